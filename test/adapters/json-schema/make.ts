import { compileSchema } from "#adapters/json-schema/compile.ts";
import { checkNote } from "#core/check/check-note.ts";
import type { Language } from "#core/language.ts";
import type { Finding } from "#core/report/report.ts";
import { choose, note, template } from "#test/core/make.ts";

/** The findings of a note's front matter against a schema. */
export async function findingsOf(
  schema: unknown,
  text: string,
  language: Language = "en",
): Promise<readonly Finding[]> {
  const validateFrontMatter = await compileSchema(schema, "note.schema.json");
  const choice = choose({ ...template("## A\n"), validateFrontMatter });
  const { findings } = checkNote(note(`${text}\n## A\nText\n`), choice, { language });
  return findings.filter(({ rule }) => rule === "front-matter");
}

/** The findings of YAML against the properties of a schema, as `line:column message`. */
export async function judge(
  properties: Readonly<Record<string, unknown>>,
  lines: readonly string[],
  {
    language = "en",
    ...schema
  }: { readonly language?: Language; readonly [key: string]: unknown } = {},
): Promise<readonly string[]> {
  const text = ["---", ...lines, "---"].join("\n");
  const findings = await findingsOf({ type: "object", properties, ...schema }, text, language);
  return findings.map(({ span, message }) => `${span.startLine}:${span.startColumn} ${message}`);
}
