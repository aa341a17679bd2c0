import { readFile } from "node:fs/promises";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import type { Review } from "#core/report/report.ts";
import type { ReviewTerms } from "#core/review/request.ts";
import { reviewNote } from "#review/review-note.ts";
import { limitCalls } from "#review/limit-calls.ts";
import { connect } from "#test/contract/openai-prompt.ts";
import { checked } from "#test/core/make.ts";
import { answerOf, suggestionAnswer } from "#test/core/model-answer.ts";
import { type Behaviour, type ModelRequest, startModel, answerJson } from "#test/servers/model.ts";

/** The longest of the real notes, of more than twice what is asked about at once. */
export const longestNote = await readFile(
  "../shared/notes/dev/Hongjilin+hongs-study-notes/编程_算法及课程基础学习笔记/数据结构与算法/数据结构与算法进阶学习笔记/README.md",
  "utf8",
);

/** A note of so many chapters, each of about a thousand tokens, and of nearly three times as many in Chinese. */
export function chapters(count: number, words = "and the loss falls a little further, "): string {
  return Array.from({ length: count }, (_, chapter) => {
    const steps = Array.from(
      { length: 12 },
      (_step, step) =>
        `Step ${chapter * 100 + step} of the training takes some minutes, ${words.repeat(9)}as it did before.\n`,
    );
    return `## Chapter ${chapter}\n\n${steps.join("\n")}`;
  }).join("\n");
}

/** What a model said of a note, and what it was asked. */
export type Interview = { readonly review: Review; readonly requests: readonly ModelRequest[] };

/** Reviews a note with a model that answers over HTTP. */
export async function interview(
  markdown: string,
  behaviour: Behaviour,
  { template, terms }: { readonly template?: string; readonly terms?: ReviewTerms } = {},
): Promise<Interview> {
  await using model = await startModel(behaviour);
  const completePrompt = limitCalls(connect(model), 4);
  const reviewer = { kind: "model", label: "test", completePrompt } as const;
  const { signal } = new AbortController();
  const review = await reviewNote(
    checked(markdown, template),
    { reviewer, language: "en", ...(terms && { terms }) },
    signal,
  );
  return { review, requests: model.requests };
}

/** The last message of a request that is not about a repair. */
export function questionOf({ body }: ModelRequest): string {
  const { messages } = body;
  if (!Array.isArray(messages)) throw new Error("The request has no messages");
  return String(messages[1]?.content);
}

/** How many tokens a request sends, by our own estimate. */
export function sentTokens({ body }: ModelRequest): number {
  const { messages } = body;
  if (!Array.isArray(messages)) throw new Error("The request has no messages");
  return messages.reduce((sum, { content }) => sum + estimateTokens(String(content)), 0);
}

/** What a request is about. */
export function kindOf(request: ModelRequest): "portion" | "digest" | "claims" {
  const question = questionOf(request);
  if (question.includes("\n<claims>\n")) return "claims";
  return question.includes("\n<task>\n") ? "digest" : "portion";
}

/** Behaves by what a request is about. */
export function byKind(
  behaviours: Readonly<Record<ReturnType<typeof kindOf>, Behaviour>>,
): Behaviour {
  return (request, response) => behaviours[kindOf(request)](request, response);
}

/** What a model suggests, as far as it matters. */
export type Suggested = Parameters<typeof suggestionAnswer>[0];

/** A review as a model writes it. */
export function answerWith(suggestions: readonly Suggested[], goal = ""): Behaviour {
  const overall = { goal, summary: "", topThree: [] };
  const written = suggestions.map((suggestion) =>
    suggestionAnswer({ ...aboutClarity, ...suggestion }),
  );
  return answerJson(answerOf({ suggestions: written, overall }));
}

const aboutClarity = {
  category: "clarity",
  priority: "medium",
  title: "Say how long a step takes",
  problem: "As it stands a reader has nothing to plan with.",
  why: "Nobody can tell whether a run fits into a night.",
  nextStep: "Add the time of one step in seconds, as the log of the run has it.",
  absence: null,
} as const;

/** A review that says nothing. */
export const nothing = answerWith([]);

/** Suggests something about the first chapter that a portion has as its own. */
export const aboutFirstStep: Behaviour = (request, response) => {
  const [step = "Step 0"] = /Step \d+(?= of the training takes)/.exec(questionOf(request)) ?? [];
  const title = `Say how long ${step} takes`;
  const nextStep = `Add the time of ${step} in seconds, as the log of the run has it.`;
  const evidence = [`${step} of the training takes`];
  answerWith([{ evidence, title, nextStep }])(request, response);
};

/** A review of the whole. */
export const whole = answerWith(
  [],
  "The note follows a training run, and leaves its times open throughout.",
);

/** A model that does what it is asked. */
export const good = byKind({ portion: aboutFirstStep, digest: whole, claims: nothing });

/** Does what it is asked but for the portion that has a chapter. */
export function withChapter(chapter: number, special: Behaviour): Behaviour {
  return (request, response) => {
    const isIt = kindOf(request) === "portion" && hasChapter(request, chapter);
    (isIt ? special : good)(request, response);
  };
}

/** Whether a request shows the lines of a chapter. */
export function hasChapter(request: ModelRequest, chapter: number): boolean {
  return questionOf(request).includes(`Step ${chapter * 100} of the training`);
}

/** What requests are about, in their order. */
export function kindsOf(requests: readonly ModelRequest[]): readonly string[] {
  return requests.map(kindOf);
}

/** A note of more than eight portions. */
export const book = chapters(50, "损失又比上一步下降了一点，显存的占用则和先前完全一样，");
