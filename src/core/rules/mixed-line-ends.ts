import type { Rule } from "./rule.ts";

/** All lines of a note should end alike: mixed ends show every line as changed once an editor mends them. */
export const mixedLineEnds: Rule<"mixed-line-ends"> = {
  id: "mixed-line-ends",
  summary: {
    "zh-CN": "全文的换行符要一致",
    en: "All lines of a note end alike",
  },
  severity: "notice",
  *check({ note: { text } }) {
    if (!text.includes("\r") || !/\r(?!\n)|(?<!\r)\n/.test(text)) return;
    const counts = countEnds(text);
    const [most, ...others] = counts.toSorted((a, b) => b.count - a.count);
    const first = others[0];
    if (!most || !first) return;
    const { firstLine } = first;
    const named = counts.map(({ name, count }) => ({ name, count }));
    yield {
      span: { startLine: firstLine, startColumn: 1, endLine: firstLine, endColumn: 1 },
      section: null,
      message: {
        "zh-CN": `换行符不统一（${named.map(({ name, count }) => `${name} ${count} 处`).join("，")}）：请在编辑器里统一换行符`,
        en: `Lines do not all end alike (${named.map(({ name, count }) => `${count} with ${name}`).join(", ")}): choose one line ending in your editor`,
      },
    };
  },
};

type LineEnds = { readonly name: string; readonly count: number; readonly firstLine: number };

/** Counts the line ends of each kind there is, in the order they first come. */
function countEnds(text: string): readonly LineEnds[] {
  const counts = new Map<string, LineEnds>();
  let line = 0;
  for (const [end] of text.matchAll(/\r\n?|\n/g)) {
    line += 1;
    const name = names[end] ?? "CR";
    const known = counts.get(name);
    counts.set(name, {
      name,
      count: (known?.count ?? 0) + 1,
      firstLine: known?.firstLine ?? line,
    });
  }
  return [...counts.values()];
}

const names: Readonly<Record<string, string>> = { "\r\n": "CRLF", "\n": "LF" };
