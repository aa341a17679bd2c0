import { readers } from "#core/config/settings.ts";
import type { Problem } from "#core/problem.ts";
import type { Choices } from "#setup.ts";

/** What a user chose by the plugin's options, or the first one that cannot be read. */
export type ParsedOptions =
  | { readonly ok: true; readonly choices: Choices }
  | { readonly ok: false; readonly problem: Problem };

/** Reads the plugin's options, which may be anything; no options leave everything as it is. */
export function readPluginOptions(options: unknown): ParsedOptions {
  let choices: Choices = { settings: {}, config: null };
  if (typeof (options ?? {}) !== "object") {
    return refuse({ code: "plugin-options-not-mapping", value: show(options) });
  }
  for (const [name, value] of Object.entries(options ?? {})) {
    const option = optionReaders.find((known) => known.name === name);
    if (!option) return refuse({ code: "plugin-option-unknown", name, known: optionNames });
    if (value === undefined) continue;
    const read = typeof value === "string" ? option.read(value, choices) : null;
    const { expected } = option;
    if (!read) {
      return refuse({ code: "plugin-option-not-allowed", name, value: show(value), expected });
    }
    choices = read;
  }
  return { ok: true, choices };
}

type OptionReader = {
  readonly name: string;
  readonly expected: string;
  readonly read: (value: string, choices: Choices) => Choices | null;
};

const optionReaders: readonly OptionReader[] = [
  setting("template"),
  {
    name: "config",
    expected: ".github/note-review.yml",
    read: (value, choices) => (value.trim() === "" ? null : { ...choices, config: value.trim() }),
  },
  setting("language"),
];

const optionNames = optionReaders.map(({ name }) => name);

function setting(name: "template" | "language"): OptionReader {
  const reader = readers[name];
  return {
    name,
    expected: reader.expected.join(", "),
    read: (value, choices) => {
      const read = reader.read(value);
      return read && { ...choices, settings: { ...choices.settings, ...read } };
    },
  };
}

function refuse(problem: Problem): ParsedOptions {
  return { ok: false, problem };
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? typeof value;
}
