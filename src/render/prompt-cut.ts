import type { Language } from "#core/language.ts";
import type { PromptCut } from "#core/report/report.ts";
import { groupDigits } from "./counts.ts";
import { inert, link, md, type SafeMarkdown } from "./inert.ts";
import { toolPage } from "./tool-page.ts";

/** Says that a prompt was cut, and what to do; plain text without a full stop, which would be a part of the address. */
export function renderPromptCut(cut: PromptCut, language: Language): string {
  return `${sayPromptCut(cut, language)}${language === "zh-CN" ? "，做法见 " : ": "}${contextPage}`;
}

/** The same in Markdown. */
export function renderPromptCutLinked(cut: PromptCut, language: Language): SafeMarkdown {
  const sentence = inert(sayPromptCut(cut, language));
  return language === "zh-CN"
    ? md`${sentence}（${link(inert("做法"), contextPage)}）。`
    : md`${sentence} (${link(inert("how"), contextPage)}).`;
}

const contextPage = `${toolPage}/blob/main/docs/local-models.md#context-length`;

function sayPromptCut({ sentTokens, countedTokens }: PromptCut, language: Language): string {
  return sentences[language](groupDigits(sentTokens), groupDigits(countedTokens));
}

const sentences: Readonly<Record<Language, (sent: string, counted: string) => string>> = {
  "zh-CN": (sent, counted) =>
    `有一次请求约 ${sent} tokens，模型服务只计了 ${counted}：很可能是上下文太短，请求被截断了，模型没有看到全文。请把服务的上下文设长一些，在 Ollama 里是 num_ctx`,
  en: (sent, counted) =>
    `Of a prompt of about ${sent} tokens the endpoint counted ${counted}: its context is probably too short, and the model has not seen all of the note. Give the server a longer one, which is num_ctx in Ollama`,
};
