import type { ForeignEncoding } from "#core/note/decode.ts";
import type { Complexity } from "#core/note/guard.ts";
import { limits } from "#core/note/guard.ts";
import type { Obstacle } from "#core/note/note.ts";
import type { Rule, Violation } from "./rule.ts";

/** A note that cannot be read cannot be checked, and so is never green. */
export const unreadableNote: Rule<"unreadable-note"> = {
  id: "unreadable-note",
  summary: {
    "zh-CN": "笔记要能当作 Markdown 文本读出来",
    en: "A note can be read as Markdown text",
  },
  severity: "error",
  *check({ note: { obstacle } }) {
    if (!obstacle) return;
    const line = lineOf(obstacle);
    const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
    yield { span, section: null, message: messageFor(obstacle) };
  },
};

function lineOf(obstacle: Obstacle): number {
  if (obstacle.kind === "too-complex") return obstacle.complexity.line;
  return obstacle.kind === "empty" || obstacle.kind === "binary" ? 1 : obstacle.line;
}

function messageFor(obstacle: Obstacle): Violation["message"] {
  if (obstacle.kind === "too-complex") return complexityMessages[obstacle.complexity.measure];
  if (obstacle.kind === "not-utf-8") return encodingMessageFor(obstacle.encoding);
  return messages[obstacle.kind];
}

function encodingMessageFor(encoding: ForeignEncoding | null): Violation["message"] {
  if (encoding === null) {
    return {
      "zh-CN":
        "文件从这一行起不是 UTF-8 编码，或者内容已损坏：请用它原来的编码打开，再另存为 UTF-8，或者改正这一行",
      en: "From this line on the file is not in UTF-8, or it is damaged: open it in the encoding it was written in and save it as UTF-8, or mend the line",
    };
  }
  const code = encoding.toUpperCase();
  const command = `iconv -f ${code} -t UTF-8 old.md > new.md`;
  const isGb18030 = encoding === "gb18030";
  return {
    "zh-CN": `文件是 ${code}${isGb18030 ? "（GBK）" : " "}编码，不是 UTF-8：请在编辑器里另存为 UTF-8（Windows 记事本：“另存为”里编码选 UTF-8），或者运行 ${command}`,
    en: `The file is in ${code}${isGb18030 ? " (GBK)" : ""}, not in UTF-8: save it as UTF-8 in your editor (in Notepad on Windows: Save as, Encoding UTF-8), or run ${command}`,
  };
}

const messages: Readonly<Record<"empty" | "binary" | "nul", Violation["message"]>> = {
  empty: { "zh-CN": "这个文件是空的：请写上内容", en: "The file is empty: write the note" },
  nul: {
    "zh-CN": "这一行有看不见的 NUL 字符（U+0000），文件可能已损坏：请删去它，或者恢复之前的版本",
    en: "There is an invisible NUL character (U+0000) on this line, so the file may be damaged: remove it, or restore an earlier version",
  },
  binary: {
    "zh-CN": "这是二进制文件，不是 Markdown 文本：请检查文件的扩展名",
    en: "This is a binary file, not Markdown text: check the file's extension",
  },
};

const complexityMessages: Readonly<Record<Complexity["measure"], Violation["message"]>> = {
  size: {
    "zh-CN": `文件超过 ${limits.size / 1024} K 字符，没有检查：请拆成几篇`,
    en: `The file has over ${limits.size / 1024} K characters and was not checked: split it`,
  },
  lines: {
    "zh-CN": `到这里已有 ${limits.lines} 行，没有检查：请拆成几篇`,
    en: `There are over ${limits.lines} lines up to here; the note was not checked: split it`,
  },
  "line-length": {
    "zh-CN": `这一行超过 ${limits.lineLength} 个字符，没有检查：请分段`,
    en: `This line has over ${limits.lineLength} characters; the note was not checked: break it`,
  },
  nesting: {
    "zh-CN": "这里的列表、引用或强调嵌套过深，没有检查：请减少层级",
    en: "Lists, quotes or emphasis are nested too deeply here; the note was not checked: use fewer levels",
  },
  containers: {
    "zh-CN": "这里的列表和引用块过多，没有检查：请拆成几篇",
    en: "Too many separate lists and quotes up to here; the note was not checked: split it",
  },
  paragraph: {
    "zh-CN": "到这里已有几千行没有空行，没有检查：请用空行分段",
    en: "There is no blank line in the thousands of lines up to here; the note was not checked: break the text into paragraphs",
  },
  headings: {
    "zh-CN": "到这里的标题过多，没有检查：请拆成几篇",
    en: "Too many headings up to here; the note was not checked: split it",
  },
  time: {
    "zh-CN": "检查这篇笔记用时过长，没有检查完：请拆成几篇，或减少嵌套和重复的标记",
    en: "The note takes too long to check, and was not checked: split it, or use fewer nested and repeated marks",
  },
  delimiters: {
    "zh-CN": "到这里的方括号、星号、竖线等标记过多，没有检查：请用空行分段，或拆成几篇",
    en: "Too many brackets, asterisks or bars up to here; the note was not checked: break the text into paragraphs, or split it",
  },
};
