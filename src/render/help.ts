import type { Language } from "#core/language.ts";

/** How the command is used, with examples. */
export function renderHelp(language: Language): string {
  return help[language];
}

const help: Readonly<Record<Language, string>> = {
  "zh-CN": `用法：note-review <命令> [选项] [路径…]

命令
  check    按模板检查笔记，不联网
  review   先检查，再点评（配置了模型就用模型，否则用内置点评）

路径是文件、文件夹或通配符；不写就是当前文件夹里的全部笔记；- 是标准输入。

选项
  --template <路径|study-note>   笔记模板；默认 .github/note-template.md，没有就用内置的 study-note
  --fail-on <级别>               error、warning、notice 或 never；默认 error
  --format <格式>                terminal、json、markdown、sarif、rdjson、junit 或 github；默认 terminal
  --output <文件>                把结果写进文件
  --language <语言>              auto、zh-CN 或 en；默认跟随每篇笔记
  --notes <通配符>               哪些文件算笔记，用逗号分隔，! 表示排除
  --config <文件>                配置文件；默认 .github/note-review.yml
  --reviewer <谁>                auto、model、built-in 或 off
  --model <名称>                 模型名称
  --base-url <地址>              兼容 OpenAI 接口的服务地址，以 /v1 结尾
  --model-label <名称>           点评标题里的名称
  --on-model-failure <做法>      notice 或 fail；默认 notice
  -h, --help                     显示帮助
  --version                      显示版本

密钥只从环境变量读取：NOTE_REVIEW_API_KEY，其次 OPENAI_API_KEY；只有用选项或配置文件指定了 model、base-url 或
reviewer: model，才会用到。

例子
  note-review check                                     检查当前文件夹里的笔记
  note-review review note.md                            点评一篇笔记，不需要密钥
  note-review check --template study-note --fail-on warning notes/
  note-review review --base-url http://localhost:11434/v1 --model qwen3 note.md
  cat note.md | note-review check --format json -

退出状态：0 通过，1 有达到 fail-on 的问题，2 用法、配置或环境有误
`,
  en: `Usage: note-review <command> [options] [paths…]

Commands
  check    hold notes against their template; no network
  review   check, then review (by a model if one is configured, else built in)

Paths are files, folders or globs; none means every note in this folder; - is standard input.

Options
  --template <path|study-note>   note template; by default .github/note-template.md, else the built-in study-note
  --fail-on <severity>           error, warning, notice or never; by default error
  --format <format>              terminal, json, markdown, sarif, rdjson, junit or github; by default terminal
  --output <file>                write the result to a file
  --language <language>          auto, zh-CN or en; by default that of each note
  --notes <globs>                which files are notes, separated by commas; ! excludes
  --config <file>                config file; by default .github/note-review.yml
  --reviewer <who>               auto, model, built-in or off
  --model <name>                 name of the model
  --base-url <address>           address of an OpenAI-compatible endpoint, ending in /v1
  --model-label <name>           what the review's heading calls the model
  --on-model-failure <what>      notice or fail; by default notice
  -h, --help                     show this help
  --version                      show the version

The key is read from the environment only: NOTE_REVIEW_API_KEY, else OPENAI_API_KEY, and only when a flag or the
config file sets model, base-url or reviewer: model.

Examples
  note-review check                                     check the notes in this folder
  note-review review note.md                            review a note; no key needed
  note-review check --template study-note --fail-on warning notes/
  note-review review --base-url http://localhost:11434/v1 --model qwen3 note.md
  cat note.md | note-review check --format json -

Exit status: 0 pass, 1 findings at or above fail-on, 2 usage, configuration or environment
`,
};
