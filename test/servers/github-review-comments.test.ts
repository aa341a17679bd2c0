import { describe, expect, test } from "vitest";
import type { GitHubServer } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import {
  comments,
  lines,
  remark,
  reviewOf,
  reviews,
  startReviewed,
} from "#test/servers/github/review-fixture.ts";
import { asObject } from "#test/servers/github/wire.ts";

async function single(github: GitHubServer, place: object) {
  const { body } = await ask(github, "GET notes/pulls/1");
  const commit = asObject(asObject(body)["head"])["sha"];
  return ask(github, `POST ${comments}`, { ...remark(place), commit_id: commit });
}

describe("a single comment", () => {
  test("is made, edited, answered and deleted", async () => {
    await using github = await startReviewed();
    const made = await single(github, { line: 10 });
    const id = String(asObject(made.body)["id"]);

    await ask(github, `PATCH notes/pulls/comments/${id}`, { body: "改" });
    await single(github, { in_reply_to: Number(id) });

    expect(made.status).toBe(201);
    expect(await ask(github, `GET ${comments}`)).toMatchObject({
      body: [
        { body: "改", line: 10 },
        { body: "建议", line: 10, in_reply_to_id: Number(id) },
      ],
    });
    const gone = await ask(github, `DELETE notes/pulls/comments/${id}`);
    expect(gone.status).toBe(204);
    expect(await ask(github, `GET notes/pulls/comments/${id}`)).toMatchObject({ status: 404 });
  });

  test.each([
    { place: { line: 20 }, field: "pull_request_review_thread.line" },
    { place: { line: 1, path: "other.md" }, field: "pull_request_review_thread.path" },
    { place: { start_line: 10, line: 30 }, field: "pull_request_review_thread.start_line" },
  ])("outside the diff is refused, and says why: $place", async ({ place, field }) => {
    await using github = await startReviewed();

    const reply = await single(github, place);

    expect(reply).toMatchObject({
      status: 422,
      body: { message: "Validation Failed", errors: [{ code: "custom", field }] },
    });
  });

  test("may be on a whole file", async () => {
    await using github = await startReviewed();

    const reply = await single(github, { subject_type: "file" });

    expect(reply).toMatchObject({ status: 201, body: { subject_type: "file" } });
    expect(reply.body).not.toHaveProperty("line");
  });
});

test("a comment moves with its line, and is outdated when its line has changed", async () => {
  await using github = await startReviewed();
  await ask(github, `POST ${reviews}`, reviewOf(remark({ line: 10 }), remark({ line: 30 })));
  const edited = ["新", ...lines.with(9, "十").with(29, "又三十")].join("\n");
  await github.seed.commit({ branch: "topic", files: { "a.md": `${edited}\n` } });

  expect(await ask(github, `GET ${comments}`)).toMatchObject({
    body: [
      { line: 11, original_line: 10 },
      { line: null, original_line: 30, position: null },
    ],
  });
});
