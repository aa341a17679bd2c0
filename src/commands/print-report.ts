import type { RunCommand } from "#adapters/local/command.ts";
import { writeReport } from "#adapters/local/output.ts";
import type { Report } from "#core/report/report.ts";
import { formats } from "#render/format.ts";
import type { Session } from "./session.ts";

type Choices = Pick<RunCommand, "format" | "output">;

/** Writes a report where the command line says, in the format it says. */
export async function printReport(
  report: Report,
  { format, output }: Choices,
  { root, isNote }: Pick<Session, "root" | "isNote">,
): Promise<void> {
  const colour = output === null && isColoured(process.stdout);
  const notes = report.notes.map(({ path }) => path);
  await writeReport(formats[format](report, { colour }), output, { root, notes, isNote });
}

/** Whether a stream shows colours, and nobody asked for none. */
export function isColoured({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true && !process.env["NO_COLOR"];
}
