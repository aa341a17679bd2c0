import { expect, test } from "vitest";
import { buildPrompt } from "#core/review/build-prompt.ts";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { listHints } from "#core/review/hints.ts";
import type { ReviewRequest } from "#core/review/request.ts";
import { checked, reviewRequest } from "#test/core/make.ts";
import { longNote } from "./long-note.ts";

const languages = ["zh-CN", "en"] as const;

const tokensOf = (request: ReviewRequest): number =>
  buildPrompt(request).messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);

test.each(languages)("a prompt in %s takes at most 1.7 tokens for each of a note", (language) => {
  const markdown = longNote(language);
  const ofNote = estimateTokens(markdown);
  expect(ofNote).toBeGreaterThan(2700);
  expect(ofNote).toBeLessThan(3300);
  const hints = listHints(checked(markdown), language);
  const ratio = tokensOf(reviewRequest(markdown, language, { hints })) / ofNote;
  expect(ratio).toBeLessThanOrEqual(1.7);
});

test.each(languages)("what never changes takes at most 620 tokens in %s", (language) => {
  const [system] = buildPrompt(reviewRequest("", language)).messages;
  expect(estimateTokens(system?.content ?? "")).toBeLessThanOrEqual(620);
});

test.each(languages)(
  "when one section of six has changed, in %s, the second prompt is at most 0.35 times as long",
  (language) => {
    const held = checked(longNote(language));
    const hints = listHints(held, language);
    const first = tokensOf(reviewRequest("", language, { checked: held, hints }));
    const [, , changed] = held.note.sections.filter(({ depth }) => depth === 2);
    const earlier = [0, 1].map((index) => ({
      id: `0123456789a${index}`,
      title: "Say which offset is added to the time to live",
      quotes: ["a random offset, so that keys do not expire all together"],
    }));
    const shown = new Set(changed ? [changed] : []);
    const second = tokensOf(reviewRequest("", language, { checked: held, hints, shown, earlier }));
    expect(second / first).toBeLessThanOrEqual(0.35);
  },
);
