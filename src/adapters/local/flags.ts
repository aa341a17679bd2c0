import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { flagSettings, ownFlags } from "#core/config/command-flags.ts";
import { UserError } from "#errors.ts";

/** The names of all flags, with their dashes. */
export function flagNames(): readonly string[] {
  return Object.keys(options).map((name) => `--${name}`);
}

/** The flags that were given, without their dashes, and their values; empty where they take none. */
export type Flags = ReadonlyMap<string, string>;

const options: ParseArgsOptionsConfig = Object.fromEntries([
  ...Object.entries(ownFlags).map(
    ([name, takes]) => [name, { type: takes === "value" ? "string" : "boolean" }] as const,
  ),
  ["help", { type: "boolean", short: "h" }] as const,
  ...flagSettings.map((name) => [name, { type: "string" }] as const),
]);

/** Tells the flags of a command line from its other words. */
export function readWords(words: readonly string[]): {
  flags: Flags;
  positionals: readonly string[];
} {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") flags.set(token.name, readOption(token));
  }
  return { flags, positionals };
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

/** Holds an option against what it takes; a word that starts with a dash is the next option, not a value. */
function readOption({ name, rawName, value, inlineValue }: OptionToken): string {
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined) throw new UserError({ code: "unknown-option", option: rawName });
  if (type === "boolean") {
    if (inlineValue) throw new UserError({ code: "option-takes-no-value", option: rawName });
    return "";
  }
  const isMissing = value === undefined || (value === "" && Object.hasOwn(ownFlags, name));
  if (isMissing || (!inlineValue && /^-./.test(value))) {
    throw new UserError({ code: "option-needs-value", option: rawName });
  }
  return value;
}
