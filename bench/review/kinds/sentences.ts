import type { Base } from "../base.ts";
import type { Kind } from "../kind.ts";
import { type Prose, listProse } from "../places.ts";
import { type Pool, addAside, addOneOf, sayAside } from "./write.ts";

const unfinished = {
  rules: ["unfinished-sentence"],
  categories: ["clarity", "completeness"],
} as const;

/** The last sentence of a paragraph has lost its end. */
export const cutSentence: Kind = {
  name: "cut sentence",
  finder: "program",
  severity: "notice",
  difficulty: 2,
  fits: unfinished,
  // What the lost words took up of the log is dropped with them.
  follows: { rules: ["dropped-log-item"], categories: ["coverage"] },
  plant: (base, draw) => {
    const paragraph = draw(listProse(base).filter((prose) => cutOf(prose) !== null));
    const at = paragraph ? cutOf(paragraph) : null;
    return paragraph && at !== null
      ? { edits: [{ start: at, end: paragraph.end, text: "" }] }
      : null;
  },
  // A list goes on with it.
  nearMiss: sayAside(({ asides }) => asides.list),
};

/** Where the last sentence of a paragraph can be broken off: after three fifths of it; `null` where it is too short or has markup. */
function cutOf({ start, text, next }: Prose): number | null {
  if (next === "other") return null;
  const sentence = /(?:^|[。！？]|[.!?] )([^。！？.!?\n]{24,})[。.]$/u.exec(text)?.[1];
  if (sentence === undefined || /[*_`[\](（）)“”]/u.test(sentence)) return null;
  const from = text.length - 1 - sentence.length;
  const wanted = from + Math.floor(sentence.length * 0.6);
  const at = /[A-Za-z]/.test(sentence.slice(0, 4)) ? text.lastIndexOf(" ", wanted) : wanted;
  return at <= from ? null : start + at;
}

/** A paragraph ends on the word that announces the rest. */
export const danglingWord: Kind = {
  name: "dangling conjunction",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: unfinished,
  plant: (base, draw) => {
    const paragraph = draw(listProse(base).filter(({ next }) => next !== "other"));
    const word = draw(conjunctions[base.material.language]);
    if (!paragraph || word === undefined) return null;
    const end = paragraph.end - Number(/[。.]$/u.test(paragraph.text));
    return { edits: [{ start: end, end: paragraph.end, text: word }] };
  },
  // What it announces is there.
  nearMiss: sayAside(({ asides }) => asides.announced),
};

const conjunctions: Pool = {
  "zh-CN": ["，因为", "，但是", "，例如", "，而且"],
  en: [", because", ", such as", " in order to", ", but"],
};

/** A bracket is opened and never closed. */
export const unbalancedBracket: Kind = {
  name: "unbalanced bracket",
  finder: "program",
  severity: "notice",
  difficulty: 1,
  fits: { rules: ["unfinished-sentence"], categories: ["clarity", "typo", "other"] },
  plant: (base, draw) => {
    const at = draw(listClosings(base));
    return at === undefined ? null : { edits: [{ start: at, end: at + 1, text: "" }] };
  },
  // Numbers of items and faces are whole as they are.
  nearMiss: sayAside(({ asides }) => asides.brackets),
};

function listClosings(base: Base): readonly number[] {
  return listProse(base).flatMap(({ start, text }) =>
    /[`$[]/.test(text)
      ? []
      : Array.from(text.matchAll(/(?<=[（(][^（）()]{3,40})[）)]/gu), ({ index }) => start + index),
  );
}

/** A paragraph about something else altogether. */
export const offTopic: Kind = {
  name: "off-topic paragraph",
  finder: "program",
  severity: "notice",
  difficulty: 2,
  fits: { rules: [], categories: ["structure", "clarity", "other"] },
  plant: addOneOf({
    "zh-CN": [
      "食堂三楼新开的窗口卖酸菜鱼，十五块一份，鱼片很嫩，汤也可以续，就是排队要二十分钟，周三晚上人最少。",
      "周末和室友去爬山，早上六点出发，山顶的风特别大，下来的时候膝盖疼，晚上吃了一大碗牛肉面才缓过来。",
      "昨晚的球赛看到一点多，上半场一直被压着打，七十分钟换人以后连进两个，解说的嗓子都喊哑了。",
    ],
    en: [
      "The new place behind the station does a good noodle soup, eleven euros with dumplings, and on Wednesdays there is hardly a queue before seven in the evening.",
      "On Saturday we hiked up to the lake, six in the morning, wind like a hammer at the top, and my knees still hurt from the way down to the village.",
      "The match went to extra time, they were pinned back for an hour, and then the two substitutes scored within four minutes of each other and the whole pub shouted.",
    ],
  }),
  // A word about how the note was made belongs to it.
  nearMiss: addAside(({ asides }) => asides.digression),
};
