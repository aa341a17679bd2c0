#!/usr/bin/env node
import { explainOldNode } from "./node-version.ts";

const refusal = explainOldNode(process.versions.node);
if (refusal === null) {
  // Loaded late: an older Node cannot even parse the rest.
  const { runCommandLine } = await import("#cli.ts");
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
}
