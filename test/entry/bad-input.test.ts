import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pullRequestEvent, pushEvent, startGitHub } from "#test/servers/github.ts";
import { send, startModel } from "#test/servers/model.ts";
import { studyNote } from "./notes.ts";
import { openPullRequest } from "./pull-request.ts";
import { runAction } from "./run-action.ts";
import { makeFolder } from "./run-command.ts";

const note = { "note.md": studyNote() };

test.each([
  ["an unknown command", ["chekc"], /chekc.*check/],
  ["an unknown option", ["check", "--formt", "json"], /--formt.*--format/],
  ["an option without its value", ["check", "--format"], /--format/],
  ["an option of another command", ["review", "--fix"], /review does not take --fix.*check/],
  [
    "two options that exclude one another",
    ["check", "--staged", "--since", "x"],
    /--staged.*--since/,
  ],
  ["an option without what it is for", ["check", "--update-baseline"], /--baseline/],
  ["a new note without a path", ["new", "study-note"], /TEMPLATE PATH/],
  ["a format that there is not", ["check", "--format", "pdf"], /terminal, json, markdown.*pdf/],
  [
    "a severity that there is not",
    ["check", "--fail-on", "all"],
    /error, warning, notice, never.*all/,
  ],
  ["a setting without a value", ["check", "--template="], /--template.*empty.*study-note/],
  ["a path that is not there", ["check", "nope.md"], /nope\.md/],
  ["a path of no characters", ["check", ""], /""|exist|no file/i],
  ["a folder as a template", ["check", "--template", "."], /regular file/],
  ["no file to write to", ["check", "--output="], /--output/],
  ["a glob that nothing matches", ["check", "x/**/*.md"], /x\/\*\*\/\*\.md/],
  ["a template that is not there", ["check", "--template", "t.md"], /t\.md/],
  ["a config that is not there", ["check", "--config", "c.yml"], /c\.yml/],
  ["a model without a key", ["review", "--model", "gpt-6-luna"], /NOTE_REVIEW_API_KEY/],
  ["an address without protection", ["review", "--base-url", "http://example.com/v1"], /https/],
  ["an address that is none", ["review", "--base-url", "example"], /base-url/],
  [
    "GitHub Models",
    ["review", "--base-url", "https://models.github.ai/inference"],
    /models\.github\.ai.*2026-07-30/,
  ],
])("%s is told in one line, with status 2", async (_, words, sentence) => {
  await using folder = await makeFolder(note);

  const { status, output, errors } = await folder.run(words);

  expect(errors).toMatch(sentence);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
  expect({ status, output }).toEqual({ status: 2, output: "" });
});

test.each([
  ["an unknown key", "fail-on: error\nfail_on: error\n", /note-review\.yml.*2.*fail_on.*fail-on/],
  ["a value that is not allowed", "fail-on: sometimes\n", /fail-on.*error, warning, notice, never/],
  ["no YAML", "notes: [a\n", /note-review\.yml/],
  ["a list", "- a\n", /note-review\.yml/],
])("a config with %s is told with its line", async (_, config, sentence) => {
  await using folder = await makeFolder({ ...note, ".github/note-review.yml": config });

  const { status, errors } = await folder.run(["check"]);

  expect(errors).toMatch(sentence);
  expect(status).toBe(2);
});

test.each([
  ["unreadable", '# A\n<!-- note aka="B min=3 -->\n', /note-template\.md.*2/],
  ["of an unknown key", "# A\n\n## B\n<!-- note minimum=3 -->\n", /4.*minimum.*min/],
  [
    "with a value that is not allowed",
    "# A\n<!-- note todo=maybe -->\n",
    /2.*todo.*deny, reason, allow.*maybe/,
  ],
  ["before any heading", "<!-- note min=3 -->\n\n# A\n", /1/],
])("a template with a directive %s is told with its line", async (_, template, sentence) => {
  await using folder = await makeFolder({ ...note, ".github/note-template.md": template });

  const { status, errors } = await folder.run(["check"]);

  expect(errors).toMatch(sentence);
  expect(status).toBe(2);
});

test("an address that answers with a web page leaves the check standing", async () => {
  await using folder = await makeFolder(note);
  await using model = await startModel(
    send(200, "<!doctype html>", { "content-type": "text/html" }),
  );

  const { status, output } = await folder.run([
    "review",
    "--base-url",
    `${model.url}/v1`,
    "--model",
    "m",
  ]);

  expect(status).toBe(0);
  expect(output).toContain("base-url");
  expect(output).toContain("综合评价");
});

const change = {
  action: "opened",
  number: 1,
  head: { ref: "t", sha: "a".repeat(40) },
  base: { sha: "b".repeat(40) },
};
const push = { name: "push", payload: pushEvent({ after: "a".repeat(40) }) };
const pull = { name: "pull_request", payload: pullRequestEvent(change) };

test.each([
  ["no event", { event: null }, /no GitHub event/],
  ["an unknown event", { event: { name: "fork", payload: {} } }, /fork.*push, pull_request/],
  [
    "an event with another's fields",
    {
      event: { name: "pull_request", payload: { ...pull.payload, pull_request: { number: "1" } } },
    },
    /pull_request event.*pull_request\.number/,
  ],
  [
    "a schedule of no repository",
    { event: { name: "schedule", payload: {} } },
    /schedule.*GITHUB_REPOSITORY/,
  ],
  ["an event without its fields", { event: { name: "push", payload: {} } }, /push.*ref/],
  [
    "an input that is not allowed",
    { event: push, inputs: { "fail-on": "all" } },
    /fail-on.*error, warning, notice, never/,
  ],
  [
    "an event file that is not there",
    { event: push, environment: { GITHUB_EVENT_PATH: "/nope.json" } },
    /\/nope\.json/,
  ],
])(
  "the action tells %s in one line, with status 2 and nothing asked of GitHub",
  async (_, run, sentence) => {
    await using github = await startGitHub();

    const { status, log } = await runAction({ apiUrl: github.url, token: github.token, ...run });

    expect(log).toMatch(/^::error::.+\n$/);
    expect(log).toMatch(sentence);
    expect(status).toBe(2);
    expect(github.journal).toEqual([]);
  },
);

test("a wrong token is told, and nothing is posted", async () => {
  await using github = await startGitHub();

  const { status, log } = await runAction({ event: pull, apiUrl: github.url, token: "wrong" });

  expect(log).toMatch(/^::error::.*401/);
  expect(status).toBe(2);
});

test.each([
  {
    name: "a config with an unknown key",
    base: { ".github/note-review.yml": "modle: x\n" },
    sentence: /modle.*model/,
  },
  {
    name: "an unreadable template",
    base: { ".github/note-template.md": "# A\n<!-- note min=x -->\n" },
    sentence: /min.*x/,
  },
  { name: "a template that is not there", inputs: { template: "t.md" }, sentence: /t\.md/ },
  {
    name: "GitHub Models",
    inputs: { "base-url": "https://models.github.ai/inference", "api-key": "k" },
    sentence: /2026-07-30/,
  },
])("on a pull request $name stops the run before anything is posted", async (row) => {
  await using github = await startGitHub();
  const opened = await openPullRequest(github, note, row.base);

  const { status, log } = await opened.run({ inputs: row.inputs ?? {} });

  expect(log).toMatch(row.sentence);
  expect(status).toBe(2);
  expect(await github.seed.listComments(opened.number)).toEqual([]);
});

test("a GitHub that cannot be reached is told", async () => {
  const { status, log } = await runAction({
    event: pull,
    apiUrl: "http://127.0.0.1:9",
    token: "t",
  });

  expect(log).toMatch(/^::error::.*127\.0\.0\.1:9/);
  expect(status).toBe(2);
});

test("a template in another encoding is told, not guessed", async () => {
  const gbk = new Uint8Array([0x23, 0x20, 0xb1, 0xca, 0xbc, 0xc7, 0x0a]);
  await using folder = await makeFolder({ ...note, ".github/note-template.md": gbk });

  const { status, errors } = await folder.run(["check"]);

  expect(errors).toMatch(/note-template\.md.*UTF-8/);
  expect(status).toBe(2);
});

test("a linked template is not followed", async () => {
  await using folder = await makeFolder({ ...note, "real.md": "# {T}\n" });
  await symlink(join(folder.path, "real.md"), join(folder.path, "linked.md"));

  expect((await folder.run(["check", "--template", "linked.md"])).status).toBe(2);
});
