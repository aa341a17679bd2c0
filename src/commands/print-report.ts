import type { RunCommand } from "#adapters/local/command.ts";
import { writeReport } from "#adapters/local/output.ts";
import type { Report } from "#core/report/report.ts";
import { formats } from "#render/format.ts";

type Choices = Pick<RunCommand, "format" | "output">;

/** Writes a report where the command line says, in the format it says. */
export async function printReport(report: Report, { format, output }: Choices): Promise<void> {
  const colour = output === null && isColoured(process.stdout);
  await writeReport(formats[format](report, { colour }), output);
}

/** Whether a stream shows colours, and nobody asked for none. */
export function isColoured({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true && !process.env["NO_COLOR"];
}
