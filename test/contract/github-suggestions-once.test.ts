import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { listed, openPull, suggest, suggestion } from "#test/contract/suggesting.ts";
import { type Passage, startGate } from "#test/servers/gate.ts";
import { startGitHub, tokens } from "#test/servers/github.ts";
import { ask } from "#test/servers/github/ask.ts";
import { reviews } from "#test/servers/github/review-fixture.ts";

test.each([
  { when: "before", write: 1 },
  { when: "after", write: 1 },
  { when: "before", write: 2 },
  { when: "after", write: 2 },
] as const)(
  "killed $when write $write and run again, no suggestion is doubled",
  async ({ when, write }) => {
    await using github = await startGitHub();
    const pull = await openPull(github);
    const made = suggestion(5);
    const dead = new AbortController();
    github.killAt({ write, when, kill: () => dead.abort() });
    await expect(suggest(github, pull, { suggestions: [made], stop: dead.signal })).rejects.toThrow(
      /abort/i,
    );

    await suggest(github, pull, { suggestions: [made] });
    expect(await listed(github)).toHaveLength(1);
  },
);

test.each([0, 1, 2, 3])(
  "two runs started together make each suggestion once (%i)",
  async (round) => {
    await using github = await startGitHub();
    const pull = await openPull(github);
    const suggestions = [suggestion(5), suggestion(35)];
    const { promise: bothLooked, resolve } = Promise.withResolvers<void>();
    let looks = 0;
    const run = async (id: number) => {
      let writes = 0;
      await using gate = await startGate(github.url, async (method, asked): Promise<Passage> => {
        if (!asked.includes("/reviews")) return "pass";
        if (method === "GET") {
          looks += 1;
          if (looks === 2) resolve();
          return "pass";
        }
        writes += 1;
        // Both have seen that nothing is suggested yet.
        await bothLooked;
        await setTimeout(((round + id * writes) % 3) * 200);
        return "pass";
      });
      return await suggest({ ...github, url: gate.url }, pull, { suggestions });
    };

    const published = await Promise.all([run(1), run(2)]);

    expect(await listed(github)).toEqual([
      [5, 5, "新的第 5 行"],
      [35, 35, "新的第 35 行"],
    ]);
    expect(published.map(({ action }) => action).toSorted()).toEqual(["created", "superseded"]);
  },
);

test("a review that somebody else has begun stays theirs", async () => {
  await using github = await startGitHub();
  const pull = await openPull(github);
  const learner = { ...github, token: tokens.learner };
  await ask(learner, `POST ${reviews}`, { body: "写到一半" });

  expect(await suggest(github, pull, { suggestions: [suggestion(5)] })).toMatchObject({
    action: "created",
  });
  const { body } = await ask(learner, `GET ${reviews}`);
  expect(body).toMatchObject([{ state: "PENDING", body: "写到一半" }, { state: "COMMENTED" }]);
});
