import type { Language } from "#core/language.ts";

/** Says in words what a request to GitHub is for; a request that has no words is named as it is. */
export function describeOperation(operation: string, language: Language): string {
  return phrases.get(operation)?.[language] ?? unknown[language](operation);
}

const unknown: Readonly<Record<Language, (operation: string) => string>> = {
  "zh-CN": (operation) => `请求 ${operation} `,
  en: (operation) => `request ${operation}`,
};

const phrases: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  [
    "GET /repos/{owner}/{repo}/pulls",
    { en: "find the pull request of the branch", "zh-CN": "查找分支所属的拉取请求" },
  ],
  [
    "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    { en: "read the pull request", "zh-CN": "读取拉取请求" },
  ],
  [
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    { en: "list the pull request's files", "zh-CN": "列出拉取请求里的文件" },
  ],
  [
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { en: "compare two commits", "zh-CN": "比较两次提交" },
  ],
  ["GET /repos/{owner}/{repo}/commits/{ref}", { en: "read a commit", "zh-CN": "读取一次提交" }],
  [
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    { en: "list the files of the repository", "zh-CN": "列出仓库里的文件" },
  ],
  [
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    { en: "read a file of the repository", "zh-CN": "读取仓库里的文件" },
  ],
  [
    "GET /repos/{owner}/{repo}/contents/{path}",
    { en: "read a file of the repository", "zh-CN": "读取仓库里的文件" },
  ],
  [
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { en: "read the comments of the pull request", "zh-CN": "读取拉取请求的评论" },
  ],
  [
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { en: "write the comment", "zh-CN": "发表评论" },
  ],
  [
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    { en: "update the comment", "zh-CN": "更新评论" },
  ],
  [
    "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    { en: "delete a duplicate comment", "zh-CN": "删除重复的评论" },
  ],
  [
    "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
    { en: "read the comments on the commit", "zh-CN": "读取提交上的评论" },
  ],
  [
    "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments",
    { en: "write the comment on the commit", "zh-CN": "在提交上发表评论" },
  ],
  [
    "PATCH /repos/{owner}/{repo}/comments/{comment_id}",
    { en: "update the comment on the commit", "zh-CN": "更新提交上的评论" },
  ],
  [
    "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    { en: "acknowledge the comment", "zh-CN": "回应评论" },
  ],
  [
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    { en: "read the check runs of the commit", "zh-CN": "读取提交的检查结果" },
  ],
  [
    "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    { en: "read the annotations of the check run", "zh-CN": "读取检查结果的注解" },
  ],
  [
    "POST /repos/{owner}/{repo}/check-runs",
    { en: "create the check run", "zh-CN": "新建检查结果" },
  ],
  [
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    { en: "update the check run", "zh-CN": "更新检查结果" },
  ],
  [
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    { en: "read the suggestions of earlier runs", "zh-CN": "读取以前的行内建议" },
  ],
  [
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    { en: "post the suggestions beside their lines", "zh-CN": "发表行内建议" },
  ],
  [
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events",
    { en: "post the suggestions beside their lines", "zh-CN": "发表行内建议" },
  ],
  [
    "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}",
    { en: "discard a draft of suggestions", "zh-CN": "丢弃行内建议的草稿" },
  ],
  ["reviewThreads", { en: "read the threads of suggestions", "zh-CN": "读取行内建议的讨论" }],
  ["resolveReviewThread", { en: "resolve a settled thread", "zh-CN": "把已处理的讨论标为已解决" }],
  ["PUT /repos/{owner}/{repo}/contents/{path}", { en: "write a note", "zh-CN": "写入笔记" }],
  [
    "GET /repos/{owner}/{repo}/git/ref/{ref}",
    { en: "find the branch of written notes", "zh-CN": "查找写有评价的分支" },
  ],
  [
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    { en: "read a commit", "zh-CN": "读取一次提交" },
  ],
  [
    "POST /repos/{owner}/{repo}/git/trees",
    { en: "commit the written notes", "zh-CN": "提交写有评价的笔记" },
  ],
  [
    "POST /repos/{owner}/{repo}/git/commits",
    { en: "commit the written notes", "zh-CN": "提交写有评价的笔记" },
  ],
  [
    "POST /repos/{owner}/{repo}/git/refs",
    { en: "make a branch for the written notes", "zh-CN": "新建写有评价的分支" },
  ],
  [
    "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    { en: "move the branch of written notes", "zh-CN": "移动写有评价的分支" },
  ],
  [
    "POST /repos/{owner}/{repo}/pulls",
    { en: "propose the written notes", "zh-CN": "发起带有评价的拉取请求" },
  ],
  ["GET /user", { en: "find out whose token it is", "zh-CN": "查询令牌属于谁" }],
]);
