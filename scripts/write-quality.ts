import { readFile, writeFile } from "node:fs/promises";
import { measure } from "#bench/review/measure.ts";
import { pagePath, renderPage } from "#bench/review/page.ts";

/** Writes docs/quality.md from a run of the benchmark; with `--check`, tells whether it is up to date. */
const page = renderPage(await measure(new AbortController().signal));

if (!process.argv.includes("--check")) {
  await writeFile(pagePath, page);
} else if ((await readFile(pagePath, "utf8").catch(() => "")) !== page) {
  console.error(`${pagePath} is out of date. Run node scripts/write-quality.ts and commit it`);
  process.exitCode = 1;
}
