import type { Report } from "#core/report/report.ts";
import { renderGitHubLog } from "./github-log.ts";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { renderRdjson } from "./rdjson.ts";
import { renderSarif } from "./sarif.ts";
import { renderTerminal, type TerminalOptions } from "./terminal.ts";

/** How a report can be written. */
export const formats = {
  terminal: renderTerminal,
  json: renderJson,
  markdown: renderMarkdown,
  sarif: renderSarif,
  rdjson: renderRdjson,
  junit: renderJunit,
  github: renderGitHubLog,
} as const satisfies Readonly<Record<string, (report: Report, options: TerminalOptions) => string>>;
