import { unbounded } from "./graphql-errors.ts";

/** How a page of a list is asked for. */
export type PageArguments = {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
};

const maxNodes = 100;

/** One page of a list, within the bounds that GitHub wants to be told. */
export function connect<Node>(
  name: string,
  items: readonly Node[],
  { first, last, after, before }: PageArguments,
) {
  const size = first ?? last;
  if (size === null || size === undefined) {
    throw unbounded(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > maxNodes) {
    throw unbounded(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${maxNodes} records.`,
    );
  }
  const start = after ? decodeCursor(after) : 0;
  const end = before ? decodeCursor(before) - 1 : items.length;
  const window = { start, end };
  if (first !== null && first !== undefined) window.end = Math.min(end, start + first);
  else window.start = Math.max(start, end - size);
  return {
    nodes: items.slice(window.start, window.end),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: window.end < items.length,
      hasPreviousPage: window.start > 0,
      startCursor: window.start < window.end ? encodeCursor(window.start + 1) : null,
      endCursor: window.start < window.end ? encodeCursor(window.end) : null,
    },
  };
}

/** A cursor is opaque, so that nobody counts on what is in it. */
function encodeCursor(count: number): string {
  return Buffer.from(`cursor:v2:${count}`).toString("base64");
}

function decodeCursor(cursor: string): number {
  return Number(Buffer.from(cursor, "base64").toString().split(":").at(-1));
}
