import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Problem } from "#core/problem.ts";
import { renderProblem } from "#render/problem.ts";
import { describeOperation } from "#render/problem-operation.ts";
import { workflowPermissions } from "#render/problem-permissions.ts";

const adapter = new URL("../../src/adapters/github/", import.meta.url);
const operations = new Set(
  readdirSync(adapter).flatMap((name) =>
    Array.from(
      readFileSync(new URL(name, adapter), "utf8").matchAll(
        /"((?:GET|POST|PATCH|PUT|DELETE) \/.+?)"/g,
      ),
      ([, operation = ""]) => operation,
    ),
  ),
);

describe("what a request is for", () => {
  test("is looked up for the requests that are made", () => {
    expect(operations.size).toBeGreaterThan(10);
  });

  test.each([...operations])("%s has words in both languages", (operation) => {
    expect(describeOperation(operation, "en")).toMatch(/^[a-z][a-z' ]+$/);
    expect(describeOperation(operation, "zh-CN")).toMatch(/^\p{Script=Han}+$/u);
  });

  test("is the request itself where there are no words for it", () => {
    expect(describeOperation("GET /x", "en")).toBe("request GET /x");
    expect(describeOperation("GET /x", "zh-CN").trim()).toBe("请求 GET /x");
  });
});

test.each([
  { header: "issues=write", en: "issues: write", zh: "issues: write" },
  {
    header: "issues=write; pull_requests=write",
    en: "issues: write or pull-requests: write",
    zh: "issues: write 或 pull-requests: write",
  },
  {
    header: "pull_requests=read,contents=read;issues=read",
    en: "pull-requests: read and contents: read or issues: read",
    zh: "pull-requests: read 和 contents: read 或 issues: read",
  },
  { header: "metadata", en: "metadata", zh: "metadata" },
])("the permissions “$header” read $en", ({ header, en, zh }) => {
  expect(workflowPermissions(header, "en")).toBe(en);
  expect(workflowPermissions(header, "zh-CN")).toBe(zh);
});

test.each([400, 409, 413, 422])(
  "a refusal of status %i is not put down to GitHub's health",
  (status) => {
    const problem: Problem = { code: "github-failed", operation: "GET /x", status };
    expect(renderProblem(problem, "en")).toMatch(/refused/);
    for (const language of ["en", "zh-CN"] as const) {
      const text = renderProblem(problem, language);
      expect(text).toContain(String(status));
      expect(text).not.toMatch(/githubstatus|again later|稍后/);
    }
  },
);
