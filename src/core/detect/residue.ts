import type { Nodes } from "mdast";
import type { Passage } from "#core/note/passages.ts";
import { spanOf } from "#core/note/span-of.ts";
import { visibleText } from "#core/note/visible-text.ts";
import type { NoteParts } from "./parts.ts";
import { listSentences } from "./sentences.ts";

/** Words that were meant for somebody else: of a chat with a machine, of a blank form, of a page that was copied. */
export type Residue = { readonly kind: "chat" | "form" | "page"; readonly passage: Passage };

/** Finds sentences that a chat, a form or a web page has left in the text; what is quoted or talked about is none. */
export function findResidue({ all }: NoteParts): readonly Residue[] {
  const sentences = listSentences(all, "without code");
  return sentences.flatMap(({ text: words, line }, index) => {
    if (opener.test(sentences[index - 1]?.text ?? "")) return [];
    // “Certainly!” says nothing without what comes after it.
    const next = opener.test(words) ? (sentences[index + 1]?.text ?? "") : "";
    const text = `${words} ${next}`.trim();
    const kind = kindOf(text.replaceAll(quotation, ""));
    return kind === null ? [] : [{ kind, passage: { text, line } }];
  });
}

/** Finds links that say in their address that a chat gave them out. */
export function findChatLinks({ all }: NoteParts): readonly Passage[] {
  return all.flatMap(({ blocks }) => blocks.flatMap(linksIn));
}

function linksIn(node: Nodes): readonly Passage[] {
  if (node.type !== "link") return "children" in node ? node.children.flatMap(linksIn) : [];
  const isOfChat = /[?&]utm_source=(?:chatgpt|openai|copilot|perplexity)/u.test(node.url);
  return isOfChat ? [{ text: visibleText([node]), line: spanOf(node).startLine }] : [];
}

/** A reply's first word, which says nothing by itself. */
const opener = /^(?:当然|好的|没问题|certainly|sure|of course|absolutely)[！!。.]$/iu;

const quotation = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|《[^》]*》/gu;

function kindOf(sentence: string): Residue["kind"] | null {
  if (chat.some((pattern) => pattern.test(sentence))) return "chat";
  if (form.some((pattern) => pattern.test(sentence))) return "form";
  return page.some((pattern) => pattern.test(sentence)) ? "page" : null;
}

const chat = [
  /^(?:抱歉[，,])?作为(?:一个|一名|一款)?\s?(?:AI|人工智能)\s?(?:语言)?(?:模型|助手)[，,]/iu,
  /^(?:当然|好的|没问题)(?:可以)?[！!，,。]?\s?(?:以下|下面|这里)(?:就?是|为)/u,
  /^(?:以下|下面|这)是(?:为[您你](?:整理|准备|生成|撰写)|根据[您你]的(?:要求|需求|描述))/u,
  /^(?:希望|如果)(?:这些?|以上|上述)?(?:内容|信息|回答|解释|建议)?(?:能够?)?(?:对您|帮助?到?您)/u,
  /^希望(?:以上|上述|这些)(?:内容|信息|回答|解释|建议)[^。]{0,6}帮助/u,
  /截至我的(?:知识|训练)/u,
  /您(?:还)?(?:有|需要)[^。]{0,12}随时(?:告诉我|联系我|提问|向我)/u,
  /^(?:是否|要不要|需要我)[^。？?]{0,8}(?:为您|帮您|继续(?:生成|补充|写))/u,
  /\bas an AI (?:language )?(?:model|assistant)\b/iu,
  /^(?:certainly|sure|of course|absolutely)[!,.] (?:here(?:'s| is| are)|below|i(?:'d| can| have))/iu,
  /^(?:below|here) is (?:a|an|the|your) (?:concise|comprehensive|detailed|structured|revised|polished|rewritten|improved|complete|step-by-step)\b/iu,
  /\b(?:my|as of my) (?:knowledge cut-?off|last (?:knowledge )?update|training data)\b/iu,
  /^(?:i hope (?:this|that) helps|let me know if you(?:'d| would| need| want| have)|would you like me to|feel free to ask)\b/iu,
];

const form = [
  /^[（(【[〔<]\s?请?(?:在此|在这里|此处)?处?(?:填写|填入|输入|插入|替换)[^）)】\]〕>]{0,30}[）)】\]〕>]$/u,
  /^[（(【[〔<]\s?请?在?(?:此处?|这里)写[^）)】\]〕>]{0,30}[）)】\]〕>]$/u,
  /^请在?(?:此处?|这里)(?:填写|写下?|填入)[^，。]{0,4}(?:本节|本章|你的|您的|主要)[^。]{0,16}[。…]?$/u,
  /^(?:请)?在(?:此处?|这里)(?:填写|写下|输入|插入)(?:你的|您的)?(?:内容|正文|标题|文字|描述)[。…]*$/u,
  /\blorem ipsum\b/iu,
  /^[([<]?(?:insert|enter|write|add|type|put) (?:your |some |the )?(?:text|title|content|description|summary|notes?) here[)\]>.]*$/iu,
  /\((?:fill (?:this|me) in\b|replace (?:this|me) with\b)[^)]*\)/iu,
  /^\[(?:your|insert)\b[^\]]{0,40}\]$/iu,
];

const page = [
  /版权声明[：:]?\s?本文/u,
  /本文[为是]博主(?:原创|转载)/u,
  /(?:著作权|版权)归(?:原)?作者所有/u,
  /^(?:商业)?转载请(?:注明|附上|联系)/u,
  /一键三连|(?:点赞|关注|收藏|转发)[、，,+＋和]\s?(?:点赞|关注|收藏|转发|在看)/u,
  /\ball rights reserved\b/iu,
  /\b(?:accept (?:all )?cookies|subscribe to (?:our|my) newsletter|sign up for our)\b/iu,
];
