import { type Sentence, listSentences } from "#core/detect/sentences.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { isPlan } from "./plans.ts";
import { strength, whereIs } from "./strength.ts";

/** What only the writer can have put into a note: plans, experience, a view of one's own. */
export function praiseOwnThought(facts: Facts): readonly DraftRemark[] {
  const { summary, all, log } = facts.parts;
  const sentences = listSentences(summary.length > 0 ? summary : all).slice(0, maximum);
  const everywhere = listSentences(all.filter((section) => !log.includes(section))).slice(
    0,
    maximum,
  );
  return [
    ...praisePlan(facts, sentences),
    ...praisePitfall(facts, everywhere),
    ...praiseView(facts, everywhere),
  ];
}

const maximum = 2000;

function praisePlan(facts: Facts, sentences: readonly Sentence[]): readonly DraftRemark[] {
  const found = sentences.find(({ text }) => isPlan(text));
  if (!found) return [];
  const parts = found.text.split(/(?<=[，,；;])/u);
  const at = parts.findIndex((part) => isPlan(part));
  const words = at < 0 ? found.text : parts.slice(at, at + 2).join("");
  const text = words.trim().replace(/[，,；;]$/u, "");
  return [
    strength(facts, {
      evidence: [{ text, line: at < 0 ? found.line : null }],
      words: {
        "zh-CN": {
          title: "写出了自己接下来的打算",
          detail: "没有停在复述上，还定了具体的下一步；下次打开这篇笔记，可以先看做到了没有。",
        },
        en: {
          title: "The note says what comes next",
          detail:
            "It does not stop at what was said: it names your own next step, which you can hold yourself to when you come back.",
        },
      },
    }),
  ];
}

/** A problem that somebody ran into, and what was done about it, in one sentence or in the next. */
const problem =
  /踩(?:了|过|到)?[^。]{0,6}坑|报错|遇到(?:了)?[^。]{0,12}(?:问题|错误)|卡(?:住|在)了?|跑不(?:起来|通)|\b(?:ran into|got stuck|fails? with|failed with|error message|gotcha|pitfall|tripped me)\b/iu;
const remedy =
  /解决(?:方法|办法|了)?|改(?:成|为|用)|换成|原因是|因为|后来|只要|需要先|\b(?:fix(?:ed)?|solved|works? once|work ?around|turned out|the reason|because|instead|so I)\b/iu;

function praisePitfall(facts: Facts, sentences: readonly Sentence[]): readonly DraftRemark[] {
  const at = sentences.findIndex(
    ({ text, section }, index) =>
      problem.test(text) &&
      !/[?？]/u.test(text) &&
      [text, ...nextOf(sentences, index, section)].some((words) => remedy.test(words)),
  );
  const found = sentences[at];
  if (!found) return [];
  const next = sentences[at + 1];
  const isTold = remedy.test(found.text) || !next;
  return [
    strength(facts, {
      evidence: isTold ? [found] : [found, next],
      words: {
        "zh-CN": {
          title: "记下了遇到的问题和办法",
          detail: `${whereIs(found, true)}把出了什么问题、后来怎么办写在了一处；下次再碰到，照着做就行。`,
        },
        en: {
          title: "A problem is written down with its remedy",
          detail: `${whereIs(found, false)} has what went wrong beside what helped, so the next time costs minutes.`,
        },
      },
    }),
  ];
}

function nextOf(
  sentences: readonly Sentence[],
  index: number,
  section: Sentence["section"],
): readonly string[] {
  const next = sentences[index + 1];
  return next?.section === section ? [next.text] : [];
}

const view =
  /(?:^|[，。；\s（(])(?:我(?:觉得|认为|的理解(?:是)?|发现|猜|更(?:喜欢|倾向))|在我看来|个人(?:觉得|认为|理解)|依我看)|\b(?:I (?:think|believe|suspect|prefer|found|find|was surprised|noticed|learned|realised|realized)|in my (?:experience|view|opinion)|what surprised me|to my surprise|my takeaway)\b/u;

function praiseView(facts: Facts, sentences: readonly Sentence[]): readonly DraftRemark[] {
  const found = sentences.filter(({ text }) => view.test(text) && !/[?？]\s*$/u.test(text));
  const [first] = found;
  if (!first) return [];
  return [
    strength(facts, {
      evidence: found.slice(0, 2),
      words: {
        "zh-CN": {
          title: "有自己的观察和判断",
          detail: `${found.length > 1 ? `有 ${found.length} 处` : whereIs(first, true)}写的是自己看到的、想到的，不只是照搬材料。`,
        },
        en: {
          title: "What you saw and thought yourself is in it",
          detail: `${found.length > 1 ? `${found.length} places say` : `${whereIs(first, false)} says`} what you found or make of it, and not just what a source has.`,
        },
      },
    }),
  ];
}
