/** The part of a terminal that progress is written to. */
export type Screen = Pick<NodeJS.WriteStream, "isTTY" | "write">;

/** Tells how far a run has come. */
export type Progress = {
  readonly report: (done: number, total: number) => void;
  /** Removes what was written, before anything else is. */
  readonly clear: () => void;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Shows one line on a terminal while a run takes long; writes nothing where nobody watches. */
export function createProgress(
  stream: Screen,
  words: (done: number, total: number) => string,
  environment: Environment = process.env,
): Progress {
  const { CI: ci, TERM: terminal } = environment;
  if (!stream.isTTY || ci || terminal === "dumb") return { report: () => {}, clear: () => {} };
  let line = "";
  let isShown = false;
  let nextDraw = performance.now() + patience;
  let timer: NodeJS.Timeout | undefined;
  return { report, clear };

  function report(done: number, total: number): void {
    line = words(done, total);
    // Work that never pauses lets no timer run, so a report may draw too.
    if (performance.now() >= nextDraw) draw();
    else timer ??= setTimeout(draw, nextDraw - performance.now()).unref();
  }

  function draw(): void {
    stop();
    nextDraw = performance.now() + interval;
    isShown = true;
    stream.write(overwriteLine(line));
  }

  function clear(): void {
    stop();
    if (isShown) stream.write(clearLine);
    isShown = false;
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }
}

/** Milliseconds that nobody minds waiting without a word. */
const patience = 500;

/** Milliseconds between two drawings. */
const interval = 100;

const escape = "\u001B[";
const clearLine = `\r${escape}2K`;

/** Writes over the line; the terminal cuts off what is too long for it, rather than starting a line that stays. */
function overwriteLine(text: string): string {
  return `${clearLine}${escape}?7l${text}${escape}?7h`;
}
