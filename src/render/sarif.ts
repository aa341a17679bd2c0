import type { Language } from "#core/language.ts";
import type { Finding, Report, ReviewedNote } from "#core/report/report.ts";
import type { Rule } from "#core/rules/rule.ts";
import { rules } from "#core/rules/rules.ts";
import { type Severity, severities } from "#core/severity.ts";
import type { Span } from "#core/span.ts";
import { locateFile, sourceRoot } from "./file-uri.ts";
import { formatPhrasesIn } from "./format-phrases.ts";
import { saySuppressed } from "./left-out.ts";
import { writeJson } from "./json-text.ts";
import { phrasesIn } from "./phrases.ts";
import { reportLanguage } from "./report-language.ts";
import { writeMessage } from "./sarif-message.ts";
import { readAddress, toolPage } from "./tool-page.ts";

/** The findings as SARIF 2.1.0, as GitHub's code scanning and editors take it. */
export function renderSarif(report: Report): string {
  return writeJson({ $schema: schema, version: "2.1.0", runs: [describeRun(report)] });
}

const schema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** GitHub refuses a run with more results. */
const mostResults = 25_000;

function describeRun(report: Report): object {
  const language = reportLanguage(report);
  const found = listFound(report);
  const listed = mostSerious(found, mostResults);
  const broken = new Map(listed.map(({ finding }) => [finding.rule, finding]));
  const ruleIndexes = new Map([...broken.keys()].map((rule, index) => [rule, index]));
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        informationUri: toolPage,
        language,
        rules: [...broken.values()].map((finding) => toRule(finding, language)),
      },
    },
    language,
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\r", "\n"],
    originalUriBaseIds: {
      [sourceRoot]: { description: writeMessage(formatPhrasesIn(language).sourceRoot) },
    },
    invocations: [describeInvocation(report, found.length - listed.length)],
    results: listed.map((each) => toResult(each, ruleIndexes)),
  };
}

/** A finding, its note, and how many like it, itself counted, the note has had so far. */
type Found = { readonly path: string; readonly finding: Finding; readonly occurrence: number };

function listFound({ notes }: Report): readonly Found[] {
  return notes.flatMap(({ path, findings }) => {
    const occurrences = new Map<string, number>();
    return findings.map((finding) => {
      const kind = JSON.stringify([finding.rule, finding.section]);
      const occurrence = (occurrences.get(kind) ?? 0) + 1;
      occurrences.set(kind, occurrence);
      return { path, finding, occurrence };
    });
  });
}

/** At most `limit` of them, the less serious left out first, in their order. */
function mostSerious(found: readonly Found[], limit: number): readonly Found[] {
  if (found.length <= limit) return found;
  const ranked = severities.flatMap((severity) =>
    found.filter(({ finding }) => finding.severity === severity),
  );
  const kept = new Set(ranked.slice(0, limit));
  return found.filter((each) => kept.has(each));
}

/** What a rule asks; of a rule that we do not know, its name. */
function toRule({ rule: id, url }: Finding, language: Language): object {
  const rule = rules.find((known) => known.id === id);
  const description = rule?.summary[language] ?? id;
  const helpUri = readAddress(url);
  return {
    id,
    shortDescription: writeMessage(description),
    fullDescription: writeMessage(description),
    help: writeMessage(helpUri ?? description),
    ...(helpUri === null ? {} : { helpUri }),
    ...(rule ? { defaultConfiguration: configure(rule) } : {}),
  };
}

/** How serious the rule is where nobody says otherwise. */
function configure({ severity }: Rule): object {
  return severity === "off" ? { enabled: false } : { level: levels[severity] };
}

/**
 * What comments suppress is told here and is no result: GitHub opens an alert for a result even if it has `suppressions`.
 */
function describeInvocation(report: Report, leftOut: number): object {
  const language = reportLanguage(report);
  const notifications = [
    ...(leftOut === 0
      ? []
      : [
          {
            level: "warning",
            message: writeMessage(formatPhrasesIn(language).leftOut(leftOut, mostResults)),
          },
        ]),
    ...report.notes.filter(({ suppressed }) => suppressed.length > 0).map(notifySuppressed),
  ];
  return {
    executionSuccessful: true,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function notifySuppressed(note: ReviewedNote): object {
  return {
    level: "note",
    message: writeMessage(saySuppressed(note, phrasesIn(note.language))),
    locations: [{ physicalLocation: { artifactLocation: locateFile(note.path) } }],
  };
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  notice: "note",
};

function toResult(
  { path, finding, occurrence }: Found,
  ruleIndexes: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, section, fix } = finding;
  const artifactLocation = locateFile(path);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    level: levels[severity],
    message: writeMessage(message),
    locations: [{ physicalLocation: { artifactLocation, region: locate(finding) } }],
    // Not primaryLocationLineHash: the upload action computes that one, and warns of every other value in it.
    partialFingerprints: {
      "ruleSectionPath/v1": JSON.stringify([rule, section, path, occurrence]),
    },
    ...(fix === null ? {} : { fixes: [toFix(fix, artifactLocation)] }),
  };
}

/** The region of a finding, with its text where that is known whole. */
function locate({ span, excerpt }: Finding): object {
  const text = excerpt.slice(span.startColumn - 1, span.endColumn - 1);
  const isWhole = text.length === span.endColumn - span.startColumn && text !== "";
  const isKnown = span.startLine === span.endLine && isWhole;
  return { ...toRegion(span), ...(isKnown ? { snippet: { text } } : {}) };
}

function toFix({ span, text }: NonNullable<Finding["fix"]>, artifactLocation: object): object {
  const replacement = { deletedRegion: toRegion(span), insertedContent: { text } };
  return { artifactChanges: [{ artifactLocation, replacements: [replacement] }] };
}

/** SARIF counts as we do, from 1 and with the end one past the last character. */
function toRegion({ startLine, startColumn, endLine, endColumn }: Span): object {
  return { startLine, startColumn, endLine, endColumn };
}
