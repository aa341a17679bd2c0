import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { type ChoiceReason, noTemplate } from "#core/template/choose.ts";
import { renderExplanation } from "#render/explain.ts";
import { note, template } from "#test/core/make.ts";

const week = template("# {周次}\n\n## 本周\n\n### 读书\n\n## 下周（可选）\n", { name: "week" });
const monday = note("# 第一周\n\n## 一、本周\n\n写了一份笔记。\n", { path: "w/1.md" });

function explain(reason: ChoiceReason, language: "zh-CN" | "en"): string {
  const chosen = reason.kind === "none" ? noTemplate : week;
  return renderExplanation(checkNote(monday, { template: chosen, reason }, { language }), language);
}

test("which template a note got and why, and what fills each section of it", () => {
  expect(explain({ kind: "files", glob: "w/**" }, "en")).toBe(
    `w/1.md: template “week” (template.md), because the path matches w/**
  # {周次}  line 1, “第一周”
  ## 本周   line 3, “一、本周”
  ### 读书  missing
  ## 下周   absent, which is fine
`,
  );
  expect(explain({ kind: "front-matter" }, "zh-CN")).toBe(
    `w/1.md：模板「week」（template.md），因为笔记开头的 template 写了它
  # {周次}  第 1 行「第一周」
  ## 本周   第 3 行「一、本周」
  ### 读书  缺少
  ## 下周   没有，可以不写
`,
  );
});

test.each([
  [{ kind: "setting" }, "because the settings name it"],
  [{ kind: "default" }, "because no other template claims the note"],
  [{ kind: "built-in" }, "because the repository has no template"],
  [{ kind: "unknown", name: "day", known: ["week"] }, "names “day”, which does not exist"],
] as const)("%j", (reason, words) => {
  expect(explain(reason, "en")).toContain(words);
});

test("a note that no template claims", () => {
  expect(explain({ kind: "none" }, "en")).toBe("w/1.md: no template claims it\n");
  expect(explain({ kind: "none" }, "zh-CN")).toBe("w/1.md：没有模板管它\n");
});
