import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { openSource } from "#action/change-source.ts";
import { makeRun } from "#action/make-run.ts";
import { openMemory } from "#action/memory.ts";
import { collectNoteEdits } from "#action/note-edits.ts";
import { permalinkTo } from "#action/permalink.ts";
import { choosePublishers } from "#action/publishers.ts";
import { listNotices } from "#action/run-notices.ts";
import {
  hideSecret,
  tellDelivery,
  tellProblems,
  tellRun,
  tellSkip,
  tellUnserved,
  tellUnwritten,
} from "#action/runner-log.ts";
import { parseEvent } from "#adapters/github/event.ts";
import { findInstance } from "#adapters/github/instance.ts";
import { readEventFile, readInputs, readRunStart } from "#adapters/runner/inputs.ts";
import { renderBug } from "#render/bug.ts";
import { UserError } from "./errors.ts";
import { decideExitStatus, unusable } from "./exit-status.ts";
import { publishReport } from "./publish-report.ts";
import { loadSetup } from "./setup.ts";

/** Runs the action and returns its exit status. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    return await run(environment);
  } catch (error) {
    if (error instanceof UserError) return tellProblems(core, error);
    core.error(renderBug(error));
    return unusable;
  }
}

async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const { signal } = new AbortController();
  const inputs = readInputs((name) => core.getInput(name));
  hideSecret(core, inputs.apiKey);
  const { name, payload } = readEventFile(environment);
  const event = parseEvent(name, payload, readRunStart(environment));
  if (event.kind === "skipped") return tellSkip(core, event.reason);

  const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
  // Loaded late: the toolkit reads the event file when it is loaded, and would crash where that cannot be read.
  const { createClient } = await import("#adapters/github/client.ts");
  const client = createClient({ token: inputs.token, apiUrl });
  const { isDryRun } = inputs;
  const source = await openSource({ client, isDryRun }, event, signal);
  if (source.kind === "skipped") return tellSkip(core, source.reason);
  const { change } = source;
  const setup = await loadSetup(source.ruleFiles, inputs, signal);
  const { settings } = setup;
  const edits = collectNoteEdits(settings.publish, permalinkTo({ change, environment }));
  const instance = findInstance(inputs);
  const memory = openMemory({ client, change, instance, publish: settings.publish });
  const result = await makeRun({ inputs, environment, source, setup, edits, memory }, signal);

  const reportPath = join(environment["RUNNER_TEMP"] || tmpdir(), "note-review-report.json");
  const { report } = result;
  const notices = listNotices({ event: name, inputs, change, settings, report });
  tellRun(core, result, { reportPath, notices, summaryPath: environment["GITHUB_STEP_SUMMARY"] });
  const { language, publish } = settings;
  // What another workflow wrote is not ours to remember.
  const recall = inputs.report === null ? memory.recalled : null;
  const places = { client, change, environment, edits, recall };
  const chosen = choosePublishers({ ...places, publish, instance, language, isDryRun });
  tellUnserved(core, chosen);
  tellUnwritten(core, edits.writeBacks.problems);
  tellDelivery(core, await publishReport(report, chosen.places, signal), change);
  return decideExitStatus(report, settings);
}
