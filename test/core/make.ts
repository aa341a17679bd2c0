import { type CheckedNote, checkNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Note } from "#core/note/note.ts";
import { parseNote } from "#core/note/parse.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import { type ReviewRequest, plainTerms } from "#core/review/request.ts";
import type { TemplateChoice } from "#core/template/choose.ts";
import type { TemplateOrigin } from "#core/template/draft.ts";
import { parseTemplate } from "#core/template/parse.ts";
import { studyNote } from "#core/template/study-note.ts";
import { type Template, generatedNames } from "#core/template/template.ts";

/** A note as the program parses it. */
export function note(
  markdown: string | Uint8Array,
  { path = "notes/a.md", under = "" } = {},
): Note {
  const bytes = typeof markdown === "string" ? new TextEncoder().encode(markdown) : markdown;
  const names = under === "" ? [] : generatedNames(template(under));
  return parseNote({ path, bytes }, () => names);
}

/** A template file as the program parses it. */
export function template(markdown: string, overrides: Partial<TemplateOrigin> = {}): Template {
  const reading = parseTemplate(markdown, { ...templateOrigin, ...overrides });
  if (!reading.ok) throw new Error(`The template has ${reading.problems[0].code}`);
  return reading.value;
}

/** Where the templates of these tests come from. */
export const templateOrigin: TemplateOrigin = {
  path: "template.md",
  name: "template",
  source: "file",
  ceiling: "error",
};

/** A note held against a template, or against the built-in one. */
export function checked(
  markdown: string | Uint8Array,
  templateMarkdown?: string,
  language: Language = "en",
): CheckedNote {
  const chosen = templateMarkdown === undefined ? studyNote("error") : template(templateMarkdown);
  return checkNote(note(markdown, { under: templateMarkdown ?? "" }), choose(chosen), { language });
}

/** A template that was chosen for every note. */
export function choose(chosen: Template): TemplateChoice {
  return { template: chosen, reason: { kind: "setting" } };
}

/** The findings of a note as `line rule section`. */
export function findingsOf(markdown: string, templateMarkdown?: string): readonly string[] {
  return checked(markdown, templateMarkdown).findings.map(
    ({ rule, span, section }) => `${span.startLine} ${rule} ${section ?? "–"}`,
  );
}

/** What a model is asked about a note: all of it, and nothing but a review. */
export function reviewRequest(
  markdown: string,
  language: Language = "en",
  overrides: Partial<ReviewRequest> = {},
): ReviewRequest {
  return {
    checked: checked(markdown),
    language,
    shown: null,
    hints: [],
    earlier: [],
    source: null,
    terms: plainTerms,
    ...overrides,
  };
}

/** A suggestion about one place of a note. */
export function draftRemark(overrides: Partial<DraftRemark> = {}): DraftRemark {
  return {
    category: "clarity",
    priority: "medium",
    title: "Say what grows",
    detail: "“It grows” leaves open what does. Name it.",
    evidence: [{ text: "it grows with every step", line: null }],
    absence: null,
    source: null,
    rewrite: null,
    ...overrides,
  };
}

/** Quotes without line numbers. */
export function quotes(...texts: readonly string[]): DraftRemark["evidence"] {
  return texts.map((text) => ({ text, line: null }));
}

/** The milliseconds that a call takes. */
export function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}
