/** Emphasis with what has been moved out of it, before and after. */
export type Mending = {
  readonly before: string;
  readonly emphasis: string;
  readonly after: string;
};

/** Lists the ways to move punctuation out of emphasis: what ends it, what encloses it, or both. */
export function mendingsOf(emphasis: string): readonly Mending[] {
  const marks = /^\*+/.exec(emphasis)?.[0] ?? "";
  const content = emphasis.slice(marks.length, emphasis.length - marks.length);
  const [end = ""] = /[：:，,。.；;！!？?、…—]+$/u.exec(content) ?? [];
  const core = content.slice(0, content.length - end.length);
  const inner = core.slice(1, -1);
  const ways = [{ before: "", core, after: end }];
  if (isEnclosed(core))
    ways.push({ before: core.charAt(0), core: inner, after: core.slice(-1) + end });
  return ways
    .filter((way) => way.core.trim() !== "")
    .map((way) => ({ before: way.before, emphasis: marks + way.core + marks, after: way.after }));
}

/** Whether brackets or quotation marks begin and end a text, and no others of their kind stand within. */
function isEnclosed(text: string): boolean {
  const pair = pairs.find(([open]) => text.startsWith(open));
  if (!pair || text.length < 3 || !text.endsWith(pair[1])) return false;
  const inner = text.slice(1, -1);
  return !inner.includes(pair[0]) && !inner.includes(pair[1]);
}

const pairs = [
  "“”",
  "‘’",
  "「」",
  "『』",
  "《》",
  "〈〉",
  "（）",
  "【】",
  "〔〕",
  "()",
  "[]",
  '""',
].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
