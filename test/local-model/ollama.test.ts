import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { startOllama } from "./ollama.ts";

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

test("the server is gone once it has been disposed of", async () => {
  const ollama = await startOllama();
  expect(await isUp(ollama.url)).toBe(true);

  await ollama[Symbol.asyncDispose]();

  expect(await isUp(ollama.url)).toBe(false);
});

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "the server ends with who started it, by %s",
  async (signal) => {
    const child = spawn(process.execPath, ["test/local-model/hold.ts"]);
    const url = await new Promise<string>((resolve) =>
      child.stdout.once("data", (line) => resolve(String(line).trim())),
    );
    expect(await isUp(url)).toBe(true);

    child.kill(signal);

    await expect.poll(() => isUp(url), { timeout: 20_000 }).toBe(false);
  },
);
