import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { type FrontMatter, frontMatterField } from "#core/note/front-matter.ts";
import type { Span } from "#core/span.ts";
import { note, timeOf } from "#test/core/make.ts";

function frontMatterOf(text: string): FrontMatter {
  const { frontMatter } = note(text);
  if (!frontMatter) throw new Error("Expected front matter");
  return frontMatter;
}

/** YAML as a note's front matter. */
function yaml(...lines: readonly string[]): FrontMatter {
  return frontMatterOf(["---", ...lines, "---", "", "text"].join("\n"));
}

/** The part of a text on one line that a span is. */
function cut(text: string, span: Span | null): string | undefined {
  const lines = text.split(/\r\n?|\n/);
  return span
    ? lines[span.startLine - 1]?.slice(span.startColumn - 1, span.endColumn - 1)
    : undefined;
}

test.each([
  "text",
  "text\n\n---\ntitle: late\n---\n",
  "\n---\ntitle: after a blank line\n---\n",
  "---\ntitle: never closed\n",
])("%j has no front matter", (text) => {
  expect(note(text).frontMatter).toBeNull();
});

test("values are plain, and dates stay text", () => {
  const { data } = yaml("title: 缓存", "date: 2026-01-31", "draft: true", "tags: [a, 1, null]");

  expect(data).toEqual({
    title: "缓存",
    date: "2026-01-31",
    draft: true,
    tags: ["a", 1, null],
  });
});

test.each([
  ["title: A\ndraft: true", "draft", true],
  ["title: A", "draft", undefined],
  ["- draft", "draft", undefined],
  ["draft: [", "draft", undefined],
  ["title: A", "toString", undefined],
  ["__proto__: 1", "__proto__", 1],
])("the field of %j called %s is %j", (text, key, value) => {
  expect(frontMatterField(yaml(text), key)).toBe(value);
});

test.each([
  ["---\ntitle:   in   YAML  \n---\n# Heading", "in YAML"],
  ["---\ntitle: 3\n---\n# Heading", "Heading"],
  ["---\ntitle: [\n---\n# Heading", "Heading"],
  ["+++\ntitle = 'TOML'\n+++\n# Heading", "Heading"],
])("the title of %j is %s", (text, title) => {
  expect(note(text).title).toBe(title);
});

describe("a place in front matter", () => {
  const lines = ["title: 缓存一致性", "authors:", "  - name: Ann", "    mail: ann@example.org"];

  test.each([
    ["LF", "\n", ""],
    ["CRLF", "\r\n", ""],
    ["CR", "\r", ""],
    ["a byte order mark", "\n", "\uFEFF"],
    ["a fence with spaces after it", "  \n", ""],
  ])("is found with %s", (_, end, mark) => {
    const text = ["---", ...lines, "---", "text"].join(end);
    const { keySpan, valueSpan, span } = frontMatterOf(mark + text);

    expect(cut(text, keySpan(["title"]))).toBe("title");
    expect(cut(text, valueSpan(["title"]))).toBe("缓存一致性");
    expect(cut(text, keySpan(["authors", 0, "mail"]))).toBe("mail");
    expect(cut(text, valueSpan(["authors", 0, "mail"]))).toBe("ann@example.org");
    expect(span).toMatchObject({ startLine: 1, startColumn: 1, endLine: 6 });
  });

  test.each([
    [["publisher"]],
    [["title", "length"]],
    [["authors", 7]],
    [["authors", "0"]],
    [["authors", 0, "name", "x"]],
  ])("%j is none", (path) => {
    const { keySpan, valueSpan } = yaml(...lines);

    expect([keySpan(path), valueSpan(path)]).toEqual([null, null]);
  });

  test("leads through an alias", () => {
    const text = ["---", "first: &a {x: 10}", "second: *a", "---"].join("\n");

    expect(cut(text, frontMatterOf(text).valueSpan(["second", "x"]))).toBe("10");
  });
});

test.each([
  ["title: Lecture 3: caches", "BLOCK_AS_IMPLICIT_KEY", 2],
  ["title: A\ntitle: B", "DUPLICATE_KEY", 3],
  ["title: A\ndescription: `code`", "BAD_SCALAR_START", 3],
  ["a:\n\tb: 1", "TAB_AS_INDENT", 3],
  ["a: 1\nb: *重点*", "BAD_ALIAS", 3],
  ["a: &a [*a]", "BAD_ALIAS", 2],
  ["a: [1, 2", "BAD_INDENT", 2],
  ['a: "open\nb: 1\nc: 2', "MISSING_CHAR", 2],
  ["a: 'open\nb: 1", "MISSING_CHAR", 2],
  ['a: "closed"\nb: [1 2', "BAD_INDENT", 3],
])("%j cannot be read: %s on line %i", (text, code, line) => {
  const { data, error } = yaml(text);

  expect({ data, code: error?.code, line: error?.span.startLine }).toEqual({
    data: null,
    code,
    line,
  });
});

test.each([
  ["brackets", `a: ${"[".repeat(2000)}${"]".repeat(2000)}`],
  ["open braces", `a: ${"{".repeat(7000)}`],
  ["compact mappings", "? ".repeat(3000)],
  ["aliases", `a: &a [1]\nb: [${"*a, ".repeat(1900)}]`],
  ["a bomb", bomb()],
  ["too much text", `a: ${"x".repeat(9000)}`],
])("%s are refused, and soon", (_, text) => {
  let code: string | undefined;
  const time = timeOf(() => {
    code = yaml(text).error?.code;
  });

  expect(code).toBe("TOO_COMPLEX");
  expect(time).toBeLessThan(2000);
});

/** Each line is ten times the one before it. */
function bomb(): string {
  const lines = Array.from("bcdefgh", (name, index) => {
    const before = "abcdefg"[index] ?? "";
    return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]`;
  });
  return ["a: &a [x]", ...lines].join("\n");
}

test("TOML is seen and not read", () => {
  expect(frontMatterOf("+++\ntitle = 'x'\n+++\n")).toMatchObject({
    format: "toml",
    data: null,
    error: null,
  });
});

test("any text can be front matter", () => {
  const words = [
    "a",
    "标",
    ":",
    " ",
    "-",
    "\n",
    "[",
    "]",
    "{",
    "}",
    "&a",
    "*a",
    '"',
    "#",
    "|",
    "?",
  ];
  const soup = fc.array(fc.constantFrom(...words, "!", "\t", "\r\n", "\r", "<<", "'"), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(soup, (parts) => {
      const { frontMatter } = note(`---\n${parts.join("")}\n---\n`);
      expect(() => JSON.stringify(frontMatter?.data)).not.toThrow();
    }),
  );
});

test("every value is where it says", () => {
  const key = fc.stringMatching(/^[a-z标题]{1,8}$/);
  const value = fc.oneof(fc.stringMatching(/^[a-z题 :#'"-]{1,20}$/), fc.integer());
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1 }), (values) => {
      const text = `---\n${stringify(values)}---\n`;
      const { data, keySpan, valueSpan } = frontMatterOf(text);
      expect(data).toEqual(values);
      for (const [name, own] of Object.entries(values)) {
        expect(parse(cut(text, keySpan([name])) ?? "")).toBe(name);
        expect(parse(cut(text, valueSpan([name])) ?? "")).toBe(own);
      }
    }),
  );
});
