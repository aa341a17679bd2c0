import type { Language } from "#core/language.ts";
import { toolPage } from "./tool-page.ts";

/** What readers have to know about a run to make sense of what it did not do. */
export type RunNotice = "token-missing" | "fork-without-secrets" | "rules-changed";

/** Says what readers have to know about a run. */
export function renderNotice(notice: RunNotice, language: Language): string {
  return notices[language][notice];
}

/** Says that the list of changed files was longer than GitHub gives it. */
export function renderTruncated(language: Language): string {
  return truncated[language];
}

/** Says which version of the template and the config file a problem is about. */
export function renderReadBefore(language: Language): string {
  return readBefore[language];
}

const readBefore: Readonly<Record<Language, string>> = {
  "zh-CN": "。推送和拉取请求读取的是这次改动之前的版本：如果这次已经改好，合并以后就会生效",
  en: ". For a push or a pull request this is the file as it was before this change: if the change mends it, it takes effect once it is merged",
};

const forksPage = `${toolPage}/blob/main/docs/forks.md`;

const notices: Readonly<Record<Language, Readonly<Record<RunNotice, string>>>> = {
  "zh-CN": {
    "token-missing":
      "没有 github-token，所以只读取公开的内容，评论写在日志里，不会发布。要发布评论，请在步骤里加上 github-token: ${{ github.token }}；用 act 时请加 -s GITHUB_TOKEN",
    "fork-without-secrets": `这个拉取请求来自派生仓库（fork），GitHub 不给这样的运行任何密钥，令牌也只能读：没有请模型评价，评价由内置评价程序完成。怎样安全地用上模型：${forksPage}`,
    "rules-changed": "这次改动也修改了模板或配置。检查用的是改动之前的版本，新的从下一次改动起生效",
  },
  en: {
    "token-missing":
      "There is no github-token, so only what is public was read, and the comment is in the log and posted nowhere. To post it, add github-token: ${{ github.token }} to the step, or -s GITHUB_TOKEN under act",
    "fork-without-secrets": `This pull request comes from a fork, and GitHub gives such a run no secrets and a token that can only read: no model was asked, and the review is the built-in one. How to use a model safely: ${forksPage}`,
    "rules-changed":
      "This change also edits the template or the config file. They are read as they were before it, and take effect from the next change on",
  },
};

const truncated: Readonly<Record<Language, string>> = {
  "zh-CN": "改动的文件超过 GitHub 能列出的数量，列表之外的笔记这次没有检查。请把改动分成几次推送",
  en: "More files changed than GitHub lists; notes beyond its list were not checked. Push the change in smaller parts",
};
