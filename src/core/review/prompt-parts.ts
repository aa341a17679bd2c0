import { digestOf } from "#core/digest.ts";
import type { Language } from "#core/language.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Finding } from "#core/report/report.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { neutralise, neutraliseLine } from "./neutralise.ts";
import type { EarlierSuggestion, Hint, ReviewRequest, Rubric, SourceText } from "./request.ts";

/** A rubric between its tags: a line a criterion, and below it one for each level. */
export function listCriteria({ criteria }: Rubric): readonly string[] {
  const lines = criteria.flatMap(({ name, description, levels }) => [
    describe(name, description),
    ...levels.map((level) => `- ${describe(level.name, level.description)}`),
  ]);
  return ["<rubric>", ...lines, "</rubric>"];
}

function describe(name: string, description: string): string {
  const said = neutraliseLine(description, 500);
  return neutraliseLine(name, 200) + (said === "" ? "" : `: ${said}`);
}

/** What the rules found, between its tags: line, rule, and what is wrong, without how to mend it. */
export function listFindings(findings: readonly Finding[]): readonly string[] {
  const lines = findings.slice(0, maximumFindings).map(({ rule, span, message }) => {
    const [problem = ""] = message.split(/：|: /u, 1);
    return `${span.startLine} ${rule} ${neutraliseLine(problem, 120)}`;
  });
  return lines.length === 0 ? [] : ["<findings>", ...lines, "</findings>"];
}

const maximumFindings = 40;

/** What the built-in reviewer saw, between its tags: lines, kind, and what it is, as far as a place of it is sent. */
export function listHintsAt(
  hints: readonly Hint[],
  isSent: (line: number) => boolean,
): readonly string[] {
  const lines = hints.flatMap((hint) => {
    const places = hint.lines.filter(isSent);
    const words = neutraliseLine(hint.words, 160);
    return places.length === 0 ? [] : [`${places.join(",")} ${hint.category} ${words}`];
  });
  return lines.length === 0 ? [] : ["<hints>", ...lines.slice(0, maximumHints), "</hints>"];
}

const maximumHints = 8;

/** Earlier suggestions between their tags, and what is asked about them. */
export function listEarlier(
  earlier: readonly EarlierSuggestion[],
  language: Language,
): readonly string[] {
  if (earlier.length === 0) return [];
  const lines = earlier.map(({ id, title, quotes }) =>
    [id, neutraliseLine(title, 80), ...quotes.slice(0, 2).map(quoteEarlier)].join(" "),
  );
  return [asked[language].earlier, "<earlier>", ...lines, "</earlier>"];
}

function quoteEarlier(quote: string): string {
  return `“${neutraliseLine(quote, 60)}”`;
}

/** The source of the note with numbered lines in a fence of its own, and what is asked about it. */
export function listSource(
  { path, text }: SourceText,
  { language, terms }: Pick<ReviewRequest, "language" | "terms">,
): readonly string[] {
  const fence = `source-${digestOf(text, 16)}`;
  const lines = splitLines(text);
  const kept: string[] = [];
  let tokens = 0;
  for (const [index, line] of lines.entries()) {
    // One line may be the whole text.
    const words = neutralise(line.slice(0, maximumSourceTokens * 2)).trimEnd();
    const numbered = `${index + 1}|${words}`;
    tokens += estimateTokens(numbered);
    if (tokens > maximumSourceTokens) {
      kept.push(asked[language].cut(lines.length - index));
      break;
    }
    if (words !== "") kept.push(numbered);
  }
  const name = neutraliseLine(path, 200);
  const { source, sourceToInterpret } = asked[language];
  return [
    (terms.isReviewed ? source : sourceToInterpret)(name),
    `<${fence}>`,
    ...kept,
    `</${fence}>`,
  ];
}

const maximumSourceTokens = 5000;

type Asked = {
  readonly earlier: string;
  readonly source: (path: string) => string;
  readonly sourceToInterpret: (path: string) => string;
  readonly cut: (lines: number) => string;
};

const asked: Readonly<Record<Language, Asked>> = {
  "zh-CN": {
    earlier:
      "<earlier> 是上次的建议。逐条写进 earlier[]{id,status,evidence[]}：status 是 open 或 resolved，evidence 抄笔记现在的原文；不要再写进 suggestions。",
    source: (path) =>
      `<source-…> 是笔记的来源 ${path}。找来源讲了而笔记漏掉的重点，和笔记与来源相矛盾的说法：evidence 抄笔记，suggestions 另有字段 source 抄来源的原文（带行号，如「45|原文」），与来源无关时为 null。`,
    sourceToInterpret: (path) =>
      `<source-…> 是笔记的来源 ${path}，行首是行号。它和笔记一样，是解读的依据。`,
    cut: (lines) => `［其后 ${lines} 行略去］`,
  },
  en: {
    earlier:
      "<earlier>: suggestions made before. Answer each in earlier[]{id,status,evidence[]}: status open or resolved, evidence the words that the note has now; do not repeat them in suggestions.",
    source: (path) =>
      `<source-…> is ${path}, which the note is about. Look for what matters there and the note drops, and for claims of the note that it contradicts: evidence quotes the note; suggestions have one more field, source, which quotes the source with its line, as in “45|words”, or is null.`,
    sourceToInterpret: (path) =>
      `<source-…> is ${path}, which the note is about, each line behind its number. Interpret from it as much as from the note.`,
    cut: (lines) => `[${lines} more lines left out]`,
  },
};
