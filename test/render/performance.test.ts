import { expect, test } from "vitest";
import { renderAnnotations } from "#render/annotations.ts";
import { countColumns } from "#render/columns.ts";
import { renderComment } from "#render/comment.ts";
import { details, fenced, inert, inertCode, link, md } from "#render/inert.ts";
import { renderJson } from "#render/json.ts";
import { neutraliseLog } from "#render/log.ts";
import { renderProblem } from "#render/problem.ts";
import { renderRdjson } from "#render/rdjson.ts";
import { renderTerminal } from "#render/terminal.ts";
import {
  finding,
  lineSpan,
  permalink,
  quote,
  remark,
  report,
  review,
  reviewedNote,
} from "#test/render/make.ts";

const size = 200_000;
const blank = [
  " ",
  "\n",
  "\r\n",
  "\t",
  "\u3000",
  "\u200B",
  "\u{E0041}",
  "\uFE0F",
  "\u200D",
  "\uD800",
];
const marks = [
  "_",
  "a_",
  "*",
  "`",
  "` ",
  "[",
  "](",
  "!",
  "<",
  "&",
  "\\",
  "@",
  "#1",
  "~",
  "|",
  "$",
  "-",
];
const words = [
  "a",
  "0",
  ":",
  ":a",
  ":a:",
  "://",
  "www.",
  "GH-",
  "data:",
  "字",
  "。",
  "❤\uFE0F\u200D",
];
const commands = ["::", "##[", "\n::", "\u001b[", "\u001b[1", "\u001b]"];
const units = [...blank, ...marks, ...words, ...commands];
const texts = units.map((unit) => ({ unit, text: unit.repeat(size / unit.length) }));

const renderers: Readonly<Record<string, (text: string) => unknown>> = {
  inert,
  inertCode,
  fenced: (text) => fenced(text, text),
  link: (text) => link(md`x`, `https://a.example/${text}`),
  details: (text) => details(text, md`x`),
  neutraliseLog,
  renderProblem: (text) =>
    renderProblem(
      { code: "config-unknown-key", path: text, line: 1, key: text, known: [text] },
      "en",
    ),
  renderComment: (text) =>
    renderComment(reportOf(text), { permalink, maxLength: 65_536, unit: "bytes" }),
  renderTerminal: (text) => renderTerminal(reportOf(text), { colour: true }),
  countColumns,
  renderRdjson: (text) => renderRdjson(reportOf(text)),
  renderJson: (text) => renderJson(reportOf(text)),
  renderAnnotations: (text) => renderAnnotations(reportOf(text), limits),
};

const limits = { most: { error: 10, warning: 10, notice: 10 }, longestMessage: 4096 };

test.each(Object.entries(renderers))(
  "%s() takes no quadratic time for any 200 KB",
  (_, render) => {
    const slow = texts.filter(({ text }) => {
      const start = performance.now();
      render(text);
      return performance.now() - start > 5000; // quadratic measured 20 s and more
    });
    expect(slow.map(({ unit }) => JSON.stringify(unit))).toEqual([]);
  },
  60_000,
);

function reportOf(text: string) {
  const remarks = [remark({ title: text, detail: text, quotes: [quote({ text })], rewrite: text })];
  const fix = { span: lineSpan(1, 2, 3), text };
  const findings = [
    finding({ message: text, excerpt: text.slice(0, 500), span: lineSpan(1, 2, 500), fix }),
  ];
  return report({
    notes: [reviewedNote({ path: text, findings, review: review({ suggestions: remarks }) })],
  });
}
