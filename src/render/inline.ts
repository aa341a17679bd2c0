import type { InlineSuggestion } from "#core/inline/inline-suggestions.ts";
import type { Language } from "#core/language.ts";
import {
  type SafeMarkdown,
  fenced,
  inert,
  inertCode,
  join,
  link,
  md,
  suggestionBlock,
} from "./inert.ts";
import { phrasesIn } from "./phrases.ts";
import { type Permalink, renderPlace } from "./place.ts";
import { renderRemarkTitle } from "./remark.ts";

/** A suggestion as it stands beside its lines; `null` where GitHub would commit other characters than are shown. */
export function renderInlineSuggestion(suggestion: InlineSuggestion): SafeMarkdown | null {
  const block = suggestionBlock(suggestion.lines);
  return block && join([renderReasons(suggestion), block], "\n\n");
}

/** A suggestion with its place, to be copied. */
export function renderInlinePassage(
  suggestion: InlineSuggestion,
  permalink: Permalink,
): SafeMarkdown {
  const { path, language, startLine, endLine, lines } = suggestion;
  const span = { startLine, startColumn: 1, endLine, endColumn: 2 };
  const place = join([inertCode(path), renderPlace({ path, language }, span, permalink)], " · ");
  return join([place, renderReasons(suggestion), fenced(lines, "markdown")], "\n\n");
}

/** What stands over the suggestions of a run. */
export function renderInlineReview(
  { count, isBesideLines }: { readonly count: number; readonly isBesideLines: boolean },
  language: Language,
): SafeMarkdown {
  const phrases = phrasesIn(language);
  return inert(isBesideLines ? phrases.committable(count) : phrases.notBesideLines);
}

function renderReasons({ findings, remark }: InlineSuggestion): SafeMarkdown {
  const reasons = findings.map(({ message, rule, url }) =>
    join([inert(message), link(inertCode(rule), url)], " · "),
  );
  const said = remark ? join([renderRemarkTitle(remark), inert(remark.detail)], " · ") : md``;
  return join(
    [...reasons, said].map((reason) => (reason === "" ? reason : md`- ${reason}`)),
    "\n",
  );
}
