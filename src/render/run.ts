import type { Language } from "#core/language.ts";

/** Why an event brings no notes. */
export type SkipReason = "branch-deleted" | "tag-pushed" | "pull-request-closed";

/** Says why there is nothing to review. */
export function renderSkip(reason: SkipReason, language: Language): string {
  return skips[language][reason];
}

/** Says that the list of changed files was longer than GitHub gives it. */
export function renderTruncated(language: Language): string {
  return truncated[language];
}

/** Says that a change edits what it would be held against. */
export function renderRulesChanged(language: Language): string {
  return rulesChanged[language];
}

/** Says which version of the template and the config file a problem is about. */
export function renderReadBefore(language: Language): string {
  return readBefore[language];
}

const readBefore: Readonly<Record<Language, string>> = {
  "zh-CN": "。读取的是这次改动之前的版本：如果这次已经改好，合并以后就会生效",
  en: ". This is the file as it was before this change: if the change mends it, it takes effect once it is merged",
};

const rulesChanged: Readonly<Record<Language, string>> = {
  "zh-CN": "这次改动也修改了模板或配置。检查用的是改动之前的版本，新的从下一次改动起生效",
  en: "This change also edits the template or the config file. They are read as they were before it, and take effect from the next change on",
};

const skips: Readonly<Record<Language, Readonly<Record<SkipReason, string>>>> = {
  "zh-CN": {
    "branch-deleted": "分支已删除，没有需要检查的笔记",
    "tag-pushed": "推送的是标签，没有需要检查的笔记",
    "pull-request-closed": "拉取请求已关闭，没有需要检查的笔记",
  },
  en: {
    "branch-deleted": "The branch was deleted: there are no notes to review",
    "tag-pushed": "A tag was pushed: there are no notes to review",
    "pull-request-closed": "The pull request is closed: there are no notes to review",
  },
};

const truncated: Readonly<Record<Language, string>> = {
  "zh-CN": "改动的文件超过 GitHub 能列出的数量，列表之外的笔记这次没有检查。请把改动分成几次推送",
  en: "More files changed than GitHub lists; notes beyond its list were not checked. Push the change in smaller parts",
};
