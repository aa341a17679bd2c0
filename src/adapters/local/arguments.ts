import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { parseSettings } from "#core/config/parse-settings.ts";
import { type Settings, settingNames } from "#core/config/settings.ts";
import { UserError } from "#errors.ts";

/** What a command line asks for. */
export type Command = { readonly kind: "help" } | { readonly kind: "version" } | RunCommand;

/** A command that looks at notes. */
export type RunCommand = {
  readonly kind: "check" | "review";
  readonly paths: readonly string[];
  readonly format: Format;
  /** Where the report is written; `null` means standard output. */
  readonly output: string | null;
  readonly config: string | null;
  readonly settings: Partial<Settings>;
};

/** How a report is written. */
export type Format = (typeof formats)[number];

/** The names of the formats. */
const formats = ["terminal", "json", "markdown", "sarif", "rdjson", "junit", "github"] as const;

/** The names of the commands. */
export const commands = ["check", "review"] as const;

/** Reads a command line. Every setting is a flag of the same name. */
export function parseCommandLine(words: readonly string[]): Command {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") values.set(token.name, readOption(token));
  }
  if (values.has("version")) return { kind: "version" };
  const [name, ...paths] = positionals;
  if (values.has("help") || name === undefined || name === "help") return { kind: "help" };
  const kind = commands.find((command) => command === name);
  if (kind === undefined) throw new UserError({ code: "unknown-command", command: name });
  return {
    kind,
    paths,
    format: readFormat(values.get("format")),
    output: values.get("output") ?? null,
    config: values.get("config") ?? null,
    settings: readSettings(values),
  };
}

/** The names of all flags, with their dashes. */
export function flagNames(): readonly string[] {
  return Object.keys(options).map((name) => `--${name}`);
}

const options: ParseArgsOptionsConfig = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  format: { type: "string" },
  output: { type: "string" },
  config: { type: "string" },
  ...Object.fromEntries(settingNames.map((name) => [name, { type: "string" }] as const)),
};

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
  if (
    value === undefined ||
    (name === "output" && value === "") ||
    (!inlineValue && /^-./.test(value))
  ) {
    throw new UserError({ code: "option-needs-value", option: rawName });
  }
  return value;
}

function readFormat(value: string | undefined): Format {
  if (value === undefined) return "terminal";
  const format = formats.find((known) => known === value);
  if (format) return format;
  const problem = { code: "setting-not-allowed", source: "flag", name: "format", value } as const;
  throw new UserError({ ...problem, expected: formats });
}

function readSettings(values: ReadonlyMap<string, string>): Partial<Settings> {
  const parsed = parseSettings(values, "flag");
  if (!parsed.ok) throw new UserError(parsed.problem);
  return parsed.settings;
}
