import type { Language } from "#core/language.ts";

/** The same thing said in each language. */
export type Message = Readonly<Record<Language, string>>;

/** Names a value by its keys and indexes, as the subject of a sentence. */
export function showPath(path: readonly (string | number)[]): Message {
  if (path.length === 0) return { "zh-CN": "front matter ", en: "The front matter" };
  const steps = path.map(showStep);
  const last = steps.pop()?.en ?? "";
  const before = steps.map(({ en }) => en).join(", ");
  return {
    "zh-CN": path.map((step) => showStep(step)["zh-CN"]).join("的"),
    en: before === "" ? last : `In ${before}: ${last}`,
  };
}

function showStep(step: string | number): Message {
  return typeof step === "string"
    ? show(step)
    : { "zh-CN": `第 ${step + 1} 项`, en: `item ${step + 1}` };
}

/** Shows a value inside a sentence: text between quotation marks, anything else as JSON, and only the start of much. */
export function show(value: unknown): Message {
  if (typeof value === "string") return { "zh-CN": `「${cut(value)}」`, en: `“${cut(value)}”` };
  if (value === null || value === undefined) return { "zh-CN": "空的", en: "empty" };
  const json = cut(JSON.stringify(value));
  return { "zh-CN": ` ${json}`, en: json };
}

const longest = 60;

function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").slice(0, longest * 2);
  const letters = Array.from(line);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : line;
}

/** A value of JSON Schema that may be a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
