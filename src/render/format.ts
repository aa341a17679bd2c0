import type { Report } from "#core/report/report.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderTerminal, type TerminalOptions } from "./terminal.ts";

/** How a report can be written. */
export const formats = {
  terminal: renderTerminal,
  json: renderJson,
  markdown: renderMarkdown,
} as const satisfies Readonly<Record<string, (report: Report, options: TerminalOptions) => string>>;
