import type { VFile } from "vfile";
import { readLanguage } from "#adapters/local/environment.ts";
import type { Settings } from "#core/config/settings.ts";
import type { Problem } from "#core/problem.ts";
import { renderProblem } from "#render/problem.ts";
import { UserError } from "./errors.ts";
import { checkFile } from "./plugin/check-file.ts";
import { source } from "./plugin/message.ts";
import { readPluginOptions } from "./plugin/options.ts";

/**
 * Holds notes against their templates, as a plugin of unified: each finding becomes a message of the file.
 *
 * The text of the file is parsed anew, so that the verdict is the command line's, whatever other plugins have done.
 */
export default function noteReview(
  options?: unknown,
): (tree: unknown, file: VFile) => Promise<void> {
  const parsed = readPluginOptions(options);
  if (!parsed.ok) throw new Error(explain(parsed.problem));

  return async (_, file) => {
    try {
      await checkFile(file, parsed.choices);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // The file was not checked, and must not look as if it had been.
      for (const problem of [error.problem, ...error.more]) {
        file.message(explain(problem, parsed.choices.settings), {
          source,
          ruleId: problem.code,
        }).fatal = true;
      }
    }
  };
}

function explain(problem: Problem, { language = "auto" }: Partial<Settings> = {}): string {
  return renderProblem(problem, language === "auto" ? readLanguage([], process.env) : language);
}
