import {
  type CommandName,
  type FlagName,
  commandFlags,
  commandNames,
  exclusions,
  requirements,
} from "#core/config/command-flags.ts";
import { parseSettings } from "#core/config/parse-settings.ts";
import { UserError } from "#errors.ts";
import {
  type CheckCommand,
  type Choices,
  type Command,
  type Format,
  type ReviewCommand,
  type RunCommand,
  formats,
} from "./command.ts";
import { type Flags, readWords } from "./flags.ts";
import type { NoteSelection } from "./notes.ts";

/** Reads a command line. */
export function parseCommandLine(words: readonly string[]): Command {
  const { flags, positionals } = readWords(words);
  if (flags.has("version")) return { kind: "version" };
  const [first, ...rest] = positionals;
  if (first === undefined) return { kind: "help", topic: null, isAsked: flags.has("help") };
  if (first === "help") {
    const topic = rest[0] === undefined ? null : readCommandName(rest[0]);
    return { kind: "help", topic, isAsked: true };
  }
  const kind = readCommandName(first);
  if (flags.has("help")) return { kind: "help", topic: kind, isAsked: true };
  refuseFlags(kind, flags, rest);
  return readers[kind](flags, rest);
}

function readCommandName(word: string): CommandName {
  const name = commandNames.find((known) => known === word);
  if (name === undefined) throw new UserError({ code: "unknown-command", command: word });
  return name;
}

/** Refuses what the command does not take, and what does not go together. */
function refuseFlags(command: CommandName, flags: Flags, paths: readonly string[]): void {
  for (const name of flags.keys()) {
    if (takes(command, name)) continue;
    const commands = commandNames.filter((other) => takes(other, name));
    throw new UserError({ code: "option-not-taken", command, option: `--${name}`, commands });
  }
  const isGiven = (name: FlagName | "-"): boolean =>
    name === "-" ? paths.includes("-") : flags.has(name);
  const clash = exclusions.find((pair) => pair.every(isGiven));
  if (clash) {
    const [option, other] = clash.map(withDashes);
    throw new UserError({ code: "options-exclude", option: option ?? "", other: other ?? "" });
  }
  const lack = requirements.find(([name, needed]) => isGiven(name) && !isGiven(needed));
  if (lack) {
    throw new UserError({
      code: "option-needs-other",
      option: `--${lack[0]}`,
      other: `--${lack[1]}`,
    });
  }
  if (flags.has("fix") && paths.includes("-") && paths.length > 1) {
    throw new UserError({ code: "input-not-alone" });
  }
}

function takes(command: CommandName, flag: string): boolean {
  return commandFlags[command].some((name) => name === flag);
}

function withDashes(name: FlagName | "-"): string {
  return name === "-" ? name : `--${name}`;
}

const readers: Readonly<
  Record<CommandName, (flags: Flags, positionals: readonly string[]) => Command>
> = {
  check: (flags, paths) => ({
    kind: "check",
    ...readRun(flags, paths),
    fixes: readFixes(flags),
    baseline: readBaseline(flags),
    selection: readSelection(flags),
    isWatching: flags.has("watch"),
    isExplained: flags.has("explain"),
  }),
  review: (flags, paths) => ({
    kind: "review",
    ...readRun(flags, paths),
    isWriting: flags.has("write"),
    batch: readBatch(flags),
  }),
  new: (flags, positionals) => {
    const [template, path, ...rest] = positionals;
    if (!template || !path || rest.length > 0) throw new UserError({ code: "new-takes-two" });
    return { kind: "new", ...readChoices(flags), template, path };
  },
  derive: (flags, paths) => ({
    kind: "derive",
    ...readChoices(flags),
    paths,
    output: flags.get("output") ?? null,
  }),
};

function readRun(flags: Flags, paths: readonly string[]): RunCommand {
  const output = flags.get("output") ?? null;
  return { ...readChoices(flags), paths, format: readFormat(flags.get("format")), output };
}

function readChoices(flags: Flags): Choices {
  const parsed = parseSettings(flags, "flag");
  if (!parsed.ok) throw new UserError(parsed.problem);
  return { config: flags.get("config") ?? null, settings: parsed.settings };
}

function readFormat(value: string | undefined): Format {
  if (value === undefined) return "terminal";
  const format = formats.find((known) => known === value);
  if (format) return format;
  const problem = { code: "setting-not-allowed", source: "flag", name: "format", value } as const;
  throw new UserError({ ...problem, expected: formats });
}

function readBatch(flags: Flags): ReviewCommand["batch"] {
  const value = flags.get("batch");
  if (value === undefined || value === "collect") return value ?? null;
  if (value !== "submit") {
    const problem = { code: "setting-not-allowed", source: "flag", name: "batch", value } as const;
    throw new UserError({ ...problem, expected: ["submit", "collect"] });
  }
  // What is submitted brings no report yet.
  const useless = ["write", "output", "format"].find((name) => flags.has(name));
  if (useless === undefined) return value;
  throw new UserError({
    code: "options-exclude",
    option: `--${useless}`,
    other: "--batch submit",
  });
}

function readFixes(flags: Flags): CheckCommand["fixes"] {
  if (!flags.has("fix")) return "report";
  return flags.has("dry-run") ? "show" : "write";
}

function readBaseline(flags: Flags): CheckCommand["baseline"] {
  const path = flags.get("baseline");
  return path === undefined ? null : { path, isUpdated: flags.has("update-baseline") };
}

function readSelection(flags: Flags): NoteSelection {
  const revision = flags.get("since");
  if (revision !== undefined) return { kind: "since", revision };
  return flags.has("staged") ? { kind: "staged" } : { kind: "all" };
}
