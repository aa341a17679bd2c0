/**
 * What a section's text says of being unwritten: nothing, a bare stub, a stub that says why, or that there is
 * nothing to say, as `N/A` and 无 do.
 */
export type Stub = "none" | "bare" | "with-reason" | "blank";

/**
 * Reads a text as a stub such as `_**TODO**_`, 待补充 or `TODO: after the lecture`.
 *
 * A marker followed by more than one sentence is a note to self among other text, and no stub. The text is
 * compared without emphasis, because `_**TODO**_开启` does not parse as any.
 */
export function classifyStub(text: string): Stub {
  if (text.length > maximumLength) return "none";
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[*_~>`#[\]]/g, "")
    .trim();
  if (bare.test(plain)) return "bare";
  if (blank.test(plain)) return "blank";
  return withReason.some((pattern) => pattern.test(plain)) && isOneSentence(plain)
    ? "with-reason"
    : "none";
}

/** In UTF-16 units; what is longer is not a stub. */
const maximumLength = 200;

const marker =
  "(?:todo|tbd|fixme|wip|to be (?:done|written|added|continued)|待补充?|待完善|待完成|待续|未完待续|待整理|待更新|待定|待写|未完成|占位|此处填写|施工中|整理中)";

const bare = new RegExp(
  `^[-+.\\s(x]*${marker}(?:[\\s).:!,、。~…]*${marker})*[\\s).:!。~…]*$`,
  "iu",
);

const blank = /^(?:\.{3,}|-+|n\/a|none|无|暂无|略)[.。!]?$/iu;

/**
 * After a marker stands a separator; after one in capitals, which is nobody's verb, a space or a Han character will
 * do, but for words that make a subject of it, as in “TODO lists are …” and “WIP 限制”.
 */
const withReason = [
  new RegExp(`^[-+\\s(]*${marker}\\s*[:,(;~—–-]`, "iu"),
  /^[-+\s(]*(?:TODO|TBD|FIXME|WIP)(?!\s*(?:lists?|items?|apps?|applications?|comments?|tags?|markers?|managers?|limits?|stands for|means|is|are|清单|列表|事项|应用|注释|标记|软件|工具|限制|是)(?![a-z]))(?:\s|\p{Script=Han})/u,
] as const;

/** Whether nothing follows the first mark that ends a sentence. */
function isOneSentence(text: string): boolean {
  return !/[。!?！？]\s*\S|\.\s+\S|\n\s*\S/u.test(text.replaceAll(/[。.]+$/gu, ""));
}
