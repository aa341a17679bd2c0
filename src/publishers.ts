import { checkRun } from "#adapters/github/check-run.ts";
import type { Change } from "#adapters/github/change.ts";
import type { GitHubClient } from "#adapters/github/client.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { jobSummary } from "#adapters/runner/summary.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Report } from "#core/report/report.ts";
import type { Span } from "#core/span.ts";
import { type CommentOptions, renderComment } from "#render/comment.ts";
import type { SafeMarkdown } from "#render/inert.ts";
import { type Permalink, lastLine } from "#render/place.ts";
import { renderSummary } from "#render/summary.ts";
import { renderTitle } from "#render/title.ts";
import type { PublishReport } from "./ports.ts";
import { logPublisher } from "./runner-log.ts";

/** Where an action publishes to. */
export type Places = {
  readonly client: GitHubClient;
  readonly change: Change;
  readonly environment: NodeJS.ProcessEnv;
  /** The language of what is about no one note; `auto` is that of most notes. */
  readonly language: Settings["language"];
  /** Posts nothing, and shows in the log what would be posted. */
  readonly isDryRun: boolean;
};

/** The comment of the pull request; without one, the check run of the commit; and always the job summary. */
export function choosePublishers(places: Places): readonly PublishReport[] {
  const { change, environment } = places;
  const summary = jobSummary(environment["GITHUB_STEP_SUMMARY"], (report) =>
    renderSummary(report, renderingOf(places)),
  );
  if (places.isDryRun) return [logPublisher(commentIn(places)), summary];
  const { pullRequest } = change;
  return [pullRequest === null ? commitCheck(places) : comment(places, pullRequest), summary];
}

/** In UTF-16 units; GitHub takes 65,536 and the comment's marker needs some of them. */
const maximumComment = 65_000;

/** In bytes; GitHub takes 65,535 of a check run's summary. */
const maximumCheckSummary = 65_000;

function comment(places: Places, pullRequest: number): PublishReport {
  const { owner, repository } = places.change;
  const render = commentIn(places);
  return stickyComment({ client: places.client, owner, repository, pullRequest, render });
}

function commentIn(places: Places): (report: Report) => SafeMarkdown {
  const limit = { maxLength: maximumComment, unit: "characters" } as const;
  return (report) => renderComment(report, { ...renderingOf(places), ...limit });
}

function commitCheck(places: Places): PublishReport {
  const { owner, repository, headSha } = places.change;
  const options = {
    ...renderingOf(places),
    maxLength: maximumCheckSummary,
    unit: "bytes",
  } as const;
  const render = (report: Report) => ({
    title: renderTitle(report),
    summary: renderComment(report, options),
  });
  return checkRun({ client: places.client, owner, repository, headSha, render });
}

function renderingOf(places: Places): Rendering {
  const run = places.environment["GITHUB_RUN_ID"] ?? "";
  const { language } = places;
  return {
    permalink: permalinkTo(places),
    moreUrl: `${addressOf(places)}/actions/runs/${run}`,
    ...(language === "auto" ? {} : { language }),
  };
}

type Rendering = Pick<CommentOptions, "permalink" | "moreUrl" | "language">;

/** Links to the lines of a note at the commit that was reviewed; GitHub shows the lines of plain Markdown only. */
function permalinkTo(places: Places): Permalink {
  const blob = `${addressOf(places)}/blob/${places.change.headSha}`;
  return (path, span) =>
    `${blob}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#${anchorOf(span)}`;
}

function anchorOf(span: Span): string {
  const last = lastLine(span);
  return last > span.startLine ? `L${span.startLine}-L${last}` : `L${span.startLine}`;
}

function addressOf({ change: { owner, repository }, environment }: Places): string {
  const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
  return `${server}/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`;
}
