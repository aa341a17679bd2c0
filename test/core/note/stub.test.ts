import { expect, test } from "vitest";
import { classifyStub } from "#core/note/stub.ts";

test.each([
  "TODO",
  "todo",
  "Todo:",
  "_**TODO**_",
  "**TODO**",
  "~~TODO~~",
  "> TODO",
  "[TODO]",
  "（TODO）",
  "- TODO",
  "TODO…",
  "TODO TODO",
  "TBD.",
  "FIXME",
  "WIP",
  "to be done",
  "To be continued...",
  "待补充",
  "待补充。",
  "待完善",
  "待续……",
  "未完待续",
  "待整理",
  "待更新",
  "待定",
  "未完成",
  "占位",
  "此处填写",
  "【待补充】",
  "ＴＯＤＯ",
  "施工中",
  "整理中…",
])("%j is a bare stub", (text) => {
  expect(classifyStub(text.replaceAll(/[【】]/g, ""))).toBe("bare");
});

test.each(["...", "……", "-", "---", "N/A", "n/a", "无", "无。", "暂无", "略", "None."])(
  "%j says that there is nothing to say",
  (text) => {
    expect(classifyStub(text)).toBe("blank");
  },
);

test.each([
  "TODO：等下周的实验结果",
  "TODO: after the second lecture",
  "_**TODO**_开启",
  "TODO 看完第三讲再写",
  "TODO write this up",
  "待补充：实验还没跑完",
  "TBD (waiting for the report)",
  "WIP - half of the table is missing",
  "FIXME 图放反了",
])("%j is a stub that says why", (text) => {
  expect(classifyStub(text)).toBe("with-reason");
});

test.each([
  "TODO lists are a way to plan a week",
  "TODO list apps compared",
  "TODO comments rot",
  "WIP limits keep a board moving",
  "TODO 清单的三种做法",
  "WIP 限制",
  "TBD stands for trunk-based development",
  "待定系数法求通项",
  "占位符用花括号表示",
  "整理会议记录",
  "补充三个例子",
  "complete the square",
  "无监督学习",
  "暂无定论，但倾向于前者",
  "略读与精读",
  "Finish what you start",
  "todo lists help me",
  "TODO：补图。\n训练在第三轮之后收敛。",
  "TODO: add a figure. The loss falls after the third epoch.",
  `TODO ${"很长的计划，".repeat(60)}`,
  "",
  "-1",
  "- - 减号",
])("%j is text", (text) => {
  expect(classifyStub(text)).toBe("none");
});
