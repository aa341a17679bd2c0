import type { BrokenLink, LinkProblem, PathProblem } from "#core/check/broken-links.ts";
import type { LocalLink } from "#core/note/links.ts";
import { listLines } from "./line-list.ts";
import type { Violation } from "./rule.ts";

type Message = Violation["message"];

/** What to do about a broken link, and about others of its kind on the lines `more`. */
export function messageFor({ problem, link }: BrokenLink, more: readonly number[]): Message {
  const message = messageOf(problem, link.kind);
  if (more.length === 0) return message;
  const lines = listLines(more);
  return {
    "zh-CN": `${message["zh-CN"]}（另有 ${more.length} 处也是这样，在${lines["zh-CN"]}）`,
    en: `${message.en} (and ${more.length} more on ${lines.en})`,
  };
}

function messageOf(problem: LinkProblem, kind: LocalLink["kind"]): Message {
  if (problem.kind === "space") return spaceMessages[kind];
  if (problem.kind === "anchor") return anchorMessage(problem.fragment, problem.path);
  return pathMessages[problem.kind](problem.path.replace(/^\//, ""));
}

const spaceMessages: Readonly<Record<LocalLink["kind"], Message>> = {
  image: {
    "zh-CN": "路径里有空格，图片不会显示：请把空格写成 %20，或用 <…> 括住路径",
    en: "A path with a space shows no image: write the space as %20, or put the path in <…>",
  },
  link: {
    "zh-CN": "路径里有空格，这不会成为链接：请把空格写成 %20，或用 <…> 括住路径",
    en: "A path with a space makes no link: write the space as %20, or put the path in <…>",
  },
};

const pathMessages: Readonly<Record<PathProblem, (path: string) => Message>> = {
  missing: (path) => ({
    "zh-CN": `仓库里没有「${path}」：请检查路径，或把文件一起提交`,
    en: `There is no “${path}” in the repository: correct the path, or commit the file`,
  }),
  outside: (path) => ({
    "zh-CN": `「${path}」在仓库之外，别人看不到：请把文件放进仓库，再改路径`,
    en: `“${path}” is outside the repository, where nobody else sees it: put the file into the repository, and correct the path`,
  }),
  disk: (path) => ({
    "zh-CN": `「${path}」写的是自己电脑上的路径，别人看不到：请把文件放进仓库，改用相对路径`,
    en: `“${path}” is on your own disk, where nobody else sees it: put the file into the repository, and use a relative path`,
  }),
  case: (path) => ({
    "zh-CN": `路径的大小写不对，GitHub 会找不到：仓库里是「${path}」`,
    en: `GitHub tells capitals from small letters, and the file is called “${path}”: write it so`,
  }),
  web: (path) => ({
    "zh-CN": `「${path}」会被当作仓库里的文件：请在网址前加上 https://`,
    en: `“${path}” is taken for a file of the repository: put https:// before it`,
  }),
  backslash: () => ({
    "zh-CN": "路径里的「\\」只在 Windows 上有用：请改用「/」",
    en: "A path with “\\” leads nowhere but on Windows: use “/”",
  }),
  "backslash-missing": (path) => ({
    "zh-CN": `仓库里没有「${path}」：请检查路径，用「/」代替「\\」，并把文件一起提交`,
    en: `There is no “${path}” in the repository: correct the path, with “/” for “\\”, or commit the file`,
  }),
};

function anchorMessage(fragment: string, path: string | null): Message {
  if (path === null) {
    return {
      "zh-CN": `这篇笔记里没有标题对应「#${fragment}」：请改成现有标题的锚点`,
      en: `No heading of this note is “#${fragment}”: name one that it has`,
    };
  }
  return {
    "zh-CN": `「${path}」里没有标题对应「#${fragment}」：请改成那里现有标题的锚点`,
    en: `No heading of “${path}” is “#${fragment}”: name one that it has`,
  };
}
