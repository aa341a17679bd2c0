import type { RootContent } from "mdast";
import { type Passage, listPassages } from "#core/note/passages.ts";
import { countLength } from "#core/note/length.ts";
import { classifyStub } from "#core/note/stub.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { covers, indexItems, unitsOf } from "./containment.ts";
import type { NoteParts } from "./parts.ts";

/** The items of the running log, those that the summary takes up and those that it drops. */
export type LogCoverage = {
  readonly covered: readonly Passage[];
  readonly dropped: readonly Passage[];
};

/** Holds the log against the summary; `null` when the note has not written both. */
export function coverLog({ log, summary }: NoteParts): LogCoverage | null {
  const text = visibleText(summary.flatMap(({ blocks }) => blocks));
  if (log.length === 0 || countLength(text) < minimumSummaryLength) return null;
  const summaryText = indexItems(text);
  const items = uniqueItems(
    log.flatMap(({ blocks }) => listPassages(blocks.map(withoutHeader))).flatMap(splitItems),
  );
  if (items.length === 0) return null;
  return {
    covered: items.filter(({ text: item }) => covers(summaryText, item)),
    dropped: items.filter(({ text: item }) => !covers(summaryText, item)),
  };
}

/** In characters (字) and words; a summary that has barely begun has not dropped anything yet. */
const minimumSummaryLength = 60;

/** The first row of a table names its columns. */
function withoutHeader(block: RootContent): RootContent {
  return block.type === "table" ? { ...block, children: block.children.slice(1) } : block;
}

/** Splits a line of a log at arrows and 、, and at spaces between Chinese phrases; commas hold a thought together. */
function splitItems({ text, line }: Passage): readonly Passage[] {
  return text
    .split(/(?<![-=])[-=]+>|[→⇒、|｜]|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u)
    .map((item) => ({
      text: item
        .replace(timestamp, "")
        .replace(/^[\s\-+*>:：,，]+|(?<![\s:：.!！])[\s:：.!！]+$/gu, ""),
      line,
    }))
    .filter(({ text: item }) => unitsOf(item).length > 0 && classifyStub(item) === "none");
}

/** When it was said: “10:32”, “[00:10:32]”, “10:32–10:40”. */
const timestamp =
  /^[\s\-+*>]*[[(（【]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[-–—~～至]\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\])）】]?(?!\d)/u;

function uniqueItems(items: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
