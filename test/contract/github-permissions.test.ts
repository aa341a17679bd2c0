import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import {
  annotationsPerRequest,
  checkSummaryLimit,
  commentLimit,
  maximumAnnotations,
  maximumRetries,
  maximumSuggestions,
  maximumWait,
  tryTimeout,
} from "#adapters/github/limits.ts";
import { publishNames } from "#core/config/publish.ts";
import { UserError } from "#errors.ts";
import { openScene } from "#test/contract/github-fault-scenes.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { startGitHub } from "#test/servers/github.ts";

const page = readFileSync("docs/publishing.md", "utf8");
const signal = AbortSignal.timeout(120_000);

/** The publishers of the page, by what they are called in the code. */
const publishers: ReadonlyMap<string, string> = new Map([
  ["`comment`", "comment"],
  ["`check`", "check-run"],
  ["`suggestions`", "suggestions"],
  ["`resolved-threads`", "threads"],
  ["`commit-comment`", "commit-comment"],
  ["`note` on a pull request", "note"],
  ["`note` after a push", "proposal"],
]);

const rows = Array.from(page.matchAll(/^\| (`[a-z-]+`[^|]*) \|[^|]*\| (`[^|]+`) \|/gm), (row) => {
  const [, name = "", permissions = ""] = row;
  const granted = Array.from(permissions.matchAll(/`([a-z-]+): write`/g), ([, one = ""]) => one);
  return { name, publisher: publishers.get(name) ?? "none", granted };
});

/** Publishes with a token that has these permissions; returns the problem, or none. */
async function publish(publisher: string, granted: readonly string[]): Promise<string | null> {
  const names = granted.map((name) => [name.replaceAll("-", "_"), "write"]);
  await using github = await startGitHub({
    permissions: { contents: "read", pull_requests: "read", ...Object.fromEntries(names) },
  });
  const publishersOf = await openScene(github, { hasSettledThread: publisher === "threads" });
  const client = createClient({ token: github.token, apiUrl: github.url });
  try {
    await publishersOf(client)[publisher]?.(makeReport({ path: "note.md" }), signal);
    return null;
  } catch (error) {
    return error instanceof UserError ? error.problem.code : String(error);
  }
}

test("the page has a row for everything that publish can name", () => {
  const named = new Set(rows.map(({ name }) => /`([^`]+)`/.exec(name)?.[1]));
  expect(named).toEqual(new Set(publishNames.filter((name) => name !== "auto")));
});

test.each(rows)("$name takes the permissions of the page", async ({ publisher, granted }) => {
  expect(await publish(publisher, granted)).toBeNull();
});

test.each(rows.flatMap((row) => row.granted.map((missing) => ({ ...row, missing }))))(
  "$name does not do without $missing: write",
  async ({ publisher, granted, missing }) => {
    const rest = granted.filter((name) => name !== missing);
    expect(await publish(publisher, rest)).toMatch(
      /^(?:github-permission-missing|commit-comment-refused|proposal-refused)$/,
    );
  },
);

test("the page has the limits that are kept", () => {
  const numbers = [
    `${commentLimit.maxLength.toLocaleString("en")} ${commentLimit.unit}`,
    `${checkSummaryLimit.maxLength.toLocaleString("en")} ${checkSummaryLimit.unit}`,
    `${maximumAnnotations.toLocaleString("en")}, in requests of ${annotationsPerRequest}`,
    `| ${maximumSuggestions}, on lines`,
    `${maximumWait} seconds`,
    `tried ${maximumRetries + 1} times`,
    `${tryTimeout / 1000} seconds`,
  ];
  for (const number of numbers) expect(page).toContain(number);
});
