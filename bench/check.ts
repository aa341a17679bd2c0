import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { checkNote } from "#core/check/check-note.ts";
import { parseMarkdown } from "#core/note/markdown.ts";
import { parseNote } from "#core/note/parse.ts";
import { studyNote } from "#core/template/study-note.ts";
import { generatedNames } from "#core/template/template.ts";

/**
 * Prints what checking notes costs over parsing them: `node bench/check.ts FOLDER`.
 *
 * Each round takes every file by every way in turn, so that a busy machine slows all of them; the ratios are medians
 * over rounds.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "9" } },
});
const [folder = "examples"] = positionals;
const names = await readdir(folder, { recursive: true });
const paths = names.filter((name) => name.endsWith(".md")).map((name) => join(folder, name));
const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })));
const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
const template = studyNote("error");
const bare = unified().use(remarkParse).freeze();

const ways: Readonly<Record<string, () => void>> = {
  "remark-parse alone": () => {
    for (const text of texts) bare.parse(text);
  },
  "with our extensions": () => {
    for (const text of texts) parseMarkdown(text);
  },
  check: () => {
    for (const file of files) {
      const note = parseNote(file, () => generatedNames(template));
      checkNote(note, { template, reason: { kind: "setting" } }, { language: note.language });
    }
  },
};

const times = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, run] of Object.entries(ways)) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    times[name]?.push(user + system);
  }
}

const base = times["remark-parse alone"] ?? [];
process.stdout.write(`${files.length} files, ${texts.join("").length} characters\n`);
for (const [name, each] of Object.entries(times)) {
  const ratios = each.map((time, round) => time / (base[round] ?? 1)).toSorted((a, b) => a - b);
  const median = ratios[Math.floor(ratios.length / 2)] ?? 0;
  process.stdout.write(`${name.padEnd(22)} × ${median.toFixed(2)}  (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)})\n`);
}
