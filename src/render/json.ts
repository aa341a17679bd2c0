import type { Report } from "#core/report/report.ts";

/** The report as JSON that a terminal, a log and a script can each take as it is. */
export function renderJson(report: Report): string {
  const json = JSON.stringify(report, null, 2)
    .replace(unprintable, escapeCharacter)
    .replaceAll("##[", "##\\u005b");
  return `${json}\n`;
}

/** Control characters that JSON allows, line ends of JavaScript, and marks that turn the direction of text. */
const unprintable = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
