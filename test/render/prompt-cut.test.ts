import { expect, test } from "vitest";
import { renderFooter } from "#render/footer.ts";
import { renderPromptCut } from "#render/prompt-cut.ts";
import { renderTerminal } from "#render/terminal.ts";
import { report } from "./make.ts";

const promptCut = { sentTokens: 9213, countedTokens: 4096 };
const page =
  "https://github.com/note-review/note-review/blob/main/docs/local-models.md#context-length";

const rendered = {
  en: {
    text: `Of a prompt of about 9,213 tokens the endpoint counted 4,096: its context is probably too short, and the model has not seen all of the note. Give the server a longer one, which is num_ctx in Ollama: ${page}`,
    link: `which is num_ctx in Ollama ([how](${page})).`,
  },
  "zh-CN": {
    text: `有一次请求约 9,213 tokens，模型服务只计了 4,096：很可能是上下文太短，请求被截断了，模型没有看到全文。请把服务的上下文设长一些，在 Ollama 里是 num_ctx，做法见 ${page}`,
    link: `，在 Ollama 里是 num_ctx（[做法](${page})）。`,
  },
} as const;

test.each(["en", "zh-CN"] as const)(
  "footer and terminal say in %s that the model has not seen all of a note",
  (language) => {
    const { usage } = report();
    const cut = report({ usage: { ...usage, promptCut } });
    const { text, link } = rendered[language];

    expect(renderPromptCut(promptCut, language)).toBe(text);
    expect(renderTerminal(cut, { colour: false, language })).toContain(`${text}\n`);
    expect(renderFooter(cut, language)).toContain(link);
  },
);

test("a report on prompts that were read to their end says nothing of a context", () => {
  expect(renderFooter(report(), "en") + renderTerminal(report(), { colour: false })).not.toMatch(
    /num_ctx/,
  );
});
