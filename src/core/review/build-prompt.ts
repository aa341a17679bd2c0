import { digestOf } from "#core/digest.ts";
import type { Section } from "#core/note/section.ts";
import { instruct } from "./instructions.ts";
import type { Prompt } from "./prompt.ts";
import { numberLines } from "./prompt-lines.ts";
import { type PromptSections, choosePromptSections, outlineSections } from "./prompt-outline.ts";
import {
  listCriteria,
  listEarlier,
  listFindings,
  listHintsAt,
  listSource,
} from "./prompt-parts.ts";
import type { ReviewRequest } from "./request.ts";
import { reviewJsonSchema } from "./review-schema.ts";

/**
 * Raised with every change of what a model is told: a review that was made with another one is made again.
 */
export const promptVersion = 3;

/**
 * Builds the prompt for one note: fixed words first, so that endpoints can cache them, the note last.
 *
 * The same note makes the same prompt. Only the learner's visible text is in it, each line marked as data by its
 * section and number, inside a fence that is named by a hash of the note: its author cannot write that name. The rubric
 * is the same for every note, so it comes before what is not.
 */
export function buildPrompt(request: ReviewRequest): Prompt {
  const { checked, language, shown, source, terms } = request;
  const { note } = checked;
  const sections = choosePromptSections(checked, shown);
  const fence = `note-${digestOf(note.learnerText, 16)}`;
  const user = [
    ...(terms.rubric ? listCriteria(terms.rubric) : []),
    "<outline>",
    ...outlineSections(checked, sections, language),
    "</outline>",
    ...(terms.isReviewed ? listWhatWasSaid(request, sections) : []),
    ...(source ? listSource(source, { language, terms }) : []),
    `<${fence}>`,
    ...numberLines(note, sections, language),
    `</${fence}>`,
  ];
  return {
    messages: [
      { role: "system", content: instruct(language, terms) },
      { role: "user", content: user.join("\n") },
    ],
    schema: { name: "review", schema: reviewJsonSchema(request) },
  };
}

/** What has been said of the note by now, as far as it is about a section that is sent; a review takes it up. */
function listWhatWasSaid(
  { checked, language, shown, hints, earlier }: ReviewRequest,
  { all, sent }: PromptSections,
): readonly string[] {
  const sectionAt = (line: number): Section | undefined =>
    all.findLast(({ heading }) => heading.startLine <= line);
  const isSent = (line: number): boolean => {
    const section = sectionAt(line);
    return section !== undefined && sent.has(section);
  };
  const findings = checked.findings.filter(
    ({ span: { startLine } }) => shown === null || !sectionAt(startLine) || isSent(startLine),
  );
  return [
    ...listFindings(findings),
    ...listHintsAt(hints, isSent),
    ...listEarlier(earlier, language),
  ];
}

/** Asks once more, with what was wrong with the first answer. */
export function buildRepairPrompt(prompt: Prompt, answer: string, reason: string): Prompt {
  const request = `The answer above is not valid: ${reason}\nAnswer again with one JSON object that has exactly the fields that were asked for, and nothing else.`;
  return {
    ...prompt,
    messages: [
      ...prompt.messages,
      { role: "assistant", content: answer.slice(0, 20_000) },
      { role: "user", content: request },
    ],
  };
}
