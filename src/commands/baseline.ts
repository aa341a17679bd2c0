import type { CheckCommand } from "#adapters/local/command.ts";
import { writeReport } from "#adapters/local/output.ts";
import { localTrustedFiles } from "#adapters/local/trusted-file.ts";
import type { Baseline, BaselinedReport } from "#core/baseline/baseline.ts";
import type { Report } from "#core/report/report.ts";
import { UserError } from "#errors.ts";
import { isWhole } from "./check-notes.ts";
import type { CheckRun } from "./check-run.ts";
import type { Terminal } from "./terminal.ts";

/** Leaves what is known out of reports. */
export type OpenBaseline = {
  /** Leaves out what is known; where the baseline is to be updated, everything becomes known. */
  readonly take: (report: Report) => Promise<BaselinedReport>;
};

/** Opens the baseline that the command line names; without one, nothing is known. */
export async function openBaseline({ command, session }: CheckRun): Promise<OpenBaseline> {
  const { baseline: chosen } = command;
  if (chosen === null) return { take: (report) => Promise.resolve({ report, gone: 0 }) };
  const { applyBaseline, updateBaseline } = await import("#core/baseline/baseline.ts");
  const { writeBaseline } = await import("#core/baseline/baseline-file.ts");
  const isAll = isWhole(command);
  const old = await readBaseline(chosen, session);
  return {
    take: async (report) => {
      if (!chosen.isUpdated) return applyBaseline(report, old, isAll);
      const baseline = updateBaseline(report, old, isAll);
      await writeReport(writeBaseline(baseline), chosen.path);
      return applyBaseline(report, baseline, isAll);
    },
  };
}

/** Says what the baseline has kept out of a report, so that nothing is green without a word. */
export function reportBaseline(
  { report, gone }: BaselinedReport,
  { baseline, format, fixes }: CheckCommand,
  { phrases, say }: Terminal,
): void {
  if (baseline === null) return;
  const { known } = report.totals;
  if (baseline.isUpdated) {
    const notes = report.notes.filter((note) => note.known > 0).length;
    say(phrases.baselineWritten(known, notes, baseline.path));
  } else if (known > 0 && !(format === "terminal" && fixes !== "show")) {
    // The report for a terminal says it itself.
    say(phrases.known(known, baseline.path));
  }
  if (gone > 0) say(phrases.gone(gone, baseline.path));
}

/** A baseline that is not there, or cannot be read, knows nothing only where it is about to be written. */
async function readBaseline(
  { path, isUpdated }: NonNullable<CheckCommand["baseline"]>,
  { root, signal }: CheckRun["session"],
): Promise<Baseline> {
  const { isBaseline, parseBaseline } = await import("#core/baseline/baseline-file.ts");
  const text = await localTrustedFiles(root).read(path, signal);
  const baseline = text === null ? null : parseBaseline(text);
  if (baseline) return baseline;
  if (text !== null && isUpdated && !isBaseline(text)) {
    throw new UserError({ code: "baseline-is-other-file", path });
  }
  if (isUpdated) return [];
  throw new UserError({ code: text === null ? "baseline-not-found" : "baseline-unreadable", path });
}
