import { expect, test } from "vitest";
import { type PublisherName, publishNames } from "#core/config/publish.ts";
import { languages } from "#core/language.ts";
import { renderForkRefusal, renderInstead, renderUnserved } from "#render/delivery.ts";

const names = publishNames.filter((name): name is PublisherName => name !== "auto");

test("what is told of a delivery reads as it was agreed, in both languages", () => {
  const sentences = languages.flatMap((language) => [
    renderForkRefusal(language),
    renderInstead("check-run", language),
    ...names.map((name) => renderUnserved(name, language)),
  ]);
  expect(sentences).toMatchInlineSnapshot(`
    [
      "来自派生仓库（fork）的拉取请求只有只读令牌，不能发表评论：评价写在作业摘要里。想让评论也出现在拉取请求上，见 https://github.com/note-review/note-review/blob/main/docs/forks.md",
      "。这次的评价写在提交的检查结果里",
      "publish 里写了 comment，但这次改动不属于任何拉取请求，没有地方发表评论",
      "publish 里写了 check，但这次改动没有可以检查的提交",
      "publish 里写了 suggestions，但这次改动不属于任何拉取请求，没有地方放行内建议",
      "publish 里写了 resolved-threads，但这次改动不属于任何拉取请求，没有讨论可以解决",
      "publish 里写了 commit-comment，但这次改动属于一个拉取请求；提交上的评论只用于没有拉取请求的推送",
      "publish 里写了 note，但这次改动没有可以写入的分支",
      "A pull request from a fork has a token that can only read, so there is no comment: the review is in the job summary. How to get the comment as well: https://github.com/note-review/note-review/blob/main/docs/forks.md",
      ". This time the review is in the check run of the commit",
      "publish has comment, but this change belongs to no pull request that could have one",
      "publish has check, but this change has no commit to check",
      "publish has suggestions, but this change belongs to no pull request that could have them",
      "publish has resolved-threads, but this change belongs to no pull request with threads",
      "publish has commit-comment, but this change belongs to a pull request; comments on commits are for pushes without one",
      "publish has note, but this change has no branch that could be written to",
    ]
  `);
});
