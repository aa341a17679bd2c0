import { type CommandName, commandFlags, commandNames } from "#core/config/command-flags.ts";
import type { Language } from "#core/language.ts";
import { countColumns, padColumns } from "./columns.ts";
import { englishHelp } from "./help-en.ts";
import type { HelpTexts } from "./help-texts.ts";
import { chineseHelp } from "./help-zh.ts";

/** How one command is used, or what commands there are. */
export function renderHelp(language: Language, topic: CommandName | null): string {
  const texts = helpTexts[language];
  return `${(topic === null ? overviewOf(texts) : helpOf(topic, texts)).join("\n")}\n`;
}

const helpTexts: Readonly<Record<Language, HelpTexts>> = { "zh-CN": chineseHelp, en: englishHelp };

function overviewOf(texts: HelpTexts): readonly string[] {
  const commands = commandNames.map((name) => {
    const { words, summary } = texts.commands[name];
    return [`${name} ${words}`, summary] as const;
  });
  const examples = commandNames.flatMap((name) => texts.commands[name].examples.slice(0, 1));
  return [
    texts.usage(`${texts.command} ${texts.options}`),
    "",
    texts.commandsHeading,
    ...inColumns(commands),
    "",
    texts.optionsHeading,
    ...inColumns([flagRow("help", texts), flagRow("version", texts)]),
    "",
    texts.examplesHeading,
    ...inColumns(examples.map(([words, what]) => [`note-review ${words}`, what] as const)),
    "",
    texts.more,
  ];
}

function helpOf(command: CommandName, texts: HelpTexts): readonly string[] {
  const { words, about, examples } = texts.commands[command];
  return [
    texts.usage(`${command} ${texts.options} ${words}`),
    "",
    ...about,
    "",
    texts.optionsHeading,
    ...inColumns([...commandFlags[command], "help" as const].map((flag) => flagRow(flag, texts))),
    "",
    texts.examplesHeading,
    ...inColumns(examples.map(([line, what]) => [`note-review ${line}`, what] as const)),
  ];
}

function flagRow(flag: keyof HelpTexts["flags"], { flags }: HelpTexts): readonly [string, string] {
  const [value, text] = flags[flag];
  const names = flag === "help" ? "-h, --help" : `--${flag}`;
  return [value === "" ? names : `${names} <${value}>`, text];
}

/** Two columns; where the first is too wide, the second starts on a line of its own. */
function inColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const widths = rows.map(([first]) => countColumns(first)).filter((width) => width <= widest);
  const width = Math.max(0, ...widths);
  return rows.flatMap(([first, second]) =>
    countColumns(first) > widest
      ? [`  ${first}`, `  ${" ".repeat(width)}  ${second}`]
      : [`  ${padColumns(first, width)}  ${second}`],
  );
}

const widest = 52;
