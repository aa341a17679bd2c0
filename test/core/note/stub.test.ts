import { expect, test } from "vitest";
import { classifyStub, findTodoMarkers } from "#core/note/stub.ts";

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
  "**TODO**:",
  "- [ ] TODO",
  "- [x] TODO",
  "（待补充）",
  "🚧 WIP 🚧",
  "🚧 施工中",
  "🚧",
  "<b>TODO</b>",
  "待办",
  "TO-DO",
  "To do",
  "TBA",
  "TODO / WIP",
  "> [!todo]",
  "> [!TODO]-",
  "Coming soon",
  "Coming soon…",
  "Work in progress",
  "敬请期待！",
  "待填写",
  "暂略",
  "后续补充",
  "XXX",
  "...",
  "……",
  "…",
  "。",
  "？？",
])("%j is a bare stub", (text) => {
  expect(classifyStub(text)).toBe("bare");
});

test.each(["-", "---", "——", "/", "N/A", "n/a", "（无）", "无。", "- 暂无", "没有", "略", "None."])(
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
  "_**TODO**_ （开启 50% A100 权限后继续验证）",
  "TODO #12",
  "TO-DO: add the figure",
  "To do: the figures",
  "TODO 和导师讨论后再写",
  "待补充（等结果）",
  "🚧 WIP: half of the table",
  "> [!todo] 补第三节",
  "> [!todo]\n> 补第三节",
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
  "To do this, install uv first",
  "todo-list apps compared",
  "Microsoft To Do 的用法",
  "TODO, FIXME and XXX are tags",
  "TODO 和 FIXME 的区别",
  "TODO.md 里记了什么",
  "更新中间件",
  "没有免费的午餐",
  "`TODO`",
  "[TODO](todo.md)",
  "[[TODO]]",
  "👍",
  "✅",
  "42",
  "C++",
])("%j is text", (text) => {
  expect(classifyStub(text)).toBe("none");
});

test.each([
  ["TODO: add a figure", "TODO"],
  ["TODO 补图", "TODO"],
  ["这一段（TODO 补图）还没写完", "TODO"],
  ["The loss falls (TBD)", "TBD"],
  ["The loss falls [TODO: cite]", "TODO"],
  ["见下图。TODO", "TODO"],
  ["The loss falls — FIXME", "FIXME"],
  ["步骤三 TODO：补充截图", "TODO"],
  ["- [ ] **TODO** 跑通", "TODO"],
  ["1. 🚧 WIP", "WIP"],
  ["XXX: check", "XXX"],
  ["前一行\nTODO 后一行", "TODO"],
  ["性能：待补充", "待补充"],
  ["（图待补充）", "待补充"],
  ["图表（待完善）", "待完善"],
  ["【待更新】", "待更新"],
  ["待补充：第三节", "待补充"],
  ["实验做到一半，未完待续……", "未完待续"],
])("in %j the marker is %j", (text, marker) => {
  expect(findTodoMarkers(text).map(({ start, end }) => text.slice(start, end))).toEqual([marker]);
});

test("markers are found in the order in which they stand", () => {
  const text = "（待补充）损失下降（TODO）再上升（待完善）";
  const found = findTodoMarkers(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["待补充", "TODO", "待完善"]);
});

test.each([
  "TODO lists are a way to plan a week",
  "a list of TODO comments",
  "把 TODO 写进代码",
  "TODO 和 FIXME 的区别",
  "TODO、FIXME 与 XXX",
  "the todo app",
  "todo: lower case is prose",
  "src/TODO.md 里",
  "MYTODO: a",
  "TODO_LIST: a",
  "XXX 公司的系统",
  "WIP 限制",
  "待定系数法",
  "系统有待完善",
  "整理中的要点",
  "等待更新后再跑",
  "正在施工中的项目",
  "无",
  "",
])("%j has no marker", (text) => {
  expect(findTodoMarkers(text)).toEqual([]);
});
