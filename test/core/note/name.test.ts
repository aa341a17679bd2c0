import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  compileName,
  isMarkedOptional,
  matchName,
  namesOf,
  normalizeName,
  withoutOptional,
} from "#core/note/name.ts";

test.each([
  ["一、背景", "背景"],
  ["十二、背景", "背景"],
  ["1. 背景", "背景"],
  ["1、背景", "背景"],
  ["2.1 背景", "背景"],
  ["2.1背景", "背景"],
  ["2.1.3. 背景", "背景"],
  ["1）背景", "背景"],
  ["(1) 背景", "背景"],
  ["（一）背景", "背景"],
  ["第3章 背景", "背景"],
  ["第 3 章 背景", "背景"],
  ["第三章：背景", "背景"],
  ["第一讲 背景", "背景"],
  ["①背景", "背景"],
  ["① 背景", "背景"],
  ["⑵ 背景", "背景"],
  ["1️⃣ 背景", "背景"],
  ["Step 2: Setup", "setup"],
  ["Part 1 Setup", "setup"],
  ["Chapter 10. Setup", "setup"],
  ["1. 第3章 背景", "背景"],
  ["📝 背景", "背景"],
  ["背景 ⚙️", "背景"],
  ["背景🎉🎉", "背景"],
  ["背景（可选）", "背景"],
  ["背景 (optional)", "背景"],
  ["  背 景  ", "背景"],
  ["背景：", "背景"],
  ["“背景”", "背景"],
  ["ＢＡＣＫＧＲＯＵＮＤ", "background"],
  ["Key-Words", "keywords"],
  ["C++", "c++"],
  ["C#", "c#"],
  ["C", "c"],
  ["# C", "c"],
  ["3D 建模", "3d建模"],
  ["4K", "4k"],
  ["2024 年总结", "2024年总结"],
  ["第二语言习得", "第二语言习得"],
  ["一致性", "一致性"],
  ["三体", "三体"],
  ["2.1", "21"],
  ["1", "1"],
  ["第3章", "第3章"],
  ["一、", "一"],
  ["Étude", "étude"],
  ["", ""],
  ["🎯", "🎯"],
  ["⚙️", "⚙"],
  ["？ ？", "??"],
  ["…", "..."],
  ["（可选）", ""],
  ["第三部分 背景", "背景"],
  ["第2单元：背景", "背景"],
  ["第 1 小节 背景", "背景"],
  ["1 背景", "背景"],
  ["3D 打印", "3d打印"],
  ["4G 网络", "4g网络"],
  ["3 个例子", "3个例子"],
  ["5 分钟上手", "5分钟上手"],
  ["1 个人简介", "个人简介"],
  ["E. coli", "ecoli"],
  ["AI", "ai"],
  ["I/O", "io"],
  ["Q&A", "qa"],
  ["Ⅳ", "iv"],
  ["后记", "后记"],
  ["後記", "後記"],
])("%j is compared as %j", (heading, name) => {
  expect(normalizeName(heading)).toBe(name);
});

test.each([
  ["视频笔记（Video notes）", ["视频笔记videonotes", "视频笔记", "videonotes"]],
  ["总结 | Summary", ["总结summary", "总结", "summary"]],
  ["总结/心得", ["总结心得", "总结", "心得"]],
  ["总结【必做】", ["总结必做", "总结", "必做"]],
  ["第3讲 注意力", ["注意力", "第3讲注意力"]],
  ["①总结", ["总结"]],
  ["2.1 总结（可选）", ["总结", "21总结"]],
  ["🎯", ["🎯"]],
  ["🎯 总结 🎯", ["总结"]],
  ["Ⅰ. 背景", ["i背景", "背景"]],
  ["Ⅱ、背景", ["ii背景", "背景"]],
  ["IV. Results", ["ivresults", "results"]],
  ["A. 背景", ["a背景", "背景"]],
  ["（B）背景", ["b背景", "背景", "b"]],
  ["Q1: 什么是注意力？", ["q1什么是注意力", "什么是注意力"]],
  ["E. coli", ["ecoli", "coli"]],
  ["i.MX", ["imx"]],
])("%s may be read as %j", (heading, names) => {
  expect(namesOf(heading)).toEqual(expect.arrayContaining(names));
  expect(namesOf(heading)[0]).toBe(names[0]);
});

test.each([
  { name: "总结", heading: "三、总结", fit: "whole" },
  { name: "Summary", heading: "总结（summary）", fit: "part" },
  { name: "GPT*解读", heading: "GPT-4o 解读", fit: "wildcard" },
  { name: "GPT*解读", heading: "GPT解读", fit: "wildcard" },
  { name: "GPT*解读", heading: "GPT 解读与评价", fit: null },
  { name: "第{n}讲 {题目}", heading: "第3讲 注意力", fit: "wildcard" },
  { name: "*总结*", heading: "本周总结与反思", fit: "wildcard" },
  { name: "a*b*a", heading: "aba", fit: "wildcard" },
  { name: "a*a", heading: "a", fit: null },
  { name: "{课程标题}", heading: "随便什么", fit: "anything" },
  { name: "*", heading: "随便什么", fit: "anything" },
  { name: "总结", heading: "总结陈词", fit: null },
  { name: "C++", heading: "C", fit: null },
  { name: "C++", heading: "C#", fit: null },
  { name: "C++", heading: "C/C++", fit: "part" },
  { name: ".+", heading: "随便什么", fit: null },
  { name: "总结", heading: "🎯", fit: null },
  { name: "🎯", heading: "🎯", fit: "whole" },
  { name: "⚙", heading: "⚙️", fit: "whole" },
  { name: "🎯", heading: "📝", fit: null },
  { name: "——", heading: "——", fit: "whole" },
  { name: "背景", heading: "A. 背景", fit: "part" },
  { name: "背景", heading: "第三部分：背景", fit: "whole" },
  { name: "後記", heading: "后记", fit: null },
])("“$name” fits “$heading”: $fit", ({ name, heading, fit }) => {
  expect(matchName(compileName(name), namesOf(heading))).toBe(fit);
});

test.each([
  ["总结（可选）", "总结", true],
  ["总结 (Optional)", "总结", true],
  ["总结（选填） ", "总结", true],
  ["总结（可选）补充", "总结（可选）补充", false],
  ["可选参数", "可选参数", false],
])("%j without “optional” is %j", (heading, rest, isOptional) => {
  expect(withoutOptional(heading)).toBe(rest);
  expect(isMarkedOptional(heading)).toBe(isOptional);
});

const letters = fc.array(fc.constantFrom(..."第一十章节部分背景个年的aivstepq龥".split("")), {
  minLength: 1,
});

test("a name of letters alone goes by the same names as it does in quotation marks", () => {
  fc.assert(
    fc.property(letters, (parts) => {
      const name = parts.join("");
      expect(normalizeName(name)).toBe(normalizeName(`“${name}”`));
      expect(namesOf(name)).toEqual(namesOf(`“${name}”`));
    }),
    { numRuns: 2000 },
  );
});
