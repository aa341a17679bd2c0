import { expect, test } from "vitest";
import { type CommandName, commandFlags, commandNames } from "#core/config/command-flags.ts";
import { languages } from "#core/language.ts";
import { countColumns } from "#render/columns.ts";
import { renderHelp } from "#render/help.ts";

const pages = languages.flatMap((language) =>
  [null, ...commandNames].map((topic) => ({ language, topic, text: renderHelp(language, topic) })),
);
const commandPages = languages.flatMap((language) =>
  commandNames.map((command) => ({ language, command, text: renderHelp(language, command) })),
);

/** The flags that a page explains, each at the start of a line. */
function flagsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/^ {2}(?:-h, )?--([a-z-]+)/gm), ([, name = ""]) => name);
}

test.each(commandPages)(
  "the help of $command in $language explains the flags that it takes, and no other",
  ({ command, text }) => {
    expect(flagsIn(text)).toEqual([...commandFlags[command], "help"]);
  },
);

test.each(commandPages)("$command in $language has examples", ({ command, text }) => {
  const examples = text.match(new RegExp(`^  note-review ${command} `, "gm")) ?? [];

  expect(examples.length).toBeGreaterThanOrEqual(2);
});

test.each(languages)("the help in %s names every command", (language) => {
  const text = renderHelp(language, null);
  const named = Array.from(text.matchAll(/^ {2}([a-z]+) [[T模]/gm), ([, name]) => name);

  expect(named).toEqual(commandNames satisfies readonly CommandName[]);
});

test.each(pages)("$topic in $language fits a wide terminal", ({ text }) => {
  const lines = text.split("\n");

  expect(Math.max(...lines.map(countColumns))).toBeLessThanOrEqual(130);
  expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
});
