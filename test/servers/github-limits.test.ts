import { describe, expect, test } from "vitest";
import { type GitHubOptions, type GitHubServer, startGitHub } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { asObject } from "#test/servers/github/wire.ts";

type Started = GitHubServer & { readonly sha: string };

/** A repository with a pull request of its own, number 1. */
async function start(options?: GitHubOptions): Promise<Started> {
  const github = await startGitHub(options);
  const main = await github.seed.createRepository({ "README.md": "# Notes\n" });
  await github.seed.createBranch("topic", main);
  const sha = await github.seed.commit({ branch: "topic", files: { "a.md": "文\n" } });
  await github.seed.openPullRequest("topic");
  return { ...github, sha };
}

const writeComment = ({ sha, ...github }: Started, place: string, body: string) =>
  ask(github, `POST notes/${place.replace("SHA", sha)}/comments`, { body });

describe("a comment", () => {
  const places = [
    { resource: "IssueComment", place: "issues/1" },
    { resource: "CommitComment", place: "commits/SHA" },
  ];
  test.each(places)("of 65,536 characters is taken: $resource", async ({ place }) => {
    await using github = await start();

    expect(await writeComment(github, place, "长".repeat(65_536))).toMatchObject({ status: 201 });
  });

  test.each(places)("of one more is refused: $resource", async ({ place, resource }) => {
    await using github = await start();

    expect(await writeComment(github, place, "长".repeat(65_537))).toMatchObject({
      status: 422,
      body: {
        message: "Validation Failed",
        errors: [{ resource, message: "body is too long (maximum is 65536 characters)" }],
        status: "422",
      },
    });
  });

  test("is refused just so when it is edited, and when it is blank", async () => {
    await using github = await start();
    const id = await github.seed.addComment(1, "文", github.token);
    const edit = (body: string) => ask(github, `PATCH notes/issues/comments/${id}`, { body });

    expect(await edit("x".repeat(65_537))).toMatchObject({ status: 422 });
    expect(await edit(" \n")).toMatchObject({ status: 422 });
    expect(await edit("改")).toMatchObject({ status: 200 });
  });

  test("on a commit is refused where its owner has forbidden it", async () => {
    await using github = await start({ hasCommitComments: false });

    const reply = await writeComment(github, "commits/SHA", "文");

    expect(reply).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(reply.headers.get("x-accepted-github-permissions")).toBe("contents=write");
    const listed = await ask(github, `GET notes/commits/${github.sha}/comments`);
    expect(listed).toMatchObject({ status: 200, body: [] });
  });
});

const annotation = {
  path: "a.md",
  start_line: 1,
  end_line: 1,
  annotation_level: "notice",
  message: "m",
};
const annotated = (change: object) => ({ annotations: [{ ...annotation, ...change }] });

const createRun = ({ sha, ...github }: Started, output: object, change: object = {}) =>
  ask(github, "POST notes/check-runs", {
    name: "note-review",
    head_sha: sha,
    status: "completed",
    conclusion: "success",
    output: { title: "t", summary: "s", ...output },
    ...change,
  });

describe("a check run", () => {
  test.each([
    { what: "65,535 bytes of summary", output: { summary: "长".repeat(21_845) } },
    { what: "65,535 bytes of text", output: { text: "x".repeat(65_535) } },
    {
      what: "50 annotations",
      output: { annotations: Array.from({ length: 50 }, () => annotation) },
    },
    { what: "64 KB of message", output: annotated({ message: "x".repeat(65_536) }) },
    { what: "columns in a line", output: annotated({ start_column: 2, end_column: 2 }) },
    { what: "several lines", output: annotated({ end_line: 3 }) },
  ])("is taken with $what", async ({ output }) => {
    await using github = await start();

    expect(await createRun(github, output)).toMatchObject({ status: 201 });
  });

  test.each([
    // Within the characters that GitHub documents, and past the bytes that it counts.
    { what: "65,538 bytes of summary", output: { summary: "长".repeat(21_846) } },
    { what: "65,538 bytes of text", output: { text: "长".repeat(21_846) } },
    { what: "more than 64 KB of message", output: annotated({ message: "长".repeat(21_846) }) },
    { what: "no message", output: annotated({ message: "" }) },
    { what: "a title that is too long", output: annotated({ title: "x".repeat(256) }) },
    { what: "details that are too long", output: annotated({ raw_details: "x".repeat(65_537) }) },
    { what: "columns over lines", output: annotated({ end_line: 2, start_column: 1 }) },
    { what: "an end before its start", output: annotated({ start_line: 2 }) },
    { what: "a column before its start", output: annotated({ start_column: 3, end_column: 2 }) },
    { what: "no conclusion", output: {}, change: { conclusion: undefined } },
  ])("is refused with $what", async ({ output, change = {} }) => {
    await using github = await start();

    expect(await createRun(github, output, change)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining("Invalid request.") },
    });
  });
});

const writeFile = (github: Started, path: string, change: object = {}) =>
  ask(github, `PUT notes/contents/${path}`, {
    message: "Write",
    branch: "topic",
    content: Buffer.from("新\n").toString("base64"),
    ...change,
  });

describe("a file", () => {
  test("is made, and written again with the sha that it has", async () => {
    await using github = await start();
    const made = await writeFile(github, "new.md");
    const { sha } = asObject(asObject(made.body)["content"]);

    expect(made.status).toBe(201);
    expect(await writeFile(github, "new.md", { sha })).toMatchObject({ status: 200 });
  });

  test("is not written without its sha, or with another", async () => {
    await using github = await start();
    const sha = "d".repeat(40);

    expect(await writeFile(github, "a.md")).toMatchObject({ status: 422 });
    expect(await writeFile(github, "a.md", { sha })).toMatchObject({
      status: 409,
      body: { message: `a.md does not match ${sha}` },
    });
  });

  test("is not written to a branch that is not there, or as what is no base64", async () => {
    await using github = await start();

    expect(await writeFile(github, "b.md", { branch: "absent" })).toMatchObject({ status: 404 });
    expect(await writeFile(github, "b.md", { content: "文" })).toMatchObject({ status: 422 });
  });

  test("above 1 MB comes without its contents", async () => {
    await using github = await start();
    await github.seed.commit({ files: { "large.md": "x".repeat(1_048_577) } });

    expect(await ask(github, "GET notes/contents/large.md")).toMatchObject({
      status: 200,
      body: { encoding: "none", content: "", size: 1_048_577 },
    });
  });
});

test("a list has a hundred items a page at most", async () => {
  await using github = await start();
  for (let index = 0; index < 101; index += 1) {
    await github.seed.addComment(1, `Remark ${index}`, github.token);
  }

  const { body } = await ask(github, "GET notes/issues/1/comments?per_page=200");

  expect(body).toHaveLength(100);
});

test.each([
  { length: 50, status: 200 },
  { length: 51, status: 422 },
])("a label of $length characters is answered with $status", async ({ length, status }) => {
  await using github = await start();

  const reply = await ask(github, "POST notes/issues/1/labels", { labels: ["标".repeat(length)] });

  expect(reply.status).toBe(status);
});
