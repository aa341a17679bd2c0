import type { CheckedNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import { findAcronyms } from "#core/detect/acronyms.ts";
import { findImages } from "#core/detect/images.ts";
import { coverKeywords } from "#core/detect/keywords.ts";
import { coverLog } from "#core/detect/log-coverage.ts";
import { type Parts, findParts } from "./parts.ts";

/** Everything that the detectors measured in one note. */
export type Facts = {
  readonly parts: Parts;
  readonly isChinese: boolean;
  readonly log: ReturnType<typeof coverLog>;
  readonly keywords: ReturnType<typeof coverKeywords>;
  readonly acronyms: ReturnType<typeof findAcronyms>;
  readonly images: ReturnType<typeof findImages>;
};

/** Runs every detector once. */
export function gatherFacts(checked: CheckedNote, language: Language): Facts {
  const parts = findParts(checked, language);
  return {
    parts,
    isChinese: language === "zh-CN",
    log: coverLog(parts),
    keywords: coverKeywords(parts),
    acronyms: findAcronyms(parts),
    images: findImages(parts),
  };
}
