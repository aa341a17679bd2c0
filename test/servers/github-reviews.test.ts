import { beforeAll, describe, expect, test } from "vitest";
import { tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { type Description, loadDescription } from "#test/servers/github/openapi.ts";
import {
  comments,
  remark,
  reviewOf,
  reviews,
  startReviewed,
} from "#test/servers/github/review-fixture.ts";
import { asObject } from "#test/servers/github/wire.ts";

let description: Description;
beforeAll(async () => {
  description = await loadDescription();
});

describe("a comment of a review", () => {
  test.each([
    { what: "a changed line", place: { line: 10 } },
    { what: "a line around a change", place: { line: 7 } },
    { what: "the last line around a change", place: { line: 33, side: "RIGHT" } },
    { what: "a line as it was", place: { line: 10, side: "LEFT" } },
    { what: "several lines", place: { start_line: 8, line: 10, side: "RIGHT" } },
    { what: "lines as they were and are", place: { start_line: 10, start_side: "LEFT", line: 10 } },
    { what: "a position", place: { position: 5 } },
    { what: "a new file", place: { path: "new.md", start_line: 1, line: 3 } },
  ])("may be on $what", async ({ place }) => {
    await using github = await startReviewed();

    const reply = await ask(github, `POST ${reviews}`, reviewOf(remark(place)));

    expect(reply).toMatchObject({ status: 200, body: { state: "COMMENTED" } });
    const listed = await ask(github, `GET ${comments}`);
    expect(listed.body).toMatchObject(
      [
        {
          path: "a.md",
          body: "建议",
          ...place,
          user: { login: "github-actions[bot]", type: "Bot" },
        },
      ].map((comment) => ("position" in place ? { ...comment, line: 10 } : comment)),
    );
  });

  test.each([
    { what: "a line far from changes", place: { line: 20 }, error: "Line could not be resolved" },
    { what: "a line past the end", place: { line: 41 }, error: "Line could not be resolved" },
    { what: "no line", place: {}, error: "Line could not be resolved" },
    {
      what: "a new file as it was",
      place: { path: "new.md", line: 1, side: "LEFT" },
      error: "Line could not be resolved",
    },
    {
      what: "a file that is not changed",
      place: { path: "other.md", line: 1 },
      error: "Path could not be resolved",
    },
    {
      what: "a start that is the end",
      place: { start_line: 10, line: 10 },
      error: "Pull request review thread start line must precede the end line.",
    },
    {
      what: "a start in another hunk",
      place: { start_line: 10, line: 30 },
      error: "Pull request review thread start line must be part of the same hunk as the line.",
    },
    { what: "an empty body", place: { line: 10, body: " " }, error: "Body can't be blank" },
    {
      what: "a body that is too long",
      place: { line: 10, body: "长".repeat(65_537) },
      error: "Body is too long (maximum is 65536 characters)",
    },
  ])("on $what makes the whole review fail, and is not named", async ({ place, error }) => {
    await using github = await startReviewed();

    const reply = await ask(
      github,
      `POST ${reviews}`,
      reviewOf(remark({ line: 10 }), remark(place)),
    );

    expect(reply).toMatchObject({
      status: 422,
      body: { message: "Unprocessable Entity", errors: [error], status: "422" },
    });
    expect(await ask(github, `GET ${reviews}`)).toMatchObject({ body: [] });
    expect(await ask(github, `GET ${comments}`)).toMatchObject({ body: [] });
  });
});

describe("a review", () => {
  test("and its comments have GitHub's own form", async () => {
    await using github = await startReviewed();
    const route = `POST ${reviews}`;
    const made = await ask(github, route, reviewOf(remark({ line: 10 }), remark({ line: 30 })));
    const id = String(asObject(made.body)["id"]);

    const path = `/repos/notes-org/notes/pulls/1`;
    const answers = [
      { path: `${path}/reviews`, answer: await ask(github, `GET ${reviews}`) },
      { path: `${path}/reviews/${id}`, answer: await ask(github, `GET ${reviews}/${id}`) },
      {
        path: `${path}/reviews/${id}/comments`,
        answer: await ask(github, `GET ${reviews}/${id}/comments`),
      },
      { path: `${path}/comments`, answer: await ask(github, `GET ${comments}`) },
    ];

    for (const { path: asked, answer } of answers) {
      const { status, body } = answer;
      const exchange = { method: "GET", path: asked };
      expect(description.findAnswerBreach(exchange, { status, body })).toBeNull();
    }
    expect(answers.map(({ answer }) => [answer.body].flat().length)).toEqual([1, 1, 2, 2]);
  });

  test.each([
    { what: "says nothing", body: { event: "COMMENT" }, error: "Body can't be blank" },
    {
      what: "asks for changes without a word",
      body: { event: "REQUEST_CHANGES" },
      error: "Body can't be blank",
    },
    {
      what: "approves for a workflow",
      body: { event: "APPROVE" },
      error: "GitHub Actions is not permitted to approve pull requests.",
    },
    {
      what: "says too much",
      body: { event: "COMMENT", body: "x".repeat(65_537) },
      error: "Body is too long (maximum is 65536 characters)",
    },
  ])("that $what is refused", async ({ body, error }) => {
    await using github = await startReviewed();

    const reply = await ask(github, `POST ${reviews}`, body);

    expect(reply).toMatchObject({ status: 422, body: { errors: [error] } });
  });

  test("of one's own pull request may not approve it", async () => {
    await using github = await startReviewed();

    const reply = await ask({ ...github, token: tokens.admin }, `POST ${reviews}`, {
      event: "APPROVE",
    });

    expect(reply.body).toMatchObject({ errors: ["Can not approve your own pull request"] });
  });

  test("about an unknown commit is refused", async () => {
    await using github = await startReviewed();

    const body = { ...reviewOf(remark({ line: 10 })), commit_id: "d".repeat(40) };

    expect(await ask(github, `POST ${reviews}`, body)).toMatchObject({ status: 422 });
  });

  test("that is not sent off is its author's alone, and in the way of another", async () => {
    await using github = await startReviewed();
    const pending = await ask(github, `POST ${reviews}`, { comments: [remark({ line: 10 })] });

    expect(pending.body).toMatchObject({ state: "PENDING" });
    expect(await ask(github, `GET ${reviews}`)).toMatchObject({ body: [{ state: "PENDING" }] });
    const other = { ...github, token: tokens.learner };
    expect(await ask(other, `GET ${reviews}`)).toMatchObject({ body: [] });
    expect(await ask(github, `GET ${comments}`)).toMatchObject({ body: [] });
    expect(await ask(github, `POST ${reviews}`, reviewOf(remark({ line: 10 })))).toMatchObject({
      status: 422,
      body: { errors: ["User can only have one pending review per pull request"] },
    });
    await ask(github, `DELETE ${reviews}/${String(asObject(pending.body)["id"])}`);
    expect(await ask(github, `POST ${reviews}`, reviewOf(remark({ line: 10 })))).toMatchObject({
      status: 200,
    });
  });

  test("takes leave to write pull requests", async () => {
    await using github = await startReviewed({
      permissions: { issues: "write", contents: "write" },
    });

    const reply = await ask(github, `POST ${reviews}`, reviewOf(remark({ line: 10 })));

    expect(reply.status).toBe(403);
    expect(reply.headers.get("x-accepted-github-permissions")).toBe("pull_requests=write");
  });
});
