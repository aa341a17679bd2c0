import { expect, test } from "vitest";
import { findingsOfRule } from "./make.ts";

const long = "这一段很长，讲的是别的事，和图没有什么关系。".repeat(4);
const bare = `${long}\n\n![](a.png)\n\n${long}`;

test.each([
  ["no text", bare],
  ["the name of the file", "![loss-1](img/loss-1.png)"],
  ["the name of the file, with its ending", "![loss 1.png](img/loss%201.png?raw=1)"],
  ["another file's name", "![屏幕.png](a.png)"],
  ...[
    "image",
    "img",
    "图片",
    "截图",
    "Pasted image 20240103",
    "image-20240103",
    "微信图片_2024",
    "1",
  ].map((text) => [text, `![${text}](a.png)`]),
  ["HTML", '<p align="center">\n<img src="a.png" alt="">\n</p>'],
  ["HTML in a line", '<img src="a.png">'],
  ["a list", `- ${long}\n\n  ![](a.png)`],
  ["a long paragraph around it", `${long}![](a.png)${long}`],
  ["a sentence below that goes on with the text", "![](a.png)\n\n接下来用两张卡跑一遍。"],
  ["headings beside it", "## A\n\n![](a.png)\n\n## B"],
])("%s says nothing", (_, markdown = "") => {
  expect(findingsOfRule("undescribed-image", markdown)).toHaveLength(1);
});

test.each([
  ["a text", "![损失曲线](a.png)"],
  ["a caption below", "![](a.png)\n\n*激活占了一半显存*"],
  ["a sentence below that speaks of it", "![](a.png)\n\n如上图所示，激活占了一半显存。"],
  ["a caption on the next line", "![](a.png)\n激活占了一半显存"],
  ["a line above", "结果如下：\n\n![](a.png)"],
  ["a figure's number in a long line", `![](a.png)\n\n图 3 ${long}`],
  ["a long paragraph that speaks of it", `如下图所示，${long}\n\n![](a.png)`],
  ["a caption in HTML", '<img src="a.png">\n\n<center>Figure 1</center>'],
  ["a figure", '<figure><img src="a.png"><figcaption>损失</figcaption></figure>'],
  ["an item of a list", "1. 点「设置」\n\n   ![](a.png)"],
  ["a table", "| a | b |\n| --- | --- |\n| 损失 | ![](a.png) |"],
  ["code", "`![](a.png)`"],
  ["a machine", "## GPT-4o评价\n\n![](a.png)"],
])("%s says what it shows", (_, markdown) => {
  expect(findingsOfRule("undescribed-image", markdown)).toEqual([]);
});

test("twenty images are one finding, which counts them", () => {
  const markdown = "![](a.png)\n\n".repeat(20);
  const findings = findingsOfRule("undescribed-image", markdown, { language: "zh-CN" });
  expect(findings.map(({ message, span }) => [span.startLine, message])).toEqual([
    [
      1,
      "有 20 张图片没有文字说明（第 1、3、5、7、9 行等）：请在 ![] 的方括号里写上图里是什么，或在图下加一行图注",
    ],
  ]);
});
