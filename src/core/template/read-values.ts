import type { Problem } from "#core/problem.ts";
import type { Directive } from "./directive.ts";

/** A value, or the problems that keep it from being read. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** How the values of a directive become options, by key. */
export type Readers<Value> = Readonly<Record<string, Reader<Value>>>;

/** How one value becomes a part of the options. */
export type Reader<Value> = {
  readonly expected: string;
  /** `null` when the value is not one of those expected. */
  readonly read: (value: string) => Partial<Value> | null;
};

/** Options as far as they could be read, with everything that could not. */
export type Options<Value> = { readonly options: Value; readonly problems: readonly Problem[] };

/** Reads a directive over what holds without it. */
export function readOptions<Value>(
  directive: Directive,
  { path, readers, defaults }: { path: string; readers: Readers<Value>; defaults: Value },
): Options<Value> {
  const { values, repeatedKey, line, text, unreadable } = directive;
  if (!values) {
    const problem: Problem = { code: "directive-unreadable", path, line, text, words: unreadable };
    return { options: defaults, problems: [problem] };
  }
  const problems: Problem[] = [];
  if (repeatedKey !== null) {
    problems.push({ code: "directive-repeated-key", path, line, key: repeatedKey });
  }
  let options = defaults;
  for (const [key, value] of values) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    const read = reader?.read(value);
    if (!reader) {
      const known = Object.keys(readers);
      problems.push({ code: "directive-unknown-key", path, line, key, known });
    } else if (read) {
      options = { ...options, ...read };
    } else {
      const { expected } = reader;
      problems.push({ code: "directive-value-not-allowed", path, line, key, value, expected });
    }
  }
  return { options, problems };
}

/** One of several words; `null` for any other. */
export function oneOf<Word extends string>(words: readonly Word[], value: string): Word | null {
  return words.find((word) => word === value) ?? null;
}

/** Texts set apart by a bar; `null` where one is empty. */
export function splitAtBars(value: string): readonly string[] | null {
  const texts = value.split("|").map((text) => text.trim());
  return texts.every((text) => text !== "" && text !== "true") ? texts : null;
}

/** A range such as `3..15`, `3..` or `3`, of which the last means at least 3; `null` for anything else. */
export function parseRange(value: string): {
  readonly minimum: number;
  readonly maximum: number | null;
} | null {
  const range = /^(\d{1,4})(?:(\.\.)(\d{1,4})?)?$/.exec(value);
  if (!range) return null;
  const minimum = Number(range[1]);
  const maximum = range[3] === undefined ? null : Number(range[3]);
  return maximum !== null && maximum < minimum ? null : { minimum, maximum };
}

/** A severity, by its name or the short one that template authors write. */
export function parseSeverity(value: string): "error" | "warning" | "notice" | null {
  if (value === "warn") return "warning";
  if (value === "info") return "notice";
  return oneOf(["error", "warning", "notice"], value);
}
