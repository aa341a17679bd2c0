import type { Language } from "#core/language.ts";
import { countOf } from "#core/plural.ts";
import { shellWord } from "./shell-word.ts";

/** What the command line says beside its reports. */
export type CommandPhrases = {
  readonly checking: (done: number, total: number) => string;
  readonly fixed: (findings: number, notes: number) => string;
  readonly wouldFix: (findings: number, notes: number) => string;
  readonly nothingToFix: string;
  readonly left: (findings: number) => string;
  readonly known: (findings: number, baseline: string) => string;
  readonly gone: (findings: number, baseline: string) => string;
  readonly baselineWritten: (findings: number, notes: number, baseline: string) => string;
  readonly created: (path: string, template: string) => string;
  readonly wroteReviews: (written: number, current: number) => string;
  readonly batchEmpty: string;
  readonly batchSubmitted: (requests: number, host: string, path: string) => string;
  readonly batchWaiting: (answered: number, requests: number) => string;
  readonly watching: (notes: number, findings: number) => string;
};

/** The sentences in a language. */
export function commandPhrasesIn(language: Language): CommandPhrases {
  return phrases[language];
}

const phrases: Readonly<Record<Language, CommandPhrases>> = {
  "zh-CN": {
    checking: (done, total) => `正在检查：${done}/${total} 篇`,
    fixed: (findings, notes) => `已自动改好 ${notes} 篇笔记里的 ${findings} 处问题`,
    wouldFix: (findings, notes) =>
      `可以自动改好 ${notes} 篇笔记里的 ${findings} 处问题；这次没有写入文件`,
    nothingToFix: "没有能自动改的问题",
    left: (findings) => `还有 ${findings} 处问题要自己改：运行 note-review check 可以看到`,
    known: (findings, baseline) => `略过了 ${baseline} 里已知的 ${findings} 处问题`,
    gone: (findings, baseline) =>
      `${baseline} 里有 ${findings} 处问题已经不在了：加上 --update-baseline 可以去掉它们`,
    baselineWritten: (findings, notes, baseline) =>
      `已把 ${notes} 篇笔记里的 ${findings} 处问题写进 ${baseline}`,
    created: (path, template) =>
      `已用模板「${template}」新建 ${path}。写好以后，请运行 note-review check ${shellWord(path)}`,
    wroteReviews: (written, current) =>
      written === 0 && current > 0
        ? `${current} 篇笔记里的评价都已是最新，没有写入文件`
        : `已把评价写进 ${written} 篇笔记${current > 0 ? `；另有 ${current} 篇的评价已是最新` : ""}`,
    batchEmpty: "没有需要请模型评价的笔记，没有提交",
    batchSubmitted: (requests, host, path) =>
      `已把 ${requests} 个请求作为一批提交给 ${host}，记录在 ${path}。结果在 24 小时内出来，到时请在这里运行 note-review review --batch collect`,
    batchWaiting: (answered, requests) =>
      `这一批还没有完成：${requests} 个请求里已有 ${answered} 个处理完。这次没有检查笔记，请过一会儿再取`,
    watching: (notes, findings) =>
      `共 ${notes} 篇笔记、${findings} 处问题。正在等待改动，按 Ctrl-C 结束`,
  },
  en: {
    checking: (done, total) => `Checking ${done} of ${countOf(total, "note")}`,
    fixed: (findings, notes) =>
      `Fixed ${countOf(findings, "finding")} in ${countOf(notes, "note")}`,
    wouldFix: (findings, notes) =>
      `Would fix ${countOf(findings, "finding")} in ${countOf(notes, "note")}; nothing was written`,
    nothingToFix: "There is nothing to fix",
    left: (findings) =>
      `${countOf(findings, "finding")} ${findings === 1 ? "is" : "are"} left to you: run note-review check to see ${findings === 1 ? "it" : "them"}`,
    known: (findings, baseline) =>
      `Left out ${countOf(findings, "finding")} that ${baseline} knows of`,
    gone: (findings, baseline) =>
      `${countOf(findings, "finding")} of ${baseline} no longer ${findings === 1 ? "occurs" : "occur"}: add --update-baseline to drop ${findings === 1 ? "it" : "them"}`,
    baselineWritten: (findings, notes, baseline) =>
      `Wrote ${countOf(findings, "finding")} in ${countOf(notes, "note")} to ${baseline}`,
    created: (path, template) =>
      `Created ${path} from the template “${template}”. Write it, then run note-review check ${shellWord(path)}`,
    wroteReviews: (written, current) =>
      written === 0 && current > 0
        ? `The review in ${current === 1 ? "the note" : `each of ${countOf(current, "note")}`} is up to date; nothing was written`
        : `Wrote the review into ${countOf(written, "note")}${current > 0 ? `; that in ${countOf(current, "other note")} is up to date` : ""}`,
    batchEmpty: "There is nothing to ask a model about; nothing was submitted",
    batchSubmitted: (requests, host, path) =>
      `Submitted ${countOf(requests, "request")} to ${host} as one batch, which ${path} remembers. Within 24 hours, run note-review review --batch collect here`,
    batchWaiting: (answered, requests) =>
      `The batch is not ready: ${answered} of ${countOf(requests, "request")} done. No note was checked this time; collect it later`,
    watching: (notes, findings) =>
      `${countOf(notes, "note")} and ${countOf(findings, "finding")} in all. Waiting for changes; press Ctrl-C to stop`,
  },
};
