import { SaxesParser } from "saxes";

/** An element as a reader of XML sees it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

/** Reads a document by the rules of XML 1.0; throws at the first thing that breaks them. */
export function parseXml(document: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(document).close();
  const [element] = root.children;
  if (!element) throw new Error("Expected a root element");
  return element;
}

/** All elements of a name, in document order. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const inside = element.children.flatMap((child) => elementsOf(child, name));
  return element.name === name ? [element, ...inside] : inside;
}
