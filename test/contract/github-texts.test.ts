import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { githubChangedNotes } from "#adapters/github/changed-notes.ts";
import { createClient } from "#adapters/github/client.ts";
import { readStoredTexts } from "#adapters/github/stored-texts.ts";
import { push } from "#test/contract/pushed.ts";
import { type Files, type GitHubServer, startGitHub } from "#test/servers/github.ts";
import { always, startRaw } from "#test/servers/github/raw.ts";

const signal = AbortSignal.timeout(120_000);
const encoder = new TextEncoder();

/** Pushes the files as notes, reads them back, and tells what that took. */
async function readBack(github: GitHubServer, files: Files) {
  const pushed = await push(github, { base: { "README.md": "" }, files });
  const asked = github.journal.length;
  const { files: notes } = await githubChangedNotes({ ...pushed, isNote: () => true })(signal);
  const requests = github.journal.slice(asked).map(({ method, path }) => `${method} ${path}`);
  return {
    texts: Object.fromEntries(notes.map(({ path, bytes }) => [path, Buffer.from(bytes)])),
    queries: requests.filter((request) => request === "POST /graphql").length,
    blobs: requests.filter((request) => request.includes("/git/blobs/")).length,
  };
}

function manyNotes(count: number, words = ""): Readonly<Record<string, string>> {
  const names = Array.from({ length: count }, (_, index) => `${1000 + index}.md`);
  return Object.fromEntries(names.map((name) => [name, `笔记 ${name} ${words}\r\n`]));
}

describe("many notes", () => {
  test.each([
    { count: 1, queries: 0, blobs: 1 },
    { count: 2, queries: 1, blobs: 0 },
    { count: 100, queries: 1, blobs: 0 },
    { count: 101, queries: 2, blobs: 0 },
  ])("of $count are read with $queries queries", async ({ count, ...requests }) => {
    await using github = await startGitHub();
    const files = manyNotes(count);

    const { texts, ...taken } = await readBack(github, files);

    expect(taken).toEqual(requests);
    expect(Object.entries(texts).map(([path, bytes]) => [path, bytes.toString("utf8")])).toEqual(
      Object.entries(files),
    );
  });

  test("that are large are shared among queries by what they weigh", async () => {
    await using github = await startGitHub();
    const files = manyNotes(6, "x".repeat(450_000));

    expect(await readBack(github, files)).toMatchObject({ queries: 2, blobs: 0 });
  });

  test("with the same words are asked for once", async () => {
    await using github = await startGitHub();
    const files = { "a.md": "同", "b.md": "同", "c.md": "异" };
    const pushed = await push(github, { base: { "README.md": "" }, files });

    await githubChangedNotes({ ...pushed, isNote: () => true })(signal);

    const [query] = github.journal.filter(({ path }) => path === "/graphql");
    expect(JSON.stringify(query?.body).match(/object\(oid/g)).toHaveLength(2);
  });

  test("that have no text are read as they are stored", async () => {
    await using github = await startGitHub();
    const files = {
      "binary.md": Uint8Array.from([0x89, 0x50, 0, 1]),
      "gbk.md": Uint8Array.from([0xb1, 0xca, 0xbc, 0xc7]),
      "huge.md": "长".repeat(200_000),
      "mark.md": "\uFEFF# 标题\n",
      "plain.md": "# 标题\n",
    };

    const { texts, ...requests } = await readBack(github, files);

    expect(requests).toEqual({ queries: 1, blobs: 3 });
    const stored = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]);
    expect(texts).toEqual(Object.fromEntries(stored));
  });

  test.each([
    { what: "is none, as on other forges", status: 404, times: 1 },
    { what: "is refused to this token", status: 403, times: 1 },
    { what: "fails", status: 502, times: 3 },
  ])("are read one by one where GraphQL $what", async ({ status, times }) => {
    await using github = await startGitHub();
    github.fail({ method: "POST", path: /\/graphql$/, status, times });

    const { texts, blobs } = await readBack(github, manyNotes(12));

    expect(blobs).toBe(12);
    expect(Object.keys(texts)).toHaveLength(12);
  });
});

const text = "# 笔记\n";
const sha1 = hash("sha1", text);
const sha256 = hash("sha256", text);

function hash(algorithm: "sha1" | "sha256", content: string): string {
  const bytes = encoder.encode(content);
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function answer(value: unknown): string {
  return JSON.stringify({ data: { repository: { file0: value } } });
}

describe("a text that GraphQL gives", () => {
  test.each([
    { what: "is the file", body: answer({ text }), sha: sha1, isTaken: true },
    { what: "is the file by SHA-256", body: answer({ text }), sha: sha256, isTaken: true },
    { what: "is another", body: answer({ text: "# 别的\n" }), sha: sha1, isTaken: false },
    { what: "was cut off", body: answer({ text: "# 笔" }), sha: sha1, isTaken: false },
    {
      what: "has other line ends",
      body: answer({ text: "# 笔记\r\n" }),
      sha: sha1,
      isTaken: false,
    },
    { what: "is no text", body: answer({ text: 7 }), sha: sha1, isTaken: false },
    { what: "is not there", body: answer(null), sha: sha1, isTaken: false },
    { what: "is of a folder", body: answer({}), sha: sha1, isTaken: false },
    {
      what: "comes with errors",
      body: '{"data":null,"errors":[{"message":"x"}]}',
      sha: sha1,
      isTaken: false,
    },
    { what: "is a list", body: "[]", sha: sha1, isTaken: false },
  ])("is taken only for the file whose hash it has: it $what", async ({ body, sha, isTaken }) => {
    await using raw = await startRaw(always(200, "application/json", body));
    const client = createClient({ token: "t", apiUrl: raw.url });
    const access = { octokit: client.octokit, owner: "o", repository: "r", signal };

    const found = await readStoredTexts(client, access, [{ sha, size: null }]);

    const bytes = found.get(sha);
    expect(bytes && new TextDecoder().decode(bytes)).toBe(isTaken ? text : undefined);
    expect(raw.asked).toEqual(["POST /graphql"]);
  });

  test.each([
    { what: "without a token", token: null, sha: sha1, size: 1 },
    { what: "for what is no hash", token: "t", sha: `${"a".repeat(38)}")`, size: 1 },
    { what: "for a hash of another length", token: "t", sha: "abc123", size: 1 },
    { what: "for a file that it would cut off", token: "t", sha: sha1, size: 500_001 },
  ])("is not asked for $what", async ({ token, sha, size }) => {
    await using raw = await startRaw(always(200, "application/json", "{}"));
    const client = createClient({ token, apiUrl: raw.url });
    const access = { octokit: client.octokit, owner: "o", repository: "r", signal };

    expect(await readStoredTexts(client, access, [{ sha, size }])).toEqual(new Map());
    expect(raw.asked).toEqual([]);
  });
});
