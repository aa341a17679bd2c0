import picomatch from "picomatch";

/** The notes of a repository where nobody said which: Markdown but for the usual project files. */
const defaultNotes: readonly string[] = [
  "**/*.md",
  "!**/{README,CHANGELOG,LICENSE,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY}*",
  "!**/node_modules/**",
];

/**
 * Compiles globs into a test of paths with `/` between folders; no globs mean the defaults.
 *
 * Dotted folders never match; `!` excludes.
 */
export function compileNotePaths(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.length > 0 ? globs : defaultNotes;
  const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
  const included = patterns.filter((pattern) => !pattern.startsWith("!"));
  const isIncluded = picomatch(included.length > 0 ? included : ["**/*.md"], {
    nocase: true,
    windows: false,
  });
  const isExcluded = picomatch(
    excluded.map((pattern) => pattern.slice(1)),
    { nocase: true, dot: true, windows: false },
  );
  return (path) => isIncluded(path) && !isExcluded(path);
}
