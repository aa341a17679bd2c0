import type { CommandName } from "#core/config/command-flags.ts";
import type { Settings } from "#core/config/settings.ts";
import type { NoteSelection } from "./notes.ts";

/** What a command line asks for. */
export type Command =
  | HelpCommand
  | VersionCommand
  | CheckCommand
  | ReviewCommand
  | NewCommand
  | DeriveCommand;

/** Asks how a command is used, or all of them; a line without a command asks for nothing, and gets the same. */
export type HelpCommand = {
  readonly kind: "help";
  readonly topic: CommandName | null;
  readonly isAsked: boolean;
};

/** Asks for the version. */
export type VersionCommand = { readonly kind: "version" };

/** Looks at notes and reviews them. */
export type ReviewCommand = RunCommand & {
  readonly kind: "review";
  /** Whether each note gets its review written into it. */
  readonly isWriting: boolean;
  /** Whether a model is asked at once, or by a batch that is sent in one run and collected in another. */
  readonly batch: "submit" | "collect" | null;
};

/** Looks at notes. */
export type CheckCommand = RunCommand & {
  readonly kind: "check";
  /** What becomes of fixes: they are reported, written, or shown as a diff. */
  readonly fixes: "report" | "write" | "show";
  readonly baseline: { readonly path: string; readonly isUpdated: boolean } | null;
  readonly selection: NoteSelection;
  readonly isWatching: boolean;
  readonly isExplained: boolean;
};

/** Writes a fresh note. */
export type NewCommand = Choices & {
  readonly kind: "new";
  readonly template: string;
  readonly path: string;
};

/** Infers a template from notes. */
export type DeriveCommand = Choices & {
  readonly kind: "derive";
  readonly paths: readonly string[];
  readonly output: string | null;
};

/** A command that looks at notes. */
export type RunCommand = Choices & {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Where the report is written; `null` means standard output. */
  readonly output: string | null;
};

/** What every command may be told. */
export type Choices = { readonly config: string | null; readonly settings: Partial<Settings> };

/** How a report is written. */
export type Format = (typeof formats)[number];

/** The names of the formats. */
export const formats = [
  "terminal",
  "json",
  "markdown",
  "sarif",
  "rdjson",
  "junit",
  "github",
] as const;
