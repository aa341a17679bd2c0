import type { Pair } from "#core/detect/pair.ts";
import type { Facts } from "./facts.ts";
import { listLines } from "./list.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

/** Places that do not agree with one another: two figures, or two sentences. */
export function suggestChecking(facts: Facts): readonly Suggestion[] {
  return [...suggestFigures(facts), ...suggestContradictions(facts)];
}

/** Two pairs are what a remark has room for. */
const maximumPairs = 2;

/** Both places of each pair. */
export function bothOf(pairs: readonly Pair[]): readonly Pair["first"][] {
  return pairs.slice(0, maximumPairs).flatMap(({ first, second }) => [first, second]);
}

function suggestFigures(facts: Facts): readonly Suggestion[] {
  const [found, ...more] = facts.wrongFigures;
  if (!found) return [];
  const [logged, told] = found.figures;
  const others = listLines(
    more.flatMap(({ first, second }) => [first.line, second.line]),
    facts.isChinese,
  );
  return [
    suggestion(facts, {
      category: "wrong-figure",
      priority: "medium",
      evidence: bothOf(facts.wrongFigures),
      words: {
        "zh-CN": {
          title: `核对数字：是「${logged}」还是「${told}」`,
          action: `核对「${logged}」和「${told}」哪个对`,
          detail: `记录里是「${logged}」，整理里是「${told}」，说的像是同一件事。回到来源核对一次，改掉错的那处；如果本来就是两回事，写明各指什么。${more.length > 0 ? `${others}也有对不上的数字。` : ""}`,
        },
        en: {
          title: `Check a figure: “${logged}” or “${told}”`,
          action: `check whether it is “${logged}” or “${told}”`,
          detail: `The log has “${logged}” and the summary “${told}”, and both seem to speak of one thing. Look it up once more and correct the one that is wrong; if they are two things, say which is which.${more.length > 0 ? ` The figures on ${others} do not match either.` : ""}`,
        },
      },
    }),
  ];
}

function suggestContradictions(facts: Facts): readonly Suggestion[] {
  const [found, ...more] = facts.contradictions;
  if (!found) return [];
  const { first, second } = found;
  const lines = listLines([first.line, second.line], facts.isChinese);
  return [
    suggestion(facts, {
      category: "contradiction",
      priority: "medium",
      evidence: bothOf(facts.contradictions),
      words: {
        "zh-CN": {
          title: `核对${lines}可能互相矛盾的说法`,
          action: `核对${lines}哪一句对`,
          detail: `两处说的几乎一样，意思却像是相反的。想清楚哪一句对，改掉另一句；如果各有前提，把前提写出来。${more.length > 0 ? `这样的地方一共有 ${more.length + 1} 对。` : ""}`,
        },
        en: {
          title: `Check ${lines}, which may not agree`,
          action: `check which of ${lines} is right`,
          detail: `The two say nearly the same, and one seems to deny it. Decide which is right and mend the other; if each holds under a condition of its own, write the condition down.${more.length > 0 ? ` There are ${more.length + 1} such pairs.` : ""}`,
        },
      },
    }),
  ];
}
