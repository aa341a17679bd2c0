import { explainOldNode } from "./node-version.ts";

const refusal = explainOldNode(process.versions.node);
if (refusal === null) {
  // Loaded late: an older Node cannot even parse the rest.
  const { runAction } = await import("#action.ts");
  process.exitCode = await runAction(process.env);
} else {
  process.stdout.write(`::error::${refusal}\n`);
  process.exitCode = 2;
}
