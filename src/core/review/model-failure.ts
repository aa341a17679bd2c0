/** Why a model gave no usable review. Never holds the endpoint's own words, which may repeat a secret. */
export type ModelFailure =
  | { readonly code: "model-key-missing" }
  | { readonly code: "model-unauthorized"; readonly status: number }
  | { readonly code: "model-not-found"; readonly status: number; readonly model: string }
  | { readonly code: "model-rate-limited"; readonly status: number }
  | { readonly code: "model-rejected-request"; readonly status: number }
  | { readonly code: "model-server-error"; readonly status: number }
  | { readonly code: "model-unreachable"; readonly host: string }
  | { readonly code: "model-redirected"; readonly host: string }
  | { readonly code: "model-timed-out"; readonly seconds: number }
  | { readonly code: "model-answered-no-chat-completion"; readonly host: string }
  | { readonly code: "model-answer-empty" }
  | { readonly code: "model-answer-truncated" }
  | { readonly code: "model-refused" }
  | { readonly code: "model-answer-invalid" }
  | { readonly code: "model-batch-lacks-note" }
  | {
      readonly code: "model-batch-unanswered";
      readonly status: "completed" | "expired" | "cancelled" | "failed";
    }
  | { readonly code: "notes-limit"; readonly limit: number }
  | { readonly code: "token-limit"; readonly limit: number }
  | { readonly code: "cost-limit"; readonly limitUsd: number };

/** Whether nothing failed: the call would have passed a limit of the user's own, and was not made. */
export function isLimit(failure: ModelFailure | null): boolean {
  return failure !== null && limits.has(failure.code);
}

const limits: ReadonlySet<ModelFailure["code"]> = new Set([
  "notes-limit",
  "token-limit",
  "cost-limit",
]);
