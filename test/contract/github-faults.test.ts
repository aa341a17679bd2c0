import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { UserError } from "#errors.ts";
import { publishReport } from "#publish-report.ts";
import type { PublishReport } from "#ports.ts";
import { reading, type Row, writing } from "#test/contract/github-fault-rows.ts";
import { openScene, type Step, steps } from "#test/contract/github-fault-scenes.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { startGate } from "#test/servers/gate.ts";
import { startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(300_000);
const timeoutMs = 1500;

const isReading = ({ method, path }: Step): boolean => method === "GET" || path.test("/graphql");
const cases: readonly (Step & Row)[] = steps.flatMap((step) =>
  (isReading(step) ? reading : writing).map((row) => ({
    ...step,
    ...row,
    ...step.otherwise?.[row.what],
  })),
);

test.concurrent.each(cases)("$publisher, $step: $what", { timeout: 60_000 }, async (row) => {
  const { publisher, method, path, answer, nonsense, passage, times = Infinity } = row;
  await using github = await startGitHub();
  const publishersOf = await openScene(github);
  if (answer) github.fail({ method, path, times, ...answer });
  if (nonsense) github.fail({ method, path, times, kind: nonsense });
  let tried = 0;
  await using gate = await startGate(github.url, async (asked, askedPath) => {
    if (asked !== method || !path.test(askedPath)) return "pass";
    tried += 1;
    if (passage === undefined || tried > times) return "pass";
    if (passage !== "slow" && passage !== "too slow") return passage;
    await new Promise((resolve) => setTimeout(resolve, passage === "slow" ? 300 : timeoutMs + 400));
    return "pass";
  });
  const client = createClient({ token: github.token, apiUrl: gate.url, timeoutMs });
  const report = makeReport({ verdict: "fail" });
  const before = structuredClone(report);

  const places = [[publishersOf(client)[publisher] ?? unknown], [elsewhere]];
  const { publications, undelivered } = await publishReport(report, places, signal);

  expect(undelivered.map(({ error }) => codeOf(error))).toEqual(row.problem ? [row.problem] : []);
  const name = publisher === "proposal" ? "note" : publisher;
  expect(publications.map((one) => one.publisher)).toEqual([
    ...(row.problem === null ? [name] : []),
    "summary",
  ]);
  // What is listed is read once more after something was written.
  const isListedAgain = isReading(row) && row.problem === null;
  expect(isListedAgain ? Math.min(tried, row.tries) : tried).toBe(row.tries);
  expect(report).toEqual(before);
});

const elsewhere: PublishReport = () =>
  Promise.resolve({ publisher: "summary", action: "created", url: null });

const unknown: PublishReport = () => Promise.reject(new Error("There is no such publisher"));

function codeOf(error: unknown): string {
  return error instanceof UserError ? error.problem.code : String(error);
}
