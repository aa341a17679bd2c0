import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pushEvent, startGitHub } from "#test/servers/github.ts";
import { studyNote } from "./notes.ts";
import { runAction } from "./run-action.ts";
import { makeFolder } from "./run-command.ts";

/** So large that it is rehearsed in a thread of its own. */
const costly = Array.from(
  { length: 2400 },
  (_, index) => `第 ${index} 段：显存不够时先减批量，再谈别的，最后才换卡。\n\n`,
).join("");

/** A copy of dist/ in which a rehearsal does something else. */
async function distWith(rehearsal: string): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "note-review-dist-"));
  await cp("dist", path, { recursive: true });
  const imported = 'import { parentPort } from "node:worker_threads";\n';
  await writeFile(join(path, "rehearsal.js"), imported + rehearsal);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

const endless =
  'parentPort.on("message", () => { for (;;); });\nparentPort.postMessage("ready");\n';

test("a costly note is checked as any other", async () => {
  await using folder = await makeFolder({ "note.md": `## 内容整理\n\n${costly}` });

  const { output, errors } = await folder.run(["check", "--format", "json"]);

  expect(errors).toBe("");
  expect(output).toContain("missing-section");
  expect(output).not.toContain("unreadable-note");
});

test("a check that does not come to an end is a finding, and other notes are checked", async () => {
  await using dist = await distWith(endless);
  await using folder = await makeFolder({ "costly.md": costly, "note.md": studyNote() });

  const { status, output, errors } = await folder.run(
    ["check", "--template", "study-note", "--language", "en"],
    { dist: dist.path },
  );

  expect(output).toMatch(
    /costly\.md\n +1:1 +error +The note takes too long to check.*unreadable-note/,
  );
  expect(output).toMatch(/2 notes, 1 error\b/);
  expect(errors).toBe("");
  expect(status).toBe(1);
});

test("the action finds its thread, and stops it as well", async () => {
  await using dist = await distWith(endless);
  await using github = await startGitHub();
  const before = await github.seed.createRepository({ "README.md": "# Notes" });
  const after = await github.seed.commit({ files: { "notes/costly.md": costly } });
  const event = { name: "push", payload: pushEvent({ before, after }) };
  const run = { event, apiUrl: github.url, token: github.token };

  const stopped = await runAction({ ...run, dist: dist.path });
  const ended = await runAction(run);

  expect(stopped.report?.notes[0]?.findings).toMatchObject([{ rule: "unreadable-note" }]);
  expect(ended.report?.notes[0]?.findings[0]).toMatchObject({ rule: "missing-section" });
});
