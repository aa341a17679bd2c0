import { listComments } from "./comments.ts";

/** The HTML without comments, line breaks, and tags that only format what is in them; what is left of it, a reader sees. */
export function withoutFormatting(html: string): string {
  return withoutComments(html)
    .replaceAll(/<br\s*\/?>|&nbsp;/gi, " ")
    .replaceAll(formatting, "");
}

/** The text in a piece of HTML that nothing but formatting stands around; empty where there is more. */
export function htmlText(html: string): string {
  const text = withoutFormatting(html);
  return text.includes("<") ? "" : text;
}

/** Tags without attributes, but for those of looks: any other could hide what is in them. */
const formatting =
  /<\/?(?:b|big|center|del|div|em|font|i|ins|mark|p|small|span|strong|sub|sup|u)(?:\s+(?:align|color|face|size)\s*=\s*(?:"[^"<>]{0,50}"|'[^'<>]{0,50}'|[\w#%]{1,50}))*\s*\/?>/gi;

function withoutComments(html: string): string {
  let text = "";
  let end = 0;
  for (const comment of listComments(html)) {
    text += html.slice(end, comment.start);
    end = comment.end;
  }
  return text + html.slice(end);
}
