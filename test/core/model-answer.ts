import type { ReviewAnswer } from "#core/review/review-schema.ts";

type Suggestion = ReviewAnswer["suggestions"][number];
type Strength = ReviewAnswer["strengths"][number];

/** What a model answers: nothing but what is said here. */
export function answerOf(overrides: Partial<ReviewAnswer> = {}): ReviewAnswer {
  return {
    strengths: [],
    suggestions: [],
    overall: { goal: "", summary: "", topThree: [] },
    suspiciousInstructions: [],
    ...overrides,
  };
}

/** A strength as a model writes it. */
export function strengthAnswer(overrides: Partial<Strength> = {}): Strength {
  return {
    evidence: ["split the data"],
    title: "Clear steps",
    detail: "Each one names its result.",
    section: "0",
    ...overrides,
  };
}

/** A suggestion as a model writes it. */
export function suggestionAnswer(overrides: Partial<Suggestion> = {}): Suggestion {
  return {
    evidence: ["SFT first"],
    category: "term",
    title: "Explain SFT",
    problem: "It is never spelled out.",
    why: "A reader cannot look it up.",
    absence: "SFT",
    rewrite: null,
    nextStep: "Add the full name.",
    section: "0",
    ruleRefs: [],
    priority: "low",
    ...overrides,
  };
}
