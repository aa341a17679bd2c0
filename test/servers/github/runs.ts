import type { Octokit } from "@octokit/core";
import { type Answer, type Exchange, paginate, readRoute, refuse } from "./wire.ts";

/** A run of a workflow. */
export type WorkflowRun = {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** As in `learner/notes`: where the commit comes from. */
  readonly headRepository: string;
  readonly repository: string;
  readonly conclusion: string;
  readonly name: string;
};

/** A file that a run has left behind. */
export type Artifact = {
  readonly id: number;
  readonly run: WorkflowRun;
  readonly name: string;
  readonly archive: Buffer;
  readonly isExpired: boolean;
};

/** The runs and artifacts of a server. */
export type Runs = {
  readonly addRun: (run: Omit<WorkflowRun, "id">) => WorkflowRun;
  readonly addArtifact: (artifact: Omit<Artifact, "id">) => Artifact;
  /** `storage` is where the archives are, which is another server as it is for GitHub. */
  readonly answer: (place: RunsPlace, exchange: Exchange, origin: string) => Promise<Answer | null>;
  readonly findArtifact: (id: number) => Artifact | null;
};

type RunsPlace = { readonly octokit: Octokit; readonly url: string; readonly storage: string };

/** Starts without runs. */
export function trackRuns(): Runs {
  const runs: WorkflowRun[] = [];
  const artifacts: Artifact[] = [];
  const findArtifact = (id: number): Artifact | null =>
    artifacts.find((artifact) => artifact.id === id) ?? null;

  return {
    findArtifact,
    addRun(fields) {
      const run = { ...fields, id: 4_000_001 + runs.length };
      runs.push(run);
      return run;
    },
    addArtifact(fields) {
      const artifact = { ...fields, id: 5_000_001 + artifacts.length };
      artifacts.push(artifact);
      return artifact;
    },
    async answer(place, exchange, origin) {
      const { owner, repo, rest } = readRoute(exchange.path) ?? { owner: "", repo: "", rest: "" };
      const [, kind, id, below] = /^actions\/(runs|artifacts)\/(\d+)(?:\/(\w+))?$/.exec(rest) ?? [];
      if (kind === undefined) return null;
      const repository = `${owner}/${repo}`;
      if (kind === "artifacts") {
        const artifact = findArtifact(Number(id));
        if (artifact?.run.repository !== repository) return refuse(404, "Not Found");
        return answerArtifact(place, artifact, below === "zip");
      }
      const run = runs.find((one) => one.id === Number(id) && one.repository === repository);
      if (run === undefined) return refuse(404, "Not Found");
      if (below === undefined) return { status: 200, body: await formatRun(place, run) };
      const name = exchange.query.get("name");
      const listed = artifacts.filter((one) => one.run === run && (name ?? one.name) === one.name);
      const page = paginate(
        listed.map((artifact) => formatArtifact(place, artifact)),
        exchange,
        origin,
      );
      return { ...page, body: { total_count: listed.length, artifacts: page.body } };
    },
  };
}

function answerArtifact(place: RunsPlace, artifact: Artifact, isDownload: boolean): Answer {
  if (!isDownload) return { status: 200, body: formatArtifact(place, artifact) };
  if (artifact.isExpired) return refuse(410, "Artifact has expired");
  const location = `${place.storage}/${artifact.id}?sig=signed`;
  return { status: 302, headers: { location }, body: undefined };
}

const time = "2026-11-01T00:00:00Z";

function formatArtifact({ url }: RunsPlace, artifact: Artifact): object {
  const { id, run, name, archive, isExpired } = artifact;
  const self = `${url}/repos/${run.repository}/actions/artifacts/${id}`;
  return {
    id,
    node_id: `ART_${id}`,
    name,
    size_in_bytes: archive.byteLength,
    url: self,
    archive_download_url: `${self}/zip`,
    expired: isExpired,
    created_at: time,
    expires_at: time,
    updated_at: time,
    workflow_run: { id: run.id, head_branch: run.headBranch, head_sha: run.headSha },
  };
}

async function formatRun({ octokit, url }: RunsPlace, run: WorkflowRun): Promise<object> {
  const { id, name, repository, headRepository, headSha, headBranch, event, conclusion } = run;
  const self = `${url}/repos/${repository}/actions/runs/${id}`;
  const links = ["jobs", "logs", "cancel", "rerun", "artifacts"].map((link) => {
    return [`${link}_url`, `${self}/${link}`] as const;
  });
  return {
    id,
    node_id: `WFR_${id}`,
    name,
    head_branch: headBranch,
    head_sha: headSha,
    path: ".github/workflows/note-review.yml",
    run_number: 1,
    display_title: name,
    event,
    status: "completed",
    conclusion,
    workflow_id: 1,
    url: self,
    html_url: `${url}/${repository}/actions/runs/${id}`,
    // GitHub leaves this empty for a fork.
    pull_requests: [],
    created_at: time,
    updated_at: time,
    ...Object.fromEntries(links),
    check_suite_url: `${url}/repos/${repository}/check-suites/${id}`,
    workflow_url: `${url}/repos/${repository}/actions/workflows/1`,
    head_commit: {
      id: headSha,
      tree_id: headSha,
      message: "Write notes",
      timestamp: time,
      author: { name: "learner", email: "learner@example.com" },
      committer: { name: "learner", email: "learner@example.com" },
    },
    repository: (await octokit.request(`GET /repos/${repository}`)).data,
    head_repository: (await octokit.request(`GET /repos/${headRepository}`)).data,
  };
}
