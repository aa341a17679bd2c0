import { type Message, show, showPath } from "./show.ts";
import type { SchemaViolation } from "./validate.ts";

/** Says that a key is missing; `misspelt` is the one that may be meant to be it. */
export function describeMissing(
  path: SchemaViolation["path"],
  name: string,
  misspelt: string | null,
): Message {
  const subject = showPath([...path, name]);
  if (misspelt !== null) {
    return {
      "zh-CN": `front matter 缺少${subject["zh-CN"]}：如果「${misspelt}」就是它，请改名`,
      en: `${subject.en} is missing from the front matter: if “${misspelt}” is meant to be it, rename it`,
    };
  }
  return {
    "zh-CN": `front matter 缺少${subject["zh-CN"]}：请补上`,
    en: `${subject.en} is missing from the front matter: add it`,
  };
}

/** Says that a note has no front matter, and which keys it should have. */
export function describeAbsent(names: readonly string[]): Message {
  const zh = names.map((name) => show(name)["zh-CN"]).join("、");
  const en = names.map((name) => show(name).en).join(", ");
  return {
    "zh-CN": `没有 front matter：请在文件开头写上，前后各一行 ---${zh === "" ? "" : `，其中要有${zh}`}`,
    en: `The note has no front matter: begin it with some, between two lines of ---${en === "" ? "" : `, with ${en}`}`,
  };
}

/** Says that the template knows no such key; `guess` is the one that may have been meant. */
export function describeUnknown(
  path: SchemaViolation["path"],
  name: string,
  guess: string | null,
): Message {
  const subject = showPath([...path, name]);
  return {
    "zh-CN": `模板的 front matter 里没有${subject["zh-CN"]}：${guess === null ? "请删去" : `是不是想写「${guess}」？`}`,
    en: `${subject.en} is not a key that the template knows${guess === null ? ": remove it" : `. Did you mean “${guess}”?`}`,
  };
}
