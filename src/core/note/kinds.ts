import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";

/** A piece of content by its kind; code has its language, in lower case. */
export type KindCount = {
  readonly name: "list" | "image" | "code" | "table" | "quote" | "task" | "link" | "math";
  readonly language: string | null;
};

/** Lists what blocks hold, by kind; raw `<img>`, `<table>` and `<a>` count as what they show. */
export function listKinds(nodes: readonly Nodes[]): readonly KindCount[] {
  const kinds: KindCount[] = [];
  const add = (name: KindCount["name"], language: string | null = null): void => {
    kinds.push({ name, language });
  };
  for (const root of nodes) {
    visit(root, (node: Nodes) => {
      if (node.type === "code") add("code", node.lang?.toLowerCase() ?? null);
      else if (node.type === "listItem") {
        if (typeof node.checked === "boolean") add("task");
      } else if (node.type === "html") {
        for (const [tag, name] of tags) if (tag.test(node.value)) add(name);
      } else if (node.type === "text") {
        // Obsidian shows an image here, of which Markdown knows nothing.
        if (/!\[\[[^\]\n]{1,300}\]\]/.test(node.value)) add("image");
      } else {
        const name = kindOfNode[node.type];
        if (name) add(name);
      }
    });
  }
  return kinds;
}

const kindOfNode: Readonly<Record<string, KindCount["name"] | undefined>> = {
  list: "list",
  image: "image",
  imageReference: "image",
  table: "table",
  blockquote: "quote",
  link: "link",
  linkReference: "link",
  math: "math",
  inlineMath: "math",
};

const tags = [
  [/<img[\s/>]/i, "image"],
  [/<table[\s>]/i, "table"],
  [/<a\s[^>]*href/i, "link"],
] as const;
