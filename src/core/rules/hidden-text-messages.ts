import type { HiddenPassage } from "#core/note/hidden-passages.ts";
import { listLines } from "./line-list.ts";
import type { Violation } from "./rule.ts";

type Message = Violation["message"];

/** What to do about hidden characters on a line. */
export function charactersMessage(characters: readonly string[]): Message {
  const names = [...new Set(characters)].slice(0, 3).map(nameOf);
  const count = characters.length;
  const zh = names.map((name) => name["zh-CN"]).join("、");
  const en = names.map((name) => name.en).join(", ");
  return {
    "zh-CN": `这一行有 ${count} 个看不见的字符（${zh}）：请删去`,
    en:
      count === 1
        ? `There is an invisible character (${en}) here: remove it`
        : `There are ${count} invisible characters (${en}) here: remove them`,
  };
}

/** What to do about a hidden passage, and about others on the lines `more`. */
export function passagesMessage({ kind, length }: HiddenPassage, more: readonly number[]): Message {
  const message = passageMessages[kind](length);
  if (more.length === 0) return message;
  const lines = listLines(more);
  return {
    "zh-CN": `${message["zh-CN"]}（另有 ${more.length} 处，在${lines["zh-CN"]}）`,
    en: `${message.en} (and ${more.length} more on ${lines.en})`,
  };
}

const passageMessages: Readonly<Record<HiddenPassage["kind"], (length: number) => Message>> = {
  comment: (length) => ({
    "zh-CN": `这段注释有 ${length} 个字符，读者看不到：请写进正文，或删去`,
    en: `Readers do not see this comment of ${length} characters: put it into the text, or remove it`,
  }),
  element: (length) => ({
    "zh-CN": `这里隐藏了 ${length} 个字符的文字，读者看不到：请让它显示出来，或删去`,
    en: `Readers do not see this hidden text of ${length} characters: show it, or remove it`,
  }),
};

function nameOf(character: string): Message {
  const code = character.codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const kind = kinds.find(({ pattern }) => pattern.test(character));
  return {
    "zh-CN": kind ? `${kind["zh-CN"]} ${point}` : point,
    en: kind ? `${kind.en} ${point}` : point,
  };
}

const kinds = [
  { pattern: /[\u200B\uFEFF]/, "zh-CN": "零宽空格", en: "zero-width space" },
  { pattern: /[\u200C\u2060\u200D]/, "zh-CN": "零宽连接符", en: "zero-width joiner" },
  { pattern: /\u00AD/, "zh-CN": "软连字符", en: "soft hyphen" },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    "zh-CN": "文字方向控制符",
    en: "direction mark",
  },
  { pattern: /[\u{E0000}-\u{E007F}]/u, "zh-CN": "标签字符", en: "tag character" },
  {
    pattern: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u,
    "zh-CN": "变体选择符",
    en: "variation selector",
  },
] as const;
