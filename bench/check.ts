import { execFile } from "node:child_process";
import { parseArgs, promisify } from "node:util";
import { readNotes } from "./read-notes.ts";
import { base, ways } from "./ways.ts";

/**
 * Prints what checking notes costs over parsing them: `node bench/check.ts [FOLDER] [--sittings 7] [--passes 5]`.
 *
 * Each way sits alone in a fresh process and takes all notes several times over. What is measured is the processor
 * time of all its threads for a pass, from the bytes of the notes on; loading modules does not count. The first pass is cold, the
 * median of the others is warm. All ways sit one after another, several times; a ratio is that of one such round, so
 * that a busy machine slows both sides of it, and what is printed is the median over the rounds, between the lower and the upper quarter.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sittings: { type: "string", default: "7" },
    passes: { type: "string", default: "5" },
    way: { type: "string", multiple: true, default: [...ways.keys()] },
    sit: { type: "string" },
  },
});
const [folder = "examples"] = positionals;
const notes = await readNotes(folder);

if (values.sit === undefined) await compare();
else print(JSON.stringify(sit(values.sit)));

/** What a pass has cost, in microseconds. */
type Times = { readonly cold: number; readonly warm: number };

function sit(name: string): Times {
  const [cold = 0, ...warm] = Array.from({ length: Number(values.passes) + 1 }, () => pass(name));
  return { cold, warm: at(0.5, warm) };
}

function pass(name: string): number {
  const start = process.cpuUsage();
  for (const note of notes) ways.get(name)?.(note);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

async function compare(): Promise<void> {
  const names = [...new Set([base, ...values.way])];
  const size = notes.reduce((sum, { bytes }) => sum + bytes.length, 0);
  print(`${notes.length} notes, ${Math.round(size / 1000)} kB; processor time as a multiple`);
  const rounds: ReadonlyMap<string, Times>[] = [];
  for (let round = 0; round < Number(values.sittings); round += 1) {
    const times = new Map<string, Times>();
    for (const name of names) times.set(name, await sitInProcess(name));
    rounds.push(times);
  }
  for (const kind of ["cold", "warm"] as const) {
    for (const name of names) {
      const ratios = rounds.map(
        (times) => (times.get(name)?.[kind] ?? 0) / (times.get(base)?.[kind] ?? 1),
      );
      const [low, median, high] = [0.25, 0.5, 0.75].map((share) => at(share, ratios).toFixed(2));
      print(`${kind}  ${name.padEnd(22)} × ${median}  (${low} to ${high})`);
    }
  }
}

async function sitInProcess(name: string): Promise<Times> {
  const words = [import.meta.filename, folder, "--passes", values.passes, "--sit", name];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout);
}

function at(share: number, numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
