import type { Settings } from "#core/config/settings.ts";
import type { Language } from "#core/language.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The key of the model. One that happens to lie in the environment counts only where somebody said where it goes. */
export function readApiKey(
  { model, baseUrl, reviewer }: Settings,
  env: Environment,
): string | null {
  if (model === null && baseUrl === null && reviewer !== "model") return null;
  return env["NOTE_REVIEW_API_KEY"] || env["OPENAI_API_KEY"] || null;
}

/** The language of messages that no note decides: `--language`, else that of the terminal. */
export function readLanguage(words: readonly string[], env: Environment): Language {
  const joined = words.find((word) => word.startsWith("--language="))?.slice("--language=".length);
  const chosen = joined ?? words[words.indexOf("--language") + 1];
  if (chosen === "zh-CN" || chosen === "en") return chosen;
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return locale.startsWith("zh") ? "zh-CN" : "en";
}
