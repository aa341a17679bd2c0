import { expect, test } from "vitest";
import { comesToAnEnd } from "#adapters/worker/answer.ts";
import { rehearseInWorker } from "#adapters/worker/rehearse.ts";
import { looksCostly } from "#core/note/looks-costly.ts";
import { studyNote } from "#core/template/study-note.ts";
import { rehearsalScript } from "#rehearsal-script.ts";

const basis = { templates: [studyNote("error")], rules: {} };
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const small = file("small.md", "## 内容整理\n\n显存不够时先减批量。\n");
const large = file("large.md", "显存不够时先减批量，再谈别的。\n\n".repeat(3000));
const larger = file("larger.md", "先减批量，再谈别的。\n\n".repeat(5000));

/** What a thread runs that does `action` for each note it is sent. */
function script(action: string): URL {
  const code = `import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { ${action} }); parentPort.postMessage("ready");`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test("notes that end in time are none", async () => {
  const found = await rehearseInWorker(rehearsalScript)([small, large, larger], basis);

  expect([...found]).toEqual([]);
});

test("notes that take longer than they may are stopped, each in a new thread", async () => {
  const rehearse = rehearseInWorker(script("for (;;);"), 100);

  expect([...(await rehearse([large, small, larger], basis))]).toEqual([large, larger]);
});

test.each([
  ["throws", 'throw new Error("broken");'],
  ["runs out of memory", "const all = []; for (;;) all.push(new Array(1e6).fill(0.5));"],
])("a thread that %s has not come to an end either", async (_, action) => {
  const rehearse = rehearseInWorker(script(action), 60_000);

  expect([...(await rehearse([large], basis))]).toEqual([large]);
});

test("without a costly note no thread is started", async () => {
  const rehearse = rehearseInWorker(new URL("file:///nowhere.js"));

  expect([...(await rehearse([small], basis))]).toEqual([]);
  await expect(rehearse([small, large], basis)).rejects.toThrow(/nowhere/);
});

test("an overflow of the stack is no end; other errors are for the main thread to meet", () => {
  const overflow = (): void => overflow();

  expect(comesToAnEnd(overflow)).toBe(false);
  expect(
    comesToAnEnd(() => {
      throw new TypeError("a bug");
    }),
  ).toBe(true);
});

test.each([
  ["a note of a page", "## 过程记录\n\n- **要点**：先减批量。\n".repeat(40), false],
  ["a long note in Chinese", "显存不够时先减批量。".repeat(4000), false],
  ["a very long note", "显存不够时先减批量。".repeat(5000), true],
  ["brackets", "[a](".repeat(7000), true],
  ["a column of letters", "a\n\n".repeat(11_000), true],
])("%s: a look at its bytes tells whether it is costly", (_, text, isCostly) => {
  expect(looksCostly(new TextEncoder().encode(text))).toBe(isCostly);
});
