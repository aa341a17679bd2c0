/**
 * A text as a SARIF message that shows just that text.
 *
 * Braces would be placeholders (§3.11.5), and `[text](address)` a link (§3.11.6): a note may have either in a title.
 */
export function writeMessage(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, "$&$&").replace(linkMiddle, escapeLinkMiddle) };
}

/** Where the text of a link would end, with the backslashes that would otherwise escape it. */
const linkMiddle = /(\\*)\](?=\()/g;

function escapeLinkMiddle(_: string, backslashes: string): string {
  return `${backslashes}${backslashes}\\]`;
}
