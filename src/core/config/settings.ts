import { type Language, languages } from "#core/language.ts";
import type { RuleSeverities } from "#core/rules/rules.ts";
import { type FailOn, severities } from "#core/severity.ts";
import { splitGlobs } from "./note-paths.ts";
import { type PartName, partNames } from "./parts.ts";
import { type PublishName, publishNames } from "./publish.ts";

/** How a run behaves; every setting has the same name as an action input, a flag and a key of the config file. */
export type Settings = {
  /** Address of an endpoint that speaks OpenAI chat completions; `null` means OpenAI's own. */
  readonly baseUrl: string | null;
  readonly model: string | null;
  /** What the review's heading calls the model; `null` means the model's name. */
  readonly modelLabel: string | null;
  readonly reviewer: "auto" | "model" | "built-in" | "off";
  /** What is written about each note. */
  readonly parts: readonly PartName[];
  /** Globs of the notes; `!` excludes. */
  readonly notes: readonly string[];
  /** A path, or the name of a built-in template; `null` means the usual place. */
  readonly template: string | null;
  /** The language of findings and reviews; `auto` follows each note. */
  readonly language: "auto" | Language;
  readonly failOn: FailOn;
  readonly onModelFailure: "notice" | "fail";
  /** How many notes a model may review in a run; `null` is no limit. */
  readonly maxNotes: number | null;
  /** How many tokens the model calls of a run may take, sent and received; `null` is no limit. */
  readonly maxTokens: number | null;
  /** What the model calls of a run may cost, in US dollars; `null` is no limit. */
  readonly maxCost: number | null;
  /** In US dollars for a million tokens; `null` where nobody said. */
  readonly inputPrice: number | null;
  /** For tokens that the endpoint had in its cache; `null` means the input price. */
  readonly cachedInputPrice: number | null;
  readonly outputPrice: number | null;
  /** Where the action publishes besides the job summary; the command line publishes nowhere. */
  readonly publish: readonly PublishName[];
  /** How severe the findings of a rule are; only the config file says so. */
  readonly rules: RuleSeverities;
};

/** What holds where nobody said otherwise. */
export const defaultSettings: Settings = {
  baseUrl: null,
  model: null,
  modelLabel: null,
  reviewer: "auto",
  parts: ["review"],
  notes: [],
  template: null,
  language: "auto",
  failOn: "error",
  onModelFailure: "notice",
  maxNotes: null,
  maxTokens: null,
  maxCost: null,
  inputPrice: null,
  cachedInputPrice: null,
  outputPrice: null,
  publish: ["auto"],
  rules: {},
};

/** The model that is asked when a key is given and no model is named (2026-11; see docs/configuration.md). */
export const defaultModel = "gpt-6-luna";

/** A setting as it is written in inputs, flags and the config file. */
export type SettingName = keyof typeof readers;

/** One way to read a setting. */
export type SettingReader = {
  /** Every value there is, or, where any text will do, an example. */
  readonly expected: readonly string[];
  readonly kind: "text" | "choice" | "count" | "amount";
  /** Whether it takes several values: one a line or between commas, or a list in the config file. */
  readonly isList: boolean;
  /** `null` when the value is not one of those expected. */
  readonly read: (value: string) => Partial<Settings> | null;
};

/** How each setting is read, by its name in inputs, flags and the config file. */
export const readers = {
  "base-url": anyText("https://HOST/v1", (baseUrl) => ({ baseUrl })),
  model: anyText("gpt-6-luna", (model) => ({ model })),
  "model-label": anyText("GPT-4o", (modelLabel) => ({ modelLabel })),
  reviewer: oneOf(["auto", "model", "built-in", "off"], (reviewer) => ({ reviewer })),
  parts: someOf(partNames, (parts) => ({ parts })),
  notes: { ...anyText("notes/**", (value) => ({ notes: splitGlobs(value) })), isList: true },
  template: anyText(".github/note-template.md, study-note", (template) => ({ template })),
  language: oneOf(["auto", ...languages], (language) => ({ language })),
  "fail-on": oneOf([...severities, "never"], (failOn) => ({ failOn })),
  "on-model-failure": oneOf(["notice", "fail"], (onModelFailure) => ({ onModelFailure })),
  "max-notes": count("200", (maxNotes) => ({ maxNotes })),
  "max-tokens": count("1000000", (maxTokens) => ({ maxTokens })),
  "max-cost": amount("5", (maxCost) => ({ maxCost })),
  "input-price": amount("1.25", (inputPrice) => ({ inputPrice })),
  "cached-input-price": amount("0.125", (cachedInputPrice) => ({ cachedInputPrice })),
  "output-price": amount("10", (outputPrice) => ({ outputPrice })),
  publish: someOf(publishNames, (publish) => ({ publish })),
} as const satisfies Readonly<Record<string, SettingReader>>;

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(readers);

/** Whether a name is that of a setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(readers, name);
}

function anyText(example: string, apply: (value: string) => Partial<Settings>): SettingReader {
  return {
    expected: [example],
    kind: "text",
    isList: false,
    read: (value) => (value.trim() === "" ? null : apply(value.trim())),
  };
}

/** A whole number, written in digits alone: a separator or an exponent may not mean what it seems to. */
function count(example: string, apply: (value: number) => Partial<Settings>): SettingReader {
  const read = (text: string): Partial<Settings> | null => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : null;
    return Number.isSafeInteger(value) && value !== null ? apply(value) : null;
  };
  return { expected: [example], kind: "count", isList: false, read };
}

/** An amount in US dollars, written in digits, perhaps with a decimal point. */
function amount(example: string, apply: (value: number) => Partial<Settings>): SettingReader {
  const read = (text: string): Partial<Settings> | null =>
    /^\d{1,12}(?:\.\d{1,12})?$/.test(text.trim()) ? apply(Number(text)) : null;
  return { expected: [example], kind: "amount", isList: false, read };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  apply: (value: Value) => Partial<Settings>,
): SettingReader {
  return {
    expected: values,
    kind: "choice",
    isList: false,
    read: (text) => {
      const value = values.find((known) => known === text);
      return value === undefined ? null : apply(value);
    },
  };
}

function someOf<Value extends string>(
  values: readonly Value[],
  apply: (chosen: readonly Value[]) => Partial<Settings>,
): SettingReader {
  return {
    expected: values,
    kind: "choice",
    isList: true,
    read: (text) => {
      const names = text.split(/[\s,]+/).filter((name) => name !== "");
      const chosen = values.filter((value) => names.includes(value));
      const isKnown = names.every((name) => chosen.some((value) => value === name));
      return isKnown && chosen.length > 0 ? apply(chosen) : null;
    },
  };
}
