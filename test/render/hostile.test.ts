import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Language, languages } from "#core/language.ts";
import type { Report } from "#core/report/report.ts";
import { renderComment } from "#render/comment.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { attackTexts } from "#test/render/attacks.ts";
import {
  finding,
  permalink,
  quote,
  remark,
  report,
  review,
  reviewedNote,
} from "#test/render/make.ts";
import { allNodes, liveReferences, parseGfm, proseOf } from "#test/render/parse.ts";

const options = { permalink, maxLength: Infinity, unit: "characters" } as const;

test.each(attackTexts().map((text) => ({ text })))(
  "attack %# in every field of a report does nothing",
  ({ text }) => {
    const harm = languages.flatMap((language) => harmOf(reportFullOf([text], language)));
    expect(harm).toEqual([]);
  },
);

test("mixed attacks in the fields of a report do nothing", () => {
  const text = fc.oneof(fc.constantFrom(...attackTexts()), fc.string(), hostileText());
  fc.assert(
    fc.property(fc.array(text, { minLength: 14, maxLength: 14 }), (texts) => {
      expect(harmOf(reportFullOf(texts, "zh-CN"))).toEqual([]);
    }),
    { numRuns: 80 },
  );
}, 60_000);

test.each([
  "@octocat 看看",
  "见 #12",
  "https://a.example",
  "<b>x</b>",
  "[x](https://evil.example)",
  "![x](https://git.example/x.png)",
  "/approve",
  "$x$ 与 $y$",
])("the check for harm would see %s if it got through", (text) => {
  expect(harmIn(text)).not.toEqual([]);
});

function harmOf(hostile: Report): readonly string[] {
  return [...harmIn(renderComment(hostile, options)), ...harmIn(renderMarkdown(hostile))];
}

const ourHtml = /^(?:<details(?: open)?><summary>[^<>]*<\/summary>|<\/details>)$/;
const ourAddress = /^https:\/\/(?:git|docs)\.example\/[^\s<>()]*$/;
const commandAtStart = /^\s*(?:[/@]|bors\b)/m;

/** Everything in a comment that only we may write, or nobody. */
function harmIn(markdown: string): readonly string[] {
  const tree = parseGfm(markdown);
  const nodes = allNodes(tree).flatMap((node) => {
    if (node.type === "html") return ourHtml.test(node.value) ? [] : [`html ${node.value}`];
    if (node.type === "link") return ourAddress.test(node.url) ? [] : [`link ${node.url}`];
    return allowed.has(node.type) ? [] : [`node ${node.type}`];
  });
  const command = commandAtStart.exec(markdown)?.[0] ?? "";
  return [
    ...nodes,
    ...proseOf(tree).flatMap(liveReferences),
    ...(command === "" ? [] : [`command ${command}`]),
  ];
}

const allowed: ReadonlySet<string> = new Set([
  "root",
  "paragraph",
  "heading",
  "text",
  "strong",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableCell",
  "code",
  "inlineCode",
]);

/** A report whose every field from outside is one of the texts. */
function reportFullOf(texts: readonly string[], language: Language): Report {
  let next = 0;
  const take = (): string => texts[next++ % texts.length] ?? "";
  const hostile = () =>
    remark({
      title: take(),
      detail: take(),
      quotes: [quote({ text: take() }), quote({ text: take() })],
      section: take(),
      rewrite: take(),
    });
  const note = () =>
    reviewedNote({
      path: take(),
      title: take(),
      language,
      template: { name: take(), source: "file" },
      findings: [
        finding({ message: take(), section: take(), rule: take() }),
        finding({ url: "javascript:alert(1)" }),
      ],
      suppressed: [finding({ rule: take() }), finding({ rule: take() })],
      known: 1,
      review: review({
        label: take(),
        strengths: [hostile(), hostile()],
        suggestions: [
          hostile(),
          { ...hostile(), status: "open" },
          { ...hostile(), status: "resolved" },
        ],
        overall: take(),
        interpretation: { overview: take(), points: [take(), take()], takeaways: [take()] },
      }),
    });
  const down = review({
    outcome: "unavailable",
    reviewer: "built-in",
    reason: { code: "model-not-found", status: 404, model: take() },
    overall: take(),
  });
  return report({ notes: [note(), note(), { ...note(), review: down }] });
}

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    "`",
    "```",
    "\n",
    "\n\n",
    "</details>",
    "<details>",
    "- ",
    "1. ",
    "> ",
    "# ",
    "| ",
    "**",
    "字",

    "![x](",
    "[x](",
    ")",
    "https://evil.example",
    "@octocat",
    "#1",
    "/approve",
    "\\",
    "    ",
    "$",
    "~",
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
}
