import { execute, type GraphQLError } from "graphql";
import { tokens } from "./accounts.ts";
import { formatError, isViolation } from "./graphql-errors.ts";
import { answerRoot, type Asker } from "./graphql-root.ts";
import { loadSchema, readDocument } from "./graphql-schema.ts";
import { isAllowed, type Permissions } from "./permissions.ts";
import type { ReviewsOptions } from "./review-options.ts";
import type { Violations } from "./violations.ts";
import { type Answer, asObject, type Exchange, refuse } from "./wire.ts";

/** What GraphQL is answered from. */
export type GraphQLOptions = ReviewsOptions & {
  readonly permissions: Permissions | undefined;
  readonly violations: Violations;
};

/** Answers GraphQL by GitHub's own schema; `null` for another path. */
export async function answerGraphQL(
  options: GraphQLOptions,
  exchange: Exchange,
): Promise<Answer | null> {
  const { method, path, body } = exchange;
  if (path !== "/graphql") return null;
  const { query, variables, operationName } = asObject(body);
  if (method !== "POST" || typeof query !== "string") {
    options.violations.record("GraphQL was asked without a text");
    return refuse(400, "A query attribute must be specified and must be a string.");
  }
  const document = readDocument(query);
  if ("errors" in document) return answerErrors(options, document.errors);

  const { data, errors = [] } = await execute({
    schema: loadSchema(),
    document,
    rootValue: answerRoot(options, askerOf(options, exchange)),
    variableValues: asObject(variables),
    operationName: typeof operationName === "string" ? operationName : null,
  });
  if (errors.length === 0) return { status: 200, body: { data } };
  return answerErrors(options, errors, data);
}

/** GitHub answers a question that it refuses with status 200. */
function answerErrors(
  { violations }: GraphQLOptions,
  errors: readonly GraphQLError[],
  data?: unknown,
): Answer {
  for (const error of errors.filter(isViolation)) {
    violations.record(`In GraphQL: ${error.message} (${error.path?.join(".") ?? "its text"})`);
  }
  const formatted = errors.map(formatError);
  return { status: 200, body: { ...(data === undefined ? {} : { data }), errors: formatted } };
}

function askerOf({ permissions }: GraphQLOptions, { login, token }: Exchange): Asker {
  const granted = token === tokens.workflow ? permissions : undefined;
  return {
    login: login ?? "",
    may: (permission, level, isPrivate) =>
      (level === "read" && !isPrivate) || isAllowed(granted, { anyOf: [permission], level }),
  };
}
