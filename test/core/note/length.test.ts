import { expect, test } from "vitest";
import { countLength } from "#core/note/length.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { note } from "#test/core/make.ts";

test.each([
  ["", 0],
  ["训练大模型", 5],
  ["two words", 2],
  ["用 GPU 训练", 4],
  ["GPT-4o", 2],
  ["GPT4o和Llama", 3],
  ["3.14", 2],
  ["データを集める", 7],
  ["ひらがな", 4],
  ["々〇", 2],
  ["，。！？——…", 0],
  ["()[]{}*&^%", 0],
  ["🚀🚀", 0],
  ["⚙️ ❤️", 0],
  ["naïve café", 2],
  ["cafe\u0301", 1],
  ["Привет мир", 2],
  ["學習筆記", 4],
])("%j is %i long", (text, length) => {
  expect(countLength(text)).toBe(length);
});

test.each([
  ["a code span counts", "用 `pip install` 安装", 5],
  ["a code block does not", "安装\n\n```sh\npip install torch\n```\n", 2],
  ["a bare address does not", "见 https://example.com/a/b?c=d 。", 1],
  ["an address in Chinese ends at its punctuation", "见https://example.com/a，再说", 3],
  ["a link's text does, its address does not", "[官方文档](https://example.com/docs)", 4],
  ["an image's text does not", "![流程图](flow.png)看图", 2],
  ["a formula does not", "损失 $L = -\\log p$ 下降", 4],
  ["a comment does not", "写完<!-- 提示：三句话 -->了", 3],
  ["a table counts its cells", "| 名称 | 值 |\n| - | - |\n| a | 1 |\n", 5],
  ["struck out text does", "~~旧~~新", 2],
  ["a footnote's text does", "注意[^1]\n\n[^1]: 说明\n", 4],
])("%s", (_, markdown, length) => {
  const blocks = note(markdown).sections.flatMap((section) => section.blocks);
  expect(countLength(visibleText(blocks))).toBe(length);
});
