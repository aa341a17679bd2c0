import type { Catalogue, ProblemKinds } from "./catalogue.ts";
import { chineseBatchProblems } from "./problem-batch.ts";
import { describeOperation } from "./problem-operation.ts";
import { workflowPermissions } from "./problem-permissions.ts";
import { rubricProblems } from "./problem-rubric.ts";

/** What is wrong and how to mend it, in Chinese, for every problem. */
export const chineseProblems: Catalogue<ProblemKinds> = {
  ...chineseBatchProblems,
  "unknown-command": ({ command }) =>
    `没有 ${command} 这个命令。运行 note-review --help 可以看到全部命令`,
  "unknown-option": ({ option }) =>
    `没有 ${option} 这个选项。在命令后面加 --help 可以看到它的全部选项`,
  "option-needs-value": ({ option }) =>
    `选项 ${option} 后面缺少值。请写成 ${option} 值，或 ${option}=值`,
  "option-takes-no-value": ({ option }) => `选项 ${option} 不带值。请去掉它后面的“=”和值`,
  "option-not-taken": ({ command, option, commands }) =>
    `${command} 命令没有 ${option} 这个选项。请去掉它${commands.length === 0 ? "" : `，或改用 ${commands.join(" 或 ")} 命令`}`,
  "options-exclude": ({ option, other }) => `${option} 和 ${other} 不能一起用。请去掉其中一个`,
  "option-needs-other": ({ option, other }) =>
    `${option} 要和 ${other} 一起用。请加上 ${other}，或去掉 ${option}`,
  "input-not-alone": () =>
    "和 --fix 一起用时，- 会输出改好的笔记，所以不能再写别的路径。其他笔记请另外运行一次",
  "new-takes-two": () =>
    "new 要写模板和路径两项。请写成 note-review new 模板 路径，例如 note-review new study-note notes/week-1.md",
  "derive-nothing-shared": ({ count }) =>
    `${count === 1 ? "这篇笔记里没有可以写进模板的小节" : `这 ${count} 篇笔记里，没有哪一节出现在三成以上的笔记中`}。请选写法相近的笔记`,

  "setting-not-allowed": ({ source, name, value, expected }) =>
    `${settingSource[source](name)}的值应为 ${expected.join("、")} 之一，实际是${quote(value)}。请改成其中一个`,
  "setting-empty": ({ source, name, expected }) =>
    `${settingSource[source](name)}是空的。请写一个值，例如 ${expected.join("、")}`,
  "setting-not-number": ({ source, name, value, kind, expected }) =>
    `${settingSource[source](name)}的值应为${numberKind[kind]}，实际是${quote(value)}。请写成 ${expected.join("、")} 的形式`,
  "price-missing": ({ name, missing }) =>
    `设置了 ${name}，但没有设置 ${missing.join(" 和 ")}，算不出费用。请按每百万 tokens 多少美元来设置，或去掉 ${name}`,
  "plugin-options-not-mapping": ({ value }) =>
    `插件 note-review 的选项应是一个对象，实际是 ${value}。请写成 { "template": "study-note" } 的形式`,
  "plugin-option-unknown": ({ name, known }) =>
    `插件 note-review 没有${quote(name)}这个选项。请改成以下之一：${known.join("、")}`,
  "plugin-option-not-allowed": ({ name, value, expected }) =>
    `插件 note-review 的选项 ${name} 应形如 ${expected}，实际是 ${value}。请改正`,
  "base-url-invalid": ({ baseUrl }) =>
    `base-url 应是完整的网址，实际是${quote(baseUrl)}。请写成 https://主机/v1 的形式`,
  "base-url-insecure": ({ host }) =>
    `base-url 用 http 访问 ${host}，笔记和密钥会明文传输。请改用 https；只有本机地址可以用 http`,
  "base-url-retired": ({ host }) =>
    `GitHub Models（${host}）已于 2026-07-30 停止服务。请把 base-url 换成其他兼容 OpenAI 接口的地址，并更新 model 和 api-key`,
  "api-key-missing": () =>
    "指定了模型，但没有密钥。在 Action 里请设置 api-key，在命令行请设置环境变量 NOTE_REVIEW_API_KEY",

  "path-not-found": ({ path }) => `找不到 ${path || quote(path)}。请检查路径，它相对于当前目录`,
  "no-note-matches": ({ patterns }) =>
    `没有文件匹配${patterns.map(quote).join("、")}。请检查通配符，并注意 README 等文件默认不算笔记`,
  "file-unreadable": ({ path, reason }) => `读不了 ${path}（${reason}）。请检查文件类型和读取权限`,
  "file-unwritable": ({ path, reason }) =>
    `写不了 ${path}（${reason}）。请检查目录是否存在、能否写入`,
  "file-not-utf-8": ({ path }) => `${path} 不是 UTF-8 文本。请另存为 UTF-8 再提交`,
  "file-exists": ({ path }) => `${path} 已经存在。请换一个文件名，或先删除它`,
  "note-changed": ({ path }) =>
    `${path} 在评价期间有了改动，所以没有把评价写进去。等新提交的那次运行来写`,
  "branch-not-writable": () =>
    "没有把评价写进笔记：分支在另一个仓库里。来自复刻仓库的拉取请求，请用 publish: comment",
  "branch-protected": ({ branch }) =>
    `没有把评价写进笔记：仓库的规则不让提交到分支 ${branch}。请让 GitHub Actions 绕过这条规则，或从 publish 里去掉 note`,
  "proposal-refused": ({ branch }) =>
    `评价已经写进分支 ${branch} 上的笔记，但 GitHub 不让为它发起拉取请求。请在工作流的 permissions 里加上 pull-requests: write；如果已经有了，请在仓库的 Settings → Actions → General 里允许 GitHub Actions 创建拉取请求，或自己发起`,
  "branch-has-other-commits": ({ branch }) =>
    `没有把评价写进笔记：分支 ${branch} 上有别人的提交。请合并或关闭它的拉取请求，再删除这个分支`,
  "review-end-missing": ({ path }) =>
    `没有把新的评价写进 ${path}：上次评价末尾的注释 <!-- end note-review --> 不见了。请补上它，或把开头的 <!-- begin note-review … --> 也删掉`,
  "review-place-missing": ({ path }) =>
    `没有把评价写进 ${path}：它结尾的代码块或注释没有关上。请先关上，再运行一次`,
  "output-is-note": ({ path, option }) =>
    `${path} 是一篇笔记，${option} 会覆盖它。请换一个文件，例如 review.txt`,
  "output-is-rule-file": ({ path, option }) =>
    `${path} 是模板或配置，${option} 会覆盖它。请换一个文件，例如 review.txt`,
  "path-leads-outside": ({ path }) =>
    `${path} 不在当前目录里，或者经符号链接指到了外面。请改用当前目录里的文件`,
  "folder-unwatchable": ({ path, reason }) =>
    `无法监视 ${path}（${reason}）。请监视小一些的目录，或调高可监视的文件数（Linux 上是 fs.inotify.max_user_watches）`,

  "git-not-found": () =>
    "找不到 git，而 --since 和 --staged 要靠它得知改动。请安装 git，或直接写出要检查的笔记",
  "git-repository-not-found": ({ path }) =>
    `${path} 不在 git 仓库的工作区里。请到仓库里运行，或去掉 --since 和 --staged`,
  "git-repository-not-trusted": ({ path }) =>
    `${path} 属于另一个用户，git 不信任它。如果你信任它，请运行 git config --global --add safe.directory，后面写仓库根目录`,
  "git-revision-not-found": ({ revision }) =>
    `这里没有${quote(revision)}这个提交。请用 git log 核对名称；如果是浅克隆，请先拉取它`,
  "git-failed": ({ operation, path, status }) =>
    `在 ${path} 运行 git ${operation} 失败（${status ?? "没有退出码"}）。请在那里运行 git status 和 git fsck，看看出了什么问题`,
  "note-unmerged": ({ path }) =>
    `${path} 有合并冲突，暂存区里没有它的内容。请解决冲突后运行 git add`,

  "baseline-not-found": ({ path }) =>
    `找不到基线文件 ${path}。要把现有的问题都记为已知，请加上 --update-baseline`,
  "baseline-unreadable": ({ path }) =>
    `看不懂基线文件 ${path}。如果里面有合并冲突，请先解决；也可以加上 --update-baseline 重新生成`,
  "baseline-is-other-file": ({ path }) =>
    `${path} 不是基线文件，--update-baseline 会覆盖它。请给 --baseline 换一个文件，或先删除它`,

  "config-not-found": ({ path }) =>
    `找不到配置文件 ${path}。请检查 config 的写法；路径从仓库根目录算起`,
  "config-not-yaml": ({ path, line }) =>
    `${path} 第 ${line} 行不是合法的 YAML。请检查缩进、引号和冒号后面的空格`,
  "config-not-mapping": ({ path }) => `${path} 的内容应是“键: 值”的列表。请每行写一个设置`,
  "config-unknown-key": ({ path, line, key, known }) =>
    `${path} 第 ${line} 行：没有${quote(key)}这个设置。请改成以下之一：${known.join("、")}`,
  "config-unknown-rule": ({ path, line, name, known }) =>
    `${path} 第 ${line} 行：没有${quote(name)}这条规则。请改成以下之一：${known.join("、")}`,
  "config-value-not-allowed": ({ path, line, key, expected }) =>
    `${path} 第 ${line} 行：${key} 的值应形如 ${expected}。请改正这一行`,

  "template-not-found": ({ name }) =>
    `找不到模板${quote(name)}。请写仓库里的一个文件，或写 study-note 使用内置模板`,
  "template-without-section": ({ path }) =>
    `模板 ${path} 里没有标题。请为笔记应有的每一节写一个标题`,
  "template-not-parseable": ({ path }) =>
    `模板 ${path} 的嵌套太深或行太长，没有解析。请减少嵌套的列表和引用`,
  "directive-unreadable": ({ path, line, text, words }) =>
    `${path} 第 ${line} 行的指令${quote(text)}看不懂${words === null ? "" : `，问题在${quote(words)}`}。请写成 <!-- note 键=值 --> 的形式`,
  "directive-unknown-key": ({ path, line, key, known }) =>
    `${path} 第 ${line} 行：指令里没有${quote(key)}这个键。请改成以下之一：${known.join("、")}`,
  "directive-value-not-allowed": ({ path, line, key, value, expected }) =>
    `${path} 第 ${line} 行：${key} 的值应形如 ${expected}，实际是${quote(value)}。请改正这一行`,
  "directive-contradiction": ({ path, line, one, other }) =>
    `${path} 第 ${line} 行：${one} 和 ${other} 不可能同时做到。请改掉其中一个`,
  "directive-repeated-key": ({ path, line, key }) =>
    `${path} 第 ${line} 行：指令里的${quote(key)}写了两次。请只留一个`,
  "template-base-not-found": ({ path, name, known }) =>
    `模板 ${path} 要扩展的模板${quote(name)}不存在。请改成以下之一：${known.join("、")}；也可以写文件路径`,
  "template-base-circular": ({ path, name }) =>
    `模板 ${path} 扩展${quote(name)}，而后者又扩展回前者。请去掉其中一处 extends`,
  "template-name-taken": ({ path, other, name }) =>
    `模板 ${other} 和 ${path} 都叫${quote(name)}。请给其中一个改名：<!-- note-template name=… -->`,
  "template-unmatched": ({ path, files }) =>
    `模板 ${path} 适用于 ${files.join("、")}，但没有一篇笔记匹配。请检查 files`,
  "schema-not-found": ({ path, schema }) =>
    `模板 ${path} 引用的 schema ${schema} 不存在。请检查路径，它从模板所在的文件夹算起`,
  "schema-invalid": ({ path, reason }) =>
    `${path} 不能当作 JSON Schema 使用（${reason}）。请改正这个文件`,
  "directive-without-heading": ({ path, line }) =>
    `${path} 第 ${line} 行的指令前面没有标题，不知道它管哪一节。请把它移到标题下面`,
  "directive-before-front-matter": ({ path, line }) =>
    `${path} 第 ${line} 行的指令挡在 front matter 前面，而 front matter 必须在文件开头。请把它移到 front matter 下面`,

  ...rubricProblems["zh-CN"],

  "event-missing": () =>
    "没有找到 GitHub 事件。请在 GitHub Actions 或 act 里运行；在自己的电脑上请用 note-review check",
  "event-unreadable": ({ path }) =>
    `读不了事件文件 ${path}，或者它不是 JSON。请检查 GITHUB_EVENT_PATH；用 act 时请检查 -e 后面的文件`,
  "event-incomplete": ({ name, field }) =>
    `${name} 事件里没有可用的 ${field}。用 act 时请在 -e 的文件里改好；在 GitHub 上请重新运行`,
  "event-unknown": ({ name, known }) =>
    `不支持${quote(name)}事件。请把工作流的 on 改成以下之一：${known.join("、")}`,

  "report-outside": ({ path }) =>
    `报告 ${path} 不在 RUNNER_TEMP 和 GITHUB_WORKSPACE 里，或有符号链接通到外面。请把它下载到 \${{ runner.temp }} 下的文件夹里`,
  "report-too-large": ({ path, maximum }) =>
    `报告 ${path} 超过 ${maximum} 字节。请检查前一个工作流上传的是不是 note-review 写的文件`,
  "report-invalid": ({ path, field }) =>
    `报告 ${path} 不是内置评价程序的报告${field === "" ? "" : `：${field} 不合要求`}。请让前一个工作流用 reviewer: built-in 和同一版本的 note-review 来写`,
  "report-outdated": ({ path }) =>
    `报告 ${path} 说的不是这个拉取请求现在改动的笔记。这次没有发布；最新提交的那次运行会另写一份`,

  "token-refused": ({ status }) =>
    `GitHub 拒绝了 github-token（HTTP ${status}）。请检查它是否过期、是否写错`,
  "github-permission-missing": ({ operation, permissions }) =>
    `github-token 没有${describe(operation)}的权限。请在工作流的 permissions 里加上${permissions === null ? "所需的权限" : ` ${workflowPermissions(permissions, "zh-CN")}`}`,
  "commit-comment-refused": ({ permissions }) =>
    `GitHub 没有接受提交上的评论。请在工作流的 permissions 里加上 ${workflowPermissions(permissions ?? "contents=write", "zh-CN")}；如果已经有了，说明仓库或组织的设置里关闭了提交评论`,
  "github-not-found": ({ operation }) =>
    `${describe(operation)}时，GitHub 说找不到。请检查它是否已被删除，以及 github-token 能否访问这个仓库`,
  "github-rate-limited": ({ operation }) =>
    `${describe(operation)}时，GitHub 的额度已用完。请稍后重新运行`,
  "github-failed": ({ operation, status }) =>
    status < 500
      ? `${describe(operation)}时，GitHub 拒绝了请求（HTTP ${status}）。这是 GitHub 的限制或 note-review 的缺陷；如果一直出现，请报告给我们`
      : `${describe(operation)}时，GitHub 返回了 HTTP ${status}。请稍后重新运行，并看看 githubstatus.com 有没有故障`,
  "github-unreachable": ({ host }) => `${host} 没有应答。请检查网络和 GITHUB_API_URL，然后重新运行`,
  "github-address-invalid": ({ address }) =>
    `GITHUB_API_URL 应是完整的网址，实际是${quote(address)}。请写成 https://主机/api/v3 的形式`,
  "github-answer-unreadable": ({ operation, host }) =>
    `${describe(operation)}时，${host} 的应答不像是 GitHub 的。请检查 GITHUB_API_URL，它形如 https://主机/api/v3`,
  "note-unreadable": ({ path, status }) =>
    `GitHub 没有给出笔记 ${path}（HTTP ${status}）。请重新运行；如果一直这样，请检查这次提交是否还在`,
};

const numberKind = {
  count: "整数，只写数字，不加分隔符",
  amount: "美元金额，只写数字，不加货币符号",
} as const;

const settingSource = {
  input: (name: string) => `输入 ${name} `,
  flag: (name: string) => `选项 --${name.replace(/^--/, "")} `,
  config: (name: string) => `配置项 ${name} `,
} as const;

function describe(operation: string): string {
  return describeOperation(operation, "zh-CN");
}

function quote(text: string): string {
  return `“${text}”`;
}
