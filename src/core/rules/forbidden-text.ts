import { foldText } from "#core/note/fold-text.ts";
import { listPassages } from "#core/note/passages.ts";
import { splitLines } from "#core/note/lines.ts";
import type { Span } from "#core/span.ts";
import type { Rule } from "./rule.ts";

/** A section may not hold the words that its slot forbids. */
export const forbiddenText: Rule<"forbidden-text"> = {
  id: "forbidden-text",
  summary: {
    "zh-CN": "不能出现模板不允许的字句",
    en: "A section says no words that the template forbids",
  },
  severity: "error",
  *check({ slots, note }) {
    const forbidding = slots.filter(({ slot }) => slot.hasnt.length > 0);
    if (forbidding.length === 0) return;
    const lines = splitLines(note.text);
    for (const { slot, parts, title } of forbidding) {
      const passages = listPassages(parts.flatMap(({ blocks }) => blocks));
      for (const { text, line } of passages) {
        const folded = foldText(text);
        const words = slot.hasnt.find((each) => folded.includes(foldText(each)));
        if (words === undefined) continue;
        yield {
          span: spanOn(lines[line - 1] ?? "", words, line),
          section: title,
          severity: slot.severity,
          message: {
            "zh-CN": `「${title}」里写了“${words}”：模板不允许，请改掉`,
            en: `“${title}” says “${words}”: the template does not allow it, change it`,
          },
        };
      }
    }
  },
};

/** Where words stand on a line, in whatever case; the whole line where markup or width keeps them from being found. */
function spanOn(source: string, words: string, line: number): Span {
  const at = source.toLowerCase().indexOf(words.toLowerCase());
  const [start, end] = at < 0 ? [0, source.length] : [at, at + words.length];
  return { startLine: line, startColumn: start + 1, endLine: line, endColumn: end + 1 };
}
