import { flagNames } from "#adapters/local/flags.ts";
import { type Progress, createProgress } from "#adapters/local/progress.ts";
import { commandNames } from "#core/config/command-flags.ts";
import type { Language } from "#core/language.ts";
import type { Problem } from "#core/problem.ts";
import type { UserError } from "#errors.ts";
import { type CommandPhrases, commandPhrasesIn } from "#render/command-phrases.ts";
import { plainLine } from "#render/log.ts";
import { renderProblem } from "#render/problem.ts";

/** Where a command speaks to the person who runs it, beside its report: standard error. */
export type Terminal = {
  readonly language: Language;
  readonly phrases: CommandPhrases;
  readonly progress: Progress;
  /** Says one line. */
  readonly say: (line: string) => void;
  /** Writes text that has been rendered. */
  readonly write: (text: string) => void;
  /** Says what the user can put right, a line for each problem. */
  readonly explain: (error: UserError) => void;
};

/** Opens standard error in a language. */
export function openTerminal(language: Language): Terminal {
  const phrases = commandPhrasesIn(language);
  const progress = createProgress(process.stderr, phrases.checking);
  const write = (text: string): void => {
    progress.clear();
    process.stderr.write(text);
  };
  const explain = ({ problem, more }: UserError): void => {
    for (const each of [problem, ...more]) {
      write(`note-review: ${renderProblem(each, language, knownNames(each))}\n`);
    }
  };
  return {
    language,
    phrases,
    progress,
    write,
    explain,
    say: (line) => write(`${plainLine(line)}\n`),
  };
}

/** What an unknown name may have been meant to be. */
function knownNames({ code }: Problem): readonly string[] {
  return code === "unknown-command" ? commandNames : flagNames();
}
