import { expect, test } from "vitest";
import { parseTemplate } from "#core/template/parse.ts";
import { template, templateOrigin } from "#test/core/make.ts";

const slotWith = (directive: string) => template(`## 节\n<!-- note ${directive} -->\n`).slots[0];

test.each([
  ["min=100", { minimumLength: 100 }],
  ["min=0", { minimumLength: 0 }],
  ["items=3..15", { items: { minimum: 3, maximum: 15 } }],
  ["items=3..", { items: { minimum: 3, maximum: null } }],
  ["items=3", { items: { minimum: 3, maximum: null } }],
  ["repeat=1..5", { repeat: { minimum: 1, maximum: 5 } }],
  ["repeat=2..", { repeat: { minimum: 2, maximum: null } }],
  ["repeat=3", { repeat: { minimum: 3, maximum: 3 } }],
  ["repeat=0..2", { repeat: { minimum: 0, maximum: 2 }, isRequired: false }],
  ["max=20", { maximumLength: 20 }],
  [
    'needs="list image>=2 code:python|table"',
    {
      needs: [
        [{ name: "list", language: null, minimum: 1 }],
        [{ name: "image", language: null, minimum: 2 }],
        [
          { name: "code", language: "python", minimum: 1 },
          { name: "table", language: null, minimum: 1 },
        ],
      ],
    },
  ],
  ["fixed", { isFixed: true }],
  ['has="目的|方法"', { has: ["目的", "方法"] }],
  ["hasnt=lorem", { hasnt: ["lorem"] }],
  ["review=off", { isReviewed: false }],
  ['focus="数字有没有出处"', { focus: "数字有没有出处" }],
  ["severity=warn", { severity: "warning" }],
  ["items=3..3", { items: { minimum: 3, maximum: 3 } }],
  ["optional", { isRequired: false }],
  ["optional=false", { isRequired: true }],
  ["generated", { isGenerated: true }],
  ["todo=allow", { todo: "allow" }],
  ["todo=reason", { todo: "reason" }],
  ["todo=deny", { todo: "deny" }],
  ["severity=notice", { severity: "notice" }],
  [
    "min=5 severity=warning\n  optional",
    { minimumLength: 5, severity: "warning", isRequired: false },
  ],
  ["min='7'", { minimumLength: 7 }],
  ["", { isRequired: true, minimumLength: null, items: null, todo: "deny", severity: "error" }],
])("%j is understood", (directive, expected) => {
  expect(slotWith(directive)).toMatchObject(expected);
});

test.each([
  "min=ten",
  "min=-1",
  "min=1.5",
  "max=x",
  "repeat=0",
  "repeat=5..2",
  "needs=picture",
  "needs=image>=x",
  "needs=list:python",
  'needs=""',
  'has=""',
  "hasnt",
  "fixed=no",
  "review=never",
  "focus",
  "min",
  "items=5..3",
  "items=..3",
  "items=a..b",
  "items=1-3",
  "optional=yes",
  "generated=1",
  "todo=maybe",
  "todo",
  "severity=fatal",
  "severity",
  'aka=""',
  "aka",
  'aka="甲||乙"',
])("the value of %j is refused with what is expected", (directive) => {
  const text = `# 题\n\n## 节\n<!-- note ${directive} -->\n`;
  const key = /^\w+/.exec(directive)?.[0];
  expect(parseTemplate(text, templateOrigin)).toMatchObject({
    ok: false,
    problems: [
      {
        code: "directive-value-not-allowed",
        path: "template.md",
        line: 4,
        key,
        expected: expect.any(String),
      },
    ],
  });
});

test.each(["minimum=3", "Min=3", "constructor=1", "toString", "need=list"])(
  "the key of %j is refused with the known ones",
  (directive) => {
    expect(
      parseTemplate(`## 节\n\n<!-- 提示 -->\n<!-- note ${directive} -->\n`, templateOrigin),
    ).toMatchObject({
      ok: false,
      problems: [
        {
          code: "directive-unknown-key",
          line: 4,
          known: expect.arrayContaining(["aka", "optional", "min", "items"]),
        },
      ],
    });
  },
);

test("a directive as long as a book is refused at once", () => {
  const text = `## 节\n<!-- note ${"   min".repeat(3000)} -->\n`;
  expect(parseTemplate(text, templateOrigin)).toMatchObject({
    problems: [{ code: "directive-unreadable" }],
  });
});

test.each([
  "<!-- 用顿号分隔 -->",
  "<!-- Note: three sentences will do -->",
  "<!-- a note min=3 -->",
  "<!-- noteworthy -->",
  "`<!-- note min=3 -->`",
  "```\n<!-- note min=3 -->\n```",
])("%j is guidance for people", (comment) => {
  expect(template(`## 节\n${comment}\n`).slots[0]).toMatchObject({ minimumLength: null });
});

test.each([
  "<!-- Note min=3 -->",
  "<!-- notes min=3 -->",
  "<!-- note: min=3 -->",
  "<!-- note-tempalte order=off -->",
  "<!-- NOTE optional=true -->",
])("%j was surely meant as a directive, and cannot be read", (comment) => {
  expect(parseTemplate(`## 节\n${comment}\n`, templateOrigin)).toMatchObject({
    ok: false,
    problems: [{ code: "directive-unreadable", line: 2, text: comment }],
  });
});

test.each([
  ["min=3 min=5", "min"],
  ["optional aka='optional' optional=false", "optional"],
])("%j gives a key twice", (directive, key) => {
  const reading = parseTemplate(`## 节\n<!-- note ${directive} -->\n`, templateOrigin);
  expect(reading).toMatchObject({ problems: [{ code: "directive-repeated-key", line: 2, key }] });
});

test("everything that cannot be read is said at once", () => {
  const text = "## 一节\n<!-- note mim=3 todo=never -->\n## 二节\n<!-- note 可选 -->\n";
  const reading = parseTemplate(text, templateOrigin);
  expect(reading).toMatchObject({
    problems: [
      { code: "directive-unknown-key", line: 2, key: "mim" },
      { code: "directive-value-not-allowed", line: 2, key: "todo" },
      { code: "directive-unreadable", line: 4 },
    ],
  });
});

test.each([
  ["after the heading's line", "## 节 <!-- note min=3 -->\n"],
  ["after some text", "## 节\n写 <!-- note min=3 -->\n"],
  ["in a list", "## 节\n- <!-- note min=3 -->\n"],
  ["beside guidance", "## 节\n<!-- 提示 --><!-- note min=3 -->\n"],
  ["among others", "## 节\n<!-- note optional -->\n<!-- note min=3 -->\n"],
  ["over lines", "## 节\r\n<!--\r\nnote\r\nmin=3\r\n-->\r\n"],
])("a directive %s counts", (_, text) => {
  expect(template(text).slots[0]).toMatchObject({ minimumLength: 3, title: "节" });
});

test("a directive before any heading is refused", () => {
  expect(parseTemplate("写在前面\n\n<!-- note min=3 -->\n\n## 节\n", templateOrigin)).toEqual({
    ok: false,
    problems: [{ code: "directive-without-heading", path: "template.md", line: 3 }],
  });
});

test.each([
  ["a pair", "---\ntitle: 题\n---\n"],
  ["lists", '---\n"tags":\n  - 甲\n---\n'],
])("a directive before front matter of %s is refused", (_, frontMatter) => {
  const directive = "<!-- note-template files=a.md -->\n";
  const problem = { code: "directive-before-front-matter", path: "template.md", line: 1 };

  expect(parseTemplate(`${directive}${frontMatter}\n## 节\n`, templateOrigin)).toEqual({
    ok: false,
    problems: [problem],
  });
  expect(template(`${frontMatter}${directive}\n## 节\n`).files).toEqual(["a.md"]);
  expect(template(`${directive}\n---\n\n## 节\n\n文\n\n---\n`).files).toEqual(["a.md"]);
});
