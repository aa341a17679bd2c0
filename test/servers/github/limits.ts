import { checkOutput } from "./check-limits.ts";
import { type Answer, asObject, type Exchange, readRoute, refuse, refuseInvalid } from "./wire.ts";

/** In characters. Whether GitHub counts one beyond the basic plane once or twice is not documented: twice is the safe side. */
const maxCommentLength = 65_536;
/** In characters (docs.github.com, managing labels). */
const maxLabelLength = 50;

/** Refuses what GitHub refuses and the emulator takes; `null` when nothing is wrong. */
export function findLimitError({ method, path, body }: Exchange): Answer | null {
  if (method === "GET" || method === "DELETE") return null;
  const { rest = "" } = readRoute(path) ?? {};
  const fields = asObject(body);
  const resource = resources.find(([pattern]) => pattern.test(rest))?.[1];
  if (resource !== undefined) return checkComment(resource, fields["body"]);
  if (/^check-runs(?:\/\d+)?$/.test(rest)) return checkOutput(fields);
  if (/^issues\/\d+\/labels$/.test(rest)) return checkLabels(fields["labels"]);
  if (rest.startsWith("contents/")) return checkContent(fields["content"]);
  return null;
}

const resources: readonly (readonly [RegExp, string])[] = [
  [/^issues\/(?:\d+\/comments|comments\/\d+)$/, "IssueComment"],
  [/^(?:commits\/[^/]+\/comments|comments\/\d+)$/, "CommitComment"],
  [/^pulls\/(?:\d+\/comments|comments\/\d+)$/, "PullRequestReviewComment"],
];

function checkComment(resource: string, text: unknown): Answer | null {
  if (typeof text !== "string") return null;
  const error = { resource, code: "unprocessable", field: "data" };
  if (text.trim() === "") {
    return refuseInvalid("Validation Failed", [{ ...error, message: "Body can't be blank" }]);
  }
  if (text.length <= maxCommentLength) return null;
  const message = `body is too long (maximum is ${maxCommentLength} characters)`;
  return refuseInvalid("Validation Failed", [{ ...error, message }]);
}

function checkLabels(labels: unknown): Answer | null {
  const names = Array.isArray(labels) ? labels.map((one) => one?.name ?? one) : [];
  if (names.every((name) => String(name).length <= maxLabelLength)) return null;
  const message = `name is too long (maximum is ${maxLabelLength} characters)`;
  return refuseInvalid("Validation Failed", [
    { resource: "Label", code: "custom", field: "name", message },
  ]);
}

function checkContent(content: unknown): Answer | null {
  const isBase64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(String(content));
  return isBase64 ? null : refuse(422, "content is not valid Base64");
}
