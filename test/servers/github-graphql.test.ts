import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";

const repository = 'repository(owner: "notes-org", name: "notes")';

const noOid = "a".repeat(40);

async function query(
  github: Pick<GitHubServer, "url" | "token">,
  text: string,
  variables: object = {},
) {
  const { status, body } = await ask(github, "POST /graphql", { query: text, variables });
  return { status, body };
}

function readBlob(github: GitHubServer, oid: string) {
  const fields = "... on Blob { oid text isBinary byteSize isTruncated }";
  return query(
    github,
    `query ($oid: GitObjectID!) { ${repository} { object(oid: $oid) { ${fields} } } }`,
    {
      oid,
    },
  );
}

function blobSha(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

describe("the viewer", () => {
  test.each([
    { token: tokens.workflow, login: "github-actions[bot]" },
    { token: tokens.learner, login: "learner" },
  ])("is whoever has the token: $login", async ({ token, login }) => {
    await using github = await startGitHub();

    const { body } = await query({ ...github, token }, "query { viewer { login } }");

    expect(body).toEqual({ data: { viewer: { login } } });
  });

  test("has to be somebody", async () => {
    await using github = await startGitHub();

    const reply = await query({ ...github, token: "" }, "{ viewer { login } }");

    expect(reply.status).toBe(401);
  });
});

describe("a blob", () => {
  test.each([
    { what: "text", content: "# 笔记\n", text: "# 笔记\n" },
    { what: "nothing", content: "", text: "" },
    { what: "a byte order mark", content: "\uFEFF# Note\n", text: "\uFEFF# Note\n" },
    { what: "what is not UTF-8", content: Uint8Array.from([0x61, 0xff, 0x62]), text: "a\uFFFDb" },
  ])("of $what has its text", async ({ content, text }) => {
    await using github = await startGitHub();
    await github.seed.createRepository({ "a.md": content });

    const { body } = await readBlob(github, blobSha(content));

    const byteSize = Buffer.byteLength(Buffer.from(content));
    const oid = blobSha(content);
    expect(body).toEqual({
      data: {
        repository: { object: { oid, text, isBinary: false, byteSize, isTruncated: false } },
      },
    });
  });

  test("with a NUL byte is binary and has no text", async () => {
    await using github = await startGitHub();
    const content = Uint8Array.from([0x61, 0x00, 0x62]);
    await github.seed.createRepository({ "a.md": content });

    const { body } = await readBlob(github, blobSha(content));

    expect(body).toMatchObject({
      data: { repository: { object: { text: null, isBinary: true } } },
    });
  });

  test("that is long is cut off, and says so", async () => {
    await using github = await startGitHub();
    const content = "note\n".repeat(110_000);
    await github.seed.createRepository({ "a.md": content });

    const { body } = await readBlob(github, blobSha(content));

    const cut = { isTruncated: true, byteSize: 550_000, text: content.slice(0, 512_000) };
    expect(body).toMatchObject({ data: { repository: { object: cut } } });
  });

  test("that nobody has is null", async () => {
    await using github = await startGitHub();
    await github.seed.createRepository({ "a.md": "文" });

    const { body } = await readBlob(github, noOid);

    expect(body).toEqual({ data: { repository: { object: null } } });
  });

  test("is found with a hundred others at once, and by commit and path", async () => {
    await using github = await startGitHub();
    const texts = Array.from({ length: 100 }, (_, index) => `Note ${index}\n`);
    const files = Object.fromEntries(texts.map((text, index) => [`笔记/${index}.md`, text]));
    const sha = await github.seed.createRepository(files);
    const aliases = texts.map(
      (text, index) => `n${index}: object(oid: "${blobSha(text)}") { ... on Blob { text } }`,
    );
    const byPath = `path: object(expression: "${sha}:笔记/7.md") { ... on Blob { text } }`;

    const { body } = await query(
      github,
      `{ ${repository} { ${[...aliases, byPath].join("\n")} } }`,
    );

    const found = texts.map((text, index) => [`n${index}`, { text }]);
    expect(body).toEqual({
      data: { repository: { ...Object.fromEntries(found), path: { text: "Note 7\n" } } },
    });
  });

  test("of a private repository takes leave to read contents", async () => {
    await using github = await startGitHub({ permissions: { issues: "write" } });
    await github.seed.createRepository({ "a.md": "文" }, { isPrivate: true });

    const { status, body } = await readBlob(github, blobSha("文"));

    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        data: { repository: { object: null } },
        errors: [
          {
            type: "FORBIDDEN",
            path: ["repository", "object"],
            message: "Resource not accessible by integration",
          },
        ],
      },
    });
    expect(github.violations).toEqual([]);
  });
});

test("a repository that is not there is named", async () => {
  await using github = await startGitHub();

  const { body } = await query(github, `{ ${repository} { object(oid: "${noOid}") { oid } } }`);

  expect(body).toMatchObject({
    data: { repository: null },
    errors: [{ type: "NOT_FOUND", path: ["repository"] }],
  });
});

describe("a text that GitHub's schema does not know", () => {
  test.each([
    { what: "no GraphQL", text: "query {" },
    { what: "an unknown field", text: "{ viewer { nickname } }" },
    {
      what: "a blob's field of any object",
      text: `{ ${repository} { object(oid: "${noOid}") { text } } }`,
    },
    { what: "an argument of another type", text: `{ ${repository} { object(oid: 1) { oid } } }` },
    { what: "an id that is none", text: `{ ${repository} { object(oid: "abc") { oid } } }` },
    {
      what: "a variable of another type",
      text: `query ($oid: Int) { ${repository} { object(oid: $oid) { oid } } }`,
    },
    {
      what: "a variable that is missing",
      text: `query ($oid: GitObjectID!) { ${repository} { object(oid: $oid) { oid } } }`,
    },
    {
      what: "an enum that is none",
      text: `mutation { minimizeComment(input: {subjectId: "1", classifier: STALE}) { clientMutationId } }`,
    },
  ])("is refused and remembered: $what", async ({ text }) => {
    await using github = await startGitHub();

    const { status, body } = await query(github, text);

    expect({ status, body }).toMatchObject({
      status: 200,
      body: { errors: [{ message: expect.any(String) }] },
    });
    expect(body).not.toHaveProperty("data.viewer");
    expect(github.takeViolations()).toHaveLength(1);
  });

  test("is remembered where there is none at all", async () => {
    await using github = await startGitHub();

    expect(await ask(github, "POST /graphql", { text: "{ viewer { login } }" })).toMatchObject({
      status: 400,
    });
    expect(github.takeViolations()).toHaveLength(1);
  });
});
