import type { ValidateFrontMatter } from "#core/front-matter/validate.ts";
import { UserError } from "#errors.ts";
import { toViolations } from "./violations.ts";

/** Compiles a JSON Schema of draft 2020-12 or 7. It can refer to nothing outside itself. */
export async function compileSchema(schema: unknown, path: string): Promise<ValidateFrontMatter> {
  // Loaded late: it is large, and few templates have a schema.
  const { createAjv, draftNames } = await import("./ajv.ts");
  if (!isSchema(schema)) throw invalid("not an object");
  if (schema["$async"] !== undefined) throw invalid("$async is not supported");
  const ajv = createAjv(schema["$schema"]);
  if (!ajv) throw invalid(`$schema has to be ${draftNames.join(" or ")}`);
  try {
    const validate = ajv.compile(schema);
    return (values) => (validate(values) ? [] : toViolations(validate.errors ?? [], values));
  } catch (error) {
    // Ajv has no class of its own for a schema that it refuses.
    throw error instanceof Error ? invalid(error.message, error) : error;
  }

  function invalid(reason: string, cause?: Error): UserError {
    return new UserError({ code: "schema-invalid", path, reason }, { cause });
  }
}

function isSchema(schema: unknown): schema is Readonly<Record<string, unknown>> {
  return typeof schema === "object" && schema !== null && !Array.isArray(schema);
}
