import { visibleLine, visibleText } from "./visible.ts";

declare const brand: unique symbol;

/** Markdown in which untrusted text can mention, link, embed and format nothing. */
export type SafeMarkdown = string & { readonly [brand]: true };

/** What may stand between joined parts. */
export type Separator = "" | " " | "\n" | "\n\n" | "、" | ", " | "；" | "; " | " · " | " | ";

/** Turns any text into one line of Markdown that reads the same and does nothing. */
export function inert(text: string): SafeMarkdown {
  return trusted(escapeMarkdown(inertText(text)));
}

/** Any text as one line for a place that shows plain text, such as an annotation, should it look for references all the same. */
export function inertText(text: string): string {
  return breakReferences(visibleLine(text));
}

/** Shows any text as one code span. */
export function inertCode(text: string): SafeMarkdown {
  const code = breakComments(visibleLine(text));
  if (code === "") return trusted("");
  const fence = "`".repeat(longestBacktickRun(code) + 1);
  const padding = /^`|`$/.test(code) ? " " : "";
  return trusted(fence + padding + code + padding + fence);
}

/** Shows any text, line by line, as one fenced code block. */
export function fenced(text: string, language = ""): SafeMarkdown {
  const code = breakComments(visibleText(text).replace(/\n$/, ""));
  const fence = "`".repeat(Math.max(3, longestBacktickRun(code) + 1));
  return trusted(`${fence}${language.replace(/[^\w+-]/g, "")}\n${code}\n${fence}`);
}

/** Lines that GitHub can commit at a click; `null` where they have what a reader would not see. */
export function suggestionBlock(lines: string): SafeMarkdown | null {
  if (visibleText(lines) !== lines) return null;
  const fence = "`".repeat(Math.max(3, longestBacktickRun(lines) + 1));
  return trusted(`${fence}suggestion\n${lines}\n${fence}`);
}

/** Links a label to an address that we have built; the label alone if that is no web address. */
export function link(label: SafeMarkdown, url: string): SafeMarkdown {
  if (label === "" || !/^https?:\/\/[^/]/i.test(url)) return label;
  return trusted(`[${label}](${encodeUrl(url)})`);
}

/** Folds `body` away under a summary; neither GitHub nor CommonMark reads Markdown in the summary. */
export function details(
  summary: string,
  body: SafeMarkdown,
  { isOpen = false }: { readonly isOpen?: boolean } = {},
): SafeMarkdown {
  const heading = encodeMarkup(inertText(summary));
  const opening = isOpen ? "<details open>" : "<details>";
  return trusted(`${opening}<summary>${heading}</summary>\n\n${body}\n\n</details>`);
}

/** Puts a block into a quotation, or that many columns deep into a list item. */
export function nest(block: SafeMarkdown, depth: "quotation" | number): SafeMarkdown {
  const prefix = depth === "quotation" ? "> " : " ".repeat(depth);
  const lines = block.split("\n");
  return trusted(lines.map((line) => (line === "" ? prefix.trimEnd() : prefix + line)).join("\n"));
}

/** Our own Markdown, as a template whose holes take nothing but safe Markdown and numbers. */
export function md(
  strings: TemplateStringsArray,
  ...holes: readonly (SafeMarkdown | number)[]
): SafeMarkdown {
  return trusted(String.raw({ raw: strings }, ...holes));
}

/** Joins the parts that are not empty. */
export function join(parts: readonly SafeMarkdown[], separator: Separator): SafeMarkdown {
  return trusted(parts.filter((part) => part !== "").join(separator));
}

/** The one place that makes safe Markdown; every caller is in this file. */
function trusted(markdown: string): SafeMarkdown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand needs one constructor
  return markdown as SafeMarkdown;
}

const gap = "\u200B";
const commitHash = /(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi;
const opaqueScheme =
  /(?:mailto|xmpp|tel|sms|sips?|callto|facetime|skype|magnet|javascript|vbscript|data|blob|intent)(?=:)/gi;

/**
 * Breaks what GitHub finds in text after Markdown has been read, where no escape helps: a gap parts it.
 *
 * Formulas are among it: GitHub looks for them in the finished HTML, where `\$` is a dollar sign again, and behind a
 * gap takes none for the start of one.
 */
function breakReferences(text: string): string {
  return text
    .replace(commitHash, (hash) => hash.replace(/.{6}(?=.)/g, `$&${gap}`))
    .replace(/@/g, `@${gap}`)
    .replace(/[#!](?=\d)/g, `$&${gap}`)
    .replace(/(?:GH|GHSA)-(?=[0-9a-z])/gi, `$&${gap}`)
    .replace(opaqueScheme, `$&${gap}`)
    .replace(/:(?=\/\/|(?:[+-]1|100|1234|[\d_+-]{0,40}[a-z][\w+-]{0,40}):)/gi, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/\$/g, `${gap}$&`);
}

/**
 * Breaks the one thing that acts in code: other actions post under the same name as we do, and know their own comment
 * by an HTML comment that stands anywhere in it. The rest of code is left as it is, so that it can be copied.
 */
function breakComments(code: string): string {
  return code.replaceAll("<!--", `<!${gap}--`);
}

/** Escapes what could act inside a line, and what could act if the text came to start one. */
function escapeMarkdown(text: string): string {
  return encodeMarkup(
    text
      .replace(/[\\`*[\]~|$]|!$|!(?=\[)|(?<![0-9a-z])_|_(?![0-9a-z])/gi, "\\$&")
      .replace(/^(?=[-+=#/:])/, "\\")
      .replace(/^(\d{1,9})(?=[.)])/, "$1\\"),
  );
}

function encodeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Keeps `%XX` as it is, and encodes all that could end or change a link's destination. */
function encodeUrl(url: string): string {
  return encodeURI(url.toWellFormed())
    .replace(/%25(?=[0-9a-f]{2})/gi, "%")
    .replace(/[()*'$!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&/g, "&amp;");
}

function longestBacktickRun(text: string): number {
  return text.match(/`+/g)?.reduce((longest, run) => Math.max(longest, run.length), 0) ?? 0;
}
