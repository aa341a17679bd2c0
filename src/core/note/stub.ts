import type { TextRange } from "./text-range.ts";

/**
 * What a section's text says of being unwritten: nothing, a bare stub, a stub that says why, or that there is
 * nothing to say, as `N/A` and 无 do.
 */
export type Stub = "none" | "bare" | "with-reason" | "blank";

/**
 * Reads a text as a stub such as `_**TODO**_`, 待补充 or `TODO: after the lecture`.
 *
 * A marker followed by more than one sentence is a note to self among other text, and no stub. The text is
 * compared without emphasis, because `_**TODO**_开启` does not parse as any. Code and links are content.
 */
export function classifyStub(text: string): Stub {
  if (text.length > longestStub || codeOrLink.test(text) || text.trim() === "") return "none";
  const plain = withoutDecoration(text);
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (blank.test(words) || dash.test(plain)) return "blank";
  if (bare.test(words) || !/[^\p{P}\s]/u.test(text.replaceAll(underConstruction, "")))
    return "bare";
  return withReason.some((pattern) => pattern.test(plain)) && isOneSentence(plain)
    ? "with-reason"
    : "none";
}

/** In UTF-16 units; what is longer is not a stub. */
export const longestStub = 200;

const codeOrLink = /`|\[\[|\]\(/;

/** The text in half-width letters, without emphasis, the marks of lists and quotes, task boxes, tags and emoji. */
function withoutDecoration(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/<[^<>]*>/g, " ")
    .replace(/^[\s>]*\[!todo\][-+]?[\s>]*/iu, "TODO: ")
    .replaceAll(/^[\s>*+-]*\[[ x]\]/gimu, "")
    .replaceAll(/[*_~>#[\]【】]|\p{Extended_Pictographic}|[\uFE0F\u200D]/gu, "")
    .trim();
}

/** Signs that say by themselves that there is more to come. */
const underConstruction = /[🚧🏗⏳⌛🔜]\uFE0F?/gu;

const marker =
  "(?:todo|to-do|tbd|tba|fixme|wip|to be (?:done|written|added|continued|determined|decided|announced|completed|updated)|待补充?|待完善|待完成|待续|未完待续|待整理|待更新|待填写?|待定|待写|待办|未完成|占位|此处填写|施工中|整理中|更新中|建设中|编写中)";

/** What says by itself that a section is unwritten, and among other words says nothing. */
const phrase =
  "(?:to do|coming soon|under construction|work in progress|placeholder|xxx+|敬请期待|暂略|(?:后续|稍后|以后)(?:补充|更新|完善))";

const bare = new RegExp(`^(?:(?:${marker}|${phrase})(?: |$))+$`, "iu");

const blank = /^(?:n ?a|none|nothing|not applicable|nil|无|暂无|暂无内容|没有|不适用|略)$/iu;
const dash = /^[-–—/\\]+$/u;

/** What is not about the marker itself, as “TODO lists are …”, “TODO, FIXME and XXX” and “WIP 限制” are. */
const notAboutIt =
  "(?!\\s*(?:lists?|items?|apps?|applications?|comments?|tags?|markers?|managers?|limits?|stands for|means|is|are|was|were|清单|列表|事项|应用|注释|标记|标签|软件|工具|限制|是)(?![a-z])|[\\s,、和与及]*(?:TODO|FIXME|XXX|HACK|TBD|WIP)\\b)";

/** After a marker stands a separator; after one in capitals, which is nobody's verb, a space or a Han character will do. */
const withReason = [
  new RegExp(`^[-+!.\\s(]*(?:${marker}|to do(?!,))${notAboutIt}(?:\\s*[:,(;~—–]|\\s+-)`, "iu"),
  new RegExp(`^[-+\\s(]*(?:TODO|TO-DO|TBD|TBA|FIXME|WIP)${notAboutIt}(?:\\s|\\p{Script=Han})`, "u"),
] as const;

/** Whether nothing follows the first mark that ends a sentence. */
function isOneSentence(text: string): boolean {
  return !/[。!?！？]\s*\S|\.\s+\S|\n\s*\S/u.test(text.replaceAll(/[。.]+$/gu, ""));
}

/**
 * Finds the markers that say, among other text, that some of it is still to be written, as `（待补充）` and `TODO: a figure` do.
 *
 * What stands in code or in a link is to be left out of the text. Of 600 lines of real notes with an upper-case TODO,
 * three in four have it at their start or in brackets; in the others, and in lower case, it is a word like any other.
 */
export function findTodoMarkers(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const [patterns, isMarker] of [
    [latinMarker, isLatinMarker],
    [chineseMarker, isChineseMarker],
  ] as const) {
    for (const { index: start, 0: word } of text.matchAll(patterns)) {
      const end = start + word.length;
      if (isMarker(placeOf(text, start, end))) found.push({ start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const latinMarker = new RegExp(
  `(?<![\\w./@-])(?:TODO|TO-DO|TBD|TBA|FIXME|WIP|XXX(?=\\s*[:：)）]))(?!\\w|[./-]\\w)${notAboutIt}`,
  "gu",
);

const chineseMarker =
  /未完待续|此处填写|待(?:补充|完善|完成|整理|更新|填写|续|定|写)|(?:施工|整理|建设|编写)中/gu;

/** What stands on either side of a marker, on its line. */
type Place = { readonly before: string; readonly after: string; readonly startsLine: boolean };

function placeOf(text: string, start: number, end: number): Place {
  const near = text.slice(Math.max(0, start - context), start);
  const lineStart = near.lastIndexOf("\n") + 1;
  const before = near.slice(lineStart);
  const isWhole = lineStart > 0 || start <= context;
  const [after = ""] = text.slice(end, end + context).split("\n");
  return { before, after, startsLine: isWhole && onlyMarks.test(before) };
}

/** In UTF-16 units. */
const context = 24;

/** The marks of lists, quotes, tasks and emphasis, numbering and emoji. */
const onlyMarks =
  /^(?:[\s*_~>#+|!•·-]|\[[ xX]?\]|\d{1,3}[.)、]|\p{Extended_Pictographic}|\uFE0F)*$/u;

const inBrackets = /[([{<（【「〔《][\s*_]*$/u;
const afterSeparator = /[:：,，;；.。!！?？|…—–-][\s*_]*$/u;
/** What gives something its name, so that a colon behind it begins another thought. */
const givesName = /(?:called|named|titled|label+ed|叫做?|名为|称为)\s*[“"'「]?$/u;
const endsLine = /^[\s*_~)）\]】」!！.。…:：|]*$/u;

function isLatinMarker({ before, after, startsLine }: Place): boolean {
  if (startsLine || inBrackets.test(before)) return true;
  if (/^[*_]*\s*[:：]/u.test(after)) return !givesName.test(before);
  return endsLine.test(after) && afterSeparator.test(before);
}

function isChineseMarker({ before, after, startsLine }: Place): boolean {
  if (startsLine) return endsLine.test(after) || /^\s*[:：,，;；(（—–-]/u.test(after);
  if (inBrackets.test(before)) return /^\s*[)）\]】」〕》:：,，;；]/u.test(after);
  if (/^\s*[)）\]】]/u.test(after)) return /[(（[【][^()（）[\]【】]{1,8}$/u.test(before);
  return endsLine.test(after) && (afterSeparator.test(before) || /\s$/u.test(before));
}
