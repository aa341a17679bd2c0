import { readReportFile } from "#adapters/runner/report-file.ts";
import { parseNote } from "#core/note/parse.ts";
import { readReport } from "#core/report/read-report.ts";
import { generatedNames } from "#core/template/template.ts";
import { UserError } from "#errors.ts";
import type { Run } from "#pipeline.ts";
import type { ListChangedNotes } from "#ports.ts";
import type { Setup } from "#setup.ts";
import { version } from "#version.ts";

/** Where a report that another workflow wrote lies, and what it is held against. */
export type ForeignReport = {
  readonly path: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly listChangedNotes: ListChangedNotes;
  readonly setup: Setup;
};

/** Takes a run over from the file of another workflow, as far as the notes of the change bear it out. */
export async function takeOverReport(
  { path, environment, listChangedNotes, setup }: ForeignReport,
  signal: AbortSignal,
): Promise<Run> {
  const text = await readReportFile(path, environment);
  const { files, isTruncated } = await listChangedNotes(signal);
  const { chooseTemplate, settings } = setup;
  const notes = files.map((file) =>
    parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template)),
  );
  const reading = readReport(text, { path, notes, failOn: settings.failOn, version });
  if (!reading.ok) throw new UserError(reading.problem);
  return { report: reading.report, isTruncated, unmatchedTemplates: [] };
}
