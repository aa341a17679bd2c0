import type { PublisherName } from "#core/config/publish.ts";
import type { Language } from "#core/language.ts";
import { toolPage } from "./tool-page.ts";

/** Says where a report stands that could not be published where it should. */
export function renderInstead(publisher: string, language: Language): string {
  const place = placeNames[language].get(publisher) ?? publisher;
  return language === "zh-CN"
    ? `。这次的评价写在${place}里`
    : `. This time the review is in ${place}`;
}

/** Explains why there is nothing beside a pull request from a fork; it is nobody's mistake. */
export function renderForkRefusal(language: Language): string {
  return `${forkRefusal[language]}${toolPage}/blob/main/docs/forks.md`;
}

/** Says that a place to publish to is not there for this change. */
export function renderUnserved(name: PublisherName, language: Language): string {
  return unserved[language][name];
}

const placeNames: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  "zh-CN": new Map([["check-run", "提交的检查结果"]]),
  en: new Map([["check-run", "the check run of the commit"]]),
};

const forkRefusal: Readonly<Record<Language, string>> = {
  "zh-CN":
    "来自派生仓库（fork）的拉取请求只有只读令牌，不能发表评论：评价写在作业摘要里。想让评论也出现在拉取请求上，见 ",
  en: "A pull request from a fork has a token that can only read, so there is no comment: the review is in the job summary. How to get the comment as well: ",
};

const unserved: Readonly<Record<Language, Readonly<Record<PublisherName, string>>>> = {
  "zh-CN": {
    comment: "publish 里写了 comment，但这次改动不属于任何拉取请求，没有地方发表评论",
    check: "publish 里写了 check，但这次改动没有可以检查的提交",
    suggestions: "publish 里写了 suggestions，但这次改动不属于任何拉取请求，没有地方放行内建议",
    "resolved-threads":
      "publish 里写了 resolved-threads，但这次改动不属于任何拉取请求，没有讨论可以解决",
    note: "publish 里写了 note，但这次改动没有可以写入的分支",
    "commit-comment":
      "publish 里写了 commit-comment，但这次改动属于一个拉取请求；提交上的评论只用于没有拉取请求的推送",
  },
  en: {
    comment: "publish has comment, but this change belongs to no pull request that could have one",
    check: "publish has check, but this change has no commit to check",
    suggestions:
      "publish has suggestions, but this change belongs to no pull request that could have them",
    "resolved-threads":
      "publish has resolved-threads, but this change belongs to no pull request with threads",
    note: "publish has note, but this change has no branch that could be written to",
    "commit-comment":
      "publish has commit-comment, but this change belongs to a pull request; comments on commits are for pushes without one",
  },
};
