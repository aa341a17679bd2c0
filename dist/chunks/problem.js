import { t as sentenceFor } from "./catalogue.js";
import { n as plainLine } from "./log.js";
import { n as nearest } from "./nearest.js";
// src/render/problem-batch.ts
/** What is wrong with a batch and how to mend it, in Chinese. */
const chineseBatchProblems = {
	"batch-needs-model": () => "批量评价要有模型。请用选项或配置文件设置 model 或 base-url，并且不要把 reviewer 设为 built-in 或 off",
	"batch-pending": ({ path }) => `上一批还没有取回，记录在 ${path}。请先运行 note-review review --batch collect；不要那一批了，就删掉这个文件`,
	"batch-missing": ({ path }) => `没有可以取回的批次：找不到 ${path}。请先在同一个文件夹里运行 note-review review --batch submit`,
	"batch-record-unreadable": ({ path }) => `${path} 不是批次的记录，或者已经损坏。请删掉这个文件，再重新提交`,
	"batch-elsewhere": ({ host, model }) => `这一批是发给 ${host} 的 ${model} 的。取回时请使用同样的 base-url 和 model`,
	"batch-too-large": ({ requests }) => `${requests} 个请求超过了一批的上限（50000 个，200 MB）。请分几次，每次指定一部分笔记，取回以后再提交下一批`,
	"batch-not-offered": ({ host }) => `${host} 不提供批量接口（/v1/files 和 /v1/batches）。请去掉 --batch，或检查 base-url 是否以 /v1 结尾`,
	"batch-gone": ({ host }) => `${host} 上找不到这一批或它的结果。请确认密钥和提交时属于同一个账户；结果通常只保留 30 天，过期以后请重新提交`,
	"batch-refused": () => "模型服务检查以后没有接受这一批。请确认这个模型可以用在批量接口里，再重新提交",
	"batch-over-limit": () => "模型服务没有接受这一批：排队的 tokens 超过了账户的上限。请等前面的批次完成，或者减少笔记，再重新提交",
	"batch-unauthorized": ({ status }) => `模型服务拒绝了密钥（HTTP ${status}）。请检查密钥是否正确，以及能否使用文件和批量接口`,
	"batch-rejected": ({ host, status }) => `${host} 没有接受请求（HTTP ${status}）。请稍后再试；一直这样的话，请检查账户和 base-url`,
	"batch-unreachable": ({ host }) => `连不上 ${host}。请检查网络和 base-url，再运行一次`,
	"batch-answer-unreadable": ({ host }) => `${host} 的回答不是批量接口该有的样子。请检查 base-url 是否以 /v1 结尾`
}, englishBatchProblems = {
	"batch-needs-model": () => "A batch needs a model. Set model or base-url by a flag or in the config file, and reviewer to neither built-in nor off",
	"batch-pending": ({ path }) => `The last batch has not been collected; ${path} remembers it. Run note-review review --batch collect first, or delete the file to forget the batch`,
	"batch-missing": ({ path }) => `There is no batch to collect: ${path} is not there. Run note-review review --batch submit in the same folder first`,
	"batch-record-unreadable": ({ path }) => `${path} is not the record of a batch, or is damaged. Delete it, and submit again`,
	"batch-elsewhere": ({ host, model }) => `This batch was sent to ${host} for ${model}. Collect it with the same base-url and model`,
	"batch-too-large": ({ requests }) => `${requests} requests are more than a batch takes (50000, or 200 MB). Name a part of the notes, collect, and submit the next part`,
	"batch-not-offered": ({ host }) => `${host} has no batches (/v1/files and /v1/batches). Leave out --batch, or check that base-url ends in /v1`,
	"batch-gone": ({ host }) => `${host} does not have the batch, or what came of it. Check that the key is of the account that submitted it; results are kept for 30 days as a rule, after which only submitting again helps`,
	"batch-refused": () => "The endpoint looked at the batch and did not take it. Check that the model can be used in batches, then submit again",
	"batch-over-limit": () => "The endpoint did not take the batch: more tokens are waiting than the account may have wait. Submit again once earlier batches are done, or with fewer notes",
	"batch-unauthorized": ({ status }) => `The endpoint refused the key (HTTP ${status}). Check that it is right, and that it may use files and batches`,
	"batch-rejected": ({ host, status }) => `${host} rejected the request (HTTP ${status}). Run again later; if it goes on, check the account and base-url`,
	"batch-unreachable": ({ host }) => `No connection to ${host}. Check the network and base-url, then run again`,
	"batch-answer-unreadable": ({ host }) => `${host} did not answer as an endpoint with batches does. Check that base-url ends in /v1`
};
// src/render/problem-operation.ts
/** Says in words what a request to GitHub is for; a request that has no words is named as it is. */
function describeOperation(operation, language) {
	return phrases.get(operation)?.[language] ?? unknown[language](operation);
}
const unknown = {
	"zh-CN": (operation) => `请求 ${operation} `,
	en: (operation) => `request ${operation}`
}, phrases = /* @__PURE__ */ new Map([
	["GET /repos/{owner}/{repo}/pulls", {
		en: "find the pull request of the branch",
		"zh-CN": "查找分支所属的拉取请求"
	}],
	["GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		en: "read the pull request",
		"zh-CN": "读取拉取请求"
	}],
	["GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		en: "list the pull request's files",
		"zh-CN": "列出拉取请求里的文件"
	}],
	["GET /repos/{owner}/{repo}/compare/{basehead}", {
		en: "compare two commits",
		"zh-CN": "比较两次提交"
	}],
	["GET /repos/{owner}/{repo}/commits/{ref}", {
		en: "read a commit",
		"zh-CN": "读取一次提交"
	}],
	["GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		en: "list the files of the repository",
		"zh-CN": "列出仓库里的文件"
	}],
	["GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		en: "read a file of the repository",
		"zh-CN": "读取仓库里的文件"
	}],
	["GET /repos/{owner}/{repo}/contents/{path}", {
		en: "read a file of the repository",
		"zh-CN": "读取仓库里的文件"
	}],
	["GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		en: "read the comments of the pull request",
		"zh-CN": "读取拉取请求的评论"
	}],
	["POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		en: "write the comment",
		"zh-CN": "发表评论"
	}],
	["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		en: "update the comment",
		"zh-CN": "更新评论"
	}],
	["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		en: "delete a duplicate comment",
		"zh-CN": "删除重复的评论"
	}],
	["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments", {
		en: "read the comments on the commit",
		"zh-CN": "读取提交上的评论"
	}],
	["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments", {
		en: "write the comment on the commit",
		"zh-CN": "在提交上发表评论"
	}],
	["PATCH /repos/{owner}/{repo}/comments/{comment_id}", {
		en: "update the comment on the commit",
		"zh-CN": "更新提交上的评论"
	}],
	["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
		en: "acknowledge the comment",
		"zh-CN": "回应评论"
	}],
	["GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		en: "read the check runs of the commit",
		"zh-CN": "读取提交的检查结果"
	}],
	["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
		en: "read the annotations of the check run",
		"zh-CN": "读取检查结果的注解"
	}],
	["POST /repos/{owner}/{repo}/check-runs", {
		en: "create the check run",
		"zh-CN": "新建检查结果"
	}],
	["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		en: "update the check run",
		"zh-CN": "更新检查结果"
	}],
	["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		en: "read the suggestions of earlier runs",
		"zh-CN": "读取以前的行内建议"
	}],
	["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		en: "post the suggestions beside their lines",
		"zh-CN": "发表行内建议"
	}],
	["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events", {
		en: "post the suggestions beside their lines",
		"zh-CN": "发表行内建议"
	}],
	["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
		en: "discard a draft of suggestions",
		"zh-CN": "丢弃行内建议的草稿"
	}],
	["reviewThreads", {
		en: "read the threads of suggestions",
		"zh-CN": "读取行内建议的讨论"
	}],
	["resolveReviewThread", {
		en: "resolve a settled thread",
		"zh-CN": "把已处理的讨论标为已解决"
	}],
	["PUT /repos/{owner}/{repo}/contents/{path}", {
		en: "write a note",
		"zh-CN": "写入笔记"
	}],
	["GET /repos/{owner}/{repo}/git/ref/{ref}", {
		en: "find the branch of written notes",
		"zh-CN": "查找写有评价的分支"
	}],
	["GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		en: "read a commit",
		"zh-CN": "读取一次提交"
	}],
	["POST /repos/{owner}/{repo}/git/trees", {
		en: "commit the written notes",
		"zh-CN": "提交写有评价的笔记"
	}],
	["POST /repos/{owner}/{repo}/git/commits", {
		en: "commit the written notes",
		"zh-CN": "提交写有评价的笔记"
	}],
	["POST /repos/{owner}/{repo}/git/refs", {
		en: "make a branch for the written notes",
		"zh-CN": "新建写有评价的分支"
	}],
	["PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
		en: "move the branch of written notes",
		"zh-CN": "移动写有评价的分支"
	}],
	["POST /repos/{owner}/{repo}/pulls", {
		en: "propose the written notes",
		"zh-CN": "发起带有评价的拉取请求"
	}],
	["GET /user", {
		en: "find out whose token it is",
		"zh-CN": "查询令牌属于谁"
	}]
]);
// src/render/problem-permissions.ts
/**
* Turns the value of `x-accepted-github-permissions` into what a workflow's permissions say.
*
* GitHub parts alternatives by semicolons, and by commas what is needed together.
*/
function workflowPermissions(header, language) {
	let { or, and } = words[language];
	return splitList(header, ";").map((together) => splitList(together, ",").map(yamlLine).join(and)).join(or);
}
const words = {
	"zh-CN": {
		or: " 或 ",
		and: " 和 "
	},
	en: {
		or: " or ",
		and: " and "
	}
};
function splitList(text, separator) {
	return text.split(separator).map((part) => part.trim()).filter((part) => part !== "");
}
function yamlLine(permission) {
	let [name = "", level] = permission.split("="), key = name.replaceAll("_", "-");
	return level === void 0 ? key : `${key}: ${level}`;
}
// src/render/problem-rubric.ts
/** What is wrong with a rubric and how to mend it, in either language. */
const rubricProblems = {
	"zh-CN": {
		"rubric-empty": ({ path }) => `评价标准 ${path} 里没有标准。请每条标准写一个标题，下面用列表写出它的各个等级`,
		"rubric-not-parseable": ({ path }) => `评价标准 ${path} 嵌套太深，或者某一行太长，没有解析。请减少列表和引用的层数`,
		"rubric-name-missing": ({ path, line }) => `${path} 第 ${line} 行：这条标准或等级没有名称。请写一个短的，例如“- 优秀：每个结论都有出处”`,
		"rubric-name-taken": ({ path, line, name, other }) => `${path} 第 ${line} 行：第 ${other} 行也叫“${name}”。请给其中一个换个名称`,
		"rubric-too-few-levels": ({ path, line, name }) => `${path} 第 ${line} 行：“${name}”的等级不到两个。请在它下面用列表写出各个等级，一项一个`,
		"rubric-too-many-criteria": ({ path, line, maximum }) => `${path} 第 ${line} 行：评价标准最多 ${maximum} 条。请去掉最不要紧的`,
		"rubric-too-many-levels": ({ path, line, maximum }) => `${path} 第 ${line} 行：每条标准最多 ${maximum} 个等级。请合并相近的`
	},
	en: {
		"rubric-empty": ({ path }) => `The rubric ${path} has no criterion. Write a heading for each, and below it a list of its levels`,
		"rubric-not-parseable": ({ path }) => `The rubric ${path} is nested too deeply or has too long lines, and was not parsed. Nest fewer lists and quotations`,
		"rubric-name-missing": ({ path, line }) => `${path} line ${line}: a criterion or a level has no name. Write a short one, as in "- Excellent: every claim has a source"`,
		"rubric-name-taken": ({ path, line, name, other }) => `${path} line ${line}: line ${other} is called "${name}" as well. Give one of them another name`,
		"rubric-too-few-levels": ({ path, line, name }) => `${path} line ${line}: the criterion "${name}" has fewer than two levels. Write them below it as a list, an item for each`,
		"rubric-too-many-criteria": ({ path, line, maximum }) => `${path} line ${line}: a rubric has at most ${maximum} criteria. Leave out what matters least`,
		"rubric-too-many-levels": ({ path, line, maximum }) => `${path} line ${line}: a criterion has at most ${maximum} levels. Merge those that are close`
	}
}, englishProblems = {
	...englishBatchProblems,
	"unknown-command": ({ command }) => `There is no command ${command}. Run note-review --help to see the commands`,
	"unknown-option": ({ option }) => `There is no option ${option}. Add --help to the command to see its options`,
	"option-needs-value": ({ option }) => `Option ${option} lacks its value. Write ${option} VALUE or ${option}=VALUE`,
	"option-takes-no-value": ({ option }) => `Option ${option} takes no value. Remove the = and what follows it`,
	"option-not-taken": ({ command, option, commands }) => `${command} does not take ${option}. Leave it out${commands.length === 0 ? "" : `, or use it with ${commands.join(" or ")}`}`,
	"options-exclude": ({ option, other }) => `${option} and ${other} cannot be used together. Leave one of them out`,
	"option-needs-other": ({ option, other }) => `${option} means nothing without ${other}. Add ${other}, or leave ${option} out`,
	"input-not-alone": () => "With --fix, - prints the fixed note, so it has to be the only path. Fix the other notes in a run of their own",
	"new-takes-two": () => "new takes a template and a path. Write note-review new TEMPLATE PATH, such as note-review new study-note notes/week-1.md",
	"derive-nothing-shared": ({ count }) => `${count === 1 ? "The note has no section" : `No section occurs in 30 % of the ${count} notes`} to make a template of. Name notes that are written to the same pattern`,
	"setting-not-allowed": ({ source, name, value, expected }) => `Expected ${settingSource$1[source](name)} to be one of ${expected.join(", ")}; got ${quote$1(value)}. Change it to one of these`,
	"setting-empty": ({ source, name, expected }) => `Expected ${settingSource$1[source](name)} to have a value; it is empty. Give it one such as ${expected.join(", ")}`,
	"setting-not-number": ({ source, name, value, kind, expected }) => `Expected ${settingSource$1[source](name)} to be ${numberKind$1[kind]}; got ${quote$1(value)}. Write it like ${expected.join(", ")}`,
	"price-missing": ({ name, missing }) => `${name} is set but not ${missing.join(" and ")}, so no cost can be computed. Set ${missing.length === 1 ? "it" : "both"}, in US dollars for a million tokens, or leave ${name} out`,
	"plugin-options-not-mapping": ({ value }) => `Expected the options of the plugin note-review to be an object; got ${value}. Write them like { "template": "study-note" }`,
	"plugin-option-unknown": ({ name, known }) => `The plugin note-review has no option ${quote$1(name)}. Use one of ${known.join(", ")}`,
	"plugin-option-not-allowed": ({ name, value, expected }) => `Expected the option ${name} of the plugin note-review to be like ${expected}; got ${value}. Change it`,
	"base-url-invalid": ({ baseUrl }) => `Expected base-url to be a whole address; got ${quote$1(baseUrl)}. Write it like https://HOST/v1`,
	"base-url-insecure": ({ host }) => `base-url reaches ${host} over http, which shows notes and key to the network. Use https; only this machine itself may be reached over http`,
	"base-url-retired": ({ host }) => `GitHub Models (${host}) was retired on 2026-07-30. Set base-url to another OpenAI-compatible endpoint, and model and api-key to match`,
	"api-key-missing": () => "A model is set but no key. Set the input api-key in an action, or the variable NOTE_REVIEW_API_KEY on the command line",
	"path-not-found": ({ path }) => `${path || quote$1(path)} does not exist. Check the path; it is relative to the current folder`,
	"no-note-matches": ({ patterns }) => `No file matches ${patterns.map(quote$1).join(", ")}. Check the patterns; README and the like are not notes by default`,
	"file-unreadable": ({ path, reason }) => `${path} cannot be read (${reason}). Check that it is a regular file and that you may read it`,
	"file-unwritable": ({ path, reason }) => `${path} cannot be written (${reason}). Check that its folder exists and that you may write there`,
	"file-not-utf-8": ({ path }) => `${path} is not UTF-8 text. Save it as UTF-8 and commit it again`,
	"file-exists": ({ path }) => `${path} already exists. Choose another name, or remove it first`,
	"note-changed": ({ path }) => `${path} has changed since it was reviewed, so its review was not written into it. The run for the newer commit does that`,
	"branch-not-writable": () => "The reviews were not written into the notes: the branch is in another repository. Use publish: comment for pull requests from forks",
	"branch-protected": ({ branch }) => `The reviews were not written into the notes: a rule of the repository keeps commits from the branch ${branch}. Let GitHub Actions bypass the rule, or leave note out of publish`,
	"proposal-refused": ({ branch }) => `The reviews are in the notes on the branch ${branch}, but GitHub let no pull request be opened for it. Add pull-requests: write to the workflow's permissions; if it is there, let GitHub Actions create pull requests (Settings, Actions, General), or open it yourself`,
	"branch-has-other-commits": ({ branch }) => `The reviews were not written into the notes: the branch ${branch} has commits of somebody else. Merge or close its pull request and delete the branch`,
	"review-end-missing": ({ path }) => `${path} got no new review: the comment <!-- end note-review --> of its last one is gone. Put it back, or remove the <!-- begin note-review … --> too`,
	"review-place-missing": ({ path }) => `${path} got no review: it ends inside a code block or comment that is never closed. Close it, then run again`,
	"output-is-note": ({ path, option }) => `${path} is a note, and ${option} would overwrite it. Choose another file, such as review.txt`,
	"output-is-rule-file": ({ path, option }) => `${path} is a template or the config file, and ${option} would overwrite it. Choose another file, such as review.txt`,
	"path-leads-outside": ({ path }) => `${path} is outside the current folder, or a symbolic link leads out of it. Name a file of this folder`,
	"folder-unwatchable": ({ path, reason }) => `${path} cannot be watched (${reason}). Watch a smaller folder, or allow more watched files (fs.inotify.max_user_watches on Linux)`,
	"git-not-found": () => "git was not found, and --since and --staged ask it what has changed. Install git, or name the notes to check",
	"git-repository-not-found": ({ path }) => `${path} is not in the working tree of a git repository. Run in one, or leave out --since and --staged`,
	"git-repository-not-trusted": ({ path }) => `git does not trust ${path}, because it belongs to another user. If you do, run git config --global --add safe.directory with the root of the repository`,
	"git-revision-not-found": ({ revision }) => `There is no commit ${quote$1(revision)} here. Check the name with git log; in a shallow clone, fetch it first`,
	"git-failed": ({ operation, path, status }) => `git ${operation} failed in ${path} (${status ?? "no exit status"}). Run git status and git fsck there to see what is wrong`,
	"note-unmerged": ({ path }) => `${path} has a merge conflict, so no version of it is staged. Resolve it and run git add`,
	"baseline-not-found": ({ path }) => `There is no baseline ${path}. To take what is found now as known, add --update-baseline`,
	"baseline-unreadable": ({ path }) => `${path} is not a baseline that this version can read. Resolve its merge conflict if it has one, or write it anew with --update-baseline`,
	"baseline-is-other-file": ({ path }) => `${path} is no baseline, and --update-baseline would overwrite it. Choose another file for --baseline, or remove it first`,
	"config-not-found": ({ path }) => `The config file ${path} does not exist. Check the config setting; a path counts from the root of the repository`,
	"config-not-yaml": ({ path, line }) => `${path} line ${line} is not YAML. Check indentation, quotes, and the space after each colon`,
	"config-not-mapping": ({ path }) => `Expected ${path} to hold settings; got something else. Write one “key: value” a line`,
	"config-unknown-key": ({ path, line, key, known }) => `${path} line ${line}: there is no setting ${quote$1(key)}. Use one of ${known.join(", ")}`,
	"config-unknown-rule": ({ path, line, name, known }) => `${path} line ${line}: there is no rule ${quote$1(name)}. Use one of ${known.join(", ")}`,
	"config-value-not-allowed": ({ path, line, key, expected }) => `${path} line ${line}: expected ${key} to be like ${expected}. Change the value on this line`,
	"template-not-found": ({ name }) => `There is no template ${quote$1(name)}. Name a file of the repository, or study-note for the built-in template`,
	"template-without-section": ({ path }) => `The template ${path} has no heading. Write one heading for each section that a note should have`,
	"template-not-parseable": ({ path }) => `The template ${path} is nested too deeply or has too long lines, and was not parsed. Nest fewer lists and quotations`,
	"directive-unreadable": ({ path, line, text, words }) => `${path} line ${line}: the directive ${quote$1(text)} cannot be read${words === null ? "" : `, because of ${quote$1(words)}`}. Write it like <!-- note key=value -->`,
	"directive-unknown-key": ({ path, line, key, known }) => `${path} line ${line}: directives have no key ${quote$1(key)}. Use one of ${known.join(", ")}`,
	"directive-value-not-allowed": ({ path, line, key, value, expected }) => `${path} line ${line}: expected ${key} to be like ${expected}; got ${quote$1(value)}. Change the value on this line`,
	"directive-contradiction": ({ path, line, one, other }) => `${path} line ${line}: no section can keep to both ${one} and ${other}. Change one of them`,
	"directive-repeated-key": ({ path, line, key }) => `${path} line ${line}: the directive gives ${quote$1(key)} twice. Keep one of them`,
	"template-base-not-found": ({ path, name, known }) => `The template ${path} extends ${quote$1(name)}, which does not exist. Name one of ${known.join(", ")}, or a file`,
	"template-base-circular": ({ path, name }) => `The template ${path} extends ${quote$1(name)}, which in the end extends it. Remove extends from one of them`,
	"template-name-taken": ({ path, other, name }) => `The templates ${other} and ${path} are both called ${quote$1(name)}. Give one another name: <!-- note-template name=… -->`,
	"template-unmatched": ({ path, files }) => `The template ${path} is for ${files.join(", ")}, and no note matched. Check its files`,
	"schema-not-found": ({ path, schema }) => `The template ${path} names the schema ${schema}, which does not exist. The path counts from the template's folder`,
	"schema-invalid": ({ path, reason }) => `${path} cannot be used as a JSON Schema (${reason}). Mend the file`,
	"directive-without-heading": ({ path, line }) => `${path} line ${line}: the directive follows no heading, so it belongs to no section. Move it below a heading`,
	"directive-before-front-matter": ({ path, line }) => `${path} line ${line}: the directive keeps the front matter from being read, which has to come first. Move it below the front matter`,
	...rubricProblems.en,
	"event-missing": () => "There is no GitHub event. Run in GitHub Actions or act, or use note-review check on your machine",
	"event-unreadable": ({ path }) => `The event file ${path} is missing or not JSON. Check GITHUB_EVENT_PATH, or the file after -e under act`,
	"event-incomplete": ({ name, field }) => `The ${name} event has no usable ${field}. Under act, mend it in the file after -e; on GitHub, run again`,
	"event-unknown": ({ name, known }) => `The event ${quote$1(name)} is not supported. Run the workflow on one of ${known.join(", ")}`,
	"report-outside": ({ path }) => `The report ${path} is in neither RUNNER_TEMP nor GITHUB_WORKSPACE, or a symbolic link leads out of them. Download it to a folder below \${{ runner.temp }}`,
	"report-too-large": ({ path, maximum }) => `The report ${path} is longer than ${maximum} bytes. Check that the workflow before this one uploaded what note-review wrote`,
	"report-invalid": ({ path, field }) => `The report ${path} is not a report by the built-in reviewer${field === "" ? "" : `: ${field} is not as it should be`}. Let the workflow before this one write it with reviewer: built-in and the same version of note-review`,
	"report-outdated": ({ path }) => `The report ${path} is not about the notes that the pull request changes now. Nothing is posted; the run for its newest commit will write another`,
	"token-refused": ({ status }) => `GitHub refused the github-token (HTTP ${status}). Check that it is spelled right and has not expired`,
	"github-permission-missing": ({ operation, permissions }) => `The github-token may not ${describe$1(operation)}. Add ${permissions === null ? "the permission for it" : workflowPermissions(permissions, "en")} to the workflow's permissions`,
	"commit-comment-refused": ({ permissions }) => `GitHub took no comment on the commit. Add ${workflowPermissions(permissions ?? "contents=write", "en")} to the workflow's permissions; if it is there, comments on commits are switched off in the settings of the repository or the organization`,
	"github-not-found": ({ operation }) => `GitHub did not find what is needed to ${describe$1(operation)}. Check that it still exists and that the github-token may see the repository`,
	"github-rate-limited": ({ operation }) => `GitHub's rate limit is used up, so it did not ${describe$1(operation)}. Run again later`,
	"github-failed": ({ operation, status }) => status < 500 ? `GitHub refused to ${describe$1(operation)} (HTTP ${status}). This is a limit of GitHub's or a bug in note-review; report it if it stays` : `GitHub failed to ${describe$1(operation)} (HTTP ${status}). Run again later, and see githubstatus.com`,
	"github-unreachable": ({ host }) => `No answer from ${host}. Check the network and GITHUB_API_URL, then run again`,
	"github-address-invalid": ({ address }) => `Expected GITHUB_API_URL to be a whole address; got ${quote$1(address)}. Write it like https://HOST/api/v3`,
	"github-answer-unreadable": ({ operation, host }) => `${host} did not answer as GitHub does when asked to ${describe$1(operation)}. Check GITHUB_API_URL; it looks like https://HOST/api/v3`,
	"note-unreadable": ({ path, status }) => `GitHub did not give the note ${path} (HTTP ${status}). Run again; if it stays, check that the commit still exists`
}, numberKind$1 = {
	count: "a whole number in digits, without separators",
	amount: "an amount of US dollars in digits, without a currency sign"
}, settingSource$1 = {
	input: (name) => `the input ${name}`,
	flag: (name) => `--${name.replace(/^--/, "")}`,
	config: (name) => `the config key ${name}`
};
function describe$1(operation) {
	return describeOperation(operation, "en");
}
function quote$1(text) {
	return `"${text}"`;
}
// src/render/problem-zh.ts
/** What is wrong and how to mend it, in Chinese, for every problem. */
const chineseProblems = {
	...chineseBatchProblems,
	"unknown-command": ({ command }) => `没有 ${command} 这个命令。运行 note-review --help 可以看到全部命令`,
	"unknown-option": ({ option }) => `没有 ${option} 这个选项。在命令后面加 --help 可以看到它的全部选项`,
	"option-needs-value": ({ option }) => `选项 ${option} 后面缺少值。请写成 ${option} 值，或 ${option}=值`,
	"option-takes-no-value": ({ option }) => `选项 ${option} 不带值。请去掉它后面的“=”和值`,
	"option-not-taken": ({ command, option, commands }) => `${command} 命令没有 ${option} 这个选项。请去掉它${commands.length === 0 ? "" : `，或改用 ${commands.join(" 或 ")} 命令`}`,
	"options-exclude": ({ option, other }) => `${option} 和 ${other} 不能一起用。请去掉其中一个`,
	"option-needs-other": ({ option, other }) => `${option} 要和 ${other} 一起用。请加上 ${other}，或去掉 ${option}`,
	"input-not-alone": () => "和 --fix 一起用时，- 会输出改好的笔记，所以不能再写别的路径。其他笔记请另外运行一次",
	"new-takes-two": () => "new 要写模板和路径两项。请写成 note-review new 模板 路径，例如 note-review new study-note notes/week-1.md",
	"derive-nothing-shared": ({ count }) => `${count === 1 ? "这篇笔记里没有可以写进模板的小节" : `这 ${count} 篇笔记里，没有哪一节出现在三成以上的笔记中`}。请选写法相近的笔记`,
	"setting-not-allowed": ({ source, name, value, expected }) => `${settingSource[source](name)}的值应为 ${expected.join("、")} 之一，实际是${quote(value)}。请改成其中一个`,
	"setting-empty": ({ source, name, expected }) => `${settingSource[source](name)}是空的。请写一个值，例如 ${expected.join("、")}`,
	"setting-not-number": ({ source, name, value, kind, expected }) => `${settingSource[source](name)}的值应为${numberKind[kind]}，实际是${quote(value)}。请写成 ${expected.join("、")} 的形式`,
	"price-missing": ({ name, missing }) => `设置了 ${name}，但没有设置 ${missing.join(" 和 ")}，算不出费用。请按每百万 tokens 多少美元来设置，或去掉 ${name}`,
	"plugin-options-not-mapping": ({ value }) => `插件 note-review 的选项应是一个对象，实际是 ${value}。请写成 { "template": "study-note" } 的形式`,
	"plugin-option-unknown": ({ name, known }) => `插件 note-review 没有${quote(name)}这个选项。请改成以下之一：${known.join("、")}`,
	"plugin-option-not-allowed": ({ name, value, expected }) => `插件 note-review 的选项 ${name} 应形如 ${expected}，实际是 ${value}。请改正`,
	"base-url-invalid": ({ baseUrl }) => `base-url 应是完整的网址，实际是${quote(baseUrl)}。请写成 https://主机/v1 的形式`,
	"base-url-insecure": ({ host }) => `base-url 用 http 访问 ${host}，笔记和密钥会明文传输。请改用 https；只有本机地址可以用 http`,
	"base-url-retired": ({ host }) => `GitHub Models（${host}）已于 2026-07-30 停止服务。请把 base-url 换成其他兼容 OpenAI 接口的地址，并更新 model 和 api-key`,
	"api-key-missing": () => "指定了模型，但没有密钥。在 Action 里请设置 api-key，在命令行请设置环境变量 NOTE_REVIEW_API_KEY",
	"path-not-found": ({ path }) => `找不到 ${path || quote(path)}。请检查路径，它相对于当前目录`,
	"no-note-matches": ({ patterns }) => `没有文件匹配${patterns.map(quote).join("、")}。请检查通配符，并注意 README 等文件默认不算笔记`,
	"file-unreadable": ({ path, reason }) => `读不了 ${path}（${reason}）。请检查文件类型和读取权限`,
	"file-unwritable": ({ path, reason }) => `写不了 ${path}（${reason}）。请检查目录是否存在、能否写入`,
	"file-not-utf-8": ({ path }) => `${path} 不是 UTF-8 文本。请另存为 UTF-8 再提交`,
	"file-exists": ({ path }) => `${path} 已经存在。请换一个文件名，或先删除它`,
	"note-changed": ({ path }) => `${path} 在评价期间有了改动，所以没有把评价写进去。等新提交的那次运行来写`,
	"branch-not-writable": () => "没有把评价写进笔记：分支在另一个仓库里。来自复刻仓库的拉取请求，请用 publish: comment",
	"branch-protected": ({ branch }) => `没有把评价写进笔记：仓库的规则不让提交到分支 ${branch}。请让 GitHub Actions 绕过这条规则，或从 publish 里去掉 note`,
	"proposal-refused": ({ branch }) => `评价已经写进分支 ${branch} 上的笔记，但 GitHub 不让为它发起拉取请求。请在工作流的 permissions 里加上 pull-requests: write；如果已经有了，请在仓库的 Settings → Actions → General 里允许 GitHub Actions 创建拉取请求，或自己发起`,
	"branch-has-other-commits": ({ branch }) => `没有把评价写进笔记：分支 ${branch} 上有别人的提交。请合并或关闭它的拉取请求，再删除这个分支`,
	"review-end-missing": ({ path }) => `没有把新的评价写进 ${path}：上次评价末尾的注释 <!-- end note-review --> 不见了。请补上它，或把开头的 <!-- begin note-review … --> 也删掉`,
	"review-place-missing": ({ path }) => `没有把评价写进 ${path}：它结尾的代码块或注释没有关上。请先关上，再运行一次`,
	"output-is-note": ({ path, option }) => `${path} 是一篇笔记，${option} 会覆盖它。请换一个文件，例如 review.txt`,
	"output-is-rule-file": ({ path, option }) => `${path} 是模板或配置，${option} 会覆盖它。请换一个文件，例如 review.txt`,
	"path-leads-outside": ({ path }) => `${path} 不在当前目录里，或者经符号链接指到了外面。请改用当前目录里的文件`,
	"folder-unwatchable": ({ path, reason }) => `无法监视 ${path}（${reason}）。请监视小一些的目录，或调高可监视的文件数（Linux 上是 fs.inotify.max_user_watches）`,
	"git-not-found": () => "找不到 git，而 --since 和 --staged 要靠它得知改动。请安装 git，或直接写出要检查的笔记",
	"git-repository-not-found": ({ path }) => `${path} 不在 git 仓库的工作区里。请到仓库里运行，或去掉 --since 和 --staged`,
	"git-repository-not-trusted": ({ path }) => `${path} 属于另一个用户，git 不信任它。如果你信任它，请运行 git config --global --add safe.directory，后面写仓库根目录`,
	"git-revision-not-found": ({ revision }) => `这里没有${quote(revision)}这个提交。请用 git log 核对名称；如果是浅克隆，请先拉取它`,
	"git-failed": ({ operation, path, status }) => `在 ${path} 运行 git ${operation} 失败（${status ?? "没有退出码"}）。请在那里运行 git status 和 git fsck，看看出了什么问题`,
	"note-unmerged": ({ path }) => `${path} 有合并冲突，暂存区里没有它的内容。请解决冲突后运行 git add`,
	"baseline-not-found": ({ path }) => `找不到基线文件 ${path}。要把现有的问题都记为已知，请加上 --update-baseline`,
	"baseline-unreadable": ({ path }) => `看不懂基线文件 ${path}。如果里面有合并冲突，请先解决；也可以加上 --update-baseline 重新生成`,
	"baseline-is-other-file": ({ path }) => `${path} 不是基线文件，--update-baseline 会覆盖它。请给 --baseline 换一个文件，或先删除它`,
	"config-not-found": ({ path }) => `找不到配置文件 ${path}。请检查 config 的写法；路径从仓库根目录算起`,
	"config-not-yaml": ({ path, line }) => `${path} 第 ${line} 行不是合法的 YAML。请检查缩进、引号和冒号后面的空格`,
	"config-not-mapping": ({ path }) => `${path} 的内容应是“键: 值”的列表。请每行写一个设置`,
	"config-unknown-key": ({ path, line, key, known }) => `${path} 第 ${line} 行：没有${quote(key)}这个设置。请改成以下之一：${known.join("、")}`,
	"config-unknown-rule": ({ path, line, name, known }) => `${path} 第 ${line} 行：没有${quote(name)}这条规则。请改成以下之一：${known.join("、")}`,
	"config-value-not-allowed": ({ path, line, key, expected }) => `${path} 第 ${line} 行：${key} 的值应形如 ${expected}。请改正这一行`,
	"template-not-found": ({ name }) => `找不到模板${quote(name)}。请写仓库里的一个文件，或写 study-note 使用内置模板`,
	"template-without-section": ({ path }) => `模板 ${path} 里没有标题。请为笔记应有的每一节写一个标题`,
	"template-not-parseable": ({ path }) => `模板 ${path} 的嵌套太深或行太长，没有解析。请减少嵌套的列表和引用`,
	"directive-unreadable": ({ path, line, text, words }) => `${path} 第 ${line} 行的指令${quote(text)}看不懂${words === null ? "" : `，问题在${quote(words)}`}。请写成 <!-- note 键=值 --> 的形式`,
	"directive-unknown-key": ({ path, line, key, known }) => `${path} 第 ${line} 行：指令里没有${quote(key)}这个键。请改成以下之一：${known.join("、")}`,
	"directive-value-not-allowed": ({ path, line, key, value, expected }) => `${path} 第 ${line} 行：${key} 的值应形如 ${expected}，实际是${quote(value)}。请改正这一行`,
	"directive-contradiction": ({ path, line, one, other }) => `${path} 第 ${line} 行：${one} 和 ${other} 不可能同时做到。请改掉其中一个`,
	"directive-repeated-key": ({ path, line, key }) => `${path} 第 ${line} 行：指令里的${quote(key)}写了两次。请只留一个`,
	"template-base-not-found": ({ path, name, known }) => `模板 ${path} 要扩展的模板${quote(name)}不存在。请改成以下之一：${known.join("、")}；也可以写文件路径`,
	"template-base-circular": ({ path, name }) => `模板 ${path} 扩展${quote(name)}，而后者又扩展回前者。请去掉其中一处 extends`,
	"template-name-taken": ({ path, other, name }) => `模板 ${other} 和 ${path} 都叫${quote(name)}。请给其中一个改名：<!-- note-template name=… -->`,
	"template-unmatched": ({ path, files }) => `模板 ${path} 适用于 ${files.join("、")}，但没有一篇笔记匹配。请检查 files`,
	"schema-not-found": ({ path, schema }) => `模板 ${path} 引用的 schema ${schema} 不存在。请检查路径，它从模板所在的文件夹算起`,
	"schema-invalid": ({ path, reason }) => `${path} 不能当作 JSON Schema 使用（${reason}）。请改正这个文件`,
	"directive-without-heading": ({ path, line }) => `${path} 第 ${line} 行的指令前面没有标题，不知道它管哪一节。请把它移到标题下面`,
	"directive-before-front-matter": ({ path, line }) => `${path} 第 ${line} 行的指令挡在 front matter 前面，而 front matter 必须在文件开头。请把它移到 front matter 下面`,
	...rubricProblems["zh-CN"],
	"event-missing": () => "没有找到 GitHub 事件。请在 GitHub Actions 或 act 里运行；在自己的电脑上请用 note-review check",
	"event-unreadable": ({ path }) => `读不了事件文件 ${path}，或者它不是 JSON。请检查 GITHUB_EVENT_PATH；用 act 时请检查 -e 后面的文件`,
	"event-incomplete": ({ name, field }) => `${name} 事件里没有可用的 ${field}。用 act 时请在 -e 的文件里改好；在 GitHub 上请重新运行`,
	"event-unknown": ({ name, known }) => `不支持${quote(name)}事件。请把工作流的 on 改成以下之一：${known.join("、")}`,
	"report-outside": ({ path }) => `报告 ${path} 不在 RUNNER_TEMP 和 GITHUB_WORKSPACE 里，或有符号链接通到外面。请把它下载到 \${{ runner.temp }} 下的文件夹里`,
	"report-too-large": ({ path, maximum }) => `报告 ${path} 超过 ${maximum} 字节。请检查前一个工作流上传的是不是 note-review 写的文件`,
	"report-invalid": ({ path, field }) => `报告 ${path} 不是内置评价程序的报告${field === "" ? "" : `：${field} 不合要求`}。请让前一个工作流用 reviewer: built-in 和同一版本的 note-review 来写`,
	"report-outdated": ({ path }) => `报告 ${path} 说的不是这个拉取请求现在改动的笔记。这次没有发布；最新提交的那次运行会另写一份`,
	"token-refused": ({ status }) => `GitHub 拒绝了 github-token（HTTP ${status}）。请检查它是否过期、是否写错`,
	"github-permission-missing": ({ operation, permissions }) => `github-token 没有${describe(operation)}的权限。请在工作流的 permissions 里加上${permissions === null ? "所需的权限" : ` ${workflowPermissions(permissions, "zh-CN")}`}`,
	"commit-comment-refused": ({ permissions }) => `GitHub 没有接受提交上的评论。请在工作流的 permissions 里加上 ${workflowPermissions(permissions ?? "contents=write", "zh-CN")}；如果已经有了，说明仓库或组织的设置里关闭了提交评论`,
	"github-not-found": ({ operation }) => `${describe(operation)}时，GitHub 说找不到。请检查它是否已被删除，以及 github-token 能否访问这个仓库`,
	"github-rate-limited": ({ operation }) => `${describe(operation)}时，GitHub 的额度已用完。请稍后重新运行`,
	"github-failed": ({ operation, status }) => status < 500 ? `${describe(operation)}时，GitHub 拒绝了请求（HTTP ${status}）。这是 GitHub 的限制或 note-review 的缺陷；如果一直出现，请报告给我们` : `${describe(operation)}时，GitHub 返回了 HTTP ${status}。请稍后重新运行，并看看 githubstatus.com 有没有故障`,
	"github-unreachable": ({ host }) => `${host} 没有应答。请检查网络和 GITHUB_API_URL，然后重新运行`,
	"github-address-invalid": ({ address }) => `GITHUB_API_URL 应是完整的网址，实际是${quote(address)}。请写成 https://主机/api/v3 的形式`,
	"github-answer-unreadable": ({ operation, host }) => `${describe(operation)}时，${host} 的应答不像是 GitHub 的。请检查 GITHUB_API_URL，它形如 https://主机/api/v3`,
	"note-unreadable": ({ path, status }) => `GitHub 没有给出笔记 ${path}（HTTP ${status}）。请重新运行；如果一直这样，请检查这次提交是否还在`
}, numberKind = {
	count: "整数，只写数字，不加分隔符",
	amount: "美元金额，只写数字，不加货币符号"
}, settingSource = {
	input: (name) => `输入 ${name} `,
	flag: (name) => `选项 --${name.replace(/^--/, "")} `,
	config: (name) => `配置项 ${name} `
};
function describe(operation) {
	return describeOperation(operation, "zh-CN");
}
function quote(text) {
	return `“${text}”`;
}
// src/render/problem.ts
/**
* Says what is wrong and where, then how to mend it; plain text without a full stop at the end.
*
* `known` are the names that an unknown command or option may have been meant to be.
*/
function renderProblem(problem, language, known = []) {
	let sentence = plainLine(sentenceFor(catalogues[language], problem)), guess = nearest(unknownName(problem), "known" in problem ? problem.known : known);
	return guess === null ? sentence : sentence + didYouMean[language](guess);
}
const catalogues = {
	"zh-CN": chineseProblems,
	en: englishProblems
}, didYouMean = {
	"zh-CN": (guess) => `。是不是想写 ${guess}？`,
	en: (guess) => `. Did you mean ${guess}?`
};
function unknownName(problem) {
	return problem.code === "unknown-command" ? problem.command : problem.code === "unknown-option" ? problem.option : "known" in problem ? "key" in problem ? problem.key : problem.name : null;
}
export { renderProblem as t };
