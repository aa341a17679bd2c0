import type { HelpTexts } from "./help-texts.ts";

const paths = "路径可以是文件、文件夹或通配符；不写就是当前文件夹里的全部笔记；- 是标准输入。";
const status = "退出状态：0 通过，1 有达到 fail-on 的问题，2 用法、配置或环境有误。";

/** The help in Chinese. */
export const chineseHelp: HelpTexts = {
  usage: (words) => `用法：note-review ${words}`,
  command: "<命令>",
  options: "[选项]",
  commandsHeading: "命令",
  optionsHeading: "选项",
  examplesHeading: "例子",
  more: "运行 note-review help <命令> 可以看到一个命令的全部选项和更多例子。",
  commands: {
    check: {
      words: "[路径…]",
      summary: "按模板检查笔记，不联网",
      about: [
        "按模板检查笔记，能自动改的可以自动改。不联网。",
        "",
        paths,
        "",
        status,
        "用 --fix 时，看的是改完还剩下的问题；加上 --dry-run 时，只要有可改之处，状态就是 1。",
      ],
      examples: [
        ["check", "检查当前文件夹里的笔记"],
        ["check --fix --dry-run notes/", "看看 --fix 会改什么"],
        ["check --since origin/main --fail-on warning", "检查这个分支改过的笔记"],
        ["check --baseline known.json --update-baseline", "把现有的问题记为已知"],
        ["check --format json - < note.md", "检查标准输入，结果交给别的程序"],
      ],
    },
    review: {
      words: "[路径…]",
      summary: "先检查，再点评（配置了模型就用模型，否则用内置点评）",
      about: [
        "先按模板检查，再点评：配置了模型就用模型，否则用内置点评。",
        "",
        paths,
        "",
        "密钥只从环境变量读取：NOTE_REVIEW_API_KEY，其次 OPENAI_API_KEY；只有用选项或配置文件指定了 model、base-url 或",
        "reviewer: model，才会用到。",
        "",
        status,
      ],
      examples: [
        ["review note.md", "点评一篇笔记，不需要密钥"],
        ["review --base-url http://localhost:11434/v1 --model qwen3 note.md", "请本机的模型点评"],
        ["review --write note.md", "把评价写进笔记里"],
        ["review --format markdown --output review.txt notes/", "把点评写进文件"],
      ],
    },
    new: {
      words: "模板 路径",
      summary: "用模板新建一篇笔记",
      about: [
        "用模板新建一篇笔记，去掉其中的指令和由程序填写的小节。已有的文件不会被覆盖。",
        "",
        "模板可以写名称、文件路径，或内置的 study-note。",
      ],
      examples: [
        ["new study-note notes/week-1.md", "用内置模板新建笔记"],
        ["new .github/note-template.md notes/week-1.md", "用模板文件新建笔记"],
      ],
    },
    derive: {
      words: "[路径…]",
      summary: "从已有的笔记归纳出模板",
      about: [
        "从已有的笔记归纳出模板并输出。九成以上的笔记都有的标题算必需，三成以上的算可选。",
        "每个标题出现多少次、哪些笔记不符合，会写到标准错误。",
        "",
        paths,
      ],
      examples: [
        ["derive notes/", "为一个文件夹里的笔记归纳模板"],
        ["derive --output .github/note-template.md", "直接存为当前文件夹的模板"],
      ],
    },
  },
  flags: {
    template: [
      "名称|路径",
      "笔记模板，也可以写 study-note；默认用 .github 里的，没有就用 study-note",
    ],
    "fail-on": ["级别", "error、warning、notice 或 never；默认 error"],
    format: [
      "格式",
      "结果的写法：terminal（默认）、json、markdown、sarif、rdjson、junit 或 github",
    ],
    output: ["文件", "把结果写进文件"],
    language: ["语言", "auto、zh-CN 或 en；默认跟随每篇笔记"],
    notes: ["通配符", "哪些文件算笔记，用逗号分隔，! 表示排除"],
    config: ["文件", "配置文件；默认 .github/note-review.yml"],
    fix: ["", "改好能自动改的，再报告剩下的问题；和 - 一起用时，输出改好的笔记"],
    "dry-run": ["", "和 --fix 一起用：只输出 git apply 能用的 diff，不写文件"],
    baseline: ["文件", "略过这个文件里已知的问题"],
    "update-baseline": ["", "把现有的问题都写进基线文件"],
    since: ["版本", "只看和 git 某个版本相比有改动的笔记，例如 origin/main"],
    staged: ["", "只看已暂存的笔记，以将要提交的内容为准"],
    watch: ["", "笔记一有改动就重新检查，按 Ctrl-C 结束"],
    write: ["", "把评价写进笔记里，替换上次写的那一份"],
    explain: ["", "说明每篇笔记用了哪个模板、模板的每一节对应哪里"],
    reviewer: ["谁", "auto、model、built-in 或 off"],
    model: ["名称", "模型名称"],
    "base-url": ["地址", "兼容 OpenAI 接口的服务地址，以 /v1 结尾"],
    "model-label": ["名称", "点评标题里的名称"],
    "on-model-failure": ["做法", "notice 或 fail；默认 notice"],
    "max-notes": ["篇数", "最多请模型评价几篇笔记；默认不限"],
    "max-tokens": ["数量", "模型调用最多用多少 tokens；默认不限"],
    "max-cost": ["美元", "按下面的价格，模型调用最多花多少钱；默认不限"],
    "input-price": ["美元", "每百万输入 tokens 的价格"],
    "cached-input-price": ["美元", "每百万命中缓存的输入 tokens 的价格；默认同 input-price"],
    "output-price": ["美元", "每百万输出 tokens 的价格"],
    help: ["", "显示帮助；前面有命令就只显示它的"],
    version: ["", "显示版本"],
  },
};
