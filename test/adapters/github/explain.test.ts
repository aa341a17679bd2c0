import { RequestError } from "@octokit/request-error";
import { expect, test } from "vitest";
import { UserError } from "#errors.ts";
import { explain } from "#adapters/github/explain.ts";

const request = { method: "GET", url: "https://api.github.com/user", headers: {} } as const;

test("a secondary limit without headers is told by GitHub's message", () => {
  const response = { status: 403, url: request.url, headers: {}, data: "", retryCount: 0 };
  const options = { request, response };
  const error = new RequestError("You have exceeded a secondary rate limit", 403, options);

  expect(explain(error, "GET /user")).toEqual(
    new UserError({ code: "github-rate-limited", operation: "GET /user" }, { cause: error }),
  );
});

test("an error that is no answer of GitHub's comes back as it is", () => {
  const error = new TypeError("A bug of ours");

  expect(explain(error, "GET /user")).toBe(error);
});
