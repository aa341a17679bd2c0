import rtmSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import draft04 from "ajv-draft-04";
import formats from "ajv-formats";

const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(rtmSchema);

/** What the schema of SARIF 2.1.0 has against a document, formats of addresses included. */
export function sarifErrors(text: string): readonly string[] {
  return isSarif(JSON.parse(text))
    ? []
    : (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What a viewer shows of a message: its text, and where its links lead. */
export type ShownMessage = { readonly text: string; readonly links: readonly string[] };

/** Reads a plain-text message with no arguments, by §3.11.5 and §3.11.6. */
export function readMessage(raw: string): ShownMessage {
  const links: string[] = [];
  const plain = raw.replace(link, (_, text: string, target: string) => {
    links.push(target);
    return text.replace(/\\([\\[\]])/g, "$1");
  });
  const text = plain
    .replace(/\{\{|\}\}|\{\d+\}/g, (braces) =>
      braces.length === 2 ? braces.charAt(0) : "<missing argument>",
    )
    .replace(/(\\+)\](?=\()/g, (_, marks: string) => `${"\\".repeat((marks.length - 1) / 2)}]`);
  return { text, links };
}

const link = /\[((?:[^\\[\]]|\\[\\[\]])*)\]\(([^()]*)\)/g;
