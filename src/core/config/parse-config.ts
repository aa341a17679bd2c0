import { LineCounter, type Pair, isMap, isScalar, isSeq, parseDocument } from "yaml";
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
    const line = lineOf(pair, lines);
    const reading = readPair(pair, { path, line });
    if (!reading.ok) return reading;
    settings = { ...settings, ...reading.settings };
  }
  return { ok: true, settings };
}

function readPair(pair: Pair, { path, line }: { path: string; line: number }): ParsedSettings {
  const key = isScalar(pair.key) ? String(pair.key.value) : "";
  if (!isSettingName(key)) {
    const problem = { code: "config-unknown-key", path, line, key, known: settingNames } as const;
    return { ok: false, problem };
  }
  const { read, expected } = readers[key];
  // Notes alone are a list: one glob an item.
  const value = isSeq(pair.value) && key !== "notes" ? null : textOf(pair.value);
  const settings = value === null ? null : read(value);
  if (settings) return { ok: true, settings };
  return {
    ok: false,
    problem: { code: "config-value-not-allowed", path, line, key, expected: expected.join(", ") },
  };
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
