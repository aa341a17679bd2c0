import { UserError } from "#errors.ts";
import type { GitHubClient } from "./client.ts";
import { readPath } from "./read-path.ts";

/** An account as it appears beside a comment. */
export type Account = { readonly login: string; readonly type: string };

const workflowLogin = "github-actions[bot]";
const botSuffix = /\[bot\]$/;

/** Finds out as whom the client acts. */
export async function findOwnLogin(
  { octokit, graphqlUrl }: GitHubClient,
  signal: AbortSignal,
): Promise<string> {
  // A workflow's token may ask GraphQL who it is; `GET /user` is closed to it.
  const viewer = await askLogin("data.viewer.login", () =>
    octokit.request(`POST ${graphqlUrl}`, {
      query: "query { viewer { login } }",
      request: { signal },
    }),
  );
  if (viewer !== null) return viewer;
  const user = await askLogin("login", () => octokit.request("GET /user", { request: { signal } }));
  return user ?? workflowLogin;
}

/** Whether an account is ours. A GraphQL login may lack the `[bot]` that REST adds for an app. */
export function isOwnAccount(account: Account | null, ownLogin: string): boolean {
  if (account === null) return false;
  if (account.login === ownLogin) return true;
  return account.type === "Bot" && findAppSlug(account.login) === findAppSlug(ownLogin);
}

/** The name of an app as its checks and comments carry it. */
export function findAppSlug(ownLogin: string): string {
  return ownLogin.replace(botSuffix, "");
}

async function askLogin(
  field: string,
  ask: () => Promise<{ readonly data: unknown }>,
): Promise<string | null> {
  try {
    const { data } = await ask();
    const login = readPath(data, field);
    return typeof login === "string" && login !== "" ? login : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
