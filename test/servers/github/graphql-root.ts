import { forbidden, notFound } from "./graphql-errors.ts";
import { findObject, type ObjectArguments } from "./graphql-objects.ts";
import { findPullRequest, resolveThread } from "./graphql-threads.ts";
import type { Permission } from "./permissions.ts";
import type { ReviewsOptions } from "./review-options.ts";

/** Who asks, and what they may do. */
export type Asker = {
  readonly login: string;
  readonly may: (permission: Permission, level: "read" | "write", isPrivate: boolean) => boolean;
};

type RepositoryArguments = { readonly owner: string; readonly name: string };
type ThreadArguments = { readonly input: { readonly threadId: string } };

/** Answers the fields of GitHub's schema that the action asks for; any other is `undefined`. */
export function answerRoot(options: ReviewsOptions, { login, may }: Asker) {
  const { octokit } = options;
  // GitHub wants leave to write contents for this, whatever it documents.
  const mayResolve = may("pull_requests", "write", false) && may("contents", "write", false);
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
      return {
        name,
        nameWithOwner: `${owner}/${name}`,
        isPrivate,
        object(ask: ObjectArguments) {
          if (!may("contents", "read", isPrivate)) throw forbidden();
          return findObject({ octokit, owner, repo: name }, ask);
        },
        pullRequest({ number }: { readonly number: number }) {
          if (!may("pull_requests", "read", isPrivate)) throw forbidden();
          return findPullRequest(options, { owner, repo: name }, number);
        },
      };
    },
    resolveReviewThread: ({ input: { threadId } }: ThreadArguments) =>
      resolveThread(options, mayResolve, { threadId, isResolved: true }),
    unresolveReviewThread: ({ input: { threadId } }: ThreadArguments) =>
      resolveThread(options, mayResolve, { threadId, isResolved: false }),
  };
}
