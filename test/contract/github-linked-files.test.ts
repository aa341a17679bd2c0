import { describe, expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { githubLinkedFiles } from "#adapters/github/linked-files.ts";
import { openSnapshot } from "#adapters/github/snapshot.ts";
import type { LinkedPath } from "#core/note/linked-paths.ts";
import { type Files, type GitHubServer, startGitHub } from "#test/servers/github.ts";
import { always, startRaw } from "#test/servers/github/raw.ts";

const signal = AbortSignal.timeout(120_000);

/** A path; one that ends with `#` is asked for with its text. */
function asked(...paths: readonly string[]): readonly LinkedPath[] {
  return paths.map((path) => ({ path: path.replace(/#$/, ""), isRead: path.endsWith("#") }));
}

async function finderOf(github: GitHubServer, files: Files) {
  const headSha = await github.seed.createRepository(files);
  const client = createClient({ token: github.token, apiUrl: github.url });
  const { owner } = github;
  return githubLinkedFiles(openSnapshot(client, { owner, repository: "notes", headSha }));
}

describe("linked files of a commit", () => {
  test("are found by their paths, in the spelling they have", async () => {
    await using github = await startGitHub();
    const find = await finderOf(github, {
      "a.md": "# A",
      "图/IMG 1.png": Uint8Array.from([1]),
      "cafe\u0301.md": "",
    });

    const found = await find(
      asked(
        "a.md",
        "图/img 1.png",
        "caf\u00e9.md",
        "图",
        "/a.md",
        "/A.md",
        "b.md",
        "../a.md",
        "..",
      ),
      signal,
    );

    expect(Object.fromEntries(found)).toEqual({
      "a.md": { path: "a.md", text: null },
      "图/img 1.png": { path: "图/IMG 1.png", text: null },
      "caf\u00e9.md": { path: "cafe\u0301.md", text: null },
      图: { path: "图", text: null },
      "/a.md": { path: "/a.md", text: null },
      "/A.md": { path: "/a.md", text: null },
      "b.md": null,
      "../a.md": null,
      "..": null,
    });
  });

  test("are read where they are texts, and no longer than a mebibyte", async () => {
    await using github = await startGitHub();
    const long = "a".repeat(1_048_577);
    const find = await finderOf(github, { "a.srt": "1", "b.pdf": "2", "c.txt": long });

    expect(Object.fromEntries(await find(asked("a.srt#", "b.pdf#", "c.txt#"), signal))).toEqual({
      "a.srt": { path: "a.srt", text: "1" },
      "b.pdf": { path: "b.pdf", text: null },
      "c.txt": { path: "c.txt", text: null },
    });
  });

  test("cost no request without a path, one for all notes, and one more for each text", async () => {
    await using github = await startGitHub();
    const find = await finderOf(github, { "a.md": "# A", "b.py": "b", "c.md": "# C" });
    const before = github.journal.length;

    expect(await find([], signal)).toEqual(new Map());
    expect(github.journal).toHaveLength(before);

    const found = await find(asked("a.md#", "b.py#", "c.md", "d.md#"), signal);
    expect(Object.fromEntries(found)).toEqual({
      "a.md": { path: "a.md", text: "# A" },
      "b.py": { path: "b.py", text: null },
      "c.md": { path: "c.md", text: null },
      "d.md": null,
    });
    expect(github.journal).toHaveLength(before + 2);

    await find(asked("a.md#", "c.md#"), signal);
    expect(github.journal).toHaveLength(before + 3);
  });

  test("that several notes ask for at once cost one request together", async () => {
    await using github = await startGitHub();
    const find = await finderOf(github, { "a.md": "# A", "b.md": "# B", "c.md": "# C" });
    const before = github.journal.length;

    const found = await Promise.all([
      find(asked("a.md#"), signal),
      find(asked("b.md#", "a.md#"), signal),
      find(asked("c.md#"), signal),
    ]);

    const all = found.flatMap((each) => [...each]);
    expect(Object.fromEntries(all.map(([path, file]) => [path, file?.text]))).toEqual({
      "a.md": "# A",
      "b.md": "# B",
      "c.md": "# C",
    });
    expect(github.journal.slice(before).map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  test("give no more than six texts", async () => {
    await using github = await startGitHub();
    const names = Array.from({ length: 9 }, (_, index) => `${index}.md`);
    const find = await finderOf(github, Object.fromEntries(names.map((name) => [name, name])));

    const asking = asked(...names.map((name) => `${name}#`));
    const some = await find(asking.slice(0, 4), signal);
    const others = await find(asking.slice(4), signal);

    const found = new Map([...some, ...others]);
    const texts = names.map((name) => found.get(name)?.text ?? null);
    expect(texts).toEqual(names.map((name, index) => (index < 6 ? name : null)));
  });

  test("give every text that is here already", async () => {
    await using github = await startGitHub();
    const names = Array.from({ length: 9 }, (_, index) => `${index}.md`);
    const headSha = await github.seed.createRepository(
      Object.fromEntries(names.map((name) => [name, name])),
    );
    const client = createClient({ token: github.token, apiUrl: github.url });
    const snapshot = openSnapshot(client, { owner: github.owner, repository: "notes", headSha });
    const { entries } = await snapshot.readTree(signal);
    const files = entries.map(({ sha, size }) => ({ sha, size: size ?? null }));
    await snapshot.prefetch(files, signal);

    const found = await githubLinkedFiles(snapshot)(
      asked(...names.map((name) => `${name}#`)),
      signal,
    );

    expect(names.map((name) => found.get(name)?.text)).toEqual(names);
  });

  test("are unknown where GitHub gives no tree", async () => {
    await using github = await startGitHub();
    const find = await finderOf(github, { "a.md": "a" });
    github.fail({ method: "GET", path: /\/git\/trees\//, status: 404 });

    expect(await find(asked("a.md", "b.md"), signal)).toEqual(new Map());
  });

  test("are told without their text where that is not UTF-8 or cannot be had", async () => {
    await using github = await startGitHub();
    const find = await finderOf(github, { "a.md": Uint8Array.from([0xff, 0xfe, 0]), "b.md": "b" });

    expect(await find(asked("a.md#"), signal)).toEqual(
      new Map([["a.md", { path: "a.md", text: null }]]),
    );

    github.fail({ method: "GET", path: /\/git\/blobs\//, status: 404 });
    expect(await find(asked("b.md#"), signal)).toEqual(
      new Map([["b.md", { path: "b.md", text: null }]]),
    );
  });

  test("are unknown behind a symbolic link, and the link is there", async () => {
    await using github = await startGitHub();
    const find = await finderOf(github, { "a.md": "a", images: { link: "elsewhere" } });

    const found = await find(asked("images/a.png", "images#", "imagesX"), signal);

    expect(Object.fromEntries(found)).toEqual({
      images: { path: "images", text: null },
      imagesX: null,
    });
  });

  test("that a cut-off tree does not show are unknown", async () => {
    const entry = { path: "a.md", mode: "100644", type: "blob", sha: "1" };
    const answer = JSON.stringify({ sha: "2", tree: [entry], truncated: true });
    await using raw = await startRaw(always(200, "application/json", answer));
    const client = createClient({ token: "t", apiUrl: raw.url });
    const snapshot = openSnapshot(client, { owner: "o", repository: "r", headSha: "2" });

    const found = await githubLinkedFiles(snapshot)(asked("a.md", "b.md"), signal);

    expect(found).toEqual(new Map([["a.md", { path: "a.md", text: null }]]));
  });
});
