import { readFile, writeFile } from "node:fs/promises";
import { readBases } from "#bench/review/base.ts";
import { pagePath, pageSeed, renderPage } from "#bench/review/page.ts";
import { runBuiltIn } from "#bench/review/run-built-in.ts";
import { buildSuite } from "#bench/review/suite.ts";

/** Writes docs/quality.md from a run of the benchmark; with `--check`, tells whether it is up to date. */
const bases = await readBases();
const suite = buildSuite(bases, pageSeed);
const run = await runBuiltIn(bases, suite, new AbortController().signal);
const page = renderPage({ bases, suite, ...run });

if (!process.argv.includes("--check")) {
  await writeFile(pagePath, page);
} else if ((await readFile(pagePath, "utf8").catch(() => "")) !== page) {
  console.error(`${pagePath} is out of date. Run node scripts/write-quality.ts and commit it`);
  process.exitCode = 1;
}
