import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "#core/language.ts";
import { formats } from "#render/format.ts";
import { renderHelp } from "#render/help.ts";
import { renderJunit } from "#render/junit.ts";
import { renderRdjson } from "#render/rdjson.ts";
import { renderSarif } from "#render/sarif.ts";
import { finding, report, reviewedNote } from "#test/render/make.ts";
import { parseXml } from "#test/render/parse-xml.ts";
import { rdjsonErrors } from "#test/render/rdjson-schema.ts";
import { commandsIn } from "#test/render/runner-command.ts";
import { sarifErrors } from "#test/render/sarif-reader.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "note-review-"));
  const lines = ["# 视频笔记", "看了一段视频 👩‍💻。", "", "## 关键词", "TODO", ""];
  writeFileSync(join(folder, "第 1 讲 [草稿].md"), lines.join("\n"));
  writeFileSync(join(folder, "crlf.md"), lines.join("\r\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line from its source, on the Node that the tests bring with them. */
function check(note: string, format: string): string {
  const words = ["check", note, "--template", "study-note", "--format", format];
  const { status, stdout } = spawnSync(
    resolve("node_modules/.bin/node"),
    [resolve("src/start/cli.ts"), ...words],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status).toBe(1);
  return stdout;
}

test.each([
  { format: "sarif", errors: sarifErrors },
  { format: "rdjson", errors: rdjsonErrors },
  {
    format: "junit",
    errors: (text: string) => (parseXml(text).name === "testsuites" ? [] : [text]),
  },
  { format: "github", errors: (text: string) => (commandsIn(text).length > 0 ? [] : [text]) },
])("check --format $format writes what its readers take", ({ format, errors }) => {
  const text = check("第 1 讲 [草稿].md", format);
  expect(errors(text)).toEqual([]);
  expect(text).toContain("「关键词」");
});

test.each([
  { name: "SARIF", render: renderSarif },
  { name: "rdjson", render: renderRdjson },
  { name: "JUnit", render: renderJunit },
])("$name holds nothing that draws nothing or that a terminal obeys", ({ render }) => {
  const message = "红\u001b[31m\u009B\u0085\u2028宽\u200B\u202E倒\u{E0041}";
  const notes = [reviewedNote({ findings: [finding({ message })] })];
  expect(render(report({ notes }))).not.toMatch(
    /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u,
  );
});

test("a note with CRLF has its findings at the same places as one with LF", () => {
  const [crlf, lf] = ["crlf.md", "第 1 讲 [草稿].md"].map(regionsOf);
  expect(crlf).toEqual(lf);
  expect(crlf).toContainEqual([expect.objectContaining({ startLine: 4 })]);
});

function regionsOf(note: string): readonly unknown[] {
  return JSON.parse(check(note, "sarif")).runs[0].results.map(
    ({ locations }: { locations: { physicalLocation: { region: unknown } }[] }) =>
      locations.map(({ physicalLocation }) => physicalLocation.region),
  );
}

test.each(languages.map((language) => ({ language })))(
  "the help in $language names every format",
  ({ language }) => {
    const line = /^ *--format .*$/m.exec(renderHelp(language, "check"))?.[0] ?? "";
    expect(line.match(/\b(?!format\b)[a-z]{4,}\b/g)).toEqual(
      expect.arrayContaining(Object.keys(formats)),
    );
  },
);
