import type { ModelOptions } from "#adapters/openai/complete-prompt.ts";
import { type Settings, defaultModel } from "#core/config/settings.ts";
import { type Spent, nothingSpent } from "#core/usage/ledger.ts";
import { readBudget } from "#core/usage/limits.ts";
import { UserError } from "./errors.ts";
import type { CompletePrompt } from "./ports.ts";
import { watchShutdown } from "./review/model-shutdown.ts";
import { limitCalls } from "./review/limit-calls.ts";
import { watchPromptCuts } from "./review/prompt-cut.ts";
import type { Reviewer } from "./review/review-note.ts";
import { stopAfterFailures } from "./review/stop-after-failures.ts";
import { withinBudget } from "./review/within-budget.ts";

/** Who reviews, and what that has taken so far. */
export type ChosenReviewer = { readonly reviewer: Reviewer; readonly spent: () => Spent };

/** Chooses who reviews. The model's client is loaded only when a model is to be asked. */
export async function chooseReviewer(
  settings: Settings,
  apiKey: string | null,
): Promise<ChosenReviewer> {
  const { reviewer } = settings;
  if (reviewer === "off" || reviewer === "built-in") return free({ kind: reviewer });
  if (!isModelWanted(settings, apiKey)) return free({ kind: "built-in" });

  const reading = readBudget(settings);
  if (!reading.ok) throw new UserError(reading.problem);
  const options = await nameModel(settings, apiKey);
  const { openaiCompletePrompt } = await import("#adapters/openai/complete-prompt.ts");
  const { openaiShutdownDate } = await import("#adapters/openai/shutdown-date.ts");
  const { model } = options;
  const ask = openaiCompletePrompt(options);
  const { completePrompt: watched, ...watch } = watchShutdown(
    model,
    ask,
    openaiShutdownDate(options),
  );
  const { completePrompt: compared, ...compare } = watchPromptCuts(watched);
  const { completePrompt, spent } = withinBudget(compared, reading.budget);
  const label = settings.modelLabel ?? model;
  const asked = limitCalls(stopAfterFailures(completePrompt), maximumCalls);
  const identity = `${model} ${options.endpoint.host}`;
  const found = { ...watch, ...compare };
  return { reviewer: { kind: "model", label, identity, completePrompt: asked, ...found }, spent };
}

function free(reviewer: Reviewer): ChosenReviewer {
  return { reviewer, spent: () => nothingSpent };
}

/** At once, for all notes together: a long note is asked about in several calls. */
const maximumCalls = 4;
/** Whether the settings ask for a model. */
export function isModelWanted(settings: Settings, apiKey: string | null): boolean {
  const { reviewer, baseUrl, model } = settings;
  if (reviewer !== "auto") return reviewer === "model";
  return apiKey !== null || baseUrl !== null || model !== null;
}

/** Says which model is asked, and where. */
export async function nameModel(settings: Settings, apiKey: string | null): Promise<ModelOptions> {
  forgetClientEnvironment();
  const { parseEndpoint } = await import("#adapters/openai/endpoint.ts");
  const endpoint = parseEndpoint(settings.baseUrl ?? "https://api.openai.com/v1");
  const model = settings.model ?? defaultModel;
  return { endpoint, apiKey, model, deadlineSeconds: promptDeadline };
}

/** In seconds, for one prompt with all its tries: an endpoint that is down must not outlast the job. */
const promptDeadline = 180;

/**
 * Takes from the environment what the client of the endpoint would read unasked: an earlier step of a workflow can
 * set it, and headers or an address of its own would go out with every note.
 */
function forgetClientEnvironment(): void {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith("OPENAI_")) delete process.env[name];
  }
}

/**
 * Lets the review fail for want of a key, and not the run.
 *
 * A pull request from a fork gets no secrets, so that a key which is missing is nobody's mistake.
 */
export async function chooseReviewerWithoutFail(
  settings: Settings,
  apiKey: string | null,
): Promise<ChosenReviewer> {
  try {
    return await chooseReviewer(settings, apiKey);
  } catch (error) {
    if (!(error instanceof UserError) || error.problem.code !== "api-key-missing") throw error;
    const label = settings.modelLabel ?? settings.model ?? defaultModel;
    const failure = { code: "model-key-missing" } as const;
    const completePrompt: CompletePrompt = () => Promise.resolve({ ok: false, failure });
    return free({ kind: "model", label, completePrompt });
  }
}
