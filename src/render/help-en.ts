import type { HelpTexts } from "./help-texts.ts";

const paths =
  "Paths are files, folders or globs; none means every note in this folder; - is standard input.";
const status =
  "Exit status: 0 pass, 1 findings at or above fail-on, 2 usage, configuration or environment.";

/** The help in English. */
export const englishHelp: HelpTexts = {
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
        paths,
        "",
        status,
        "With --fix the status is that of what is left; with --dry-run it is 1 as well when there is something to fix.",
      ],
      examples: [
        ["check", "check the notes in this folder"],
        ["check --fix --dry-run notes/", "show as a diff what --fix would change"],
        ["check --since origin/main --fail-on warning", "check what a branch has changed"],
        ["check --baseline known.json --update-baseline", "take today's findings as known"],
        ["check --format json - < note.md", "check standard input, for another program"],
      ],
    },
    review: {
      words: "[paths…]",
      summary: "check, then review (by a model if one is configured, else built in)",
      about: [
        "Checks notes, then reviews them: by a model if one is configured, else by the built-in reviewer.",
        "",
        paths,
        "",
        "The key is read from the environment only: NOTE_REVIEW_API_KEY, else OPENAI_API_KEY, and only when a flag or the",
        "config file sets model, base-url or reviewer: model.",
        "",
        "--batch submit sends everything that a model would be asked as one batch, which OpenAI answers within 24 hours and at",
        "half the price; --batch collect reviews with the answers. While they are not ready the status is 2.",
        "",
        status,
      ],
      examples: [
        ["review note.md", "review a note; no key needed"],
        ["review --base-url http://localhost:11434/v1 --model qwen3 note.md", "ask a local model"],
        ["review --write note.md", "write the review into the note"],
        ["review --format markdown --output review.txt notes/", "write the reviews to a file"],
        ["review --model gpt-6-luna --batch submit", "have all notes reviewed at half the price"],
        ["review --model gpt-6-luna --batch collect --write", "take the reviews in, a day later"],
      ],
    },
    new: {
      words: "TEMPLATE PATH",
      summary: "write a fresh note from a template",
      about: [
        "Writes a fresh note: the template without its directives and generated sections. It never overwrites a file.",
        "",
        "TEMPLATE is the name of a template, the path of one, or study-note, which is built in.",
      ],
      examples: [
        ["new study-note notes/week-1.md", "start a note from the built-in template"],
        ["new .github/note-template.md notes/week-1.md", "start a note from a template file"],
      ],
    },
    derive: {
      words: "[paths…]",
      summary: "print a template inferred from notes",
      about: [
        "Infers a template from notes and prints it. A heading that at least 90 % of them have is required, from 30 % on",
        "optional. How often each heading occurs, and which notes do not pass, is said on standard error.",
        "",
        paths,
      ],
      examples: [
        ["derive notes/", "print a template for the notes in a folder"],
        ["derive --output .github/note-template.md", "make it the template of this folder"],
      ],
    },
  },
  flags: {
    template: [
      "name|path",
      "note template, or study-note; by default those in .github, else study-note",
    ],
    "fail-on": ["severity", "error, warning, notice or never; by default error"],
    format: [
      "format",
      "how the report is written: terminal (the default), json, markdown, sarif, rdjson, junit or github",
    ],
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
    batch: [
      "submit|collect",
      "have a model asked by a batch, or take in what the batch has brought",
    ],
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
    version: ["", "show the version"],
  },
};
