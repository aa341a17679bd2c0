const marker = /^<!-- note-review suggestions? v1((?: [0-9a-f]{16})+) -->/;

/** What our comments and reviews of suggestions start with, so that the next run knows what is there already. */
export function mark(ids: readonly string[]): string {
  const kind = ids.length === 1 ? "suggestion" : "suggestions";
  return `<!-- note-review ${kind} v1 ${ids.join(" ")} -->`;
}

/** The suggestions that a text is about, if it is one of those. */
export function idsIn(body: string): readonly string[] {
  return marker.exec(body)?.[1]?.trim().split(" ") ?? [];
}
