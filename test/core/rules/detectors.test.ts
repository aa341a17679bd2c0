import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import type { Finding } from "#core/report/report.ts";
import type { RuleId, RuleSeverities } from "#core/rules/rules.ts";
import { studyNote } from "#core/template/study-note.ts";
import { choose, note } from "#test/core/make.ts";

const body = "学习率先升后降，升得太快，损失会跳；降得太慢，后面白白浪费算力。".repeat(3);

const markdown = `## 关键词
学习率、梯**度**裁剪、MAX、注意力

## 过程记录
10:32 学习率 -> 梯度爆炸

## 内容整理
在 iw-SFT 之后又做了SFT。${body}
`;

const found = (rule: RuleId, rules: RuleSeverities): readonly Finding[] =>
  checkNote(note(markdown), choose(studyNote("error")), {
    language: "en",
    rules,
  }).findings.filter((finding) => finding.rule === rule);

test.each([
  ["unexplained-acronym", [[8, 15, 18, "内容整理"]]],
  [
    "unused-keyword",
    [
      [2, 1, 21, "关键词"],
      [2, 14, 17, "关键词"],
      [2, 18, 21, "关键词"],
    ],
  ],
  ["dropped-log-item", [[5, 14, 18, "过程记录"]]],
] as const)("%s points at the words in their section, and waits to be asked", (rule, expected) => {
  expect(
    found(rule, { [rule]: "notice" }).map(({ span, section }) => [
      span.startLine,
      span.startColumn,
      span.endColumn,
      section,
    ]),
  ).toEqual(expected);
  expect(found(rule, {})).toEqual([]);
});
