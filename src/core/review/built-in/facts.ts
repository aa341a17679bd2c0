import type { CheckedNote } from "#core/check/check-note.ts";
import { findAcronyms } from "#core/detect/acronyms.ts";
import { findCode } from "#core/detect/code.ts";
import { findContradictions } from "#core/detect/contradictions.ts";
import { findImages } from "#core/detect/images.ts";
import { coverKeywords } from "#core/detect/keywords.ts";
import { findListOnly } from "#core/detect/list-only.ts";
import { coverLog } from "#core/detect/log-coverage.ts";
import { findLongParagraphs } from "#core/detect/long-paragraphs.ts";
import { findMissingFigures } from "#core/detect/missing-figures.ts";
import { findOffTopic } from "#core/detect/off-topic.ts";
import { findOpenQuestions } from "#core/detect/open-questions.ts";
import { findRepeatedItems } from "#core/detect/repeated-items.ts";
import { findRepeatedLogLines } from "#core/detect/repeated-log-lines.ts";
import { findCopiedParagraphs } from "#core/detect/repeated-paragraphs.ts";
import { findChatLinks, findResidue } from "#core/detect/residue.ts";
import { findSpellingVariants } from "#core/detect/spelling-variants.ts";
import { findTermVariants } from "#core/detect/term-variants.ts";
import { findUnbalanced } from "#core/detect/unbalanced.ts";
import { findUnended } from "#core/detect/unended.ts";
import { findWrongFigures } from "#core/detect/wrong-figures.ts";
import type { Language } from "#core/language.ts";
import { readFindings, readWaivers } from "./findings.ts";
import { type Parts, findParts } from "./parts.ts";
import { isTemplateFile } from "./template-file.ts";

/** Everything that the detectors measured in one note. */
export type Facts = ReturnType<typeof gatherFacts>;

/** Runs every detector once. */
export function gatherFacts(checked: CheckedNote, language: Language) {
  const parts: Parts = findParts(checked, language);
  return {
    parts,
    isChinese: language === "zh-CN",
    isTemplate: isTemplateFile(parts),
    findings: readFindings(checked),
    isWaived: readWaivers(checked),
    log: coverLog(parts),
    keywords: coverKeywords(parts),
    acronyms: findAcronyms(parts),
    images: findImages(parts),
    code: findCode(parts),
    wrongFigures: findWrongFigures(parts),
    contradictions: findContradictions(parts),
    repeatedParagraphs: findCopiedParagraphs(checked.context),
    repeatedItems: findRepeatedItems(parts),
    repeatedLogLines: findRepeatedLogLines(parts),
    termVariants: findTermVariants(parts),
    spellingVariants: findSpellingVariants(parts),
    unbalanced: findUnbalanced(parts),
    unended: findUnended(parts),
    offTopic: findOffTopic(parts),
    residue: findResidue(parts),
    chatLinks: findChatLinks(parts),
    openQuestions: findOpenQuestions(parts),
    missingFigures: findMissingFigures(parts),
    longParagraphs: findLongParagraphs(parts),
    listOnly: findListOnly(parts),
  } as const;
}
