import { maximumPages } from "./limits.ts";

/** One page of a list, and the `link` header that came with it. */
export type Page<Item> = { readonly items: readonly Item[]; readonly link: string | undefined };

/** Reads all pages of a list, within reason. Octokit's own paging drops the abort signal. */
export async function collectPages<Item>(
  readPage: (page: number) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const collected: Item[] = [];
  for (let page = 1; page <= maximumPages; page += 1) {
    const { items, link } = await readPage(page);
    collected.push(...items);
    if (!/rel="next"/.test(link ?? "")) break;
  }
  return collected;
}
