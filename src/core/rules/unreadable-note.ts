import type { Complexity } from "#core/note/guard.ts";
import { limits } from "#core/note/guard.ts";
import type { Obstacle } from "#core/note/note.ts";
import type { Rule, Violation } from "./rule.ts";

/** A note that cannot be read cannot be checked, and so is never green. */
export const unreadableNote: Rule = {
  id: "unreadable-note",
  severity: "error",
  *check({ note: { obstacle } }) {
    if (!obstacle) return;
    const line = obstacle.kind === "too-complex" ? obstacle.complexity.line : 1;
    const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    yield { span, section: null, message: messageFor(obstacle) };
  },
};

function messageFor(obstacle: Obstacle): Violation["message"] {
  return obstacle.kind === "too-complex"
    ? complexityMessages[obstacle.complexity.measure]
    : messages[obstacle.kind];
}

const messages: Readonly<Record<Exclude<Obstacle["kind"], "too-complex">, Violation["message"]>> = {
  empty: { "zh-CN": "这个文件是空的：请写上内容", en: "The file is empty: write the note" },
  binary: {
    "zh-CN": "这是二进制文件，不是 Markdown 文本：请检查文件的扩展名",
    en: "This is a binary file, not Markdown text: check the file's extension",
  },
  "not-utf-8": {
    "zh-CN": "文件不是 UTF-8 编码（可能是 GBK 或 UTF-16）：请在编辑器里另存为 UTF-8",
    en: "The file is not UTF-8 (GBK or UTF-16, perhaps): save it as UTF-8 in your editor",
  },
};

const complexityMessages: Readonly<Record<Complexity["measure"], Violation["message"]>> = {
  size: {
    "zh-CN": `文件超过 ${limits.size / 1024} K 字符，没有检查：请拆成几篇`,
    en: `The file has over ${limits.size / 1024} K characters and was not checked: split it`,
  },
  "line-length": {
    "zh-CN": `这一行超过 ${limits.lineLength} 个字符，没有检查：请分段`,
    en: `This line has over ${limits.lineLength} characters; the note was not checked: break it`,
  },
  nesting: {
    "zh-CN": "这一行的列表或引用嵌套过深，没有检查：请减少层级",
    en: "Lists or quotes are nested too deeply here; the note was not checked: use fewer levels",
  },
  containers: {
    "zh-CN": "这里的列表和引用块过多，没有检查：请拆成几篇",
    en: "Too many separate lists and quotes up to here; the note was not checked: split it",
  },
  paragraph: {
    "zh-CN": `到这里已有 ${limits.paragraph} 行没有空行，没有检查：请用空行分段`,
    en: `There is no blank line in ${limits.paragraph} lines up to here; the note was not checked: break the text into paragraphs`,
  },
  delimiters: {
    "zh-CN": "这里的方括号、星号等标记过多，没有检查：请用空行分段",
    en: "Too many brackets or asterisks up to here; the note was not checked: break the text into paragraphs",
  },
};
