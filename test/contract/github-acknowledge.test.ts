import { expect, test } from "vitest";
import { acknowledge } from "#adapters/github/acknowledge.ts";
import { createClient } from "#adapters/github/client.ts";
import { parseEvent } from "#adapters/github/event.ts";
import type { ReviewEvent } from "#adapters/github/event-kinds.ts";
import { commentEvent, pushEvent } from "#test/servers/github.ts";
import { always, startRaw } from "#test/servers/github/raw.ts";

const signal = AbortSignal.timeout(120_000);

function parse(name: string, payload: unknown): ReviewEvent {
  const event = parseEvent(name, payload);
  if (event.kind === "skipped") throw new Error(`Skipped: ${event.reason}`);
  return event;
}

const command = parse("issue_comment", commentEvent({ number: 7, commentId: 70 }));

test.each([201, 403, 404, 410, 422, 500])(
  "a comment that asks for a review gets one reaction, whatever comes of it: %i",
  async (status) => {
    await using raw = await startRaw(always(status, "application/json", "{}"));

    await acknowledge(createClient({ token: "t", apiUrl: raw.url }), command, signal);

    expect(raw.asked).toEqual(["POST /repos/notes-org/notes/issues/comments/70/reactions"]);
  },
);

test("a reaction that hangs keeps nobody waiting for long", async () => {
  await using raw = await startRaw(() => {});
  const startedAt = performance.now();

  await acknowledge(createClient({ token: "t", apiUrl: raw.url }), command, signal);

  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

test("a run that is stopped stops here too", async () => {
  await using raw = await startRaw(() => {});
  const stop = AbortSignal.timeout(50);

  const waiting = acknowledge(createClient({ token: "t", apiUrl: raw.url }), command, stop);

  await expect(waiting).rejects.toThrow("timeout");
});

test("no other event gets a reaction", async () => {
  await using raw = await startRaw(always(201, "application/json", "{}"));
  const push = parse("push", pushEvent({ after: "a".repeat(40) }));

  await acknowledge(createClient({ token: "t", apiUrl: raw.url }), push, signal);

  expect(raw.asked).toEqual([]);
});
