import type { Skip, SkipReason } from "#core/skip-reason.ts";
import { UserError } from "#errors.ts";
import type { RepositoryName } from "./event-kinds.ts";
import { readPath } from "./read-path.ts";

/** An event as it came in, and for which commit the runner started. */
export type Source = { readonly name: string; readonly payload: unknown; readonly start: RunStart };

/** For what a run was started, as its runner says; empty texts where it says nothing. */
export type RunStart = {
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
};

/** What came of an event that is not reviewed. */
export function skip(reason: SkipReason): Skip {
  return { kind: "skipped", reason };
}

/** Reads a text that says something. */
export function readText(source: Source, field: string): string {
  return readAs(source, field, isText);
}

/** Reads the hash of a commit, SHA-1 or SHA-256; that of no commit is all zeros. */
export function readSha(source: Source, field: string): string {
  return readAs(source, field, isSha);
}

/** Reads the name of a branch, or a whole ref. */
export function readRef(source: Source, field: string): string {
  return readAs(source, field, isRef);
}

/** Reads the number of something that there is. */
export function readNumber(source: Source, field: string): number {
  return readAs(source, field, isNumber);
}

/** Reads whose a repository is and what it is called. */
export function readRepository(source: Source, field = "repository"): RepositoryName {
  return {
    owner: readAs(source, `${field}.owner.login`, isName),
    repository: readAs(source, `${field}.name`, isName),
  };
}

/** For what the run was started: what an event says that no payload has. */
export function readStart({ name, start }: Source): RepositoryName & Omit<RunStart, "repository"> {
  const source: Source = { name, payload: asVariables(start), start };
  const [owner, repository, ...more] = start.repository.split("/");
  if (!isName(owner) || !isName(repository) || more.length > 0) {
    throw new UserError({ code: "event-incomplete", name, field: "GITHUB_REPOSITORY" });
  }
  const ref = readRef(source, "GITHUB_REF");
  return { owner, repository, ref, sha: readSha(source, "GITHUB_SHA") };
}

function asVariables({ repository, ref, sha }: RunStart): Readonly<Record<string, string>> {
  return { GITHUB_REPOSITORY: repository, GITHUB_REF: ref, GITHUB_SHA: sha };
}

function readAs<Value>(
  { name, payload }: Source,
  field: string,
  is: (value: unknown) => value is Value,
): Value {
  const value = readPath(payload, field);
  if (is(value)) return value;
  throw new UserError({ code: "event-incomplete", name, field });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whether a value is the hash of a commit. */
export function isSha(value: unknown): value is string {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

/** What is in no address but itself: a name of dots alone would lead elsewhere. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /^(?!\.+$)[\w.-]{1,100}$/.test(value);
}

/** As git itself has it, but for the few names that only its own commands refuse. */
function isRef(value: unknown): value is string {
  if (typeof value !== "string" || value.length > maxRef) return false;
  return !/^[/-]|^$|\.\.|\/\/|@\{|[/.]$|[\s\p{Cc}~^:?*[\\]/u.test(value);
}

/** In UTF-16 units; GitHub takes 255 bytes of a name, and `refs/heads/` comes before it. */
const maxRef = 300;

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
