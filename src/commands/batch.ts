import type { ModelOptions } from "#adapters/openai/complete-prompt.ts";
import { readApiKey } from "#adapters/local/environment.ts";
import { makeOwnFolder, ownFilePath, readOwnFile, writeOwnFile } from "#adapters/local/own-file.ts";
import { answerFromBatch, takePrompts } from "#batch-prompts.ts";
import {
  type BatchRecord,
  parseBatchRecord,
  renderBatchRecord,
} from "#core/review/batch-record.ts";
import { readBudget } from "#core/usage/limits.ts";
import { priceBatch } from "#core/usage/prices.ts";
import { UserError } from "#errors.ts";
import { unusable } from "#exit-status.ts";
import { loadTerms } from "#load-terms.ts";
import { reviewChanges } from "#pipeline.ts";
import type { CompletePrompt } from "#ports.ts";
import { renderModelShutdown } from "#render/model-shutdown.ts";
import { isModelWanted, nameModel } from "#reviewer.ts";
import { type WatchedModel, watchShutdown } from "#review/model-shutdown.ts";
import { withinBudget } from "#review/within-budget.ts";
import { version } from "#version.ts";
import { type ReviewRun, reviewNotes } from "./review-notes.ts";
import type { Session } from "./session.ts";

const recordName = "batch.json";
const path = ownFilePath(recordName);

/** Sends what a model would be asked as one batch, and remembers it for the run that collects it. */
export async function submitBatch({ command, session, terminal }: ReviewRun): Promise<number> {
  const model = await openModel(session);
  const { submitBatch: submit } = await openBatches(model);
  const earlier = await readRecord(session);
  if (earlier && !earlier.isCollected) throw new UserError({ code: "batch-pending", path });

  const { signal, findLinkedFiles, rehearseChecks } = session;
  const terms = await loadTerms(session.setup.settings, session.files, signal);
  const { completePrompt, prompts } = takePrompts();
  const watched = await watchModel(model, completePrompt);
  const reviewer = { kind: "model", label: model.model, ...watched } as const;
  const listChangedNotes = session.listNotes(command.paths);
  const ports = { listChangedNotes, reviewer, findLinkedFiles, rehearseChecks };
  const { report } = await reviewChanges(ports, session.setup, {
    version,
    signal,
    terms,
    onProgress: terminal.progress.report,
  });
  terminal.progress.clear();
  const { phrases, say, language } = terminal;
  const { modelShutdown } = report.usage;
  // Before anything is sent: an endpoint may refuse the batch of a model that has ended.
  if (modelShutdown) say(renderModelShutdown(modelShutdown, language));
  if (prompts.size === 0) {
    say(phrases.batchEmpty);
    return 0;
  }
  await makeOwnFolder(session.root);
  const batch = await submit(prompts, signal);
  const { host } = model.endpoint;
  const requests = [...prompts.keys()];
  const record = { version: 1, batch, host, model: model.model, isCollected: false } as const;
  await writeRecord(session, { ...record, requests });
  say(phrases.batchSubmitted(requests.length, host, path));
  return 0;
}

/** Reviews notes with what a batch has brought. One that is not ready is no pass: nothing was checked. */
export async function collectBatch(run: ReviewRun): Promise<number> {
  const { session, terminal } = run;
  const model = await openModel(session);
  const { readBatch } = await openBatches(model);
  const record = await readRecord(session);
  if (!record) throw new UserError({ code: "batch-missing", path });
  if (record.host !== model.endpoint.host || record.model !== model.model) {
    throw new UserError({ code: "batch-elsewhere", host: record.host, model: record.model });
  }
  const state = await readBatch(record.batch, session.signal);
  if (state.kind === "waiting") {
    terminal.say(terminal.phrases.batchWaiting(state.answered, record.requests.length));
    return unusable;
  }
  if (state.kind === "refused") {
    await writeRecord(session, { ...record, isCollected: true });
    throw new UserError({ code: state.isOverLimit ? "batch-over-limit" : "batch-refused" });
  }
  const { settings } = session.setup;
  const reading = readBudget(settings);
  if (!reading.ok) throw new UserError(reading.problem);
  const answers = answerFromBatch(state, new Set(record.requests));
  const { completePrompt: watched, findShutdown } = await watchModel(model, answers);
  const { limits, prices } = reading.budget;
  const budget = { limits, prices: prices && priceBatch(prices) };
  const { completePrompt, spent } = withinBudget(watched, budget);
  const label = settings.modelLabel ?? model.model;
  const reviewer = { kind: "model", label, completePrompt, findShutdown } as const;
  const status = await reviewNotes({ reviewer, spent }, run);
  await writeRecord(session, { ...record, isCollected: true });
  return status;
}

async function openModel({ setup: { settings } }: Session): Promise<ModelOptions> {
  const apiKey = readApiKey(settings, process.env);
  if (!isModelWanted(settings, apiKey)) throw new UserError({ code: "batch-needs-model" });
  return nameModel(settings, apiKey);
}

async function watchModel(model: ModelOptions, answers: CompletePrompt): Promise<WatchedModel> {
  const { openaiShutdownDate } = await import("#adapters/openai/shutdown-date.ts");
  return watchShutdown(model.model, answers, openaiShutdownDate(model));
}

async function openBatches(model: ModelOptions) {
  const { openaiBatches } = await import("#adapters/openai/batch.ts");
  return openaiBatches(model);
}

async function readRecord({ root, signal }: Session): Promise<BatchRecord | null> {
  const text = await readOwnFile(root, recordName, signal);
  if (text === null) return null;
  const record = parseBatchRecord(text);
  if (record) return record;
  throw new UserError({ code: "batch-record-unreadable", path });
}

async function writeRecord({ root }: Session, record: BatchRecord): Promise<void> {
  await writeOwnFile(root, recordName, renderBatchRecord(record));
}
