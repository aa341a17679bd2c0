import { type Language, languages } from "#core/language.ts";
import { countOf } from "#core/plural.ts";
import { inert, link, md, type SafeMarkdown } from "./inert.ts";
import { toolPage } from "./tool-page.ts";

/** What the commits and the pull request that bring reviews into their notes say; no word of it comes from a note. */
export type WriteBackWords = {
  /** On one line; no workflow runs for it. */
  readonly commit: string;
  /** What our commits say, in either language. */
  readonly commits: readonly string[];
  readonly title: string;
  readonly body: SafeMarkdown;
};

/** The words for a number of notes. */
export function renderWriteBack(notes: number, language: Language): WriteBackWords {
  const commits = languages.map((each) => words[each](notes).commit);
  return { ...words[language](notes), commits };
}

const tool = link(inert("note-review"), toolPage);

const words: Readonly<Record<Language, (notes: number) => Omit<WriteBackWords, "commits">>> = {
  "zh-CN": (notes) => ({
    commit: "把评价写进笔记 [skip ci]",
    title: "把评价写进笔记",
    body: md`${tool} 给 ${notes} 篇笔记写了评价，合并后它们就在笔记里。只有两条注释之间的文字会变，其余一个字节都不动。`,
  }),
  en: (notes) => ({
    commit: "Write reviews into their notes [skip ci]",
    title: "Write reviews into their notes",
    body: md`${tool} has reviewed ${inert(countOf(notes, "note"))}; merge this to have the reviews in the notes. Only what stands between two comments changes, and no other byte.`,
  }),
};
