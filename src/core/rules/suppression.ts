import { type Suppression, indexSuppressions, listSuppressions } from "#core/check/suppressions.ts";
import { nearest } from "#core/nearest.ts";
import type { Rule, Violation } from "./rule.ts";

/** A comment that asks to leave findings out has to be readable, name rules that exist, and leave something out. */
export const suppression: Rule<"suppression"> = {
  id: "suppression",
  summary: {
    "zh-CN": "忽略问题的注释要写对，并且用得上",
    en: "A comment that asks to leave findings out can be read, and leaves some out",
  },
  severity: "warning",
  *check({ note }, { ids, found }) {
    const suppressions = listSuppressions(note);
    if (suppressions.length === 0) return;
    const find = indexSuppressions(suppressions);
    const used = new Set(found.map(({ rule, line }) => find(rule, line)));
    for (const each of suppressions) {
      const message = messageFor(each, ids, used.has(each));
      if (!message) continue;
      const { line, endLine } = each.comment;
      const span = { startLine: line, startColumn: 1, endLine, endColumn: 1 };
      yield { span, section: null, message };
    }
  },
};

function messageFor(
  { verb, rules }: Suppression,
  ids: readonly string[],
  isUsed: boolean,
): Violation["message"] | null {
  const unknown = rules.find((rule) => !ids.includes(rule));
  if (verb === null) return unreadable;
  if (unknown !== undefined) return unknownRule(unknown, ids);
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

function unknownRule(name: string, ids: readonly string[]): Violation["message"] {
  const guess = nearest(name, ids);
  return {
    "zh-CN": `没有「${name}」这条规则${guess ? `，是不是想写 ${guess}` : "，请检查规则名"}`,
    en: `There is no rule “${name}”${guess ? `: did you mean ${guess}` : ": check its name"}`,
  };
}
