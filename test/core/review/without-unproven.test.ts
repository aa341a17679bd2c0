import { expect, test } from "vitest";
import { withoutUnproven } from "#core/review/without-unproven.ts";

const remark = (title: string, detail = "") => ({ title, detail });
const order = remark("两处发布步骤的先后相反", "上线步骤的次序前后不同。");
const metric = remark("延迟指标没有单位");
const english = remark(
  "The rollout order contradicts itself",
  "Two lists have the steps reversed.",
);

test.each([
  ["a part", "流程写得清楚，发布步骤次序相反，延迟没有单位。", "流程写得清楚，延迟没有单位。"],
  ["the last part", "流程写得清楚；但发布步骤次序相反。", "流程写得清楚。"],
  ["a sentence", "流程写得清楚。发布步骤的次序相反。还差数据。", "流程写得清楚。还差数据。"],
  ["all of it", "发布步骤的次序相反。", null],
  ["nothing", "流程写得清楚，延迟没有单位。", "流程写得清楚，延迟没有单位。"],
  [
    "no half of a quotation",
    "写着「先测，发布步骤次序相反」。",
    "写着「先测，发布步骤次序相反」。",
  ],
  [
    "a sentence in English",
    "Clear goals. The rollout order has steps reversed. Costs are open.",
    "Clear goals. Costs are open.",
  ],
  [
    "no part of an enumeration in English",
    "Costs, owners, dates and budgets are open, and the rollout order is reversed.",
    "Costs, owners, dates and budgets are open, and the rollout order is reversed.",
  ],
])("of an evaluation that speaks of what did not hold goes %s", (_, overall, left) => {
  expect(withoutUnproven(overall, [order, english], [metric])).toBe(left);
});

test("what a kept remark says as well stays", () => {
  const kept = remark("发布步骤次序相反");
  expect(withoutUnproven("发布步骤次序相反。", [order], [kept])).toBe("发布步骤次序相反。");
});
