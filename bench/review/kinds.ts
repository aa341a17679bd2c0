import type { Kind } from "./kind.ts";
import {
  hiddenContradiction,
  plainContradiction,
  unsupportedClaim,
  wrongFigure,
} from "./kinds/claims.ts";
import { misspeltHeading, movedSection, skippedLevel } from "./kinds/headings.ts";
import { missingImage, undescribedImage } from "./kinds/images.ts";
import { droppedItem, droppedParagraph, repeatedItem, unusedKeyword } from "./kinds/log.ts";
import { copiedParagraph, editedCopy } from "./kinds/repetition.ts";
import { hiddenText, machineWords, templateResidue, todoLeft } from "./kinds/residue.ts";
import { emptySection, listOnly, removedSection, todoStub } from "./kinds/sections.ts";
import { cutSentence, danglingWord, offTopic, unbalancedBracket } from "./kinds/sentences.ts";
import { termVariant, typo, unexplainedAcronym } from "./kinds/terms.ts";

/** Every kind of defect that is planted. */
export const kinds: readonly Kind[] = [
  removedSection,
  emptySection,
  todoStub,
  misspeltHeading,
  movedSection,
  skippedLevel,
  todoLeft,
  templateResidue,
  droppedItem,
  droppedParagraph,
  unusedKeyword,
  repeatedItem,
  copiedParagraph,
  editedCopy,
  unexplainedAcronym,
  termVariant,
  undescribedImage,
  missingImage,
  wrongFigure,
  plainContradiction,
  cutSentence,
  danglingWord,
  unbalancedBracket,
  offTopic,
  listOnly,
  machineWords,
  hiddenText,
  hiddenContradiction,
  unsupportedClaim,
  typo,
];
