import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseEvent } from "#adapters/github/event.ts";
import { UserError } from "#errors.ts";

test("docs/events.md has every event that is known, and no other", () => {
  const page = readFileSync("docs/events.md", "utf8");
  const [, table = ""] = page.split("\n| Event |");
  const [rows = ""] = table.split("\n\n");
  const named = Array.from(rows.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name);

  expect(named).toEqual(listKnownEvents());
});

function listKnownEvents(): readonly string[] {
  try {
    parseEvent("none", {});
  } catch (error) {
    if (error instanceof UserError && error.problem.code === "event-unknown") {
      return error.problem.known;
    }
  }
  return [];
}
