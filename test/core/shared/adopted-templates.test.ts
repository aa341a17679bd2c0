import { describe, expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import type { Slot, Template } from "#core/template/template.ts";
import { choose, note, template } from "#test/core/make.ts";
import { type AdoptedTemplate, adoptedTemplates } from "./adopted-templates.ts";
import { readShared } from "./shared-files.ts";

/** The text of a template with its comments added, each below its line. */
function adopt(text: string, directives: AdoptedTemplate["directives"]): string {
  const left = new Map(Object.entries(directives));
  const lines = text.split("\n").flatMap((line, index) => {
    const directive = left.get(line);
    const opensFrontMatter = index === 0 && line === "---";
    if (directive === undefined || opensFrontMatter) return [line];
    left.delete(line);
    return [line, directive];
  });
  if (left.size > 0) throw new Error(`The template has no ${[...left.keys()].join(", ")}`);
  return lines.join("\n");
}

/** The findings of a note, but for notices, which have nothing to do with its template. */
function findingsUnder(chosen: Template, markdown: string): readonly string[] {
  const { findings } = checkNote(note(markdown), choose(chosen), { language: "en" });
  return findings
    .filter(({ severity }) => severity !== "notice")
    .map(({ span, rule, section }) => `${span.startLine} ${rule} ${section}`);
}

const written = `We tried it for a week, see [the log](https://example.org/log): it held. ${"Every day we counted what came in and what went out, and wrote down both. ".repeat(8)}

- once in the morning
- once at night
`;

/** A note with every section written, and its own words in place of the form's. */
function fillIn(chosen: Template, headings: AdoptedTemplate["headings"]): string {
  const section = ({ title, depth, isFixed, body }: Slot): string =>
    `${"#".repeat(depth)} ${headings[title] ?? title}\n\n${isFixed ? body : written}\n`;
  return chosen.slots.map(section).join("\n");
}

/** Whether a section is required, and those above it are. */
function isAsked({ isRequired, parent }: Slot): boolean {
  return isRequired && (parent === null || isAsked(parent));
}

describe.each(adoptedTemplates)("the template of $name", ({ path, directives, ...adopted }) => {
  const form = readShared(`notes/dev/${path}`);
  const text = adopt(form, directives);
  const chosen = template(text);
  const fresh = scaffoldNote(chosen, false);

  test("is copied as it was before", () => {
    expect(fresh.trim()).toBe(form.trim());
  });

  test("finds its own text and a fresh note unwritten, and neither lacks a section", () => {
    for (const copy of [text, form, fresh]) {
      const rules = findingsUnder(chosen, copy).map((finding) => finding.split(" ")[1]);
      expect(rules).not.toEqual([]);
      expect(rules).not.toContain("missing-section");
    }
  });

  test("finds nothing in a note that is filled in", () => {
    expect(findingsUnder(chosen, fillIn(chosen, adopted.headings))).toEqual([]);
  });

  test("misses all that it asks for in a note without a heading", () => {
    const asked = chosen.slots.filter(isAsked).map(({ title }) => `1 missing-section ${title}`);
    expect(asked).not.toEqual([]);
    expect(findingsUnder(chosen, "Only a few words.\n")).toEqual(asked);
  });

  test.each(Object.entries(adopted.notes))("finds in %s what is wrong", (real, expected) => {
    expect(findingsUnder(chosen, readShared(`notes/dev/${real}`))).toEqual(expected);
  });
});
