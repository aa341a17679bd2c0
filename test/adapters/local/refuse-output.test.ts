import { link, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type KeptFiles, refuseOutput } from "#adapters/local/refuse-output.ts";
import { isNote, makeFolder, problemOf } from "./folder.ts";

const files = {
  "课程/笔记.md": "note",
  "课程/README.md": "asked for",
  "report.txt": "old",
  "rules/配置.yml": "",
  ".github/note-templates/a.md": "# a",
};
const option = "--output";

const isRuleFile = (path: string): boolean => path.startsWith(".github/");

function kept(root: string, options: Partial<KeptFiles> = {}): KeptFiles {
  return { root, notes: [], isNote, ruleFiles: ["rules/配置.yml"], isRuleFile, ...options };
}

test.each(["report.txt", "new.txt", "new.md", "课程/report.json"])(
  "a report may be written to %s",
  async (name) => {
    await using folder = await makeFolder(files);
    const notes = ["课程/笔记.md", "课程/README.md", "stdin.md"];
    const output = { path: join(folder.path, name), option } as const;

    expect(await problemOf(refuseOutput(output, kept(folder.path, { notes })))).toBeUndefined();
  },
);

test.each([
  { name: "课程/笔记.md", code: "output-is-note" },
  { name: "课程/../课程/笔记.md", code: "output-is-note" },
  { name: "课程/README.md", notes: ["课程/README.md"], code: "output-is-note" },
  { name: "link.txt", code: "output-is-note" },
  { name: "link-to-readme.txt", notes: ["课程/README.md"], code: "output-is-note" },
  { name: "same.txt", code: "output-is-note", notes: ["课程/笔记.md"] },
  { name: "rules/配置.yml", code: "output-is-rule-file" },
  { name: "link-to-rules.txt", code: "output-is-rule-file" },
  { name: ".github/note-templates/a.md", code: "output-is-rule-file" },
])("nothing is written over $name", async ({ name, code, notes = [] }) => {
  await using folder = await makeFolder(files);
  await symlink("课程/笔记.md", join(folder.path, "link.txt"));
  await symlink("课程/README.md", join(folder.path, "link-to-readme.txt"));
  await symlink("rules/配置.yml", join(folder.path, "link-to-rules.txt"));
  await link(join(folder.path, "课程/笔记.md"), join(folder.path, "same.txt"));
  const path = join(folder.path, name);

  const refusal = refuseOutput({ path, option: "--baseline" }, kept(folder.path, { notes }));

  expect(await problemOf(refusal)).toEqual({ code, path, option: "--baseline" });
});

test.each([
  { name: "nowhere/report.txt", reason: "ENOENT" },
  { name: "课程", reason: "EISDIR" },
  { name: "report.txt/x", reason: "ENOTDIR" },
])("that $name cannot be written is known before", async ({ name, reason }) => {
  await using folder = await makeFolder(files);
  const path = join(folder.path, name);

  const refusal = refuseOutput({ path, option }, kept(folder.path));

  expect(await problemOf(refusal)).toEqual({ code: "file-unwritable", path, reason });
});
