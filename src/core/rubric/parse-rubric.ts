import type { List, ListItem } from "mdast";
import { findDeepNesting } from "#core/note/depth.ts";
import { findComplexity } from "#core/note/guard.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import { type Section, listSections } from "#core/note/section.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { Problem } from "#core/problem.ts";
import { fold } from "#core/review/fold.ts";
import type { Criterion, Rubric } from "#core/review/request.ts";
import type { Reading } from "#core/template/read-values.ts";
import { onOneLine, readLevel } from "./read-level.ts";

/**
 * Parses a rubric: a heading a criterion, a list of its levels, and what is said of it beside them.
 *
 * A heading over other headings that has no list is the title of a part. Everything that cannot be read is a problem.
 */
export function parseRubric(source: string, path: string): Reading<Rubric> {
  const text = source.replace(/^\uFEFF+/, "").replaceAll(/\r\n?/g, "\n");
  const unparseable = { code: "rubric-not-parseable", path } as const;
  if (findComplexity(text)) return { ok: false, problems: [unparseable] };
  const root = parseMarkdown(text);
  if (findDeepNesting(root)) return { ok: false, problems: [unparseable] };
  const written = listSections(root, () => false)
    .filter(isCriterion)
    .map(readCriterion);
  const [first, ...others] = listProblems(written, path);
  if (first) return { ok: false, problems: [first, ...others] };
  return { ok: true, value: { criteria: written.map(toCriterion) } };
}

type WrittenLevel = Partial<Criterion["levels"][number]> & { readonly line: number };

/** A criterion as it is written, with its lines. */
type WrittenCriterion = {
  readonly name: string;
  readonly line: number;
  readonly description: string;
  readonly levels: readonly WrittenLevel[];
};

function isCriterion(section: Section, index: number, all: readonly Section[]): boolean {
  const isOverOthers = all[index + 1]?.parent === section;
  return section.depth > 0 && (!isOverOthers || section.blocks.some(isList));
}

function isList(block: Section["blocks"][number]): block is List {
  return block.type === "list";
}

function readCriterion({ title, heading, blocks }: Section): WrittenCriterion {
  const items = blocks.filter(isList).flatMap((list) => list.children);
  return {
    name: title,
    line: heading.startLine,
    description: onOneLine(visibleText(blocks.filter((block) => !isList(block)))),
    levels: items.map(readItem),
  };
}

function readItem(item: ListItem): WrittenLevel {
  return { line: spanOf(item).startLine, ...readLevel(item) };
}

function listProblems(criteria: readonly WrittenCriterion[], path: string): readonly Problem[] {
  if (criteria.length === 0) return [{ code: "rubric-empty", path }];
  return [
    ...listSurplus(criteria, "rubric-too-many-criteria", path),
    ...listNameProblems(criteria, path),
    ...criteria.flatMap(({ name, line, levels }): readonly Problem[] => [
      ...(levels.length < fewestLevels
        ? [{ code: "rubric-too-few-levels", path, line, name } as const]
        : []),
      ...listSurplus(levels, "rubric-too-many-levels", path),
      ...listNameProblems(levels, path),
    ]),
  ];
}

/** A note reaches one level or another. */
const fewestLevels = 2;

/** The rubric goes out with every note. */
const maxima = { "rubric-too-many-criteria": 20, "rubric-too-many-levels": 10 } as const;

type Named = { readonly name?: string; readonly line: number };

function listSurplus(
  items: readonly Named[],
  code: keyof typeof maxima,
  path: string,
): readonly Problem[] {
  const maximum = maxima[code];
  const surplus = items[maximum];
  return surplus ? [{ code, path, line: surplus.line, maximum }] : [];
}

function listNameProblems(items: readonly Named[], path: string): readonly Problem[] {
  const lines = new Map<string, number>();
  return items.flatMap(({ name = "", line }): readonly Problem[] => {
    const folded = fold(name).text;
    if (folded === "") return [{ code: "rubric-name-missing", path, line }];
    const other = lines.get(folded);
    if (other !== undefined) return [{ code: "rubric-name-taken", path, line, name, other }];
    lines.set(folded, line);
    return [];
  });
}

function toCriterion({ name, description, levels }: WrittenCriterion): Criterion {
  return {
    name,
    description,
    levels: levels.map((level) => ({
      name: level.name ?? "",
      description: level.description ?? "",
    })),
  };
}
