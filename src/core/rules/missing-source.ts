import type { LinkedFiles } from "#core/check/linked-files.ts";
import { isOutside } from "#core/note/links-target.ts";
import { type NamedSource, listNamedSources } from "#core/note/named-sources.ts";
import type { Rule, Violation } from "./rule.ts";

/** A file that a note names as its source has to be a text of the repository: only that can be compared. */
export const missingSource: Rule<"missing-source"> = {
  id: "missing-source",
  summary: {
    "zh-CN": "笔记指定的来源文件要在仓库里，而且是文本",
    en: "A file that a note names as its source is a text in the repository",
  },
  severity: "notice",
  *check({ note, linkedFiles }) {
    for (const { span, target } of listNamedSources(note)) {
      const message = messageFor(target, linkedFiles);
      if (message !== null) yield { span, section: null, message };
    }
  },
};

function messageFor(
  target: NamedSource["target"],
  linkedFiles: LinkedFiles,
): Violation["message"] | null {
  const path = target.path.replace(/^\//, "");
  if (target.kind === "disk") {
    return {
      "zh-CN": `来源「${path}」写的是自己电脑上的路径：请把文件放进仓库，改用相对路径`,
      en: `The source “${path}” is on your own disk: put the file into the repository, and use a relative path`,
    };
  }
  if (target.kind === "document") {
    return {
      "zh-CN": `来源「${path}」不是文本，没有对照：请换成 .md、.txt、.srt 或 .vtt 文件`,
      en: `The source “${path}” is no text, so nothing is compared with it: name a .md, .txt, .srt or .vtt file`,
    };
  }
  // What is not known of a file is held against nobody.
  if (target.candidates.some((candidate) => linkedFiles.get(candidate) !== null)) return null;
  if (isOutside(path)) {
    return {
      "zh-CN": `来源「${path}」在仓库之外：请把文件放进仓库，再改路径`,
      en: `The source “${path}” is outside the repository: put the file into it, and correct the path`,
    };
  }
  return {
    "zh-CN": `仓库里没有来源「${path}」：请检查路径，或把文件一起提交`,
    en: `There is no source “${path}” in the repository: correct the path, or commit the file`,
  };
}
