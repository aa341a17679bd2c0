import { expect, test } from "vitest";
import { renderComment } from "#render/comment.ts";
import { finding, permalink, report, review, reviewedNote } from "#test/render/make.ts";

const whole = { permalink, maxLength: 65_536, unit: "characters" } as const;
const skipped = review({ outcome: "skipped", strengths: [], suggestions: [], overall: null });

test("notes with errors come first, so that no limit leaves an error out for a warning", () => {
  const warned = Array.from({ length: 60 }, (_, index) =>
    reviewedNote({
      path: `a${index}.md`,
      findings: [finding({ severity: "warning" })],
      review: skipped,
    }),
  );
  const broken = reviewedNote({
    path: "z.md",
    findings: [finding({ severity: "error", message: "The section “Plan” is missing" })],
    review: skipped,
  });

  const text = renderComment(report({ notes: [...warned, broken] }), { ...whole, maxLength: 6000 });

  expect(text).toContain("The section “Plan” is missing");
  expect(text.length).toBeLessThanOrEqual(6000);
});

test("of a thousand notes as many have their row as there is room for, the worst first", () => {
  const broken = Array.from({ length: 1000 }, (_, index) =>
    reviewedNote({ path: `a${index}.md`, findings: [finding()] }),
  );
  const sound = reviewedNote({ path: "0.md", findings: [] });

  const text = renderComment(report({ notes: [sound, ...broken] }), whole);

  const rows = text.match(/^\| \[/gm)?.length ?? 0;
  expect(text.length).toBeGreaterThan(65_536 - 200);
  expect(text).toContain(`……还有 ${1001 - rows} 篇笔记没有列出。`);
  expect(text).not.toContain("[0.md]");
});
