import { writeReport } from "#adapters/local/output.ts";
import { byteOrderMarksOf, fixNote } from "#core/fix/fix-note.ts";
import { decode } from "#core/note/decode.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import type { Report } from "#core/report/report.ts";
import { decideExitStatus } from "#exit-status.ts";
import type { ChangedNotes } from "#ports.ts";
import { formats } from "#render/format.ts";
import { type OpenBaseline, reportBaseline } from "./baseline.ts";
import { makeChecker } from "./check-notes.ts";
import type { CheckRun } from "./check-run.ts";
import { isColoured, printReport } from "./print-report.ts";
import type { Terminal } from "./terminal.ts";
import { writeNotes } from "./write-notes.ts";

/** A check that fixes. */
export type FixRun = CheckRun & { readonly baseline: OpenBaseline };

/** Fixes what can be fixed and reports what is left, or shows what would change. */
export async function fixNotes(changed: ChangedNotes, run: FixRun): Promise<number> {
  const quiet = { ...run, check: makeChecker(run.session, null) };
  const fixed: FixedFile[] = [];
  for (const file of changed.files) {
    fixed.push(await fixFile(file, quiet));
    run.terminal.progress.report(fixed.length, changed.files.length);
  }
  run.terminal.progress.clear();
  if (run.command.fixes === "show") return showFixes(changed, fixed, run);
  const isInput = run.command.paths.includes("-");
  if (isInput) await writeReport(fixed[0]?.file.bytes ?? "", null);
  else
    await writeNotes(
      run.session.root,
      fixed.filter(isChanged).map(({ file }) => file),
    );
  sayFixed(fixed, run.terminal);
  return reportRest({ ...changed, files: fixed.map(({ file }) => file) }, isInput, run);
}

/** A file before and after its fixes. */
type FixedFile = { readonly original: NoteFile; readonly file: NoteFile; readonly fixed: number };

async function fixFile(original: NoteFile, run: FixRun): Promise<FixedFile> {
  const { path, bytes } = original;
  const decoded = decode(bytes);
  if (!decoded.ok) return { original, file: original, fixed: 0 };
  const marks = byteOrderMarksOf(bytes);
  const toFile = (text: string): NoteFile => ({ path, bytes: Buffer.from(marks + text) });
  const { text, fixed } = await fixNote(decoded.text, async (next) => {
    const { report } = await checkFiles({ files: [toFile(next)], isTruncated: false }, run);
    return report.notes.flatMap(({ findings }) => findings);
  });
  return { original, file: text === decoded.text ? original : toFile(text), fixed };
}

async function checkFiles(
  changed: ChangedNotes,
  { check, baseline }: FixRun,
): Promise<{ readonly report: Report; readonly gone: number }> {
  return baseline.take((await check(changed)).report);
}

function isChanged({ original, file }: FixedFile): boolean {
  return file !== original;
}

function sayFixed(fixed: readonly FixedFile[], { phrases, say }: Terminal): void {
  const count = fixed.reduce((total, each) => total + each.fixed, 0);
  if (count > 0) say(phrases.fixed(count, fixed.filter(isChanged).length));
}

/** The report goes to standard error where standard output has the note. */
async function reportRest(changed: ChangedNotes, isInput: boolean, run: FixRun): Promise<number> {
  const { command, session, terminal } = run;
  const rest = await checkFiles(changed, run);
  if (isInput && command.output === null) {
    const colour = isColoured(process.stderr);
    terminal.write(formats[command.format](rest.report, { colour }));
  } else await printReport(rest.report, command);
  reportBaseline(rest, command, terminal);
  return decideExitStatus(rest.report, session.setup.settings);
}

function textOf({ bytes }: NoteFile): string {
  return Buffer.from(bytes).toString("utf8");
}

/** Prints a diff and writes no note; what could be fixed is no pass. */
async function showFixes(
  changed: ChangedNotes,
  fixed: readonly FixedFile[],
  run: FixRun,
): Promise<number> {
  const { renderDiff } = await import("./diff.ts");
  const { command, session, terminal } = run;
  const edited = fixed.filter(isChanged);
  const diff = edited
    .map(({ original, file }) => renderDiff(file.path, textOf(original), textOf(file)))
    .join("");
  await writeReport(diff, command.output);
  const before = await checkFiles(changed, run);
  const after = await checkFiles({ ...changed, files: fixed.map(({ file }) => file) }, run);
  const { errors, warnings, notices } = after.report.totals;
  const left = errors + warnings + notices;
  const count = fixed.reduce((total, each) => total + each.fixed, 0);
  const { phrases, say } = terminal;
  say(count > 0 ? phrases.wouldFix(count, edited.length) : phrases.nothingToFix);
  if (left > 0) say(phrases.left(left));
  reportBaseline(before, command, terminal);
  return edited.length > 0 ? 1 : decideExitStatus(before.report, session.setup.settings);
}
