import { languages } from "#core/language.ts";
import { type Readers, oneOf, parseSeverity } from "./read-values.ts";
import type { Template } from "./template.ts";

/** What `<!-- note-template … -->` says about the whole template. */
export type TemplateOptions = Pick<
  Template,
  "files" | "language" | "order" | "levels" | "extra" | "relaxesDrafts"
> & {
  readonly name: string | null;
  /** The name or path of the template that it builds on. */
  readonly base: string | null;
  /** The path of a JSON Schema, from the folder of the template. */
  readonly frontMatter: string | null;
};

/** What holds of a template without a directive. */
export const defaultTemplateOptions: TemplateOptions = {
  name: null,
  base: null,
  files: [],
  language: null,
  order: "warning",
  levels: "any",
  extra: "allow",
  frontMatter: null,
  relaxesDrafts: false,
};

/** The keys of a template's directive. */
export const templateReaders: Readers<TemplateOptions> = {
  name: text("study-note", (name) => ({ name })),
  extends: text("study-note", (base) => ({ base })),
  files: text('"notes/**/*.md"', (value) => ({ files: splitGlobs(value) })),
  lang: choice(languages, (language) => ({ language })),
  order: {
    expected: "error, warning, notice, off",
    read: (value) => {
      const order = value === "off" ? value : parseSeverity(value);
      return order && { order };
    },
  },
  levels: choice(["any", "shift", "exact"], (levels) => ({ levels })),
  extra: {
    expected: "allow, notice, warning, deny",
    read: (value) => {
      if (value === "allow") return { extra: "allow" };
      const extra = value === "deny" ? "error" : parseSeverity(value);
      return extra && { extra };
    },
  },
  frontmatter: text("note.schema.json", (frontMatter) => ({ frontMatter })),
  draft: choice(["relax", "strict"], (draft) => ({ relaxesDrafts: draft === "relax" })),
};

function text(
  expected: string,
  apply: (value: string) => Partial<TemplateOptions>,
): Readers<TemplateOptions>[string] {
  return {
    expected,
    read: (value) => (value.trim() === "" || value === "true" ? null : apply(value.trim())),
  };
}

function choice<Word extends string>(
  words: readonly Word[],
  apply: (word: Word) => Partial<TemplateOptions>,
): Readers<TemplateOptions>[string] {
  return {
    expected: words.join(", "),
    read: (value) => {
      const word = oneOf(words, value);
      return word === null ? null : apply(word);
    },
  };
}

/** Globs set apart by bars or commas that stand in no braces or brackets. */
function splitGlobs(value: string): readonly string[] {
  return value
    .split(/[|,](?![^({]*[)}])/)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== "");
}
