/** The value of an attribute, and where it starts in the attributes of its tag. */
export type AttributeValue = { readonly value: string; readonly start: number };

/** Finds the first attribute of that name, in small letters, among those of a tag; `null` where it has none or no value. */
export function findAttribute(attributes: string, wanted: string): AttributeValue | null {
  for (const match of attributes.matchAll(attribute)) {
    const [all, name = "", ...values] = match;
    if (name.toLowerCase() !== wanted) continue;
    const value = values.find((each) => each !== undefined);
    return value === undefined ? null : { value, start: match.index + all.lastIndexOf(value) };
  }
  return null;
}

const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
