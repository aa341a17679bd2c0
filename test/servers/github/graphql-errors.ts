import { GraphQLError } from "graphql";

/** What GitHub says of a thing that is not there. */
export function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type: "NOT_FOUND" } });
}

/** What GitHub says of a thing that the token may not see or do. */
export function forbidden(): GraphQLError {
  return new GraphQLError("Resource not accessible by integration", {
    extensions: { type: "FORBIDDEN" },
  });
}

/** What GitHub says of a list without bounds or beyond them, which the schema alone allows. */
export function unbounded(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type, isViolation: true } });
}

/** Whether an error tells of a question that GitHub, or this server, cannot make sense of. */
export function isViolation({ extensions }: GraphQLError): boolean {
  return extensions["type"] === undefined || extensions["isViolation"] === true;
}

/** An error in GitHub's own form. */
export function formatError({ message, path, locations, extensions }: GraphQLError): object {
  const { type } = extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(type === "FORBIDDEN" ? { extensions: { saml_failure: false } } : {}),
    locations,
    message,
  };
}
