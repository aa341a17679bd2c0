import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import { choose, note, template } from "#test/core/make.ts";

const weekly = `<!-- note-template files="week/**" -->

# {周次}
<!-- 写在周日 -->

## 本周
<!-- note min=10 -->
三件事，各一句话。

## 下周（可选）
<!-- note aka="Next week" -->

## …

## AI点评
<!-- note generated optional -->
由程序填写
`;

test("a fresh note has the template's headings, guidance and text, and none of its rules", () => {
  expect(scaffoldNote(template(weekly), false)).toBe(`# {周次}
<!-- 写在周日 -->

## 本周
三件事，各一句话。

## 下周（可选）
`);
});

test.each([
  [
    "has front matter already",
    "---\ntags: []\n---\n\n# A\n",
    "---\ntemplate: day\ntags: []\n---\n\n# A\n",
  ],
  ["has none", "# A\n", "---\ntemplate: day\n---\n\n# A\n"],
])("a note says which template it is for where the template %s", (_, markdown, expected) => {
  expect(scaffoldNote(template(markdown, { name: "day" }), true)).toBe(expected);
});

test("a name that YAML would read as something else is quoted", () => {
  const text = scaffoldNote(template("# A\n", { name: "2026: [x]" }), true);

  expect(text).toContain('template: "2026: [x]"\n');
});

const headings = fc
  .uniqueArray(
    fc.record({
      depth: fc.integer({ min: 1, max: 4 }),
      title: fc.constantFrom("背景", "方法（可选）", "一、总结", "{题目}", "…", "AI点评", "C#"),
      directive: fc.constantFrom("", "<!-- note min=5 -->\n", "<!-- note optional -->\n"),
      text: fc.constantFrom("", "写三句话\n", "<!-- 写给自己 -->\n", "- [ ] 做完\n"),
    }),
    { minLength: 1, maxLength: 8, selector: ({ title }) => title },
  )
  .map((sections) =>
    sections.map((section) => (section.title === "…" ? { ...section, directive: "" } : section)),
  )
  .filter((sections) => sections.some(({ title }) => title !== "…"))
  .map((sections) =>
    sections
      .map(
        ({ depth, title, directive, text }) =>
          `${"#".repeat(depth)} ${title}\n${directive}${text}\n`,
      )
      .join(""),
  );

test("a fresh note never passes, whatever the learner is asked for", () => {
  fc.assert(
    fc.property(headings, fc.boolean(), (markdown, named) => {
      const own = template(markdown);
      fc.pre(own.slots.some(({ isGenerated }) => !isGenerated));
      const fresh = note(scaffoldNote(own, named), { under: markdown });
      const { findings } = checkNote(fresh, choose(own), { language: "en" });

      expect(findings.map(({ severity }) => severity)).toContain("error");
    }),
    { numRuns: 500 },
  );
});

test("a fresh note misses none of the sections and has none of the rules", () => {
  fc.assert(
    fc.property(headings, (markdown) => {
      const own = template(markdown);
      const fresh = note(scaffoldNote(own, false), { under: markdown });
      const { findings } = checkNote(fresh, choose(own), { language: "en" });
      const rules = findings.map(({ rule }) => rule);

      expect(rules).not.toContain("missing-section");
      expect(rules).not.toContain("leftover-directive");
    }),
    { numRuns: 500 },
  );
});
