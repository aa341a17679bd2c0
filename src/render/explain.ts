import type { CheckedNote } from "#core/check/check-note.ts";
import type { FilledSlot } from "#core/check/context.ts";
import type { Language } from "#core/language.ts";
import type { ChoiceReason } from "#core/template/choose.ts";
import { padColumns, countColumns } from "./columns.ts";
import { plainLine } from "./log.ts";

/** Says for a person at a terminal which template a note got and why, and what fills each section of it. */
export function renderExplanation(
  { note, template, context }: Pick<CheckedNote, "note" | "template" | "context">,
  language: Language,
): string {
  const words = explanations[language];
  const chosen = template === null ? words.none : words.template(template.name, template.path);
  const reason = template === null ? "" : words.reason(context.choice);
  const rows = context.slots.map((filled) => [headingOf(filled), words.filled(filled)] as const);
  const width = rows.reduce((most, [heading]) => Math.max(most, countColumns(heading)), 0);
  return [
    plainLine(`${note.path}${words.colon}${chosen}${reason}`),
    ...rows.map(([heading, filled]) => `  ${padColumns(heading, width)}  ${plainLine(filled)}`),
    "",
  ].join("\n");
}

function headingOf({ slot }: FilledSlot): string {
  return plainLine(`${"#".repeat(slot.depth)} ${slot.title}`);
}

type Explanation = {
  readonly colon: string;
  readonly none: string;
  readonly template: (name: string, path: string) => string;
  readonly reason: (reason: ChoiceReason) => string;
  readonly filled: (filled: FilledSlot) => string;
};

type Reasons = Readonly<Record<Exclude<ChoiceReason["kind"], "files" | "unknown">, string>> & {
  readonly files: (glob: string) => string;
  readonly unknown: (name: string) => string;
};

const chineseReasons: Reasons = {
  setting: "因为设置里指定了它",
  "front-matter": "因为笔记开头的 template 写了它",
  files: (glob) => `因为路径匹配 ${glob}`,
  default: "因为没有别的模板管这篇笔记",
  "built-in": "因为仓库里没有模板",
  none: "因为没有模板管这篇笔记",
  unknown: (name) => `因为笔记开头写的模板「${name}」不存在`,
};

const englishReasons: Reasons = {
  setting: "because the settings name it",
  "front-matter": "because the note's front matter names it",
  files: (glob) => `because the path matches ${glob}`,
  default: "because no other template claims the note",
  "built-in": "because the repository has no template",
  none: "because no template claims the note",
  unknown: (name) => `because the note's front matter names “${name}”, which does not exist`,
};

function sayReason(reason: ChoiceReason, reasons: Reasons): string {
  if (reason.kind === "files") return reasons.files(reason.glob);
  if (reason.kind === "unknown") return reasons.unknown(reason.name);
  return reasons[reason.kind];
}

const explanations: Readonly<Record<Language, Explanation>> = {
  "zh-CN": {
    colon: "：",
    none: "没有模板管它",
    template: (name, path) => (name === path ? `模板 ${path}` : `模板「${name}」（${path}）`),
    reason: (reason) => `，${sayReason(reason, chineseReasons)}`,
    filled: (filled) => {
      const { section } = filled;
      if (section) return `第 ${section.heading.startLine} 行「${section.title}」`;
      return filled.isExpected ? "缺少" : "没有，可以不写";
    },
  },
  en: {
    colon: ": ",
    none: "no template claims it",
    template: (name, path) => (name === path ? `template ${path}` : `template “${name}” (${path})`),
    reason: (reason) => `, ${sayReason(reason, englishReasons)}`,
    filled: (filled) => {
      const { section } = filled;
      if (section) return `line ${section.heading.startLine}, “${section.title}”`;
      return filled.isExpected ? "missing" : "absent, which is fine";
    },
  },
};
