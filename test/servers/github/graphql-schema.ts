import { schema as github } from "@octokit/graphql-schema";
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  validate,
} from "graphql";

let built: GraphQLSchema | null = null;

/** GitHub's own GraphQL schema; building it takes a third of a second, so that it is built once. */
export function loadSchema(): GraphQLSchema {
  built ??= build();
  return built;
}

function build(): GraphQLSchema {
  const options = { assumeValid: true, assumeValidSDL: true, noLocation: true };
  const schema = buildSchema(github.idl, options);
  // A scalar that a schema only names takes anything.
  const objectId = schema.getType("GitObjectID");
  if (!isScalarType(objectId)) throw new Error("GitHub's schema has no GitObjectID");
  objectId.parseValue = parseObjectId;
  objectId.parseLiteral = (node) =>
    parseObjectId(node.kind === Kind.STRING ? node.value : undefined);
  return schema;
}

function parseObjectId(value: unknown): string {
  if (typeof value === "string" && /^[0-9a-f]{40}$/.test(value)) return value;
  throw new GraphQLError("Expected type 'GitObjectID'");
}

/** A text that GitHub would run, or what GitHub would say against it. */
export function readDocument(
  text: string,
): DocumentNode | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = parse(text);
    const errors = validate(loadSchema(), document);
    return errors.length === 0 ? document : { errors };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
