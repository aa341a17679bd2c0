import type { Message } from "./show.ts";

/** Says why YAML cannot be read, and how to mend it, by the code that the parser gives. */
export function describeYamlError(code: string): Message {
  return messages[code] ?? unreadable;
}

const unreadable: Message = {
  "zh-CN": "front matter 从这里起不是 YAML：请检查缩进、引号和冒号后的空格",
  en: "The front matter is not YAML from here on: check indentation, quotation marks, and the space after each colon",
};

const line: Message = {
  "zh-CN": "这一行 YAML 读不懂：每行写成「键: 值」，冒号用半角、后面空一格",
  en: "This line is not YAML: write “key: value”, with a space after the colon",
};

const special: Message = {
  "zh-CN": "YAML 里的值不能直接以这个字符开头：请给整个值加上引号",
  en: "A value in YAML cannot start with this character: put the whole value in quotation marks",
};

const messages: Readonly<Record<string, Message>> = {
  BAD_ALIAS: special,
  BAD_SCALAR_START: special,
  BAD_DQ_ESCAPE: {
    "zh-CN": "YAML 的双引号里，反斜杠有特殊含义：请改用单引号",
    en: "In double quotation marks YAML reads a backslash as an escape: use single ones",
  },
  BAD_INDENT: {
    "zh-CN": "front matter 这里的缩进不对，或括号没有写全：请与同级的行对齐，并补全括号",
    en: "The indentation is wrong here, or a bracket is open: align the line with its neighbours, and close the bracket",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    "zh-CN": "YAML 的一个值里不能再有「: 」，下一行也不能无故缩进：请给整个值加上引号，或改正缩进",
    en: "A value in YAML cannot hold “: ”, nor be followed by an indented line: put the whole value in quotation marks, or mend the indentation",
  },
  DUPLICATE_KEY: {
    "zh-CN": "front matter 里这一项写了两次：请只留一处",
    en: "The front matter has this key twice: keep one",
  },
  MISSING_CHAR: {
    "zh-CN": "front matter 里的引号或括号没有写全：请补上",
    en: "A quotation mark or a bracket is missing in the front matter: close it",
  },
  MULTILINE_IMPLICIT_KEY: line,
  TAB_AS_INDENT: {
    "zh-CN": "YAML 不能用制表符缩进：请换成空格",
    en: "YAML cannot be indented with tabs: use spaces",
  },
  TOO_COMPLEX: {
    "zh-CN": "front matter 过长或嵌套过深，没有检查：请精简",
    en: "The front matter is too long or nested too deeply, and was not read: shorten it",
  },
};
