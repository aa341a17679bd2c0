/** Whether a path is that of a text that is looked into, by its ending: Markdown, plain text, subtitles. */
export function isText(path: string): boolean {
  return isMarkdown(path) || /\.(?:txt|srt|vtt)$/i.test(path);
}

/** Whether a path is that of a Markdown file, by its ending. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
