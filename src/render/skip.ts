import type { Language } from "#core/language.ts";
import type { SkipReason } from "#core/skip-reason.ts";

/** Says why there is nothing to review, and what to do where there should be. */
export function renderSkip(reason: SkipReason, language: Language): string {
  return skips[language][reason];
}

const skips: Readonly<Record<Language, Readonly<Record<SkipReason, string>>>> = {
  "zh-CN": {
    "branch-deleted": "分支已删除，没有需要检查的笔记",
    "tag-pushed":
      "推送的是标签，没有需要检查的笔记。要检查标签上的笔记，请在标签上手动运行工作流（workflow_dispatch）",
    "pull-request-closed": "拉取请求已关闭，没有需要检查的笔记。重新打开后会再检查",
    "pull-request-notes-unchanged":
      "拉取请求里的笔记没有变，不需要重新检查。要再检查一次，请加上标签 note-review，或发表评论 /note-review",
    "pull-request-other-label":
      "加上的不是标签 note-review，不需要重新检查。要再检查一次，请加上这个标签",
    "comment-not-new":
      "评论被编辑或删除了；只有新发表的评论才算命令。要再检查一次，请另发一条评论 /note-review",
    "comment-not-command": "评论的开头不是 /note-review，不是给 note-review 的命令，没有需要做的事",
    "comment-not-on-pull-request":
      "评论在普通议题下面，那里没有笔记可以检查。请在拉取请求下面评论 /note-review",
    "comment-by-bot": "评论是机器人发表的；命令要由人来发。请自己在拉取请求下面评论 /note-review",
    "commenter-not-member":
      "只有仓库的所有者、成员和协作者可以用 /note-review 要求检查。请让他们中的一位发表这条评论",
    "workflow-run-not-completed":
      "前一个工作流还没有结束，现在没有事情可做。请把工作流的 on 写成 workflow_run: types: [completed]",
    "workflow-run-not-of-pull-request":
      "前一个工作流不是由 pull_request 事件启动的，没有可以评价的拉取请求。请只在拉取请求上运行它",
    "workflow-run-without-pull-request":
      "前一个工作流所在的分支没有打开的拉取请求：它可能已经关闭，或者派生仓库已被删除。重新打开后会再检查",
    "workflow-run-outdated":
      "前一个工作流运行以后，拉取请求又有了新的提交；那个提交会有自己的运行，这次不再评价旧的",
    "merge-group-dissolved": "合并队列的这一组已经解散，没有需要检查的笔记",
  },
  en: {
    "branch-deleted": "The branch was deleted: there are no notes to review",
    "tag-pushed":
      "A tag was pushed: there are no notes to review. To review those of a tag, start the workflow on it by hand (workflow_dispatch)",
    "pull-request-closed":
      "The pull request is closed: there are no notes to review. They are reviewed again when it is reopened",
    "pull-request-notes-unchanged":
      "The notes of the pull request are as they were: they need no new review. To have one, add the label note-review or comment /note-review",
    "pull-request-other-label":
      "The label that was added is not note-review: the notes need no new review. To have one, add that label",
    "comment-not-new":
      "The comment was edited or deleted, and only a new one is a command. For a new review, write another comment /note-review",
    "comment-not-command":
      "The comment does not begin with /note-review: it is no command for note-review, and there is nothing to do",
    "comment-not-on-pull-request":
      "The comment is on an issue, which has no notes. Comment /note-review on a pull request",
    "comment-by-bot":
      "The comment is by a bot, and commands come from people. Comment /note-review on the pull request yourself",
    "commenter-not-member":
      "Only owners, members and collaborators of the repository may ask for a review with /note-review. Have one of them write the comment",
    "workflow-run-not-completed":
      "The workflow before this one has not ended: there is nothing to do yet. Run this one on workflow_run with types: [completed]",
    "workflow-run-not-of-pull-request":
      "The workflow before this one was not started by pull_request: there is no pull request to review. Run it on pull requests alone",
    "workflow-run-without-pull-request":
      "The branch that the workflow before this one ran on has no open pull request: it was closed, or its fork deleted. It is reviewed again when it is reopened",
    "workflow-run-outdated":
      "The pull request has a newer commit than the one that the workflow before this one ran on: that commit has a run of its own",
    "merge-group-dissolved": "The merge group was dissolved: there are no notes to review",
  },
};
