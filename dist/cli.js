#!/usr/bin/env node
import { t as explainOldNode } from "./chunks/node-version.js";
// src/start/cli.ts
const refusal = explainOldNode(process.versions.node);
if (refusal === null) {
	let { runCommandLine } = await import("./chunks/cli.js");
	process.exitCode = await runCommandLine(process.argv.slice(2));
} else process.stderr.write(`${refusal}\n`), process.exitCode = 2;
export {};
