import type { ModelFailure } from "#core/review/model-failure.ts";

/** One failure of every kind. */
export const failures: { readonly [Kind in ModelFailure as Kind["code"]]: Kind } = {
  "model-key-missing": { code: "model-key-missing" },
  "model-unauthorized": { code: "model-unauthorized", status: 401 },
  "model-not-found": { code: "model-not-found", status: 404, model: "小模型-7b" },
  "model-rate-limited": { code: "model-rate-limited", status: 429 },
  "model-rejected-request": { code: "model-rejected-request", status: 400 },
  "model-server-error": { code: "model-server-error", status: 500 },
  "model-unreachable": { code: "model-unreachable", host: "llm.example" },
  "model-redirected": { code: "model-redirected", host: "llm.example" },
  "model-timed-out": { code: "model-timed-out", seconds: 90 },
  "model-answered-no-chat-completion": {
    code: "model-answered-no-chat-completion",
    host: "llm.example",
  },
  "model-answer-empty": { code: "model-answer-empty" },
  "model-answer-truncated": { code: "model-answer-truncated" },
  "model-refused": { code: "model-refused" },
  "model-answer-invalid": { code: "model-answer-invalid" },
  "model-batch-lacks-note": { code: "model-batch-lacks-note" },
  "model-batch-unanswered": { code: "model-batch-unanswered", status: "expired" },
  "notes-limit": { code: "notes-limit", limit: 40 },
  "token-limit": { code: "token-limit", limit: 300 },
  "cost-limit": { code: "cost-limit", limitUsd: 0.5 },
};
