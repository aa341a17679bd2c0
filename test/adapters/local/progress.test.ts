import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Screen, createProgress } from "#adapters/local/progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A screen that keeps every byte. */
function makeScreen(isTTY = true): Screen & { readonly bytes: () => string } {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => {
    written.push(String(text));
    return true;
  };
  return { isTTY, write, bytes: () => written.join("") };
}

const words = (done: number, total: number) => `已检查 ${done}/${total} 篇`;
const drawn = (line: string) => `\r\u001B[2K\u001B[?7l${line}\u001B[?7h`;

test("a short run shows nothing", () => {
  const screen = makeScreen();
  const progress = createProgress(screen, words, {});

  progress.report(1, 2);
  vi.advanceTimersByTime(499);
  progress.report(2, 2);
  progress.clear();
  vi.advanceTimersByTime(10_000);

  expect(screen.bytes()).toBe("");
});

test("a long run shows one line that is overwritten, and leaves nothing", () => {
  const screen = makeScreen();
  const progress = createProgress(screen, words, {});

  progress.report(0, 9);
  vi.advanceTimersByTime(500);
  progress.report(1, 9);
  progress.report(2, 9);
  vi.advanceTimersByTime(100);
  progress.clear();
  progress.clear();

  expect(screen.bytes()).toBe(drawn("已检查 0/9 篇") + drawn("已检查 2/9 篇") + "\r\u001B[2K");
});

test("a run that lets no timer run is shown all the same, ten times a second at most", () => {
  const screen = makeScreen();
  const progress = createProgress(screen, words, {});
  const start = performance.now();
  const clock = vi.spyOn(performance, "now");

  for (let done = 1; done <= 100; done += 1) {
    clock.mockReturnValue(start + done * 10);
    progress.report(done, 100);
  }

  expect(screen.bytes()).toBe(
    [50, 60, 70, 80, 90, 100].map((done) => drawn(words(done, 100))).join(""),
  );
});

test("after it was removed, a line comes back with the next report", () => {
  const screen = makeScreen();
  const progress = createProgress(screen, words, {});

  progress.report(1, 3);
  vi.advanceTimersByTime(1000);
  progress.clear();
  progress.report(2, 3);
  vi.advanceTimersByTime(1000);

  expect(screen.bytes()).toBe(`${drawn(words(1, 3))}\r\u001B[2K${drawn(words(2, 3))}`);
});

test.each([
  { name: "a pipe", isTTY: false, environment: {} },
  { name: "a runner", isTTY: true, environment: { CI: "true" } },
  { name: "a terminal that cannot overwrite", isTTY: true, environment: { TERM: "dumb" } },
])("$name gets nothing", ({ isTTY, environment }) => {
  const screen = makeScreen(isTTY);
  const progress = createProgress(screen, words, environment);

  progress.report(1, 2);
  vi.advanceTimersByTime(10_000);
  progress.report(2, 2);
  progress.clear();

  expect(screen.bytes()).toBe("");
});
