/** An element of an XML document that is well-formed whatever its texts. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements, or a text by its lines. */
  readonly content: readonly Xml[] | { readonly lines: readonly string[] };
};

/** The element as an XML 1.0 document. */
export function writeXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, "")}`;
}

function writeElement({ name, attributes, content }: Xml, indentation: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indentation}<${name}${pairs.join("")}`;
  if ("lines" in content) return `${start}>${content.lines.map(escapeXml).join("\n")}</${name}>\n`;
  if (content.length === 0) return `${start}/>\n`;
  const inside = content.map((element) => writeElement(element, `${indentation}  `));
  return `${start}>\n${inside.join("")}${indentation}</${name}>\n`;
}

/** No line of a text begins a line of the document and `##[` never stands bare, so that a log takes it for no command. */
function escapeXml(text: string | number): string {
  return String(text)
    .toWellFormed()
    .replace(forbidden, "\uFFFD")
    .replace(special, (character) => `&#${character.codePointAt(0)};`);
}

/** What XML 1.0 cannot hold in any form. */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

const special = /[&<>"']|(?<=##)\[|[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
