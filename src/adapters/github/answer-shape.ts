import { readPath } from "./read-path.ts";

type Shape = (value: unknown) => boolean;

/** Whether an answer holds what is read of it; an answer that nobody reads always does. */
export function isReadable(operation: string, answer: unknown): boolean {
  return shapes.get(operation)?.(answer) ?? true;
}

const isText: Shape = (value) => typeof value === "string";
const isId: Shape = (value) => typeof value === "number" || typeof value === "bigint";
const isFlag: Shape = (value) => typeof value === "boolean";
const isList = (item: Shape): Shape => {
  return (value) => Array.isArray(value) && value.every(item);
};
const orNothing = (shape: Shape): Shape => {
  return (value) => value === null || value === undefined || shape(value);
};
/** Checks fields by their dotted paths. */
const hasFields = (fields: Readonly<Record<string, Shape>>): Shape => {
  const shapesByPath = Object.entries(fields);
  return (value) => shapesByPath.every(([path, shape]) => shape(readPath(value, path)));
};

const isFile = hasFields({ filename: isText, sha: orNothing(isText), status: isText });
const isPullRequest = hasFields({
  number: isId,
  "head.sha": isText,
  "head.ref": isText,
  "base.sha": isText,
});
const isComment = hasFields({
  id: isId,
  html_url: isText,
  body: orNothing(isText),
  user: orNothing(hasFields({ login: isText, type: isText })),
});
const isReviewText = hasFields({
  id: isId,
  state: isText,
  body: orNothing(isText),
  user: orNothing(hasFields({ login: isText, type: isText })),
});
const isReview = hasFields({ id: isId, html_url: isText });
const isCheckRun = hasFields({ id: isId, html_url: orNothing(isText) });
const isContent = hasFields({ type: isText, content: orNothing(isText), sha: orNothing(isText) });

const shapes: ReadonlyMap<string, Shape> = new Map([
  ["GET /repos/{owner}/{repo}/pulls", isList(isPullRequest)],
  ["GET /repos/{owner}/{repo}/pulls/{pull_number}", isPullRequest],
  ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files", isList(isFile)],
  [
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    hasFields({ "merge_base_commit.sha": isText, files: orNothing(isList(isFile)) }),
  ],
  [
    "GET /repos/{owner}/{repo}/commits/{ref}",
    hasFields({ parents: isList(hasFields({ sha: isText })), files: orNothing(isList(isFile)) }),
  ],
  [
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    hasFields({
      tree: isList(hasFields({ path: isText, mode: isText, sha: orNothing(isText) })),
      truncated: isFlag,
    }),
  ],
  ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}", hasFields({ content: isText })],
  [
    "GET /repos/{owner}/{repo}/contents/{path}",
    (answer) => Array.isArray(answer) || isContent(answer),
  ],
  ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments", isList(isComment)],
  ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments", isComment],
  ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", isComment],
  ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments", isList(isComment)],
  ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments", isComment],
  ["PATCH /repos/{owner}/{repo}/comments/{comment_id}", isComment],
  [
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    hasFields({ check_runs: isList(isCheckRun) }),
  ],
  [
    "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    isList(hasFields({ path: isText })),
  ],
  ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", isList(isReviewText)],
  ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", isReview],
  ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events", isReview],
  ["PUT /repos/{owner}/{repo}/contents/{path}", hasFields({ "commit.sha": isText })],
  ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}", hasFields({ "tree.sha": isText })],
  ["POST /repos/{owner}/{repo}/git/trees", hasFields({ sha: isText })],
  ["POST /repos/{owner}/{repo}/git/commits", hasFields({ sha: isText })],
  ["GET /repos/{owner}/{repo}/git/ref/{ref}", hasFields({ "object.sha": isText })],
  ["POST /repos/{owner}/{repo}/pulls", hasFields({ html_url: isText })],
  ["POST /repos/{owner}/{repo}/check-runs", isCheckRun],
  ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", isCheckRun],
]);
