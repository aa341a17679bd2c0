import type { Change } from "#adapters/github/change.ts";
import type { Inputs } from "#adapters/runner/inputs.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Report } from "#core/report/report.ts";
import type { RunNotice } from "#render/run.ts";
import { isRuleFile } from "#setup.ts";

/** What is known of a run once its notes have been reviewed. */
export type RunFacts = {
  /** The name of the event. */
  readonly event: string;
  readonly inputs: Pick<Inputs, "token" | "apiKey" | "config">;
  readonly change: Change;
  readonly settings: Settings;
  readonly report: Report;
};

/** Lists what readers have to know about a run to make sense of what it did not do. */
export function listNotices(facts: RunFacts): readonly RunNotice[] {
  const notices: RunNotice[] = [];
  if (facts.inputs.token === null) notices.push("token-missing");
  if (hasLackedSecrets(facts)) notices.push("fork-without-secrets");
  if (changesRules(facts)) notices.push("rules-changed");
  return notices;
}

/** Whether no model was asked because the run of a fork's pull request gets no key. */
function hasLackedSecrets({ event, inputs, change, settings, report }: RunFacts): boolean {
  const mayAskModel = settings.reviewer === "auto" || settings.reviewer === "model";
  const isRunOfFork = event === "pull_request" && change.isFork && inputs.apiKey === null;
  const isReviewed = report.notes.some(({ review }) => review.outcome !== "skipped");
  const isByModel = report.notes.some(({ review }) => review.reviewer === "model");
  return isRunOfFork && mayAskModel && isReviewed && !isByModel;
}

/** Whether the change edits what its notes were held against, as it was before. */
function changesRules({ change, settings, inputs }: RunFacts): boolean {
  if (change.baseSha === null) return false;
  return change.files.some(({ path }) => isRuleFile(path, settings, inputs.config));
}
