import type { CommandName, FlagName } from "#core/config/command-flags.ts";

/** Every sentence of the help, in one language. */
export type HelpTexts = {
  /** How a command is written, after its name. */
  readonly usage: (words: string) => string;
  readonly command: string;
  readonly options: string;
  readonly commandsHeading: string;
  readonly optionsHeading: string;
  readonly examplesHeading: string;
  /** How to get the help of one command. */
  readonly more: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  /** What each flag takes, if anything, and what it does. */
  readonly flags: Readonly<Record<FlagName, readonly [value: string, text: string]>>;
};

/** What there is to know of one command. */
export type CommandHelp = {
  readonly words: string;
  readonly summary: string;
  readonly about: readonly string[];
  readonly examples: readonly (readonly [words: string, what: string])[];
};
