import { rememberReviews } from "#core/memory/remember-reviews.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { Report } from "#core/report/report.ts";
import { blankState } from "#core/report/state.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import { type Annotation, annotateReport } from "./annotations.ts";
import type { GitHubClient } from "./client.ts";
import { type Instance, onlyInstance } from "./instance.ts";
import { annotationsPerRequest, pageSize } from "./limits.ts";
import { type CheckRun, externalIdOf, findOwnRun, nameOf } from "./own-check-run.ts";
import { collectPages } from "./pages.ts";
import { writeState } from "./state.ts";

/** Which commit the check is about, and what it says. */
export type CheckRunOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** By default the only one. */
  readonly instance?: Instance;
  readonly render: (report: Report) => CheckRunText;
  /** What was remembered before the run; by default its reviews are not remembered. */
  readonly recall?: (() => RememberedReviews) | null;
};

/** The words of a check run. */
type CheckRunText = { readonly title: string; readonly summary: SafeMarkdown };

type Existing = CheckRun & { readonly annotations: ReadonlySet<string> };
type Content = CheckRunText & {
  readonly conclusion: "success" | "failure";
  readonly annotations: readonly Annotation[];
  /** What the check remembers, for the run after it. */
  readonly text: string | null;
};

/** Keeps one check run on a commit, with an annotation for every finding. */
export function checkRun(options: CheckRunOptions): PublishReport {
  return async (report, signal) => {
    const content: Content = {
      ...options.render(report),
      conclusion: report.verdict === "pass" ? "success" : "failure",
      annotations: annotateReport(report),
      text: writeMemory(report, options.recall?.() ?? null),
    };
    const existing = await findExisting(options, signal);
    if (existing === null && report.notes.length === 0) {
      return { publisher: "check-run", action: "unchanged", url: null };
    }
    if (existing === null || isOutdated(existing, content)) {
      return createCheckRun(options, content, signal);
    }
    const added = content.annotations.filter((one) => !existing.annotations.has(keyOf(one)));
    const run = await update({ ...options, id: existing.id, signal }, content, added);
    return publication("updated", run);
  };
}

async function createCheckRun(
  options: CheckRunOptions,
  content: Content,
  signal: AbortSignal,
): Promise<Publication> {
  const { client, owner, repository, headSha, instance = onlyInstance } = options;
  const { data } = await client.octokit.request("POST /repos/{owner}/{repo}/check-runs", {
    owner,
    repo: repository,
    name: nameOf(instance),
    external_id: externalIdOf(instance),
    head_sha: headSha,
    status: "completed",
    conclusion: content.conclusion,
    output: outputOf(content, content.annotations.slice(0, annotationsPerRequest)),
    request: { signal },
  });
  const rest = content.annotations.slice(annotationsPerRequest);
  if (rest.length > 0) await update({ ...options, id: data.id, signal }, content, rest);
  return publication("created", data);
}

/** Writes the text of a check run and appends annotations to it, as many requests as that takes. */
async function update(
  target: CheckRunOptions & { readonly id: number | bigint; readonly signal: AbortSignal },
  content: Content,
  added: readonly Annotation[],
): Promise<CheckRun> {
  const { client, owner, repository, id, signal } = target;
  const { data } = await client.octokit.request(
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    {
      owner,
      repo: repository,
      check_run_id: id,
      status: "completed",
      conclusion: content.conclusion,
      output: outputOf(content, added.slice(0, annotationsPerRequest)),
      request: { signal },
    },
  );
  const rest = added.slice(annotationsPerRequest);
  return rest.length > 0 ? update(target, content, rest) : data;
}

async function findExisting(
  options: CheckRunOptions,
  signal: AbortSignal,
): Promise<Existing | null> {
  const { client, owner, repository } = options;
  const run = await findOwnRun(options, signal);
  if (run === null) return null;
  const annotations = await collectPages(async (page) => {
    const answer = await client.octokit.request(
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
      {
        owner,
        repo: repository,
        check_run_id: run.id,
        per_page: pageSize,
        page,
        request: { signal },
      },
    );
    return { items: answer.data, link: answer.headers.link };
  });
  return { ...run, annotations: new Set(annotations.map(keyOf)) };
}

/** Annotations can be added and never taken away, so a run that shows a settled one has to be superseded. */
function isOutdated(existing: Existing, { annotations }: Content): boolean {
  const wanted = new Set(annotations.map(keyOf));
  return [...existing.annotations].some((key) => !wanted.has(key));
}

function keyOf(annotation: {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string | null;
  readonly message: string | null;
}): string {
  const { path, start_line, end_line, annotation_level, message } = annotation;
  return JSON.stringify([path, start_line, end_line, annotation_level, message]);
}

function outputOf({ title, summary, text }: Content, annotations: readonly Annotation[]) {
  return { title, summary, annotations: [...annotations], ...(text === null ? {} : { text }) };
}

/** The text of a check is shown below its summary: a line there that nobody sees takes no room of the summary's. */
function writeMemory(report: Report, recalled: RememberedReviews | null): string | null {
  if (recalled === null) return null;
  const reviews = rememberReviews(report, recalled);
  return reviews.size === 0 ? null : writeState({ ...blankState(null), reviews });
}

function publication(action: Publication["action"], run: CheckRun): Publication {
  return { publisher: "check-run", action, url: run.html_url };
}
