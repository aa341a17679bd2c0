import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { type Derived, deriveTemplate } from "#core/derive/derive.ts";
import { usualLanguage } from "#core/derive/usual-language.ts";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import { choose, findingsOf, template } from "#test/core/make.ts";
import { listNotePaths, readNote } from "./shared-files.ts";

const all = listNotePaths();

/** Derives a template from the real notes whose paths match. */
function derive(pattern: RegExp): Derived | null {
  const notes = all.filter((path) => pattern.test(path)).map(readNote);
  return deriveTemplate(notes, { language: usualLanguage(notes), findingsIn: "en" });
}

/** The folders with several notes, as a pattern for their paths. */
const folders = [...new Set(all.map((path) => path.split("/")[0] ?? ""))]
  .filter((folder) => all.filter((path) => path.startsWith(`${folder}/`)).length > 1)
  .map((folder) => new RegExp(`^${folder.replaceAll(/[+.]/g, String.raw`\$&`)}/`));

const kinds = [
  /EIPS\/eip-/,
  /rfcs\/text/,
  /decisions|adr-template/,
  /InternLM/,
  /ModalAlchemy\/[np]/,
];

test("there are the notes that there should be", () => {
  expect(all).toHaveLength(47);
  expect(folders.length).toBeGreaterThan(10);
});

test.each([...folders, ...kinds, /./])(
  "what is derived from %s can be used, and names every note that does not pass it",
  (pattern) => {
    const derived = derive(pattern);
    if (derived === null) return;
    const own = template(derived.text);
    const failing = all
      .filter((path) => pattern.test(path))
      .filter((path) =>
        checkNote(readNote(path), choose(own), { language: "en" }).findings.some(
          ({ severity }) => severity === "error",
        ),
      );

    expect(derived.failing.map(({ path }) => path).toSorted()).toEqual(failing);
    expect(derived.failing.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(findingsOf(scaffoldNote(own, false), derived.text)).not.toEqual([]);
  },
);

/** What is derived, each section as `level title place`, and what fails a note as `note: line rule section`. */
function describeDerived(pattern: RegExp): {
  readonly sections: readonly string[];
  readonly failing: readonly string[];
} {
  const derived = derive(pattern);
  if (!derived) return { sections: [], failing: [] };
  const directives = derived.text.split(/^(?=#)/m).map((part) => part.trim().replace("\n", " "));
  const failing = derived.failing.flatMap(({ path, findings }) =>
    findings.map(
      ({ span, rule, section }) =>
        `${path.split("/").at(-1)}: ${span.startLine} ${rule} ${section}`,
    ),
  );
  return { sections: directives, failing };
}

test("three proposals make the form that they keep to, one of which says “N/A” where the others do not", () => {
  expect(describeDerived(/EIPS\/eip-/)).toEqual({
    sections: [
      "## Abstract <!-- note min=10 -->",
      "## Motivation <!-- note min=15 -->",
      "## Specification <!-- note min=30 -->",
      "## Rationale <!-- note min=30 -->",
      "## Backwards Compatibility",
      "## Test Cases <!-- note todo=allow -->",
      "## Reference Implementation <!-- note optional todo=allow -->",
      "## Security Considerations <!-- note optional -->",
      "## Copyright",
    ],
    failing: ["eip-7788.md: 85 todo-stub Backwards Compatibility"],
  });
});

test("a decision and its form have in common what is no example, and both pass", () => {
  expect(describeDerived(/adr\+madr/)).toEqual({
    sections: [
      "# {title}",
      "## Context and Problem Statement <!-- note min=10 -->",
      "## Considered Options",
      "## Decision Outcome <!-- note min=10 -->",
      "## Pros and Cons of the Options <!-- note min=30 -->",
      "## More Information <!-- note min=10 -->",
    ],
    failing: [],
  });
});

test("notes of two kinds make a form in which what only one kind has is optional", () => {
  const { sections, failing } = describeDerived(/ModalAlchemy/);

  expect(sections.filter((section) => !section.includes("optional"))).toEqual([
    "# {标题}",
    "## 📚 Table of Contents",
    "## 📝 Summary <!-- note min=15 -->",
  ]);
  expect(sections).toHaveLength(11);
  expect(failing).toEqual([]);
});

test("a section that is empty in every note is asked for, and that it is empty is said of each", () => {
  const { sections, failing } = describeDerived(/zettelkasten/);

  expect(sections).toEqual(["# Reference <!-- note optional -->"]);
  expect(failing.map((each) => each.replace(/.*: /, ""))).toEqual([
    "52 empty-section Reference",
    "14 empty-section Reference",
  ]);
});

test("an empty file is told, and the others make the form without it", () => {
  const { sections, failing } = describeDerived(/SaaRaaS/);

  expect(sections).toEqual(["# {标题}", "## 链接"]);
  expect(failing).toEqual(["README.md: 1 unreadable-note null"]);
});

test.each([/bigcoder84/, /rfcs\/text/, /docs\/architecture|docs\/decisions/, /./])(
  "notes that share no section make none: %s",
  (pattern) => {
    expect(derive(pattern)).toBeNull();
  },
);
