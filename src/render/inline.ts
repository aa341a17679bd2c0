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

/** What stands over a run's suggestions; those that cannot stand beside their lines are in it to be copied. */
export function renderInlineReview(
  count: number,
  refused: readonly InlineSuggestion[],
  { language, permalink }: { readonly language: Language; readonly permalink: Permalink },
): SafeMarkdown {
  const phrases = phrasesIn(language);
  if (refused.length === 0) return inert(phrases.committable(count));
  const parts = refused.map((suggestion) => {
    const { path, startLine, endLine, lines } = suggestion;
    const span = { startLine, startColumn: 1, endLine, endColumn: 2 };
    const place = join([inertCode(path), renderPlace({ path, language }, span, permalink)], " · ");
    return join([place, renderReasons(suggestion), fenced(lines, "markdown")], "\n\n");
  });
  return join([inert(phrases.notBesideLines), ...parts], "\n\n");
}

function renderReasons({ findings, remark }: InlineSuggestion): SafeMarkdown {
  const reasons = findings.map(({ message, rule, url }) =>
    join([inert(message), link(inertCode(rule), url)], " · "),
  );
  const said = remark ? join([renderRemarkTitle(remark), inert(remark.detail)], " · ") : md``;
  return join(
    [...reasons.map((reason) => md`- ${reason}`), said === "" ? said : md`- ${said}`],
    "\n",
  );
}
