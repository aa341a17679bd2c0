import type { RootContent } from "mdast";

/** Where in a note our own text starts and ends: what stands between the two comments is replaced, and nothing else. */
export const managedEnd = "<!-- end note-review -->";

/** The comment our own text starts with. `digest` tells what it was written about. */
export function managedStart(digest: string): string {
  return `<!-- begin note-review ${digest} -->`;
}

/** What a comment that starts our own text was written about; `null` for any other node. */
export function readManagedStart(node: RootContent | undefined): string | null {
  if (node?.type !== "html") return null;
  return /^<!-- begin note-review ([0-9a-f]{1,64}) -->$/.exec(node.value.trim())?.[1] ?? null;
}

/** Whether a node is the comment that our own text ends with. */
export function isManagedEnd(node: RootContent): boolean {
  return node.type === "html" && node.value.trim() === managedEnd;
}
