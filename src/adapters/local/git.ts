import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { dirname } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { UserError } from "#errors.ts";
import { codeOf } from "./file-error.ts";

/** Runs git in a folder and returns what it printed, or throws what the user can mend. */
export type Git = (words: readonly string[], input?: string) => Promise<Buffer>;

/** Prepares git for a folder that somebody else may have set up: nothing its configuration names is started. */
export async function openGit(root: string, signal: AbortSignal): Promise<Git> {
  const run = (words: readonly string[], input = "", filters: Overrides = []) =>
    runGit({ root, words, input, signal, overrides: [...commandsOff, ...filters] });
  const { status, output, errors } = await run(["rev-parse", "--is-inside-work-tree"]);
  if (errors.includes("dubious ownership")) {
    throw new UserError({ code: "git-repository-not-trusted", path: root });
  }
  if (status !== 0 || output.toString().trim() !== "true") {
    throw new UserError({ code: "git-repository-not-found", path: root });
  }
  // It fails where there is no filter.
  const filterNames = await run(["config", "-z", "--name-only", "--get-regexp", "^filter\\."]);
  const filters = splitAtNull(filterNames.output).map((name) => [name.toString(), ""] as const);
  return async (words, input) => {
    const result = await run(words, input, filters);
    if (result.status === 0) return result.output;
    const operation = words[0] ?? "";
    throw new UserError({
      code: "git-failed",
      operation,
      path: root,
      status: result.status,
    });
  };
}

/** Splits what git prints with `-z`. */
export function splitAtNull(bytes: Buffer): readonly Buffer[] {
  const latin1 = bytes.toString("latin1").split("\0").slice(0, -1);
  return latin1.map((part) => Buffer.from(part, "latin1"));
}

type Overrides = readonly (readonly [name: string, value: string])[];

/** What configuration can make git start. */
const commandsOff: Overrides = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", devNull],
  ["diff.external", ""],
];

type GitCall = {
  readonly root: string;
  readonly words: readonly string[];
  readonly input: string;
  readonly overrides: Overrides;
  readonly signal: AbortSignal;
};

type GitResult = {
  readonly status: number | null;
  readonly output: Buffer;
  readonly errors: string;
};

async function runGit({ root, words, input, overrides, signal }: GitCall): Promise<GitResult> {
  const child = spawn("git", ["--no-pager", "-C", root, ...words], {
    // Windows looks for a program in the current folder first, and a cloned one may hold a git.exe.
    cwd: dirname(process.execPath),
    env: { ...process.env, ...quiet, ...overriding(overrides) },
    signal,
    windowsHide: true,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  // A git that ends before it has read everything says why by its status.
  child.stdin.on("error", () => {}).end(input);
  try {
    const [status, output, errors] = await Promise.all([
      ended,
      buffer(child.stdout),
      text(child.stderr),
    ]);
    return { status, output, errors };
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new UserError({ code: "git-not-found" }, { cause: error });
  }
}

/** No question, no lock, no download of what a partial clone lacks, and errors in words that are known. */
const quiet = {
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "",
  LC_ALL: "C",
};

/** Settings as git takes them from the environment, where a name can hold any character; after those that are there. */
function overriding(overrides: Overrides): Record<string, string> {
  const first = Number(process.env["GIT_CONFIG_COUNT"]) || 0;
  const pairs = overrides.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + overrides.length) };
}
