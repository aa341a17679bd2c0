import type { Catalogue, ProblemKinds } from "./catalogue.ts";
import { englishBatchProblems } from "./problem-batch.ts";
import { describeOperation } from "./problem-operation.ts";
import { workflowPermissions } from "./problem-permissions.ts";
import { rubricProblems } from "./problem-rubric.ts";

/** What is wrong and how to mend it, in English, for every problem. */
export const englishProblems: Catalogue<ProblemKinds> = {
  ...englishBatchProblems,
  "unknown-command": ({ command }) =>
    `There is no command ${command}. Run note-review --help to see the commands`,
  "unknown-option": ({ option }) =>
    `There is no option ${option}. Add --help to the command to see its options`,
  "option-needs-value": ({ option }) =>
    `Option ${option} lacks its value. Write ${option} VALUE or ${option}=VALUE`,
  "option-takes-no-value": ({ option }) =>
    `Option ${option} takes no value. Remove the = and what follows it`,
  "option-not-taken": ({ command, option, commands }) =>
    `${command} does not take ${option}. Leave it out${commands.length === 0 ? "" : `, or use it with ${commands.join(" or ")}`}`,
  "options-exclude": ({ option, other }) =>
    `${option} and ${other} cannot be used together. Leave one of them out`,
  "option-needs-other": ({ option, other }) =>
    `${option} means nothing without ${other}. Add ${other}, or leave ${option} out`,
  "input-not-alone": () =>
    "With --fix, - prints the fixed note, so it has to be the only path. Fix the other notes in a run of their own",
  "new-takes-two": () =>
    "new takes a template and a path. Write note-review new TEMPLATE PATH, such as note-review new study-note notes/week-1.md",
  "derive-nothing-shared": ({ count }) =>
    `${count === 1 ? "The note has no section" : `No section occurs in 30 % of the ${count} notes`} to make a template of. Name notes that are written to the same pattern`,

  "setting-not-allowed": ({ source, name, value, expected }) =>
    `Expected ${settingSource[source](name)} to be one of ${expected.join(", ")}; got ${quote(value)}. Change it to one of these`,
  "setting-empty": ({ source, name, expected }) =>
    `Expected ${settingSource[source](name)} to have a value; it is empty. Give it one such as ${expected.join(", ")}`,
  "setting-not-number": ({ source, name, value, kind, expected }) =>
    `Expected ${settingSource[source](name)} to be ${numberKind[kind]}; got ${quote(value)}. Write it like ${expected.join(", ")}`,
  "price-missing": ({ name, missing }) =>
    `${name} is set but not ${missing.join(" and ")}, so no cost can be computed. Set ${missing.length === 1 ? "it" : "both"}, in US dollars for a million tokens, or leave ${name} out`,
  "plugin-options-not-mapping": ({ value }) =>
    `Expected the options of the plugin note-review to be an object; got ${value}. Write them like { "template": "study-note" }`,
  "plugin-option-unknown": ({ name, known }) =>
    `The plugin note-review has no option ${quote(name)}. Use one of ${known.join(", ")}`,
  "plugin-option-not-allowed": ({ name, value, expected }) =>
    `Expected the option ${name} of the plugin note-review to be like ${expected}; got ${value}. Change it`,
  "base-url-invalid": ({ baseUrl }) =>
    `Expected base-url to be a whole address; got ${quote(baseUrl)}. Write it like https://HOST/v1`,
  "base-url-insecure": ({ host }) =>
    `base-url reaches ${host} over http, which shows notes and key to the network. Use https; only this machine itself may be reached over http`,
  "base-url-retired": ({ host }) =>
    `GitHub Models (${host}) was retired on 2026-07-30. Set base-url to another OpenAI-compatible endpoint, and model and api-key to match`,
  "api-key-missing": () =>
    "A model is set but no key. Set the input api-key in an action, or the variable NOTE_REVIEW_API_KEY on the command line",

  "path-not-found": ({ path }) =>
    `${path || quote(path)} does not exist. Check the path; it is relative to the current folder`,
  "no-note-matches": ({ patterns }) =>
    `No file matches ${patterns.map(quote).join(", ")}. Check the patterns; README and the like are not notes by default`,
  "file-unreadable": ({ path, reason }) =>
    `${path} cannot be read (${reason}). Check that it is a regular file and that you may read it`,
  "file-unwritable": ({ path, reason }) =>
    `${path} cannot be written (${reason}). Check that its folder exists and that you may write there`,
  "file-not-utf-8": ({ path }) => `${path} is not UTF-8 text. Save it as UTF-8 and commit it again`,
  "file-exists": ({ path }) => `${path} already exists. Choose another name, or remove it first`,
  "note-changed": ({ path }) =>
    `${path} has changed since it was reviewed, so its review was not written into it. The run for the newer commit does that`,
  "branch-not-writable": () =>
    "The reviews were not written into the notes: the branch is in another repository. Use publish: comment for pull requests from forks",
  "branch-protected": ({ branch }) =>
    `The reviews were not written into the notes: a rule of the repository keeps commits from the branch ${branch}. Let GitHub Actions bypass the rule, or leave note out of publish`,
  "proposal-refused": ({ branch }) =>
    `The reviews are in the notes on the branch ${branch}, but GitHub let no pull request be opened for it. Add pull-requests: write to the workflow's permissions; if it is there, let GitHub Actions create pull requests (Settings, Actions, General), or open it yourself`,
  "branch-has-other-commits": ({ branch }) =>
    `The reviews were not written into the notes: the branch ${branch} has commits of somebody else. Merge or close its pull request and delete the branch`,
  "review-end-missing": ({ path }) =>
    `${path} got no new review: the comment <!-- end note-review --> of its last one is gone. Put it back, or remove the <!-- begin note-review … --> too`,
  "review-place-missing": ({ path }) =>
    `${path} got no review: it ends inside a code block or comment that is never closed. Close it, then run again`,
  "output-is-note": ({ path, option }) =>
    `${path} is a note, and ${option} would overwrite it. Choose another file, such as review.txt`,
  "output-is-rule-file": ({ path, option }) =>
    `${path} is a template or the config file, and ${option} would overwrite it. Choose another file, such as review.txt`,
  "path-leads-outside": ({ path }) =>
    `${path} is outside the current folder, or a symbolic link leads out of it. Name a file of this folder`,
  "folder-unwatchable": ({ path, reason }) =>
    `${path} cannot be watched (${reason}). Watch a smaller folder, or allow more watched files (fs.inotify.max_user_watches on Linux)`,

  "git-not-found": () =>
    "git was not found, and --since and --staged ask it what has changed. Install git, or name the notes to check",
  "git-repository-not-found": ({ path }) =>
    `${path} is not in the working tree of a git repository. Run in one, or leave out --since and --staged`,
  "git-repository-not-trusted": ({ path }) =>
    `git does not trust ${path}, because it belongs to another user. If you do, run git config --global --add safe.directory with the root of the repository`,
  "git-revision-not-found": ({ revision }) =>
    `There is no commit ${quote(revision)} here. Check the name with git log; in a shallow clone, fetch it first`,
  "git-failed": ({ operation, path, status }) =>
    `git ${operation} failed in ${path} (${status ?? "no exit status"}). Run git status and git fsck there to see what is wrong`,
  "note-unmerged": ({ path }) =>
    `${path} has a merge conflict, so no version of it is staged. Resolve it and run git add`,

  "baseline-not-found": ({ path }) =>
    `There is no baseline ${path}. To take what is found now as known, add --update-baseline`,
  "baseline-unreadable": ({ path }) =>
    `${path} is not a baseline that this version can read. Resolve its merge conflict if it has one, or write it anew with --update-baseline`,
  "baseline-is-other-file": ({ path }) =>
    `${path} is no baseline, and --update-baseline would overwrite it. Choose another file for --baseline, or remove it first`,

  "config-not-found": ({ path }) =>
    `The config file ${path} does not exist. Check the config setting; a path counts from the root of the repository`,
  "config-not-yaml": ({ path, line }) =>
    `${path} line ${line} is not YAML. Check indentation, quotes, and the space after each colon`,
  "config-not-mapping": ({ path }) =>
    `Expected ${path} to hold settings; got something else. Write one “key: value” a line`,
  "config-unknown-key": ({ path, line, key, known }) =>
    `${path} line ${line}: there is no setting ${quote(key)}. Use one of ${known.join(", ")}`,
  "config-unknown-rule": ({ path, line, name, known }) =>
    `${path} line ${line}: there is no rule ${quote(name)}. Use one of ${known.join(", ")}`,
  "config-value-not-allowed": ({ path, line, key, expected }) =>
    `${path} line ${line}: expected ${key} to be like ${expected}. Change the value on this line`,

  "template-not-found": ({ name }) =>
    `There is no template ${quote(name)}. Name a file of the repository, or study-note for the built-in template`,
  "template-without-section": ({ path }) =>
    `The template ${path} has no heading. Write one heading for each section that a note should have`,
  "template-not-parseable": ({ path }) =>
    `The template ${path} is nested too deeply or has too long lines, and was not parsed. Nest fewer lists and quotations`,
  "directive-unreadable": ({ path, line, text, words }) =>
    `${path} line ${line}: the directive ${quote(text)} cannot be read${words === null ? "" : `, because of ${quote(words)}`}. Write it like <!-- note key=value -->`,
  "directive-unknown-key": ({ path, line, key, known }) =>
    `${path} line ${line}: directives have no key ${quote(key)}. Use one of ${known.join(", ")}`,
  "directive-value-not-allowed": ({ path, line, key, value, expected }) =>
    `${path} line ${line}: expected ${key} to be like ${expected}; got ${quote(value)}. Change the value on this line`,
  "directive-contradiction": ({ path, line, one, other }) =>
    `${path} line ${line}: no section can keep to both ${one} and ${other}. Change one of them`,
  "directive-repeated-key": ({ path, line, key }) =>
    `${path} line ${line}: the directive gives ${quote(key)} twice. Keep one of them`,
  "template-base-not-found": ({ path, name, known }) =>
    `The template ${path} extends ${quote(name)}, which does not exist. Name one of ${known.join(", ")}, or a file`,
  "template-base-circular": ({ path, name }) =>
    `The template ${path} extends ${quote(name)}, which in the end extends it. Remove extends from one of them`,
  "template-name-taken": ({ path, other, name }) =>
    `The templates ${other} and ${path} are both called ${quote(name)}. Give one another name: <!-- note-template name=… -->`,
  "template-unmatched": ({ path, files }) =>
    `The template ${path} is for ${files.join(", ")}, and no note matched. Check its files`,
  "schema-not-found": ({ path, schema }) =>
    `The template ${path} names the schema ${schema}, which does not exist. The path counts from the template's folder`,
  "schema-invalid": ({ path, reason }) =>
    `${path} cannot be used as a JSON Schema (${reason}). Mend the file`,
  "directive-without-heading": ({ path, line }) =>
    `${path} line ${line}: the directive follows no heading, so it belongs to no section. Move it below a heading`,
  "directive-before-front-matter": ({ path, line }) =>
    `${path} line ${line}: the directive keeps the front matter from being read, which has to come first. Move it below the front matter`,

  ...rubricProblems.en,

  "event-missing": () =>
    "There is no GitHub event. Run in GitHub Actions or act, or use note-review check on your machine",
  "event-unreadable": ({ path }) =>
    `The event file ${path} is missing or not JSON. Check GITHUB_EVENT_PATH, or the file after -e under act`,
  "event-incomplete": ({ name, field }) =>
    `The ${name} event has no usable ${field}. Under act, mend it in the file after -e; on GitHub, run again`,
  "event-unknown": ({ name, known }) =>
    `The event ${quote(name)} is not supported. Run the workflow on one of ${known.join(", ")}`,

  "report-outside": ({ path }) =>
    `The report ${path} is in neither RUNNER_TEMP nor GITHUB_WORKSPACE, or a symbolic link leads out of them. Download it to a folder below \${{ runner.temp }}`,
  "report-too-large": ({ path, maximum }) =>
    `The report ${path} is longer than ${maximum} bytes. Check that the workflow before this one uploaded what note-review wrote`,
  "report-invalid": ({ path, field }) =>
    `The report ${path} is not a report by the built-in reviewer${field === "" ? "" : `: ${field} is not as it should be`}. Let the workflow before this one write it with reviewer: built-in and the same version of note-review`,
  "report-outdated": ({ path }) =>
    `The report ${path} is not about the notes that the pull request changes now. Nothing is posted; the run for its newest commit will write another`,

  "token-refused": ({ status }) =>
    `GitHub refused the github-token (HTTP ${status}). Check that it is spelled right and has not expired`,
  "github-permission-missing": ({ operation, permissions }) =>
    `The github-token may not ${describe(operation)}. Add ${permissions === null ? "the permission for it" : workflowPermissions(permissions, "en")} to the workflow's permissions`,
  "commit-comment-refused": ({ permissions }) =>
    `GitHub took no comment on the commit. Add ${workflowPermissions(permissions ?? "contents=write", "en")} to the workflow's permissions; if it is there, comments on commits are switched off in the settings of the repository or the organization`,
  "github-not-found": ({ operation }) =>
    `GitHub did not find what is needed to ${describe(operation)}. Check that it still exists and that the github-token may see the repository`,
  "github-rate-limited": ({ operation }) =>
    `GitHub's rate limit is used up, so it did not ${describe(operation)}. Run again later`,
  "github-failed": ({ operation, status }) =>
    status < 500
      ? `GitHub refused to ${describe(operation)} (HTTP ${status}). This is a limit of GitHub's or a bug in note-review; report it if it stays`
      : `GitHub failed to ${describe(operation)} (HTTP ${status}). Run again later, and see githubstatus.com`,
  "github-unreachable": ({ host }) =>
    `No answer from ${host}. Check the network and GITHUB_API_URL, then run again`,
  "github-address-invalid": ({ address }) =>
    `Expected GITHUB_API_URL to be a whole address; got ${quote(address)}. Write it like https://HOST/api/v3`,
  "github-answer-unreadable": ({ operation, host }) =>
    `${host} did not answer as GitHub does when asked to ${describe(operation)}. Check GITHUB_API_URL; it looks like https://HOST/api/v3`,
  "note-unreadable": ({ path, status }) =>
    `GitHub did not give the note ${path} (HTTP ${status}). Run again; if it stays, check that the commit still exists`,
};

const numberKind = {
  count: "a whole number in digits, without separators",
  amount: "an amount of US dollars in digits, without a currency sign",
} as const;

const settingSource = {
  input: (name: string) => `the input ${name}`,
  flag: (name: string) => `--${name.replace(/^--/, "")}`,
  config: (name: string) => `the config key ${name}`,
} as const;

function describe(operation: string): string {
  return describeOperation(operation, "en");
}

function quote(text: string): string {
  return `"${text}"`;
}
