import type { PublishName } from "#core/config/publish.ts";
import { type InlineSuggestion, listInlineSuggestions } from "#core/inline/inline-suggestions.ts";
import type { Permalink } from "#render/place.ts";
import type { ReviewedFile } from "#pipeline.ts";
import { type WriteBacks, collectWriteBacks } from "#write-back.ts";

/** What a run could change in the notes it looks at. */
export type NoteEdits = {
  /** Takes a note as it is reviewed. */
  readonly add: (reviewed: ReviewedFile) => void;
  readonly suggestions: readonly InlineSuggestion[];
  readonly writeBacks: WriteBacks;
};

/** Collects what is to be published of that, note by note, while their syntax trees are there. */
export function collectNoteEdits(publish: readonly PublishName[], permalink: Permalink): NoteEdits {
  const suggestions: InlineSuggestion[] = [];
  const writeBacks = collectWriteBacks(permalink);
  const writes = publish.includes("note");
  const suggests = publish.includes("suggestions") || publish.includes("resolved-threads");
  return {
    suggestions,
    writeBacks,
    add: (reviewed) => {
      if (writes) writeBacks.add(reviewed);
      if (suggests) suggestions.push(...listInlineSuggestions(reviewed.checked, reviewed.note));
    },
  };
}
