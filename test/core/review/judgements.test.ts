import { expect, test } from "vitest";
import { judgesPerson } from "#core/review/judgements.ts";

test.each([
  "该学员很优秀，掌握了要点",
  "作者非常用心，写了很多",
  "你很聪明，一看就懂",
  "看得出笔者的写作功底",
  "体现了很高的学习质量和应用能力",
  "学习态度端正",
  "写得非常好，继续保持",
  "同学你太马虎了",
  "You are clearly talented",
  "You're very careless here",
  "Your dedication shows in every section",
  "The author is a gifted writer",
  "Great job on the summary",
  "Well done, keep it up",
  "An excellent student wrote this",
])("“%s” speaks of the person", (text) => {
  expect(judgesPerson(text)).toBe(true);
});

test.each([
  "作者没有写明学习率",
  "读者不知道这一步为什么要做",
  "你可以把两处改成同一个词",
  "模型的学习能力有限，这里没有写出处",
  "努力方向写在最后一段，但没有时间",
  "逐行核对一遍，把数字对齐",
  "大模型的推理能力强不强，文中没有给出例子",
  "Your second table repeats the first",
  "The author of the paper is not named",
  "Say how smart pointers free memory",
  "They share one cache, which the log contradicts",
  "The learner rate is wrong in one place",
])("“%s” speaks of the note", (text) => {
  expect(judgesPerson(text)).toBe(false);
});
