import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import { localTrustedFiles } from "#adapters/local/trusted-file.ts";
import { readInputs } from "#adapters/runner/inputs.ts";
import { listOutputs, skippedOutputs } from "#adapters/runner/outputs.ts";
import { visibleText } from "#core/note/visible-text.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import type { Report } from "#core/report/report.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { reviewChanges } from "#pipeline.ts";
import { loadSetup } from "#setup.ts";

const readmes = ["README.md", "README.zh-CN.md"] as const;
const { signal } = new AbortController();

const manifest = z
  .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
  .parse(parse(readFileSync("action.yml", "utf8")));

/** Reviews one file with the built-in reviewer. */
async function reviewFile(path: string, template: string | null = null): Promise<Report> {
  const settings = template === null ? {} : { template };
  const setup = await loadSetup(
    { ...localTrustedFiles("."), compileSchema },
    { settings, config: null },
    signal,
  );
  const files = [{ path, bytes: readFileSync(path) }];
  const { report } = await reviewChanges(
    {
      listChangedNotes: () => Promise.resolve({ files, isTruncated: false }),
      reviewer: { kind: "built-in" },
    },
    setup,
    { version: "0.0.0", signal },
  );
  return report;
}

test("docs/configuration.md says what the code says", () => {
  const words = ["scripts/write-configuration.ts", "--check"];
  const { status, stderr } = spawnSync("node", words, { encoding: "utf8" });

  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("every input of action.yml is read, and no other", () => {
  const asked = new Set<string>();
  readInputs((name) => {
    asked.add(name);
    return name === "github-token" ? "token" : "";
  });

  expect([...asked].toSorted()).toEqual(Object.keys(manifest.inputs).toSorted());
});

test("every output of action.yml is set, and no other", async () => {
  const report = await reviewFile("examples/notes/transformer.md");

  const outputs = Object.keys(manifest.outputs).toSorted();
  const set = ["comment-url", ...Object.keys(listOutputs(report, "report.json"))].toSorted();
  expect(set).toEqual(outputs);
  expect(Object.keys(skippedOutputs).toSorted()).toEqual(outputs);
});

/** The names in the first column of the table under a heading. */
function namesUnder(text: string, heading: string): readonly string[] {
  const [, section = ""] = text.split(`\n### ${heading}\n`);
  const [body = ""] = section.split(/\n##/);
  return Array.from(body.matchAll(/^\| `([^`]+)` \|/gm), ([, name = ""]) => name);
}

test.each([
  ["README.md", "Inputs", "Outputs"],
  ["README.zh-CN.md", "输入", "输出"],
] as const)("%s has every input and every output in its tables", (path, inputs, outputs) => {
  const text = readFileSync(path, "utf8");

  expect(namesUnder(text, inputs).toSorted()).toEqual(Object.keys(manifest.inputs).toSorted());
  expect(namesUnder(text, outputs).toSorted()).toEqual(Object.keys(manifest.outputs).toSorted());
});

test.each(readmes)("%s shows the workflow as it is in examples/", (path) => {
  const text = readFileSync(path, "utf8");
  const workflow = readFileSync("examples/workflows/note-review.yml", "utf8");
  const withModel = readFileSync("examples/workflows/note-review-with-model.yml", "utf8");
  const [, steps = ""] = withModel.split("    steps:\n");

  expect(text).toContain(`\`\`\`yaml\n${workflow}\`\`\`\n`);
  expect(text).toContain(`\`\`\`yaml\n${steps.replaceAll(/^ {6}/gm, "")}\`\`\`\n`);
});

test("both example workflows differ in their step alone", () => {
  const [plain, withModel] = ["note-review.yml", "note-review-with-model.yml"].map((name) => {
    const workflow: unknown = parse(readFileSync(join("examples/workflows", name), "utf8"));
    return JSON.parse(JSON.stringify(workflow), (key, value: unknown) =>
      key === "steps" || key === "timeout-minutes" ? null : value,
    );
  });

  expect(withModel).toEqual(plain);
});

const shownOfEachKind = 3;

/** The first remarks of each kind, and all else as it was rendered but for the gaps that no reader sees. */
function shorten(markdown: string): string {
  let remarks = 0;
  const kept = markdown
    .trimEnd()
    .split("\n")
    .filter((line) => {
      if (line.startsWith("#")) remarks = 0;
      if (/^\d+\. /.test(line)) remarks += 1;
      return !/^(?:\d+\. | +\S)/.test(line) || remarks <= shownOfEachKind;
    });
  // What hung below a remark that was left out leaves blank lines.
  const whole = kept.join("\n").replaceAll(/\n{3,}/g, "\n\n");
  return whole.replaceAll("\u200B", "");
}

/** A README with the reviews of its example notes as they are today. */
async function withReviews(readme: string): Promise<string> {
  const [, path = ""] = /^<!-- example: (.+) -->$/m.exec(readme) ?? [];
  const review = shorten(renderMarkdown(await reviewFile(path)));
  const quoted = review.replaceAll(/^(?=.)/gm, "> ").replaceAll(/^$/gm, ">");
  return readme.replace(
    /(?<=^<!-- example: .+ -->\n).*?(?=^<!-- \/example -->$)/ms,
    () => `\n${quoted}\n\n`,
  );
}

test.each(readmes)(
  "%s shows the review that its example note gets (-u writes it)",
  async (path) => {
    const readme = readFileSync(path, "utf8");

    await expect(await withReviews(readme)).toMatchFileSnapshot(`../${path}`);
  },
);

test.each([
  { note: "meeting.md", verdict: "pass", rules: [] },
  {
    note: "meeting-unfinished.md",
    verdict: "fail",
    rules: ["unfilled", "too-few-items", "missing-section", "todo-stub", "empty-section"],
  },
])(
  "the example note $note gets $verdict from the example template",
  async ({ note, ...expected }) => {
    const report = await reviewFile(`examples/notes/${note}`, "examples/templates/meeting-note.md");

    expect(report.verdict).toBe(expected.verdict);
    expect(report.notes.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(
      expected.rules,
    );
  },
);

test("a fresh copy of the example template does not pass", async () => {
  const path = "examples/templates/meeting-note.md";

  expect((await reviewFile(path, path)).verdict).toBe("fail");
});

test.each([
  ["push", "push"],
  ["pull_request", "pull-request"],
])("examples/act/%s.json is an event that the action takes", (name, kind) => {
  const payload: unknown = JSON.parse(readFileSync(`examples/act/${name}.json`, "utf8"));

  expect(parseEvent(name, payload)).toMatchObject({ kind });
});

/** The Markdown files that people read, and no test data. */
function listPages(): readonly string[] {
  return readdirSync(".", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".md"))
    .filter((name) => !/^(?:node_modules|dist|coverage|test|\.git)\//.test(name));
}

type Link = { readonly url: string; readonly line: number };

function linksOf(text: string): readonly Link[] {
  const links: Link[] = [];
  visit(parseMarkdown(text), (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    links.push({ url: node.url, line: node.position?.start.line ?? 0 });
  });
  return links;
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): readonly string[] {
  const anchors: string[] = [];
  visit(parseMarkdown(text), "heading", (heading) => {
    const words = visibleText([heading]).toLowerCase();
    anchors.push(words.replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
  });
  return anchors;
}

function isBroken(page: string, url: string): boolean {
  if (/^(?:[a-z]+:|\/\/)/i.test(url)) return false;
  const [target = "", anchor] = url.split("#").map(decodeURIComponent);
  const path = target === "" ? page : join(dirname(page), target);
  if (!existsSync(path)) return true;
  return (
    anchor !== undefined &&
    path.endsWith(".md") &&
    !anchorsOf(readFileSync(path, "utf8")).includes(anchor)
  );
}

test("every relative link of every page leads somewhere", () => {
  const pages = listPages();
  const broken = pages.flatMap((page) =>
    linksOf(readFileSync(page, "utf8"))
      .filter(({ url }) => isBroken(page, url))
      .map(({ url, line }) => `${page}:${line} ${url}`),
  );

  expect(pages).toContain("README.zh-CN.md");
  expect(broken).toEqual([]);
});
