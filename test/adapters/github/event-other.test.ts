import { describe, expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import { mergeGroupEvent, workflowRunEvent } from "#test/servers/github/events.ts";

const sha = "a".repeat(40);
const base = "b".repeat(40);
const place = { owner: "notes-org", repository: "notes" };
const start = { repository: "notes-org/notes", ref: "refs/heads/main", sha };

describe("a workflow that has ended", () => {
  const head = { ref: "topic/笔记", sha };
  const ended = workflowRunEvent({ head, repository: "learner/my-notes" });

  test("is known by what it ran for, and not by the pull requests it names", () => {
    const pull_requests = [{ number: 99, head: { sha: base } }];
    const workflow_run = { ...ended.workflow_run, pull_requests };
    expect(parseEvent("workflow_run", { ...ended, workflow_run })).toEqual({
      kind: "workflow-run",
      ...place,
      head: { owner: "learner", repository: "my-notes", branch: "topic/笔记", sha },
    });
  });

  test.each(["requested", "in_progress"])("is skipped while it is %s", (action) => {
    expect(parseEvent("workflow_run", { ...ended, action })).toEqual({
      kind: "skipped",
      reason: "workflow-run-not-completed",
    });
  });

  test.each(["push", "pull_request_target", "workflow_dispatch"])(
    "is skipped when %s had started it",
    (event) => {
      expect(parseEvent("workflow_run", workflowRunEvent({ head, event }))).toEqual({
        kind: "skipped",
        reason: "workflow-run-not-of-pull-request",
      });
    },
  );

  test("is skipped when its fork is gone", () => {
    const workflow_run = { ...ended.workflow_run, head_repository: null };
    expect(parseEvent("workflow_run", { ...ended, workflow_run })).toEqual({
      kind: "skipped",
      reason: "workflow-run-without-pull-request",
    });
  });
});

describe("a merge group", () => {
  const waiting = mergeGroupEvent({ base, head: sha });

  test("is looked at from its base to its head", () => {
    expect(parseEvent("merge_group", waiting)).toEqual({
      kind: "merge-group",
      ...place,
      baseSha: base,
      headSha: sha,
    });
  });

  test("that is dissolved is skipped", () => {
    expect(parseEvent("merge_group", { ...waiting, action: "destroyed" })).toEqual({
      kind: "skipped",
      reason: "merge-group-dissolved",
    });
  });
});

describe("a workflow that is started by hand", () => {
  const selection = { kind: "selection", ...place, headSha: sha, branch: "main" } as const;

  test.each([
    { what: "no inputs", inputs: null, paths: [] },
    { what: "other inputs", inputs: { reason: "x" }, paths: [] },
    { what: "an empty list", inputs: { paths: " \n , " }, paths: [] },
    {
      what: "a list of lines and commas",
      inputs: { paths: "notes/**\r\nweek-{1,2}.md, !notes/drafts/**\n" },
      paths: ["notes/**", "week-{1,2}.md", "!notes/drafts/**"],
    },
  ])("with $what chooses $paths of the commit it was started for", ({ inputs, paths }) => {
    const payload = { ref: "refs/heads/main", inputs };
    expect(parseEvent("workflow_dispatch", payload, start)).toEqual({ ...selection, paths });
  });

  test("on a tag is of no branch", () => {
    const tagged = { ...start, ref: "refs/tags/v1" };
    expect(parseEvent("workflow_dispatch", {}, tagged)).toMatchObject({ branch: null });
  });

  test.each([{}, { schedule: "0 3 * * 1" }, null])("or by a schedule that says %j", (payload) => {
    expect(parseEvent("schedule", payload, start)).toEqual({ ...selection, paths: [] });
  });
});
