import { expect, test } from "vitest";
import { explainOldNode } from "#start/node-version.ts";

test.each(["20.19.0", "20.20.2", "22.0.0", "24.21.0"])("Node %s is new enough", (version) => {
  expect(explainOldNode(version)).toBeNull();
});

test.each(["16.20.2", "18.20.4", "20.18.3"])("Node %s is refused in one sentence", (version) => {
  const sentence = explainOldNode(version);

  expect(sentence).toContain(`Expected Node.js 20.19 or later, got ${version}`);
  expect(sentence).not.toContain("\n");
});
