import { expect, test } from "vitest";
import { startGitHub } from "#test/servers/github.ts";
import { scenes } from "./scenes.ts";

/** How many writes an undisturbed run makes, told here so that each of them has a row of its own. */
const writes = { "a pull request": 6, "a push": 6 } as const;

async function undisturbed(what: keyof typeof scenes) {
  await using github = await startGitHub();
  const { run, look } = await scenes[what](github);
  const { status, log } = await run();
  return { status, log, left: await look(), writes: github.writes.length };
}

const known = {
  "a pull request": undisturbed("a pull request"),
  "a push": undisturbed("a push"),
} as const;

test.each(["a pull request", "a push"] as const)("%s has its writes counted", async (what) => {
  const { status, log, writes: counted } = await known[what];
  expect(log).not.toMatch(/^::warning::/m);
  expect({ status, counted }).toEqual({ status: 1, counted: writes[what] });
});

const cases = (["a pull request", "a push"] as const).flatMap((what) =>
  Array.from({ length: writes[what] }, (_, index) => index + 1).flatMap((write) =>
    (["before", "after"] as const).map((when) => ({ what, write, when })),
  ),
);

test.concurrent.each(cases)(
  "$what, killed $when write $write and run again, has everything once",
  { timeout: 120_000 },
  async ({ what, write, when }) => {
    const { left } = await known[what];
    await using github = await startGitHub();
    const { run, look } = await scenes[what](github);
    const killed = await run({
      onStart: (child) => github.killAt({ write, when, kill: () => child.kill("SIGKILL") }),
    });
    expect(killed.status).toBe(null);
    expect(github.writes).toHaveLength(write);

    const { status, log, outputs } = await run();

    expect(await look()).toEqual(left);
    expect({ status, verdict: outputs["verdict"] }).toEqual({ status: 1, verdict: "fail" });
    expect(log).not.toMatch(/^::warning::/m);
  },
);
