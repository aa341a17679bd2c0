import type { Instance } from "./instance.ts";
import { type Account, findAppSlug, isOwnAccount } from "./own-login.ts";

/** A comment, as far as it matters whose it is and what it says. */
export type Comment = {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string | null;
  readonly user: Account | null;
  readonly performed_via_github_app?: { readonly slug?: string } | null;
};

/** What our comments begin with: the version of what follows, and which of several reviews it is. */
export function markerOf({ key }: Instance): string {
  return key === "" ? "<!-- note-review v1 -->" : `<!-- note-review v1 ${key} -->`;
}

/**
 * Picks our comments of one instance, oldest first, so that runs side by side agree on the first.
 *
 * Who we are is asked only where a comment has the marker.
 */
export async function pickOwnComments(
  comments: readonly Comment[],
  instance: Instance,
  findLogin: () => Promise<string>,
): Promise<readonly Comment[]> {
  const marked = comments.filter(({ body }) => body?.startsWith(markerOf(instance)));
  if (marked.length === 0) return [];
  const ownLogin = await findLogin();
  return marked
    .filter((comment) => isOwn(comment, ownLogin))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Anyone can copy the marker, so the author has to be us as well. */
function isOwn({ user, performed_via_github_app: app }: Comment, ownLogin: string): boolean {
  if (!isOwnAccount(user, ownLogin)) return false;
  return app === null || app === undefined || app.slug === findAppSlug(ownLogin);
}
