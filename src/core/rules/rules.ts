import { suppression } from "./suppression.ts";
import { unknownTemplate } from "./unknown-template.ts";
import { unexpectedSection } from "./unexpected-section.ts";
import { frontMatter } from "./front-matter.ts";
import { headingLevel } from "./heading-level.ts";
import { sectionCount } from "./section-count.ts";
import { sectionOrder } from "./section-order.ts";
import { changedText } from "./changed-text.ts";
import { forbiddenText } from "./forbidden-text.ts";
import { missingText } from "./missing-text.ts";
import { missingContent } from "./missing-content.ts";
import { tooLong } from "./too-long.ts";
import { emptySection } from "./empty-section.ts";
import { missingSection } from "./missing-section.ts";
import type { Rule, RuleSeverity } from "./rule.ts";
import { todoStub } from "./todo-stub.ts";
import { tooFewItems } from "./too-few-items.ts";
import { tooManyItems } from "./too-many-items.ts";
import { tooShort } from "./too-short.ts";
import { unfilled } from "./unfilled.ts";
import { unreadableNote } from "./unreadable-note.ts";
import { duplicateHeading } from "./duplicate-heading.ts";
import { hiddenText } from "./hidden-text.ts";
import { leftoverDirective } from "./leftover-directive.ts";
import { missingFile } from "./missing-file.ts";
import { missingSource } from "./missing-source.ts";
import { mixedLineEnds } from "./mixed-line-ends.ts";
import { skippedHeadingLevel } from "./skipped-heading-level.ts";
import { undescribedImage } from "./undescribed-image.ts";
import { unrenderedEmphasis } from "./unrendered-emphasis.ts";
import { droppedLogItem } from "./dropped-log-item.ts";
import { repeatedItem } from "./repeated-item.ts";
import { repeatedParagraph } from "./repeated-paragraph.ts";
import { todoLeft } from "./todo-left.ts";
import { unexplainedAcronym } from "./unexplained-acronym.ts";
import { unfinishedSentence } from "./unfinished-sentence.ts";
import { unusedKeyword } from "./unused-keyword.ts";

/** Every rule. A new one is a file, a line here, and a page in docs/rules. */
export const rules = [
  missingSection,
  emptySection,
  todoStub,
  unfilled,
  tooShort,
  tooFewItems,
  tooManyItems,
  tooLong,
  missingContent,
  missingText,
  forbiddenText,
  changedText,
  sectionOrder,
  sectionCount,
  headingLevel,
  unexpectedSection,
  frontMatter,
  unknownTemplate,
  unreadableNote,
  missingFile,
  missingSource,
  undescribedImage,
  skippedHeadingLevel,
  duplicateHeading,
  unrenderedEmphasis,
  hiddenText,
  mixedLineEnds,
  leftoverDirective,
  todoLeft,
  repeatedParagraph,
  repeatedItem,
  unfinishedSentence,
  unexplainedAcronym,
  unusedKeyword,
  droppedLogItem,
  suppression,
] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleId = (typeof rules)[number]["id"];

/** The names of all rules. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);

/** What a config file says of rules. */
export type RuleSeverities = Readonly<Partial<Record<RuleId, RuleSeverity>>>;
