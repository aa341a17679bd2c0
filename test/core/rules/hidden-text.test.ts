import { describe, expect, test } from "vitest";
import { findingsOfRule, mend } from "./make.ts";

const rule = "hidden-text";

describe("hidden characters", () => {
  test.each([
    ["损\u200B失", "损失", "零宽空格 U+200B"],
    ["损\uFEFF失", "损失", "零宽空格 U+FEFF"],
    ["损\u2060失", "损失", "零宽连接符 U+2060"],
    ["a\u200Cb", "ab", "零宽连接符 U+200C"],
    ["a\u200Db", "ab", "零宽连接符 U+200D"],
    ["un\u00ADbreak", "unbreak", "软连字符 U+00AD"],
    ["9,007\u202C", "9,007", "文字方向控制符 U+202C"],
    ["if (a\u2066b\u2069)", "if (ab)", "文字方向控制符 U+2066、文字方向控制符 U+2069"],
    ["hi\u{E0068}\u{E0069}", "hi", "标签字符 U+E0068、标签字符 U+E0069"],
    ["a\uFE01\uFE02", "a", "变体选择符 U+FE01、变体选择符 U+FE02"],
    ["a\u{E0101}", "a", "变体选择符 U+E0101"],
    ["a\u3164b", "ab", "U+3164"],
    ["`a\u200Bb`", "`ab`", "零宽空格 U+200B"],
    ["# 标\u200B题", "# 标题", "零宽空格 U+200B"],
  ])("%j become %j", (markdown, mended, names) => {
    const findings = findingsOfRule(rule, markdown, { language: "zh-CN" });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(`（${names}）`);
    expect(mend(markdown, findings)).toBe(mended);
  });

  test.each([
    ["emoji", "👩‍🔬 ❤️ 👩🏽‍💻 ❤️‍🔥 1️⃣ 🏳️‍🌈"],
    ["a flag of tags", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["Persian", "می\u200Cخواهم"],
    ["Hindi", "क्\u200Dष"],
    ["Khmer", "ខ្មែរ\u200Bភាសា"],
    ["Mongolian", "ᠮᠣᠩᠭᠣᠯ\u180B"],
    ["Hebrew", "שלום\u200F!"],
    ["a variant of a Han character", "葛\u{E0100}"],
    ["a byte order mark", "\uFEFF# 题"],
  ])("of %s are of use", (_, markdown) => {
    expect(findingsOfRule(rule, markdown)).toEqual([]);
  });

  test("of one line are one finding, from the first to the last", () => {
    const markdown = "## A\n\n甲\u200B乙\u200B\u200B丙\n丁\u200B";
    const findings = findingsOfRule(rule, markdown);
    expect(
      findings.map(({ span, section, message }) => [span.startLine, section, message]),
    ).toEqual([
      [3, "A", "There are 3 invisible characters (zero-width space U+200B) here: remove them"],
      [4, "A", "There is an invisible character (zero-width space U+200B) here: remove it"],
    ]);
    expect(mend(markdown, findings)).toBe("## A\n\n甲乙丙\n丁");
  });

  test("before an indented line go with the indentation, which would make code of it", () => {
    const markdown = "甲\n\n\u200B\t\t乙\r\n> \u200B    丙";
    expect(mend(markdown, findingsOfRule(rule, markdown))).toBe("甲\n\n乙\r\n> 丙");
  });

  test("that a machine wrote are not looked at", () => {
    expect(findingsOfRule(rule, "## GPT-4o评价\n\n甲\u200B")).toEqual([]);
  });
});

describe("hidden passages", () => {
  const long = "一段很长的话。".repeat(50);

  test.each([
    [
      `<!-- ${long} -->`,
      "Readers do not see this comment of 359 characters: put it into the text, or remove it",
    ],
    [
      "a <b hidden>bold</b>",
      "Readers do not see this hidden text of 4 characters: show it, or remove it",
    ],
    [
      '<p style="font-size:0">\n\nwords *here*\n\n</p>',
      "Readers do not see this hidden text of 12 characters: show it, or remove it",
    ],
  ])("%#: one is reported", (markdown, message) => {
    expect(findingsOfRule(rule, markdown).map((finding) => finding.message)).toEqual([message]);
  });

  test("several are one finding, which counts them", () => {
    const markdown = `<!-- ${long} -->\n\n<i hidden>x</i> y\n\n<!--\n${long}\n-->\n`;
    const findings = findingsOfRule(rule, markdown, { language: "zh-CN" });
    expect(findings.map(({ message }) => message)).toEqual([
      "这段注释有 359 个字符，读者看不到：请写进正文，或删去（另有 2 处，在第 3、5 行）",
    ]);
  });

  test.each([
    ["a short comment", "<!-- 坐标轴再查一遍 -->"],
    ["a long comment in code", `\`\`\`html\n<!-- ${long} -->\n\`\`\``],
    [
      "HTML that is shown",
      '<p style="color:red">words</p> <details><summary>a</summary>b</details>',
    ],
    ["a video", '<video src="a.mp4" hidden>no video</video>'],
    ["nothing that is hidden", "<span hidden></span>"],
    ["what a machine wrote", `## GPT-4o评价\n\n<!-- ${long} -->`],
  ])("%s is accepted", (_, markdown) => {
    expect(findingsOfRule(rule, markdown)).toEqual([]);
  });

  test("the guidance of the template is accepted, however its lines are broken", () => {
    const under = `## A\n<!-- ${long}\n${long} -->\n`;
    expect(findingsOfRule(rule, `## A\n<!-- ${long} ${long} -->\nb`, { under })).toEqual([]);
  });
});
