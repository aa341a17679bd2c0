import { t as explainOldNode } from "./chunks/node-version.js";
// src/start/action.ts
const refusal = explainOldNode(process.versions.node);
if (refusal === null) {
	let { runAction } = await import("./chunks/action.js");
	process.exitCode = await runAction(process.env);
} else process.stdout.write(`::error::${refusal}\n`), process.exitCode = 2;
export {};
