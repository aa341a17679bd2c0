import type { Description } from "./openapi.ts";
import { type Exchange, isWrite } from "./wire.ts";

/** What a workflow may be allowed, by the names of GitHub's API. */
export type Permission =
  | "actions"
  | "checks"
  | "contents"
  | "issues"
  | "metadata"
  | "pull_requests"
  | "statuses";

type Level = "none" | "read" | "write";

/** What the workflow's token may do; as in a workflow, what is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Permission, Level>>>;

/** Several permissions that any one of which suffices, and how much of it. */
export type Need = { readonly anyOf: readonly Permission[]; readonly level: "read" | "write" };

const comments = ["issues", "pull_requests"] as const;

/** By operation or its group, the more special one first. */
const needs: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [/^(?:rate-limit|users)\/|^repos\/get$|^repos\/get-collaborator/, ["metadata"]],
  [/^actions\//, ["actions"]],
  [/^checks\//, ["checks"]],
  [/^(?:issues|reactions)\//, comments],
  [/^pulls\/|^repos\/list-pull-requests-associated/, ["pull_requests"]],
  [/^repos\/list-commit-statuses/, ["statuses"]],
  [/^(?:git|repos)\//, ["contents"]],
];

/** What a request takes, as GitHub's documentation of the operation says. */
export function findNeed({ findOperation }: Description, exchange: Exchange): Need | null {
  const operation = findOperation(exchange);
  if (operation === null) return null;
  const anyOf = needs.find(([pattern]) => pattern.test(operation))?.[1];
  if (anyOf === undefined) throw new Error(`Nobody has said what ${operation} takes`);
  return { anyOf, level: isWrite(exchange) ? "write" : "read" };
}

/** A need in the words of the header `x-accepted-github-permissions`: what is parted by `;` are alternatives. */
export function describeNeed({ anyOf, level }: Need): string {
  return anyOf.map((permission) => `${permission}=${level}`).join("; ");
}

/** Whether a token may do what a request takes; without `permissions` it may do everything. */
export function isAllowed(permissions: Permissions | undefined, { anyOf, level }: Need): boolean {
  if (permissions === undefined) return true;
  return anyOf.some((permission) => {
    if (permission === "metadata") return level === "read";
    const granted = permissions[permission] ?? "none";
    return granted === "write" || granted === level;
  });
}
