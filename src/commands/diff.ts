import { formatPatch, structuredPatch } from "diff";

/** The change of one note as `git apply` and `patch -p1` take it. */
export function renderDiff(path: string, before: string, after: string): string {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, "", "", { context: 3 });
  const text = formatPatch({ ...patch, isGit: true });
  const head = text.indexOf("\n@@");
  return endNamesWithSpaces(text.slice(0, head)) + text.slice(head);
}

/** `patch` takes a name to end at its first space, unless a tab says where it does. */
function endNamesWithSpaces(head: string): string {
  return head.replaceAll(/^(?:---|\+\+\+) [^"\n]* [^"\n]*$/gm, "$&\t");
}
