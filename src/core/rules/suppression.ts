import { findSuppression, listSuppressions, type Suppression } from "#core/check/suppressions.ts";
import { nearest } from "#core/nearest.ts";
import { type Rule, type Violation, ruleIds } from "./rule.ts";

/** A comment that asks to leave findings out has to be readable, name rules that exist, and leave something out. */
export const suppression: Rule = {
  id: "suppression",
  severity: "warning",
  *check({ note }, found) {
    const suppressions = listSuppressions(note);
    const used = new Set(found.map((place) => findSuppression(place, suppressions, note)));
    for (const each of suppressions) {
      const message = messageFor(each, used.has(each));
      if (!message) continue;
      const { line, endLine } = each.comment;
      const span = { startLine: line, startColumn: 1, endLine, endColumn: 1 };
      yield { span, section: null, message };
    }
  },
};

function messageFor({ verb, rules }: Suppression, isUsed: boolean): Violation["message"] | null {
  const unknown = rules.find((rule) => !ruleIds.some((known) => known === rule));
  if (verb === null) return unreadable;
  if (unknown !== undefined) return unknownRule(unknown);
  return isUsed || verb === "enable" ? null : unused;
}

const unreadable: Violation["message"] = {
  "zh-CN":
    "这条注释看不懂，没有生效：请写成 <!-- note-review ignore 规则名 -->，或用 disable、enable 圈出一段",
  en: "This comment cannot be read and does nothing: write it like <!-- note-review ignore RULE -->, or with disable and enable around a part",
};

const unused: Violation["message"] = {
  "zh-CN": "这条注释没有要忽略的问题，可以删去",
  en: "There is nothing for this comment to leave out: remove it",
};

function unknownRule(name: string): Violation["message"] {
  const guess = nearest(name, ruleIds);
  return {
    "zh-CN": `没有「${name}」这条规则${guess ? `，是不是想写 ${guess}` : "，请检查规则名"}`,
    en: `There is no rule “${name}”${guess ? `: did you mean ${guess}` : ": check its name"}`,
  };
}
