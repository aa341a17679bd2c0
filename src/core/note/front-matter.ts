import type { Nodes, Root } from "mdast";
import { parseDocument } from "yaml";

/** The title that a note's front matter gives it, if any. Front matter that is not YAML has none. */
export function readFrontMatterTitle(root: Root): string | null {
  const [node] = root.children;
  if (node?.type !== "yaml" || node.value.length > maximumLength) return null;
  const document = parseDocument(node.value, { schema: "core", logLevel: "silent" });
  const title: unknown = document.errors.length > 0 ? null : document.get("title");
  return typeof title === "string" && title.trim() !== ""
    ? title.replaceAll(/\s+/gu, " ").trim()
    : null;
}

/** Whether a node is front matter, in YAML or TOML. */
export function isFrontMatter({ type }: Nodes): boolean {
  return frontMatterTypes.has(type);
}

const frontMatterTypes: ReadonlySet<string> = new Set(["yaml", "toml"]);

/** In UTF-16 units; more is not front matter that a person wrote. */
const maximumLength = 8192;
