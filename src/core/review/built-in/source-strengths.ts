import type { Nodes } from "mdast";
import type { Passage } from "#core/note/passages.ts";
import { countLength } from "#core/note/length.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { DraftRemark } from "#core/review/draft.ts";
import type { Facts } from "./facts.ts";
import { listTerms } from "./list.ts";
import { strength } from "./strength.ts";

/** Praises links that say where they lead; those that a chat gave out have to be checked first. */
export function praiseSources(facts: Facts): readonly DraftRemark[] {
  if (facts.chatLinks.length > 0) return [];
  const links = facts.parts.all.flatMap(({ blocks }) => blocks.flatMap(linksIn));
  const named = [...new Map(links.map((link) => [link.text, link])).values()].filter(isNamed);
  if (named.length < 3 || named.length < 0.6 * links.length) return [];
  const count = named.length;
  return [
    strength(facts, {
      evidence: named.slice(0, 3).map(({ text, line }) => ({ text, line })),
      words: {
        "zh-CN": {
          title: `给出了 ${count} 处出处`,
          detail: `${listTerms(named, true, 2)}都带着链接，想深究或核对时有处可去。`,
        },
        en: {
          title: `${count} sources are linked by name`,
          detail: `${listTerms(named, false, 2)} have links, so a reader who doubts or wants more knows where to go.`,
        },
      },
    }),
  ];
}

type Link = Passage & { readonly url: string };

function linksIn(node: Nodes): readonly Link[] {
  if (node.type !== "link") return "children" in node ? node.children.flatMap(linksIn) : [];
  if (!/^https?:/u.test(node.url)) return [];
  return [{ text: visibleText([node]).trim(), line: spanOf(node).startLine, url: node.url }];
}

/** Whether a link says where it leads: not “here”, a number, a handle or its own address. */
function isNamed({ text, url }: Link): boolean {
  if (
    nameless.test(text) ||
    /^https?:\/\/(?:www\.)?(?:github|gitee|twitter|x)\.com\/[^/]+\/?$/u.test(url)
  ) {
    return false;
  }
  return countLength(text) >= 2 && !url.includes(text);
}

const nameless =
  /^(?:here|link|this|click here|source|repo(?:sitory)?|docs?|documentation|pr|issue|这里|链接|此处|地址|详情|点击|原文|仓库|文档|官网|源码|こちら)(?![a-z])|^[@#]|^https?:|^[\w.-]+\/[\w.-]+#\d+$/iu;
