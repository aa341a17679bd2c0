/** A comment in a piece of HTML, from `<!--` on; the end is exclusive. */
export type Comment = { readonly text: string; readonly start: number; readonly end: number };

/** Lists the comments of a piece of HTML; one without an end reaches as far as the HTML does, as on GitHub. */
export function listComments(html: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", start)) {
    const close = html.indexOf("-->", start + 4);
    const end = close < 0 ? html.length : close + 3;
    comments.push({ text: html.slice(start, end), start, end });
    start = end;
  }
  return comments;
}
