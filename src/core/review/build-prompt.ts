import { digestOf } from "#core/digest.ts";
import { countLength } from "#core/note/length.ts";
import type { Note } from "#core/note/note.ts";
import type { Section } from "#core/note/section.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { fold } from "./fold.ts";
import { instructions } from "./instructions.ts";
import type { Prompt } from "./prompt.ts";
import type { ReviewRequest } from "./request.ts";
import { reviewJsonSchema } from "./review-schema.ts";

/**
 * Builds the prompt for one note: fixed words first, so that endpoints can cache them, the note last.
 *
 * The same note makes the same prompt. Only the learner's visible text is in it, each line marked as data by its
 * section and number, inside a fence that is named by a hash of the note: its author cannot write that name.
 */
export function buildPrompt({ checked, language }: ReviewRequest): Prompt {
  const schema = reviewJsonSchema();
  const { note, findings } = checked;
  const sections = note.sections.filter(({ isGenerated }) => !isGenerated);
  const fence = `note-${digestOf(note.learnerText, 16)}`;
  const user = [
    "<outline>",
    ...sections.map((section, index) => outlineLine(note, section, index)),
    "</outline>",
    "<findings>",
    ...findings.map(({ rule, span }) => `L${span.startLine} ${rule}`),
    "</findings>",
    `<${fence}>`,
    ...numberLines(note.learnerText, sections),
    `</${fence}>`,
  ];
  return {
    messages: [
      { role: "system", content: `${instructions[language]}\n${JSON.stringify(schema)}` },
      { role: "user", content: user.join("\n") },
    ],
    schema: { name: "review", schema },
  };
}

/** Asks once more, with what was wrong with the first answer. */
export function buildRepairPrompt(prompt: Prompt, answer: string, reason: string): Prompt {
  const request = `The answer above is not valid: ${reason}\nAnswer again with one JSON object that satisfies the schema, and nothing else.`;
  return {
    ...prompt,
    messages: [
      ...prompt.messages,
      { role: "assistant", content: answer.slice(0, 20_000) },
      { role: "user", content: request },
    ],
  };
}

function outlineLine({ learnerText }: Note, section: Section, index: number): string {
  const { depth, blocks } = section;
  const name = neutralise(nameOf(section, learnerText)) || "–";
  return `S${index} ${"#".repeat(depth)} ${name} (${countLength(visibleText(blocks))})`;
}

/** The title, or where a part of it is hidden what the learner's text has of the heading. */
function nameOf({ title, heading, startOffset }: Section, learnerText: string): string {
  if (title === "") return "";
  const lines = learnerText
    .slice(startOffset)
    .split(/\r\n?|\n/, heading.endLine - heading.startLine + 1);
  const written = lines.join(" ");
  if (fold(written).text.includes(fold(title).text)) return title;
  return written
    .replace(/^[\s#]+/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function numberLines(text: string, sections: readonly Section[]): readonly string[] {
  const starts = new Map(sections.map(({ heading }, index) => [heading.startLine, index]));
  let section = 0;
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    section = starts.get(index + 1) ?? section;
    const words = neutralise(line.replaceAll(longDescription, "![$1…](")).trimEnd();
    return words === "" ? [] : [`S${section}:L${index + 1}| ${words}`];
  });
}

/** The description of an image, of which nobody sees so much. */
const longDescription = /!\[([^[\]]{80})[^[\]]+\]\(/gu;

/** Takes out what a reader cannot see, and splits the control tokens of local models. */
function neutralise(text: string): string {
  return text
    .replaceAll(/[\v\f\u0085\u2028\u2029]/g, " ")
    .replaceAll(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]|(?!\t)\p{Cc}/gu, "")
    .replaceAll(controlToken, "$& ");
}

const controlToken =
  /<(?=[|｜]|\/?s>|<?\/?SYS>|(?:start|end)_of_turn>)|\[(?=\/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS)\])/gi;
