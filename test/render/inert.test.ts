import * as fc from "fast-check";
import { toString } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { details, fenced, inert, inertCode, join, link, md, nest } from "#render/inert.ts";
import { visibleLine } from "#render/visible.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { allNodes, liveReferences, parseGfm, proseOf } from "#test/render/parse.ts";

const gap = "\u200B";

test.each([
  "这篇笔记结构清晰，“重点”突出；例如：先总后分（见第 3 节）、《手册》……很好！",
  "用时 10:30-11:45，提升 3.5%，即 1+1=2 - 没有问题。",
  "snake_case and C++ - fine, e.g. v1.2.3, 50% (really!) :)",
  "全角　空格 ＃1 ＠甲",
  "👩‍💻 ❤️ 1️⃣ 👍🏽 🇨🇳",
])("ordinary text comes out unchanged: %s", (text) => {
  expect(inert(text)).toBe(text);
});

test.each([
  { text: "a\r\n\r\n b\t c", safe: "a b c", why: "one line" },
  { text: "*粗* _斜_ `码` [链](x)", safe: "\\*粗\\* \\_斜\\_ \\`码\\` \\[链\\](x)", why: "marks" },
  { text: "a < b && c > d", safe: "a &lt; b &amp;&amp; c &gt; d", why: "markup" },
  { text: "~删~ | $x$ \\", safe: `\\~删\\~ \\| ${gap}\\$x${gap}\\$ \\\\`, why: "extensions" },
  { text: "问 @octocat", safe: `问 @${gap}octocat`, why: "mentions" },
  { text: "见 #12、a/b#3", safe: `见 #${gap}12、a/b#${gap}3`, why: "references" },
  { text: "gh-7 GHSA-abcd", safe: `gh-${gap}7 GHSA-${gap}abcd`, why: "GitHub's names" },
  { text: "在 deadbeef01 里", safe: `在 deadbe${gap}ef01 里`, why: "commits" },
  { text: "https://a.example", safe: `https:${gap}//a.example`, why: "addresses" },
  { text: "WWW.a.example", safe: `WWW${gap}.a.example`, why: "hosts" },
  { text: "mailto:a", safe: `mailto${gap}:a`, why: "schemes" },
  { text: ":octocat:", safe: `\\:${gap}octocat:`, why: "short codes" },
  { text: "好 :+1: :100:", safe: `好 :${gap}+1: :${gap}100:`, why: "short codes without a letter" },
  { text: "# 标题", safe: "\\# 标题", why: "a heading at the start" },
  { text: "- 项", safe: "\\- 项", why: "an item at the start" },
  { text: "12. 项", safe: "12\\. 项", why: "a number at the start" },
  { text: "/approve", safe: "\\/approve", why: "a command at the start" },
  { text: "真的!", safe: "真的\\!", why: "what would make our next link an image" },
  { text: "\u001b[31m红\u001b[0m", safe: "红", why: "terminal codes" },
  { text: "零\u200B宽\u2060\u{E0041}\u202E\u00AD", safe: "零宽", why: "invisible characters" },
  { text: "x\uFE0F\uFE0F❤\uFE0F\uFE0F", safe: "x❤\uFE0F", why: "runs of selectors" },
  { text: "\uD800a", safe: "\uFFFDa", why: "half a character" },
])("inert() defuses $why", ({ text, safe }) => {
  expect(inert(text)).toBe(safe);
});

test("a hash of forty digits leaves no piece that is still a hash", () => {
  expect(liveReferences(inert("0123456789abcdef0123456789abcdef01234567"))).toEqual([]);
});

test("any text is one paragraph of text that reads the same", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string(), hostileText());
  fc.assert(
    fc.property(text, (raw) => {
      const tree = parseGfm(`前 ${inert(raw)} 后`);
      const types = new Set(allNodes(tree).map(({ type }) => type));
      expect([...types].toSorted()).toEqual(["paragraph", "root", "text"]);
      expect(proseOf(tree).flatMap(liveReferences)).toEqual([]);
      const seen = toString(tree).replaceAll(gap, "");
      expect(seen.replaceAll(" ", "")).toBe(`前${visibleLine(raw).replaceAll(" ", "")}后`);
    }),
    { numRuns: 500 },
  );
});

test("any text at the start of a line is still only text", () => {
  fc.assert(
    fc.property(hostileText(), (raw) => {
      const types = new Set(allNodes(parseGfm(inert(raw))).map(({ type }) => type));
      expect([...types].filter((type) => !isText(type))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each(attackTexts())("attack %# is only text", (text) => {
  const tree = parseGfm(`前 ${inert(text)} 后`);
  expect(new Set(allNodes(tree).map(({ type }) => type))).toEqual(
    new Set(["root", "paragraph", "text"]),
  );
  expect(proseOf(tree).flatMap(liveReferences)).toEqual([]);
});

test.each([
  { text: "a`b``c", code: "```a`b``c```" },
  { text: "`a`", code: "`` `a` ``" },
  { text: "x\n\ny", code: "`x y`" },
  { text: "<!-- x -->", code: `\`<!${gap}-- x -->\`` },
  { text: "", code: "" },
])("inertCode($text) is one code span", ({ text, code }) => {
  expect(inertCode(text)).toBe(code);
});

test("a fenced block holds any text as it is, and ends where it should", () => {
  fc.assert(
    fc.property(hostileText(), (raw) => {
      const { children } = parseGfm(`${fenced(raw, "markdown")}\n\n完`);
      expect(children.map(({ type }) => type)).toEqual(["code", "paragraph"]);
    }),
  );
  expect(fenced("<!-- note-review v1 -->")).toBe(`\`\`\`\n<!${gap}-- note-review v1 -->\n\`\`\``);
  expect(fenced("```\na\r\nb\u200B\n```\n", "md`\nx")).toBe("````mdx\n```\na\nb\n```\n````");
});

test.each([
  { url: "https://a.example/x y", made: "[词](https://a.example/x%20y)" },
  { url: "https://a.example/a)b(c", made: "[词](https://a.example/a%29b%28c)" },
  {
    url: "https://a.example/%E7%AC%94?a=1&copy=2",
    made: "[词](https://a.example/%E7%AC%94?a=1&amp;copy=2)",
  },
  { url: "https://a.example/\n\n<b>\\", made: "[词](https://a.example/%0A%0A%3Cb%3E%5C)" },
  { url: "http://a.example/笔记", made: "[词](http://a.example/%E7%AC%94%E8%AE%B0)" },
  { url: "javascript:alert(1)", made: "词" },
  { url: "//a.example", made: "词" },
  { url: " https://a.example", made: "词" },
  { url: "", made: "词" },
])("a link to $url becomes $made", ({ url, made }) => {
  expect(link(inert("词"), url)).toBe(made);
});

test("a summary can end neither itself nor its details", () => {
  const folded = details("</summary></details><b>\n\n# x @me", md`正文`);
  expect(folded.split("\n")[0]).toBe(
    `<details><summary>&lt;/summary&gt;&lt;/details&gt;&lt;b&gt; # x @${gap}me</summary>`,
  );
});

test("a formula in a summary does not become one", () => {
  expect(details("$x$", md`正文`)).toContain(`<summary>${gap}$x${gap}$</summary>`);
});

test("parts are put together without what is empty", () => {
  expect(join([md`甲`, md``, inert("*")], "、")).toBe("甲、\\*");
  expect(nest(md`甲\n\n乙`, "quotation")).toBe("> 甲\n>\n> 乙");
  expect(nest(md`甲\n\n乙`, 3)).toBe("   甲\n\n   乙");
  expect(md`${3} 个`).toBe("3 个");
});

function isText(type: string): boolean {
  return ["root", "paragraph", "text"].includes(type);
}

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...Array.from("*_`~[]()<>!#@|\\$&:/-+=.\n\r\t 0a1f字（）：「」"),

    "**",
    "```",
    "~~~",
    "www.",
    "://",
    "mailto:",
    "GH-1",
    "deadbeef",
    "&amp;",
    "\u200B",
    "\u202E",

    "<details>",
    "</details>",
    "<!--",
    "-->",
    "\n\n",
    "1. ",
    "- ",
    "    ",
    "![",
    "](",
    ":smile:",
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
}
