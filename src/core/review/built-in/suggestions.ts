import { suggestChecking } from "./accuracy-suggestions.ts";
import { suggestCovering } from "./coverage-suggestions.ts";
import type { Facts } from "./facts.ts";
import { suggestFiles } from "./file-suggestions.ts";
import { groundAll } from "./grounded.ts";
import { suggestImages } from "./image-suggestions.ts";
import { suggestClearing } from "./leftover-suggestions.ts";
import { suggestMerging } from "./repetition-suggestions.ts";
import { suggestSections } from "./section-suggestions.ts";
import { suggestShape } from "./shape-suggestions.ts";
import type { Suggestion } from "./suggestion.ts";
import { suggestEnding, suggestFinishing, suggestTerms } from "./wording-suggestions.ts";
import { joinLogRepeats } from "./join-log-repeats.ts";

/**
 * What a note should improve, from what was measured: what its reader gains most from comes first.
 *
 * More than five are more than anybody acts on.
 */
export function suggest(facts: Facts): readonly Suggestion[] {
  const found = [
    ...suggestSections(facts),
    ...suggestChecking(facts),
    ...suggestClearing(facts),
    ...suggestCovering(facts),
    ...suggestFinishing(facts),
    ...suggestFiles(facts),
    ...suggestMerging(facts),
    ...suggestTerms(facts),
    ...suggestImages(facts),
    ...suggestShape(facts),
    ...suggestEnding(facts),
  ];
  const grounded = groundAll(found, facts).toSorted(byPriority);
  const shown = grounded.length > maximum ? joinLogRepeats(grounded, facts) : grounded;
  return shown.slice(0, maximum);
}

const maximum = 5;

function byPriority(a: Suggestion, b: Suggestion): number {
  return priorities.indexOf(a.remark.priority) - priorities.indexOf(b.remark.priority);
}

const priorities: readonly Suggestion["remark"]["priority"][] = ["high", "medium", "low", null];
