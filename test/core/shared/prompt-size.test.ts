import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { buildPrompt } from "#core/review/build-prompt.ts";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { listHints } from "#core/review/hints.ts";
import { noTemplate } from "#core/template/choose.ts";
import { reviewRequest } from "#test/core/make.ts";
import { listNotePaths, readNote } from "./shared-files.ts";

const notes = listNotePaths()
  .map(readNote)
  .map((note) => ({ note, tokens: estimateTokens(note.learnerText) }))
  .filter(({ tokens }) => tokens >= 2000 && tokens <= 5000);

test("there are real notes of about 3,000 tokens", () => {
  expect(notes.length).toBeGreaterThan(10);
});

test.each(notes)("a prompt about $note.path is at most 1.7 times as long", ({ note, tokens }) => {
  const { language } = note;
  const choice = { template: noTemplate, reason: { kind: "setting" } } as const;
  const checked = checkNote(note, choice, { language });
  const hints = listHints(checked, language);
  const request = reviewRequest("", language, { checked, hints });
  const sent = buildPrompt(request).messages.map(({ content }) => estimateTokens(content));
  expect(sent.reduce((sum, each) => sum + each, 0) / tokens).toBeLessThanOrEqual(1.7);
});
