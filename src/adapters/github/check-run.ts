import type { Report } from "#core/report/report.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import { type Annotation, annotateReport } from "./annotations.ts";
import type { GitHubClient } from "./client.ts";
import { type Instance, onlyInstance } from "./instance.ts";
import { annotationsPerRequest, pageSize } from "./limits.ts";
import { findAppSlug, findOwnLogin } from "./own-login.ts";
import { collectPages } from "./pages.ts";

/** Which commit the check is about, and what it says. */
export type CheckRunOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
  /** By default the only one. */
  readonly instance?: Instance;
  readonly render: (report: Report) => CheckRunText;
};

/** The words of a check run. */
type CheckRunText = { readonly title: string; readonly summary: SafeMarkdown };

type CheckRun = { readonly id: number | bigint; readonly html_url: string | null };
type Existing = CheckRun & { readonly annotations: ReadonlySet<string> };
type Content = CheckRunText & {
  readonly conclusion: "success" | "failure";
  readonly annotations: readonly Annotation[];
};

/** GitHub shows one check of a name, the last. */
function nameOf({ label }: Instance): string {
  return label === "" ? "note-review" : `note-review (${label})`;
}

/** What the check run of a job called note-review does not have, which GitHub lists under the same name and app. */
function externalIdOf({ key }: Instance): string {
  return key === "" ? "note-review v1" : `note-review v1 ${key}`;
}

/** Keeps one check run on a commit, with an annotation for every finding. */
export function checkRun(options: CheckRunOptions): PublishReport {
  return async (report, signal) => {
    const content: Content = {
      ...options.render(report),
      conclusion: report.verdict === "pass" ? "success" : "failure",
      annotations: annotateReport(report),
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

/** The newest check run of ours; others are superseded. */
async function findOwnRun(
  { client, owner, repository, headSha, instance = onlyInstance }: CheckRunOptions,
  signal: AbortSignal,
): Promise<CheckRun | null> {
  const runs = await collectPages(async (page) => {
    const { data, headers } = await client.octokit.request(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      {
        owner,
        repo: repository,
        ref: headSha,
        check_name: nameOf(instance),
        filter: "all",
        per_page: pageSize,
        page,
        request: { signal },
      },
    );
    return { items: data.check_runs, link: headers.link };
  });
  const externalId = externalIdOf(instance);
  const named = runs.filter((run) => run.external_id === externalId);
  if (named.length === 0) return null;
  const slug = findAppSlug(await findOwnLogin(client, signal));
  const own = named.filter(({ app }) => app?.slug === slug);
  return own.toSorted((a, b) => (a.id < b.id ? 1 : -1))[0] ?? null;
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

function outputOf({ title, summary }: Content, annotations: readonly Annotation[]) {
  return { title, summary, annotations: [...annotations] };
}

function publication(action: Publication["action"], run: CheckRun): Publication {
  return { publisher: "check-run", action, url: run.html_url };
}
