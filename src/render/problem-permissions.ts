import type { Language } from "#core/language.ts";

/**
 * Turns the value of `x-accepted-github-permissions` into what a workflow's permissions say.
 *
 * GitHub parts alternatives by semicolons, and by commas what is needed together.
 */
export function workflowPermissions(header: string, language: Language): string {
  const { or, and } = words[language];
  return splitList(header, ";")
    .map((together) => splitList(together, ",").map(yamlLine).join(and))
    .join(or);
}

const words: Readonly<Record<Language, { readonly or: string; readonly and: string }>> = {
  "zh-CN": { or: " 或 ", and: " 和 " },
  en: { or: " or ", and: " and " },
};

function splitList(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function yamlLine(permission: string): string {
  const [name = "", level] = permission.split("=");
  const key = name.replaceAll("_", "-");
  return level === undefined ? key : `${key}: ${level}`;
}
