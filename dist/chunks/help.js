import { t as writeReport } from "./output.js";
import { n as commandNames, t as commandFlags } from "./command-flags.js";
import { n as padColumns, t as countColumns } from "./columns.js";
import { t as version } from "./version.js";
// src/render/help-en.ts
const paths$1 = "Paths are files, folders or globs; none means every note in this folder; - is standard input.", status$1 = "Exit status: 0 pass, 1 findings at or above fail-on, 2 usage, configuration or environment.", englishHelp = {
	usage: (words) => `Usage: note-review ${words}`,
	command: "<command>",
	options: "[options]",
	commandsHeading: "Commands",
	optionsHeading: "Options",
	examplesHeading: "Examples",
	more: "note-review help <command> shows the options of a command and more examples.",
	commands: {
		check: {
			words: "[paths…]",
			summary: "hold notes against their template; no network",
			about: [
				"Holds notes against their template, and fixes what can be fixed. No network.",
				"",
				paths$1,
				"",
				status$1,
				"With --fix the status is that of what is left; with --dry-run it is 1 as well when there is something to fix."
			],
			examples: [
				["check", "check the notes in this folder"],
				["check --fix --dry-run notes/", "show as a diff what --fix would change"],
				["check --since origin/main --fail-on warning", "check what a branch has changed"],
				["check --baseline known.json --update-baseline", "take today's findings as known"],
				["check --format json - < note.md", "check standard input, for another program"]
			]
		},
		review: {
			words: "[paths…]",
			summary: "check, then review (by a model if one is configured, else built in)",
			about: [
				"Checks notes, then reviews them: by a model if one is configured, else by the built-in reviewer.",
				"",
				paths$1,
				"",
				"The key is read from the environment only: NOTE_REVIEW_API_KEY, else OPENAI_API_KEY, and only when a flag or the",
				"config file sets model, base-url or reviewer: model.",
				"",
				"--batch submit sends everything that a model would be asked as one batch, which OpenAI answers within 24 hours and at",
				"half the price; --batch collect reviews with the answers. While they are not ready the status is 2.",
				"",
				status$1
			],
			examples: [
				["review note.md", "review a note; no key needed"],
				["review --base-url http://localhost:11434/v1 --model qwen3 note.md", "ask a local model"],
				["review --write note.md", "write the review into the note"],
				["review --format markdown --output review.txt notes/", "write the reviews to a file"],
				["review --model gpt-6-luna --batch submit", "have all notes reviewed at half the price"],
				["review --model gpt-6-luna --batch collect --write", "take the reviews in, a day later"]
			]
		},
		new: {
			words: "TEMPLATE PATH",
			summary: "write a fresh note from a template",
			about: [
				"Writes a fresh note: the template without its directives and generated sections. It never overwrites a file.",
				"",
				"TEMPLATE is the name of a template, the path of one, or study-note, which is built in."
			],
			examples: [["new study-note notes/week-1.md", "start a note from the built-in template"], ["new .github/note-template.md notes/week-1.md", "start a note from a template file"]]
		},
		derive: {
			words: "[paths…]",
			summary: "print a template inferred from notes",
			about: [
				"Infers a template from notes and prints it. A heading that at least 90 % of them have is required, from 30 % on",
				"optional. How often each heading occurs, and which notes do not pass, is said on standard error.",
				"",
				paths$1
			],
			examples: [["derive notes/", "print a template for the notes in a folder"], ["derive --output .github/note-template.md", "make it the template of this folder"]]
		}
	},
	flags: {
		template: ["name|path", "note template, or study-note; by default those in .github, else study-note"],
		"fail-on": ["severity", "error, warning, notice or never; by default error"],
		format: ["format", "how the report is written: terminal (the default), json, markdown, sarif, rdjson, junit or github"],
		output: ["file", "write the result to a file"],
		language: ["language", "auto, zh-CN or en; by default that of each note"],
		notes: ["globs", "which files are notes, separated by commas; ! excludes"],
		config: ["file", "config file; by default .github/note-review.yml"],
		fix: ["", "write what can be fixed, and report what is left; with -, print the fixed note"],
		"dry-run": ["", "with --fix: print a diff that git apply takes, and write nothing"],
		baseline: ["file", "leave out the findings that this file knows of"],
		"update-baseline": ["", "write everything that is found to the baseline"],
		since: ["revision", "only notes that differ from a revision of git, such as origin/main"],
		staged: ["", "only staged notes, as they would be committed"],
		watch: ["", "check again whenever a note changes, until Ctrl-C"],
		write: ["", "write each review into its note, over the one it wrote there before"],
		batch: ["submit|collect", "have a model asked by a batch, or take in what the batch has brought"],
		explain: ["", "say which template each note got and what fills each section of it"],
		reviewer: ["who", "auto, model, built-in or off"],
		parts: ["parts", "review, interpretation, or both with a comma; by default review"],
		model: ["name", "name of the model"],
		"base-url": ["address", "address of an OpenAI-compatible endpoint, ending in /v1"],
		"model-label": ["name", "what the review's heading calls the model"],
		"on-model-failure": ["what", "notice or fail; by default notice"],
		"max-notes": ["count", "how many notes the model may review; by default all of them"],
		"max-tokens": ["count", "how many tokens the model calls may take; by default no limit"],
		"max-cost": ["usd", "what the model calls may cost by these prices; by default no limit"],
		"input-price": ["usd", "price of a million tokens sent to the model"],
		"cached-input-price": ["usd", "price of a million cached ones; by default input-price"],
		"output-price": ["usd", "price of a million tokens received from the model"],
		help: ["", "show the help, of a command where one is given"],
		version: ["", "show the version"]
	}
}, paths = "路径可以是文件、文件夹或通配符；不写就是当前文件夹里的全部笔记；- 是标准输入。", status = "退出状态：0 通过，1 有达到 fail-on 的问题，2 用法、配置或环境有误。", chineseHelp = {
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
				"用 --fix 时，看的是改完还剩下的问题；加上 --dry-run 时，只要有可改之处，状态就是 1。"
			],
			examples: [
				["check", "检查当前文件夹里的笔记"],
				["check --fix --dry-run notes/", "看看 --fix 会改什么"],
				["check --since origin/main --fail-on warning", "检查这个分支改过的笔记"],
				["check --baseline known.json --update-baseline", "把现有的问题记为已知"],
				["check --format json - < note.md", "检查标准输入，结果交给别的程序"]
			]
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
				"--batch submit 把要问模型的都作为一批提交，OpenAI 在 24 小时内给出结果，价格减半；--batch collect 取回结果并完成",
				"评价。结果还没出来时，退出状态是 2。",
				"",
				status
			],
			examples: [
				["review note.md", "点评一篇笔记，不需要密钥"],
				["review --base-url http://localhost:11434/v1 --model qwen3 note.md", "请本机的模型点评"],
				["review --write note.md", "把评价写进笔记里"],
				["review --format markdown --output review.txt notes/", "把点评写进文件"],
				["review --model gpt-6-luna --batch submit", "半价批量评价全部笔记"],
				["review --model gpt-6-luna --batch collect --write", "一天以后取回评价"]
			]
		},
		new: {
			words: "模板 路径",
			summary: "用模板新建一篇笔记",
			about: [
				"用模板新建一篇笔记，去掉其中的指令和由程序填写的小节。已有的文件不会被覆盖。",
				"",
				"模板可以写名称、文件路径，或内置的 study-note。"
			],
			examples: [["new study-note notes/week-1.md", "用内置模板新建笔记"], ["new .github/note-template.md notes/week-1.md", "用模板文件新建笔记"]]
		},
		derive: {
			words: "[路径…]",
			summary: "从已有的笔记归纳出模板",
			about: [
				"从已有的笔记归纳出模板并输出。九成以上的笔记都有的标题算必需，三成以上的算可选。",
				"每个标题出现多少次、哪些笔记不符合，会写到标准错误。",
				"",
				paths
			],
			examples: [["derive notes/", "为一个文件夹里的笔记归纳模板"], ["derive --output .github/note-template.md", "直接存为当前文件夹的模板"]]
		}
	},
	flags: {
		template: ["名称|路径", "笔记模板，也可以写 study-note；默认用 .github 里的，没有就用 study-note"],
		"fail-on": ["级别", "error、warning、notice 或 never；默认 error"],
		format: ["格式", "结果的写法：terminal（默认）、json、markdown、sarif、rdjson、junit 或 github"],
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
		batch: ["submit|collect", "把要问模型的作为一批提交，或取回一批的结果"],
		explain: ["", "说明每篇笔记用了哪个模板、模板的每一节对应哪里"],
		reviewer: ["谁", "auto、model、built-in 或 off"],
		parts: ["部分", "写什么：review、interpretation，或用逗号写上两个；默认 review"],
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
		version: ["", "显示版本"]
	}
};
// src/render/help.ts
/** How one command is used, or what commands there are. */
function renderHelp(language, topic) {
	let texts = helpTexts[language];
	return `${(topic === null ? overviewOf(texts) : helpOf(topic, texts)).join("\n")}\n`;
}
const helpTexts = {
	"zh-CN": chineseHelp,
	en: englishHelp
};
function overviewOf(texts) {
	let commands = commandNames.map((name) => {
		let { words, summary } = texts.commands[name];
		return [`${name} ${words}`, summary];
	}), examples = commandNames.flatMap((name) => texts.commands[name].examples.slice(0, 1));
	return [
		texts.usage(`${texts.command} ${texts.options}`),
		"",
		texts.commandsHeading,
		...inColumns(commands),
		"",
		texts.optionsHeading,
		...inColumns([flagRow("help", texts), flagRow("version", texts)]),
		"",
		texts.examplesHeading,
		...inColumns(examples.map(([words, what]) => [`note-review ${words}`, what])),
		"",
		texts.more
	];
}
function helpOf(command, texts) {
	let { words, about, examples } = texts.commands[command];
	return [
		texts.usage(`${command} ${texts.options} ${words}`),
		"",
		...about,
		"",
		texts.optionsHeading,
		...inColumns([...commandFlags[command], "help"].map((flag) => flagRow(flag, texts))),
		"",
		texts.examplesHeading,
		...inColumns(examples.map(([line, what]) => [`note-review ${line}`, what]))
	];
}
function flagRow(flag, { flags }) {
	let [value, text] = flags[flag], names = flag === "help" ? "-h, --help" : `--${flag}`;
	return [value === "" ? names : `${names} <${value}>`, text];
}
/** Two columns; where the first is too wide, the second starts on a line of its own. */
function inColumns(rows) {
	let widths = rows.map(([first]) => countColumns(first)).filter((width) => width <= widest), width = Math.max(0, ...widths);
	return rows.flatMap(([first, second]) => countColumns(first) > widest ? [`  ${first}`, `  ${" ".repeat(width)}  ${second}`] : [`  ${padColumns(first, width)}  ${second}`]);
}
const widest = 52;
// src/commands/help.ts
/** Shows the help or the version. A line without a command did nothing, and must not look as if it had passed. */
async function runHelp(command, { language, write }) {
	if (command.kind === "version") return await writeReport(`${version}\n`, null), 0;
	let help = renderHelp(language, command.topic);
	return command.isAsked ? await writeReport(help, null) : write(help), command.isAsked ? 0 : 2;
}
export { runHelp };
