import { readFileSync } from "node:fs";
import { parseSettings } from "#core/config/parse-settings.ts";
import { type Settings, settingNames } from "#core/config/settings.ts";
import { UserError } from "#errors.ts";

/** What the workflow's author set. An input that is not set is an empty text. */
export type Inputs = {
  /** Without one the run is dry. */
  readonly token: string | null;
  readonly apiKey: string | null;
  readonly isDryRun: boolean;
  /** Path of a report that another workflow wrote, to be published instead of one of this run. */
  readonly report: string | null;
  readonly config: string | null;
  readonly settings: Partial<Settings>;
};

/** Reads the inputs of the action. */
export function readInputs(getInput: (name: string) => string): Inputs {
  const token = getInput("github-token") || null;
  return {
    token,
    apiKey: getInput("api-key") || null,
    isDryRun: readDryRun(getInput("dry-run")) || token === null,
    report: getInput("report") || null,
    config: getInput("config") || null,
    settings: readSettings(getInput),
  };
}

function readSettings(getInput: (name: string) => string): Partial<Settings> {
  const values = settingNames.map((name) => [name, getInput(name)] as const);
  const parsed = parseSettings(
    values.filter(([, value]) => value !== ""),
    "input",
  );
  if (!parsed.ok) throw new UserError(parsed.problem);
  return parsed.settings;
}

function readDryRun(value: string): boolean {
  if (value === "true") return true;
  if (value === "" || value === "false") return false;
  const problem = { code: "setting-not-allowed", source: "input", name: "dry-run", value } as const;
  throw new UserError({ ...problem, expected: ["true", "false"] });
}

/** Reads the event that started the run, from where the runner says it is. */
export function readEventFile(environment: NodeJS.ProcessEnv): { name: string; payload: unknown } {
  const name = environment["GITHUB_EVENT_NAME"];
  const path = environment["GITHUB_EVENT_PATH"];
  if (!name || !path) throw new UserError({ code: "event-missing" });
  try {
    return { name, payload: JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) };
  } catch (error) {
    throw new UserError({ code: "event-unreadable", path }, { cause: error });
  }
}

/** For which commit of which repository the run was started; empty texts where the runner does not say. */
export function readRunStart(environment: NodeJS.ProcessEnv): {
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
} {
  return {
    repository: environment["GITHUB_REPOSITORY"] ?? "",
    ref: environment["GITHUB_REF"] ?? "",
    sha: environment["GITHUB_SHA"] ?? "",
  };
}
