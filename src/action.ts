import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { githubTrustedFiles } from "#adapters/github/base-file.ts";
import { openChange } from "#adapters/github/change.ts";
import { githubChangedNotes } from "#adapters/github/changed-notes.ts";
import { parseEvent } from "#adapters/github/event.ts";
import { githubLinkedFiles } from "#adapters/github/linked-files.ts";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import { readEventFile, readInputs } from "#adapters/runner/inputs.ts";
import { renderBug } from "#render/bug.ts";
import { UserError } from "./errors.ts";
import { decideExitStatus, unusable } from "./exit-status.ts";
import { publishReport, reviewChanges } from "./pipeline.ts";
import { choosePublishers } from "./publishers.ts";
import { chooseReviewerWithoutFail } from "./reviewer.ts";
import { hideSecret, tellDelivery, tellProblems, tellRun, tellSkip } from "./runner-log.ts";
import { isRuleFile, loadSetup, noteFilter } from "./setup.ts";
import { version } from "./version.ts";

/** Runs the action and returns its exit status. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    return await run(environment);
  } catch (error) {
    if (error instanceof UserError) return tellProblems(core, [error.problem, ...error.more]);
    core.error(renderBug(error));
    return unusable;
  }
}

async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const { signal } = new AbortController();
  const inputs = readInputs((name) => core.getInput(name));
  hideSecret(core, inputs.apiKey);
  const { name, payload } = readEventFile(environment);
  const event = parseEvent(name, payload);
  if (event.kind === "skipped") return tellSkip(core, event.reason);

  const apiUrl = environment["GITHUB_API_URL"] || "https://api.github.com";
  // Loaded late: the toolkit reads the event file when it is loaded, and would crash where that cannot be read.
  const { createClient } = await import("#adapters/github/client.ts");
  const client = createClient({ token: inputs.token, apiUrl });
  const change = await openChange(client, event, signal);
  const ruleFiles = { ...githubTrustedFiles({ client, change }), compileSchema };
  const setup = await loadSetup(ruleFiles, inputs, signal);
  const { settings } = setup;
  const isNote = noteFilter(settings, inputs.config);
  const listChangedNotes = githubChangedNotes({ client, change, isNote });
  const reviewer = await chooseReviewerWithoutFail(settings, inputs.apiKey);
  const findLinkedFiles = githubLinkedFiles({ client, change });
  const ports = { listChangedNotes, reviewer, findLinkedFiles };
  const result = await reviewChanges(ports, setup, { version, signal });

  const reportPath = join(environment["RUNNER_TEMP"] || tmpdir(), "note-review-report.json");
  const hasChangedRules = change.files.some(({ path }) =>
    isRuleFile(path, settings, inputs.config),
  );
  tellRun(core, result, { reportPath, hasChangedRules });
  const { language } = settings;
  const places = { client, change, environment, language, isDryRun: inputs.isDryRun };
  tellDelivery(core, await publishReport(result.report, choosePublishers(places), signal));
  return decideExitStatus(result.report, settings);
}
