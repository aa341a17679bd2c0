import type { Language } from "#core/language.ts";
import type { ModelShutdown } from "#core/report/report.ts";
import { plainLine } from "./log.ts";
import { clipLine } from "./visible.ts";

/** Says when a model ends or has ended, and what to do; plain text without a full stop at the end. */
export function renderModelShutdown({ model, date }: ModelShutdown, language: Language): string {
  return sentences[language](plainLine(clipLine(model, 100)), date);
}

const sentences: Readonly<Record<Language, (model: string, date: string) => string>> = {
  "zh-CN": (model, date) => `模型服务公布的 ${model} 停用日期是 ${date}。请用 model 改选别的模型`,
  en: (model, date) =>
    `The endpoint gives ${date} as the day on which ${model} is shut down. Set model to another one`,
};
