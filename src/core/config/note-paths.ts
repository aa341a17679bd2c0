import picomatch from "picomatch";

/** The notes of a repository where nobody said which: Markdown but for the usual project files. */
const defaultNotes: readonly string[] = [
  "**/*.md",
  "!**/{README,CHANGELOG,LICENSE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY}*",
  "!**/node_modules/**",
];

/** Compiles globs that a path has to match one of. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { nocase: true, windows: false });
}

/**
 * Compiles globs into a test of paths with `/` between folders; no globs mean the defaults.
 *
 * Dotted folders never match; `!` excludes.
 */
export function compileNotePaths(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.length > 0 ? globs : defaultNotes;
  const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const isIncluded = compileGlobs(included.length > 0 ? included : ["**/*.md"]);
  const isExcluded = picomatch(
    excluded.map((pattern) => pattern.slice(1)),
    { nocase: true, dot: true, windows: false },
  );
  return (path) => isIncluded(path) && !isExcluded(path);
}

/** Splits a text into globs: one a line, or separated by commas that are in no braces. */
export function splitGlobs(text: string): readonly string[] {
  return text
    .split(/\r?\n|,(?![^{]*\})/)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== "");
}
