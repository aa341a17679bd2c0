import type { VFile } from "vfile";
import type { Finding } from "#core/report/report.ts";
import type { Severity } from "#core/severity.ts";
import type { Span } from "#core/span.ts";
import { plainLine } from "#render/log.ts";

/** Who the plugin's messages are from. */
export const source = "note-review";

/** Returns a function that adds a finding about a text to the messages of its file. */
export function messageAdder(file: VFile, text: string): (finding: Finding) => void {
  const placeOf = placeFinder(text);
  return ({ rule, severity, message: reason, span, fix, url }) => {
    const place = placeOf(span);
    const message = file.message(plainLine(reason), {
      source,
      ruleId: rule,
      place: isEmpty(span) ? place.start : place,
    });
    message.fatal = fatal[severity];
    message.url = url;
    message.actual = text.slice(place.start.offset, place.end.offset);
    // An editor puts it in the place of the message, and of nothing else.
    if (fix && isSame(fix.span, span)) message.expected = [fix.text];
  };
}

/** An error, a warning, and what is only said. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  notice: undefined,
};

type Point = { readonly line: number; readonly column: number; readonly offset: number };

type Place = { readonly start: Point; readonly end: Point };

function placeFinder(text: string): (span: Span) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  const point = (line: number, column: number): Point => ({
    line,
    column,
    offset: Math.min((starts[line - 1] ?? text.length) + column - 1, text.length),
  });
  return ({ startLine, startColumn, endLine, endColumn }) => ({
    start: point(startLine, startColumn),
    end: point(endLine, endColumn),
  });
}

function isEmpty({ startLine, startColumn, endLine, endColumn }: Span): boolean {
  return startLine === endLine && startColumn === endColumn;
}

function isSame(one: Span, other: Span): boolean {
  return (
    one.startLine === other.startLine &&
    one.startColumn === other.startColumn &&
    one.endLine === other.endLine &&
    one.endColumn === other.endColumn
  );
}
