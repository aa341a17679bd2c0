import { expect, test } from "vitest";
import { createClient } from "#adapters/github/client.ts";
import { stickyComment } from "#adapters/github/sticky-comment.ts";
import { inert } from "#render/inert.ts";
import { makeReport } from "#test/contract/make-report.ts";
import { type Passage, startGate } from "#test/servers/gate.ts";
import { startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);
const comments = /\/issues\/\d+\/comments$/;

/** Opens when `count` have come to it. */
function barrier(count: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived >= count) resolve();
    return promise;
  };
}

// Both have seen no comment before either writes one; then one of them is late with one of its steps.
test.each([
  { late: "nothing", delay: () => 0 },
  {
    late: "the later run writes late",
    delay: (run: number, step: string) => (run === 2 && step === "POST" ? 400 : 0),
  },
  {
    late: "the earlier run writes late",
    delay: (run: number, step: string) => (run === 1 && step === "POST" ? 400 : 0),
  },
  {
    late: "the later run looks late",
    delay: (run: number, step: string) => (run === 2 && step === "GET 2" ? 600 : 0),
  },
  {
    late: "the earlier run looks late",
    delay: (run: number, step: string) => (run === 1 && step === "GET 2" ? 600 : 0),
  },
])("two runs that both find no comment end in one, of the later run: $late", async ({ delay }) => {
  await using github = await startGitHub();
  const main = await github.seed.createRepository({ "README.md": "# Notes" });
  const headSha = await github.seed.commit({
    branch: "topic",
    parent: main,
    files: { "a.md": "文" },
  });
  const { number } = await github.seed.openPullRequest("topic");
  const bothLooked = barrier(2);

  async function run(id: number, sha: string) {
    let looks = 0;
    await using gate = await startGate(github.url, async (method, path): Promise<Passage> => {
      if (!comments.test(path)) return "pass";
      if (method === "GET") looks += 1;
      const step = method === "GET" ? `GET ${looks}` : method;
      if (step === "POST") await bothLooked();
      await new Promise((resolve) => setTimeout(resolve, delay(id, step)));
      return "pass";
    });
    const publish = stickyComment({
      client: createClient({ token: github.token, apiUrl: gate.url }),
      owner: github.owner,
      repository: "notes",
      pullRequest: number,
      run: { id, attempt: 1, headSha: sha },
      render: () => inert(`run ${id}`),
    });
    return await publish(makeReport(), signal);
  }
  const published = await Promise.all([run(1, main), run(2, headSha)]);

  const left = await github.seed.listComments(number);
  expect(left.map(({ body }) => body?.split("\n")[1])).toEqual(["run 2"]);
  expect(published[1].url).toBe(published[0].url);
});
