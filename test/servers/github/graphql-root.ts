import type { Octokit } from "@octokit/core";
import { forbidden, notFound } from "./graphql-errors.ts";
import { findObject, type ObjectArguments } from "./graphql-objects.ts";
import type { Permission } from "./permissions.ts";

/** What the resolvers stand on. */
export type GraphQLBackend = { readonly octokit: Octokit };

/** Who asks, and what they may do. */
export type Asker = {
  readonly login: string;
  readonly may: (permission: Permission, level: "read" | "write", isPrivate: boolean) => boolean;
};

type RepositoryArguments = { readonly owner: string; readonly name: string };

/** Answers the fields of GitHub's schema that the action asks for; any other is `undefined`. */
export function answerRoot({ octokit }: GraphQLBackend, { login, may }: Asker) {
  return {
    viewer: { __typename: "User", login },
    async repository({ owner, name }: RepositoryArguments) {
      const found = await octokit
        .request("GET /repos/{owner}/{repo}", { owner, repo: name })
        .catch(() => null);
      if (found === null) {
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      const isPrivate = found.data.private;
      const place = { octokit, owner, repo: name };
      return {
        name,
        nameWithOwner: `${owner}/${name}`,
        isPrivate,
        object(ask: ObjectArguments) {
          if (!may("contents", "read", isPrivate)) throw forbidden();
          return findObject(place, ask);
        },
      };
    },
  };
}
