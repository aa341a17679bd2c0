import { expect, test } from "vitest";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import { type RuleFiles, loadUsualTemplates } from "#load-templates.ts";
import { problemOf } from "#test/adapters/local/folder.ts";

type Files = Readonly<Record<string, string>>;

const folder = ".github/note-templates";
const { signal } = new AbortController();

/** The files of a repository that has no others. */
function ruleFiles(files: Files): RuleFiles {
  const inFolder = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
  return {
    read: (path) => Promise.resolve(files[path] ?? null),
    list: () => Promise.resolve(inFolder),
    compileSchema,
  };
}

function load(files: Files) {
  const paths = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  return loadUsualTemplates(ruleFiles(Object.fromEntries(paths)), signal);
}

const strict =
  '<!-- note-template order=error levels=exact extra=deny draft=relax lang=zh-CN files="a/**" -->\n\n## 背景\n<!-- note min=5 -->\n\n## 结论\n';

test("a template inherits what it does not say itself, but for its name and its notes", async () => {
  const [, week] = await load({
    "base.md": strict,
    "week.md":
      "<!-- note-template extends=base order=warning -->\n\n## 背景\n<!-- note max=9 -->\n",
  });

  expect(week).toMatchObject({
    name: "week",
    files: [],
    order: "warning",
    levels: "exact",
    extra: "error",
    relaxesDrafts: true,
    language: "zh-CN",
    slots: [{ title: "背景", minimumLength: 5, maximumLength: 9 }, { title: "结论" }],
  });
});

test("everything that is wrong with any template is told at once, and once", async () => {
  const loading = load({
    "a.md":
      "<!-- note-template extends=none frontmatter=x.json -->\n\n## 节\n<!-- note mim=3 -->\n",
    "b.md": "## 节\n<!-- note todo=never -->\n",
    "c.md": "<!-- note-template extends=b -->\n",
  });

  const error: unknown = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({
    problem: { code: "directive-unknown-key", path: `${folder}/a.md`, key: "mim" },
    more: [
      { code: "template-base-not-found", name: "none", known: ["study-note", "b", "c"] },
      { code: "schema-not-found", schema: `${folder}/x.json` },
      { code: "directive-value-not-allowed", path: `${folder}/b.md`, key: "todo" },
    ],
  });
});

test("a template that has all its sections from another needs none of its own", async () => {
  const [, week] = await load({
    "base.md": strict,
    "week.md": '<!-- note-template extends=base files="week/**" -->\n',
  });

  expect(week?.slots.map(({ title }) => title)).toEqual(["背景", "结论"]);
});

test.each([
  { name: "itself", files: { "a.md": "<!-- note-template extends=a -->\n\n## 节\n" } },
  {
    name: "one that extends it",
    files: {
      "a.md": "<!-- note-template extends=b -->\n\n## 节\n",
      "b.md": "<!-- note-template extends=a -->\n\n## 节\n",
    },
  },
])("a template that extends $name is told", async ({ files }) => {
  expect(await problemOf(load(files))).toMatchObject({ code: "template-base-circular" });
});
