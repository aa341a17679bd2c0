import type { ErrorObject } from "ajv";
import type { SchemaViolation } from "#core/front-matter/validate.ts";

/** Turns the validator's errors about some values into violations, none of which only repeats another. */
export function toViolations(
  errors: readonly ErrorObject[],
  values: unknown,
): readonly SchemaViolation[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const branches = new Map(choices.map((choice) => [choice, listBranches(choice, errors)]));
  const repeated = new Set([...branches.values()].flat());
  return errors
    .filter((error) => !repeated.has(error) && !isEcho(error))
    .map((error) => ({
      ...toViolation(error, values),
      ...typeChoice(error, branches.get(error) ?? []),
    }));
}

/** `if` says only that `then` was broken, and what is wrong with a name is said again of its mapping. */
function isEcho({ keyword, propertyName }: ErrorObject): boolean {
  return keyword === "if" || propertyName !== undefined;
}

/** Why each of several allowed forms did not fit, of which no one is the right one; they come before the choice. */
function listBranches(choice: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors
    .slice(0, errors.indexOf(choice))
    .filter(
      ({ instancePath, schemaPath }) =>
        isWithin(instancePath, choice.instancePath) &&
        (isWithin(schemaPath, choice.schemaPath) ||
          homeOf(schemaPath) !== homeOf(choice.schemaPath)),
    );
}

function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}

/** The definition that a part of a schema stands in. */
function homeOf(schemaPath: string): string {
  return /^#\/(?:\$defs|definitions)\/[^/]+/.exec(schemaPath)?.[0] ?? "#";
}

/** A choice of which the types alone did not fit is a value of the wrong type. */
function typeChoice(
  choice: ErrorObject,
  branches: readonly ErrorObject[],
): Partial<SchemaViolation> {
  const isOfType = branches.every(
    ({ keyword, instancePath }) => keyword === "type" && instancePath === choice.instancePath,
  );
  if (!isOfType || branches.length === 0) return {};
  const type = [...new Set(branches.flatMap(({ params }): unknown => params["type"]))];
  return { keyword: "type", params: { type } };
}

function toViolation(
  { instancePath, keyword, params, message = keyword, parentSchema, data }: ErrorObject,
  values: unknown,
): SchemaViolation {
  const properties: unknown = parentSchema?.["properties"];
  return {
    path: readPointer(instancePath, values),
    value: data,
    keyword,
    params: { ...params, known: isObject(properties) ? Object.keys(properties) : [] },
    message,
  };
}

/** Reads a JSON Pointer, in which an index looks like a key. */
function readPointer(pointer: string, values: unknown): SchemaViolation["path"] {
  const path: (string | number)[] = [];
  let value = values;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = isObject(value) ? value[key] : undefined;
  }
  return path;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
