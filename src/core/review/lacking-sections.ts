import type { Note } from "#core/note/note.ts";
import { type Section, isWithin } from "#core/note/section.ts";
import { fold } from "./fold.ts";

/**
 * Lists the sections that a remark says do not have something, with those under them: their headings stand in quotation
 * marks beside the words that say so.
 */
export function listLackingSections(note: Note, said: string): readonly Section[] {
  const headings = new Set(
    Array.from(
      said.matchAll(lacking),
      ({ groups }) => fold(groups?.["before"] ?? groups?.["after"] ?? "").text,
    ),
  );
  const named = note.sections.filter(({ names }) =>
    names.some((name) => headings.has(fold(name).text)),
  );
  return note.sections.filter(
    (section) =>
      !section.isGenerated && named.some((one) => section === one || isWithin(section, one)),
  );
}

/** “「决定」里没有”, “没有写进「决定」”, “missing from “Decisions””, ““Decisions” lacks”. */
const lacking =
  /[「『“](?<before>[^「」『』“”]{1,60})[」』”](?:(?:这?一[节栏]|部分|[里中])?(?:都|也|却|并|还|又|则)?(?:没有?|未|缺|漏|不[含提])|\s(?:lacks|omits|misses|leaves out|drops|does not (?:have|mention|list|name))\b)|(?:(?:没有?|未)(?:有|被)?(?:写|列|记|收|放|归|录|出现)[进入到在]?|(?:missing|absent|left out|omitted|dropped|not) (?:from|of|in|under|among)\s)[「『“](?<after>[^「」『』“”]{1,60})[」』”]/giu;
