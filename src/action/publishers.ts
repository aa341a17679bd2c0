import { checkRun } from "#adapters/github/check-run.ts";
import type { Change } from "#adapters/github/change.ts";
import type { GitHubClient } from "#adapters/github/client.ts";
import type { RenderComment } from "#adapters/github/comment-body.ts";
import { commitComment } from "#adapters/github/commit-comment.ts";
import type { Instance } from "#adapters/github/instance.ts";
import { checkSummaryLimit, commentLimit, stepSummaryLimit } from "#adapters/github/limits.ts";
import { noteWriter } from "#adapters/github/note-writer.ts";
import { settledThreads } from "#adapters/github/settled-threads.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { suggestionReview } from "#adapters/github/suggestions.ts";
import { jobSummary } from "#adapters/runner/summary.ts";
import type { PublisherName } from "#core/config/publish.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Language } from "#core/language.ts";
import type { RememberedReviews } from "#core/memory/remembered.ts";
import type { Report } from "#core/report/report.ts";
import type { Run } from "#core/report/state.ts";
import { type CommentOptions, renderComment } from "#render/comment.ts";
import { renderInlinePassage, renderInlineReview, renderInlineSuggestion } from "#render/inline.ts";
import { reportLanguage } from "#render/report-language.ts";
import { renderSummary } from "#render/summary.ts";
import { renderTitle } from "#render/title.ts";
import { type WriteBackWords, renderWriteBack } from "#render/write-back.ts";
import type { NoteEdits } from "./note-edits.ts";
import { permalinkTo, repositoryPage } from "./permalink.ts";
import type { Place } from "#publish-report.ts";
import type { PublishReport } from "#ports.ts";
import { logPublisher } from "./runner-log.ts";

/** Where an action publishes to. */
export type Places = {
  readonly client: GitHubClient;
  readonly change: Change;
  readonly environment: NodeJS.ProcessEnv;
  readonly publish: Settings["publish"];
  /** Which of several reviews of the repository this is. */
  readonly instance: Instance;
  /** The language of what is about no one note; `auto` is that of most notes. */
  readonly language: Settings["language"];
  /** What could be changed in the notes; nothing where the report is another workflow's. */
  readonly edits: NoteEdits;
  /** What was remembered before the run; `null` where its reviews are not ours to remember. */
  readonly recall: (() => RememberedReviews) | null;
  /** Posts nothing, and shows in the log what would be posted. */
  readonly isDryRun: boolean;
};

/** Publishers of a run. */
export type Chosen = {
  readonly places: readonly Place[];
  /** What was asked for and this change has no use for. */
  readonly unserved: readonly PublisherName[];
};

/** Chooses where a report goes: what the settings name as far as the change has it, and always the job summary. */
export function choosePublishers(places: Places): Chosen {
  const summary = jobSummary(places.environment["GITHUB_STEP_SUMMARY"], (report) =>
    renderSummary(report, { ...renderingOf(places), ...stepSummaryLimit }),
  );
  if (places.isDryRun)
    return { places: [[logPublisher(dryComment(places))], [summary]], unserved: [] };
  const chosen = namesOf(places).map((names) =>
    names.map((name) => ({ name, publish: publishers[name](places) })),
  );
  const served = chosen.map((place) => place.flatMap(({ publish }) => publish ?? []));
  const unserved = chosen.flat().filter(({ publish }) => publish === null);
  return {
    places: [...served.filter((place) => place.length > 0), [summary]],
    unserved: unserved.map(({ name }) => name),
  };
}

/** The publisher of each name; `null` where a change has nothing to publish to. */
const publishers: Readonly<Record<PublisherName, (places: Places) => PublishReport | null>> = {
  comment: pullRequestComment,
  check: commitCheck,
  "commit-comment": commentOnCommit,
  suggestions: reviewOfPullRequest,
  "resolved-threads": threadsOfPullRequest,
  note: writtenNotes,
};

/** What is published, each with what stands in for it; nothing stands in that is published anyway. */
function namesOf({ publish, change }: Places): readonly (readonly PublisherName[])[] {
  const named = publish.filter((name) => name !== "auto");
  if (named.length === publish.length) return named.map((name) => [name]);
  const suited: readonly PublisherName[] =
    change.pullRequest === null ? ["check"] : ["comment", "check"];
  const automatic = suited.filter((name) => !named.includes(name));
  return [automatic, ...named.map((name) => [name])];
}

function pullRequestComment(places: Places): PublishReport | null {
  const { owner, repository, pullRequest } = places.change;
  if (pullRequest === null) return null;
  return stickyComment({ ...keepingOf(places), owner, repository, pullRequest });
}

/** A pull request has the one comment; one more for each of its commits would bury it. */
function commentOnCommit(places: Places): PublishReport | null {
  const { owner, repository, pullRequest, headSha } = places.change;
  if (pullRequest !== null) return null;
  return commitComment({ ...keepingOf(places), owner, repository, headSha });
}

function reviewOfPullRequest(places: Places): PublishReport | null {
  const { client, change, edits } = places;
  const { owner, repository, pullRequest, headSha, files } = change;
  if (pullRequest === null) return null;
  const permalink = permalinkTo(places);
  const suggestions = edits.suggestions.flatMap((suggestion) => {
    const body = renderInlineSuggestion(suggestion);
    const passage = renderInlinePassage(suggestion, permalink);
    return body === null ? [] : [{ ...suggestion, body, passage }];
  });
  return suggestionReview({
    client,
    owner,
    repository,
    pullRequest,
    headSha,
    files,
    suggestions,
    renderReview: (report, shown) => renderInlineReview(shown, languageOf(report, places)),
  });
}

function threadsOfPullRequest({ client, change, edits }: Places): PublishReport | null {
  const { owner, repository, pullRequest } = change;
  if (pullRequest === null) return null;
  return settledThreads({ client, owner, repository, pullRequest, open: edits.suggestions });
}

function writtenNotes(places: Places): PublishReport | null {
  const { client, change, edits } = places;
  // A merge queue has a commit and no branch; that of a fork is there, and not ours.
  if (change.branch === null && change.pullRequest === null) return null;
  const notes = edits.writeBacks.files;
  const renderWords = (report: Report): WriteBackWords =>
    renderWriteBack(notes.length, languageOf(report, places));
  return noteWriter({ client, ...change, notes, renderWords });
}

function languageOf(report: Report, { language }: Places): Language {
  return language === "auto" ? reportLanguage(report) : language;
}

function commitCheck(places: Places): PublishReport {
  const { client, instance, recall } = places;
  const { owner, repository, headSha } = places.change;
  const options = { ...renderingOf(places), ...checkSummaryLimit };
  const render = (report: Report) => ({
    title: renderTitle(report),
    summary: renderComment(report, options),
  });
  return checkRun({ client, owner, repository, headSha, instance, render, recall });
}

function keepingOf(places: Places) {
  const { client, instance, recall } = places;
  const render: RenderComment = (report, { maxLength, since }) =>
    renderComment(report, { ...renderingOf(places), ...commentLimit, maxLength, since });
  return { client, instance, run: runOf(places), render, recall };
}

function dryComment(places: Places) {
  return (report: Report) => renderComment(report, { ...renderingOf(places), ...commentLimit });
}

/** Which run this is, where the runner says so. */
function runOf({ environment, change: { headSha } }: Places): Run | null {
  const id = Number(environment["GITHUB_RUN_ID"]);
  const attempt = Number(environment["GITHUB_RUN_ATTEMPT"] || 1);
  if (!Number.isSafeInteger(id) || id <= 0 || !Number.isSafeInteger(attempt)) return null;
  return { id, attempt, headSha };
}

function renderingOf(places: Places): Rendering {
  const run = places.environment["GITHUB_RUN_ID"] ?? "";
  const { language } = places;
  return {
    permalink: permalinkTo(places),
    moreUrl: `${repositoryPage(places)}/actions/runs/${run}`,
    ...(language === "auto" ? {} : { language }),
  };
}

type Rendering = Pick<CommentOptions, "permalink" | "moreUrl" | "language">;
