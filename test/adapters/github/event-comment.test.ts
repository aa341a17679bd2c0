import { describe, expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import { commentEvent } from "#test/servers/github/events.ts";

const asked = {
  kind: "command",
  owner: "notes-org",
  repository: "notes",
  number: 7,
  commentId: 70,
} as const;

const command = commentEvent({ number: 7, commentId: 70 });
const { comment, issue } = command;

describe("a comment on a pull request", () => {
  test.each(["OWNER", "MEMBER", "COLLABORATOR"])("by %s may ask for a review", (association) => {
    const payload = { ...command, comment: { ...comment, author_association: association } };
    expect(parseEvent("issue_comment", payload)).toEqual(asked);
  });

  test.each(["/note-review", "  /note-review\n", "/note-review 请再看一遍", "\n/note-review\tnow"])(
    "that says %j asks for a review",
    (body) => {
      expect(parseEvent("issue_comment", { ...command, comment: { ...comment, body } })).toEqual(
        asked,
      );
    },
  );

  test.each([
    "please /note-review",
    "/note-reviewer",
    "/note-review-all",
    "/note-review，谢谢",
    "> /note-review",
    "`/note-review`",
    "//note-review",
    "/NOTE-REVIEW",
    "",
    null,
    7,
    undefined,
  ])("that says %j does not", (body) => {
    const event = parseEvent("issue_comment", { ...command, comment: { ...comment, body } });
    expect(event).toEqual({ kind: "skipped", reason: "comment-not-command" });
  });

  test.each([
    "CONTRIBUTOR",
    "FIRST_TIME_CONTRIBUTOR",
    "FIRST_TIMER",
    "MANNEQUIN",
    "NONE",
    "owner",
    ["OWNER"],
    null,
    undefined,
  ])("by %j may not ask", (association) => {
    const payload = { ...command, comment: { ...comment, author_association: association } };
    expect(parseEvent("issue_comment", payload)).toEqual({
      kind: "skipped",
      reason: "commenter-not-member",
    });
  });

  test.each([
    { what: "is edited", reason: "comment-not-new", overrides: { action: "edited" } },
    { what: "is deleted", reason: "comment-not-new", overrides: { action: "deleted" } },
    {
      what: "is on an issue",
      reason: "comment-not-on-pull-request",
      overrides: { issue: { ...issue, pull_request: undefined } },
    },
    {
      what: "is on an issue of a server that says null",
      reason: "comment-not-on-pull-request",
      overrides: { issue: { ...issue, pull_request: null } },
    },
    {
      what: "is by a bot",
      reason: "comment-by-bot",
      overrides: { comment: { ...comment, user: { login: "helper", type: "Bot" } } },
    },
    {
      what: "is by a bot that another server calls a user",
      reason: "comment-by-bot",
      overrides: { comment: { ...comment, user: { login: "helper[bot]", type: "User" } } },
    },
    {
      what: "an app wrote in somebody's name",
      reason: "comment-by-bot",
      overrides: { comment: { ...comment, performed_via_github_app: { slug: "helper" } } },
    },
    {
      what: "is on a pull request that is closed",
      reason: "pull-request-closed",
      overrides: { issue: { ...issue, state: "closed" } },
    },
  ])("that $what is skipped as $reason", ({ reason, overrides }) => {
    const event = parseEvent("issue_comment", { ...command, ...overrides });
    expect(event).toEqual({ kind: "skipped", reason });
  });
});
