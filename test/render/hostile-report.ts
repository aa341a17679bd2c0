import type { Language } from "#core/language.ts";
import type { Report } from "#core/report/report.ts";
import { finding, quote, remark, report, review, reviewedNote } from "#test/render/make.ts";

/** A report whose every field from outside is one of the texts. */
export function reportFullOf(texts: readonly string[], language: Language): Report {
  let next = 0;
  const take = (): string => texts[next++ % texts.length] ?? "";
  const hostile = () =>
    remark({
      title: take(),
      detail: take(),
      quotes: [quote({ text: take() }), quote({ text: take() })],
      source: { path: take(), text: take(), line: 7 },
      section: take(),
      rewrite: take(),
    });
  const note = () =>
    reviewedNote({
      path: take(),
      title: take(),
      language,
      template: { name: take(), source: "file" },
      findings: [
        finding({ message: take(), section: take(), rule: take() }),
        finding({ url: "javascript:alert(1)" }),
      ],
      suppressed: [finding({ rule: take() }), finding({ rule: take() })],
      known: 1,
      review: review({
        label: take(),
        strengths: [hostile(), hostile()],
        suggestions: [
          hostile(),
          { ...hostile(), status: "open" },
          { ...hostile(), status: "resolved" },
        ],
        overall: take(),
        unseen: [take(), take()],
        suspicious: [quote({ text: take() }), quote({ text: take() })],
        sources: [
          { path: take(), read: "whole" },
          { path: take(), read: "nothing" },
        ],
        rubric: [
          {
            criterion: take(),
            level: take(),
            unjudged: null,
            detail: take(),
            quotes: [quote({ text: take() })],
          },
          { criterion: take(), level: null, unjudged: "not-answered", detail: "", quotes: [] },
        ],
        interpretation: { overview: take(), points: [take(), take()], takeaways: [take()] },
      }),
    });
  const down = review({
    outcome: "unavailable",
    reviewer: "built-in",
    reason: { code: "model-not-found", status: 404, model: take() },
    overall: take(),
  });
  return report({ notes: [note(), note(), { ...note(), review: down }] });
}
