/** Kinds of content of which a section has to hold one. */
export type Need = readonly Kind[];

/** A kind of content, how many of it, and for code in which language. */
export type Kind = {
  readonly name: KindName;
  readonly language: string | null;
  readonly minimum: number;
};

/** The name of a kind of content, as a template has it. */
export type KindName = (typeof kindNames)[number];

/** The kinds of content there are. */
export const kindNames = [
  "list",
  "image",
  "code",
  "table",
  "quote",
  "task",
  "link",
  "math",
] as const;

/** Reads needs such as `list image>=2 code:python|table`; `null` when they cannot be read. */
export function parseNeeds(text: string): readonly Need[] | null {
  const words = text.split(/[\s,，、]+/u).filter((word) => word !== "");
  const needs = words.map(parseNeed);
  const read = needs.filter((need) => need !== null);
  return read.length > 0 && read.length === needs.length ? read : null;
}

function parseNeed(word: string): Need | null {
  const kinds = word.split("|").map(parseKind);
  const read = kinds.filter((kind) => kind !== null);
  return read.length === kinds.length ? read : null;
}

function parseKind(word: string): Kind | null {
  const parts = /^(?<name>[a-z]+)(?::(?<language>[\w+#.-]{1,40}))?(?:>=(?<minimum>\d{1,3}))?$/.exec(
    word,
  )?.groups;
  const name = kindNames.find((known) => known === parts?.["name"]);
  if (!parts || !name) return null;
  const language = parts["language"]?.toLowerCase() ?? null;
  if (language !== null && name !== "code") return null;
  return { name, language, minimum: Number(parts["minimum"] ?? 1) };
}
