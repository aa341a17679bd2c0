import { splitGlobs } from "#core/config/note-paths.ts";
import { UserError } from "#errors.ts";
import type { GitHubEvent, SelectionEvent } from "./event-kinds.ts";
import { type Source, readStart } from "./event-payload.ts";
import { readPath } from "./read-path.ts";

/** Reads which notes somebody chose who started the workflow by hand. */
export function parseDispatch(source: Source): GitHubEvent {
  return selectAtStart(source, splitGlobs(readPaths(source)));
}

/** A schedule chooses all notes. */
export function parseSchedule(source: Source): GitHubEvent {
  return selectAtStart(source, []);
}

const branchPrefix = "refs/heads/";

/** Neither payload says which commit it is about, and that of a schedule may say nothing at all. */
function selectAtStart(source: Source, paths: readonly string[]): SelectionEvent {
  const { owner, repository, ref, sha } = readStart(source);
  const branch = ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : null;
  return { kind: "selection", owner, repository, headSha: sha, branch, paths };
}

function readPaths({ name, payload }: Source): string {
  const field = "inputs.paths";
  const paths = readPath(payload, field) ?? "";
  if (typeof paths === "string" && paths.length <= maxPaths) return paths;
  throw new UserError({ code: "event-incomplete", name, field });
}

/** In UTF-16 units: GitHub takes 65,535 characters of all inputs together, and no list of globs needs them. */
const maxPaths = 10_000;
