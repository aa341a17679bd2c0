import { LineCounter, type Pair, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { ruleSeverities } from "#core/rules/rule.ts";
import { type RuleSeverities, ruleIds } from "#core/rules/rules.ts";
import type { ParsedSettings } from "./parse-settings.ts";
import { type Settings, isSettingName, readers, settingNames } from "./settings.ts";

/** Parses a config file: a YAML mapping of settings. An empty file makes none. */
export function parseConfig(text: string, path: string): ParsedSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "core", lineCounter: lines, logLevel: "error" });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return { ok: false, problem: { code: "config-not-yaml", path, line } };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { ok: true, settings: {} };
  if (!isMap(document.contents)) {
    return { ok: false, problem: { code: "config-not-mapping", path } };
  }
  let settings: Partial<Settings> = {};
  for (const pair of document.contents.items) {
    const place = { path, line: lineOf(pair, lines) };
    const isRules = isScalar(pair.key) && pair.key.value === "rules";
    const reading = isRules
      ? readRules(pair.value, (rule) => ({ path, line: rule ? lineOf(rule, lines) : place.line }))
      : readPair(pair, place);
    if (!reading.ok) return reading;
    settings = { ...settings, ...reading.settings };
  }
  return { ok: true, settings };
}

function readPair(pair: Pair, { path, line }: { path: string; line: number }): ParsedSettings {
  const key = isScalar(pair.key) ? String(pair.key.value) : "";
  if (!isSettingName(key)) {
    const known = [...settingNames, "rules"];
    const problem = { code: "config-unknown-key", path, line, key, known } as const;
    return { ok: false, problem };
  }
  const { read, expected, isList } = readers[key];
  const value = isSeq(pair.value) && !isList ? null : textOf(pair.value);
  const settings = value === null ? null : read(value);
  if (settings) return { ok: true, settings };
  return {
    ok: false,
    problem: { code: "config-value-not-allowed", path, line, key, expected: expected.join(", ") },
  };
}

/** Reads a mapping of rules to their severities. */
function readRules(
  value: unknown,
  placeOf: (pair: Pair | null) => { readonly path: string; readonly line: number },
): ParsedSettings {
  const expected = "{ todo-stub: warning, undescribed-image: off }";
  if (!isMap(value)) {
    const problem = { code: "config-value-not-allowed", key: "rules", expected } as const;
    return { ok: false, problem: { ...problem, ...placeOf(null) } };
  }
  let rules: RuleSeverities = {};
  for (const pair of value.items) {
    const name = textOf(pair.key) ?? "";
    const rule = ruleIds.find((id) => id === name);
    if (!rule) {
      const problem = { code: "config-unknown-rule", name, known: ruleIds } as const;
      return { ok: false, problem: { ...problem, ...placeOf(pair) } };
    }
    const severity = ruleSeverities.find((known) => known === textOf(pair.value));
    if (!severity) {
      const problem = { code: "config-value-not-allowed", key: name } as const;
      const allowed = ruleSeverities.join(", ");
      return { ok: false, problem: { ...problem, expected: allowed, ...placeOf(pair) } };
    }
    rules = { ...rules, [rule]: severity };
  }
  return { ok: true, settings: { rules } };
}

/** A scalar as text, a list of scalars a line each; `null` for anything deeper. */
function textOf(node: unknown): string | null {
  if (isScalar(node)) {
    const { value } = node;
    const isText =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isText ? String(value) : null;
  }
  if (!isSeq(node)) return null;
  const items = node.items.map(textOf);
  return items.some((item) => item === null) ? null : items.join("\n");
}

function lineOf({ key }: Pair, lines: LineCounter): number {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  return start === undefined ? 1 : lines.linePos(start).line;
}
