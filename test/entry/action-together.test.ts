import { expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import { scenes } from "./scenes.ts";

const cases = (["a pull request", "a push"] as const).flatMap((what) =>
  [0, 400, 1500].map((delay) => ({ what, delay })),
);

test.concurrent.each(cases)(
  "$what, reviewed by two runs $delay ms apart, has everything once",
  { timeout: 120_000 },
  async ({ what, delay }) => {
    await using quiet = await startGitHub();
    const alone = await scenes[what](quiet);
    await alone.run();
    await using github = await startGitHub();
    const { run, look } = await scenes[what](github);

    const results = await Promise.all(
      [0, delay].map(async (wait) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        return run();
      }),
    );

    expect(await look()).toEqual(await alone.look());
    expect(results.map(({ status }) => status)).toEqual([1, 1]);
    expect(results.map(({ log }) => log).join("")).not.toMatch(/^::warning::/m);
  },
);
