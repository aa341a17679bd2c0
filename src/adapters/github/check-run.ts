import type { Report } from "#core/report/report.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import { type Annotation, annotateReport } from "./annotations.ts";
import type { GitHubClient } from "./client.ts";
import { findAppSlug, findOwnLogin } from "./own-login.ts";
import { collectPages, pageSize } from "./pages.ts";

/** Which commit the check is about, and what it says. */
export type CheckRunOptions = {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repository: string;
  readonly headSha: string;
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

const name = "note-review";
const annotationsPerRequest = 50;

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
  const { client, owner, repository, headSha } = options;
  const { data } = await client.octokit.request("POST /repos/{owner}/{repo}/check-runs", {
    owner,
    repo: repository,
    name,
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
  { client, owner, repository, headSha }: CheckRunOptions,
  signal: AbortSignal,
): Promise<Existing | null> {
  const { data } = await client.octokit.request(
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    {
      owner,
      repo: repository,
      ref: headSha,
      check_name: name,
      filter: "latest",
      per_page: pageSize,
      request: { signal },
    },
  );
  if (data.check_runs.length === 0) return null;
  const slug = findAppSlug(await findOwnLogin(client, signal));
  const run = data.check_runs.find(({ app }) => app?.slug === slug);
  if (run === undefined) return null;

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

function outputOf({ title, summary }: Content, annotations: readonly Annotation[]) {
  return { title, summary, annotations: [...annotations] };
}

function publication(action: Publication["action"], run: CheckRun): Publication {
  return { publisher: "check-run", action, url: run.html_url };
}
