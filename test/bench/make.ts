import { pathOf } from "#bench/review/base.ts";
import type { Base } from "#bench/review/base.ts";
import type { Kind } from "#bench/review/kind.ts";
import { materialSchema } from "#bench/review/material.ts";
import type { Statement } from "#bench/review/statement.ts";
import type { Case } from "#bench/review/suite.ts";
import type { Span } from "#core/span.ts";
import { note } from "#test/core/make.ts";

/** A base note that nothing is known of. */
export function base(text: string, name = "a.en"): Base {
  const material = materialSchema.parse({
    language: "en",
    template: "study-note",
    required: [],
    acronyms: [],
    figures: [],
    contradictions: [],
    variants: [],
    typos: [],
    claims: [],
    headings: [],
    asides,
  });
  return { name, text, material, note: note(text, { path: pathOf(name) }) };
}

const aside = { after: "One.", text: "Two." };

const asides = {
  todo: aside,
  code: aside,
  template: aside,
  assistant: aside,
  list: aside,
  announced: aside,
  brackets: aside,
  digression: aside,
  parallel: aside,
  heading: aside,
  lead: { line: "Or:", before: ["One.", "Two."] },
};

/** A kind of defect that nobody plants. */
export function kind(overrides: Partial<Kind> = {}): Kind {
  return {
    name: "slip",
    finder: "program",
    severity: "notice",
    difficulty: 1,
    fits: { rules: ["todo-left"], categories: ["typo"] },
    plant: () => null,
    nearMiss: () => null,
    ...overrides,
  };
}

/** A defect on line 10. */
export function defect(overrides: Partial<Case> = {}): Case {
  return {
    id: "a.en.slip",
    path: pathOf("a.en.slip"),
    base: base("# A\n"),
    kind: kind(),
    role: "defect",
    text: "# A\n",
    words: [lineSpan(10)],
    marks: [],
    names: [],
    ...overrides,
  };
}

/** What is said of one line, in a remark on a typo. */
export function statement(line: number, overrides: Partial<Statement> = {}): Statement {
  return {
    name: "typo",
    severity: "notice",
    rank: 0,
    places: [lineSpan(line)],
    words: "A slip",
    quotes: [`line ${line}`],
    key: `typo ${line}`,
    ...overrides,
  };
}

/** The first forty columns of a line. */
export function lineSpan(line: number): Span {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 41 };
}
