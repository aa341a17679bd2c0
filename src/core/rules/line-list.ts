import type { Language } from "#core/language.ts";

/** Names lines in a sentence, at most five of them: “lines 3, 7 and 9”, “第 3、7、9 行”. */
export function listLines(lines: readonly number[]): Readonly<Record<Language, string>> {
  const different = [...new Set(lines)];
  const named = different.slice(0, most);
  const rest = different.length > most;
  const [last = "", ...before] = named.toReversed();
  const words = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
  return {
    "zh-CN": `第 ${named.join("、")} 行${rest ? "等" : ""}`,
    en: `${different.length === 1 ? "line" : "lines"} ${rest ? `${named.join(", ")}, …` : words}`,
  };
}

const most = 5;
