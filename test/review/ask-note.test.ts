import { expect, test } from "vitest";
import { estimateTokens } from "#core/review/estimate-tokens.ts";
import { note } from "#test/core/make.ts";
import { answer, answerJson, answerOddly, first, status } from "#test/servers/model.ts";
import {
  aboutFirstStep,
  answerWith,
  book,
  byKind,
  chapters,
  good,
  hasChapter,
  interview,
  kindOf,
  kindsOf,
  longestNote,
  nothing,
  questionOf,
  sentTokens,
  whole,
  withChapter,
} from "./long-notes.ts";

test("a note within the budget takes one call", async () => {
  const { review, requests } = await interview(chapters(8), good);
  expect(kindsOf(requests)).toEqual(["portion"]);
  expect(review).toMatchObject({
    outcome: "reviewed",
    reviewer: "model",
    unseen: [],
    reason: null,
  });
});

test("a longer one is asked about in portions, then as a whole", async () => {
  const { review, requests } = await interview(chapters(20), good);
  expect(kindsOf(requests)).toEqual(["portion", "portion", "digest"]);
  expect(review).toMatchObject({ outcome: "reviewed", unseen: [], reason: null });
  expect(review.suggestions.map(({ section }) => section)).toEqual(["Chapter 0", "Chapter 10"]);
  expect(review.overall).toContain("follows a training run");
});

test("the model is told what the program saw, but of a digest and of claims nothing", async () => {
  const { requests } = await interview(chapters(20).replace("some minutes", "5 HRS"), good);
  const told = requests.filter((request) => questionOf(request).includes("\n<hints>\n"));
  expect(new Set(kindsOf(told))).toEqual(new Set(["portion"]));
});

test("each portion has its own chapters and the outline of all", async () => {
  const { requests } = await interview(chapters(20), good);
  const portions = requests.filter((request) => kindOf(request) === "portion");
  const shown = portions.map((request) =>
    Array.from({ length: 20 }, (_, chapter) => chapter).filter((each) => hasChapter(request, each)),
  );
  expect(shown.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  ]);
  for (const request of portions) expect(questionOf(request)).toContain("Chapter 19");
});

test("a contradiction across portions is found in the digest", async () => {
  const markdown = `${chapters(20)}\n## End\n\nStep 1901 of the training takes 7 hours.\n`;
  const digest = answerWith([
    {
      category: "contradiction",
      priority: "medium",
      title: "Say how long the step takes",
      evidence: [
        "Step 1901 of the training takes some minutes",
        "Step 1901 of the training takes 7 hours",
      ],
    },
  ]);
  const { review } = await interview(
    markdown,
    byKind({ portion: aboutFirstStep, digest, claims: nothing }),
  );
  expect(review.suggestions[0]).toMatchObject({
    category: "contradiction",
    quotes: [
      { span: { startLine: expect.any(Number) } },
      { text: "Step 1901 of the training takes 7 hours" },
    ],
  });
});

test("of a digest only remarks about two places of the note are taken", async () => {
  const digest = answerWith([{ title: "Cut the digest", evidence: ["Step 0 of the training"] }]);
  const { review } = await interview(
    chapters(20),
    byKind({ portion: nothing, digest, claims: nothing }),
  );
  expect(review).toMatchObject({ reviewer: "built-in", reason: { code: "model-answer-invalid" } });
});

test.each([
  ["refuses", answerOddly({ refusal: "No." }), "model-refused", 3],
  ["breaks its JSON, and the repair as well", answer("{"), "model-answer-invalid", 4],
  ["meets a failure of the endpoint", status(400), "model-rejected-request", 3],
] as const)(
  "a portion that %s leaves its sections unseen and the rest reviewed",
  async (...[, odd, code, calls]) => {
    const { review, requests } = await interview(chapters(20), withChapter(12, odd));
    expect(review).toMatchObject({ outcome: "reviewed", reviewer: "model", reason: { code } });
    expect(review.suggestions.map(({ section }) => section)).toEqual(["Chapter 0"]);
    expect(review.unseen).toEqual(
      Array.from({ length: 10 }, (_each, index) => `Chapter ${index + 10}`),
    );
    expect(requests).toHaveLength(calls);
  },
);

test("when every portion fails the built-in reviewer steps in, and no digest is asked about", async () => {
  const behaviour = byKind({
    portion: answerOddly({ refusal: "No." }),
    digest: whole,
    claims: nothing,
  });
  const { review, requests } = await interview(chapters(20), behaviour);
  expect(review).toMatchObject({
    outcome: "unavailable",
    reviewer: "built-in",
    reason: { code: "model-refused" },
    unseen: [],
  });
  expect(kindsOf(requests)).toEqual(["portion", "portion"]);
});

test("without an answer about the digest nothing is said of the whole", async () => {
  const behaviour = byKind({ portion: aboutFirstStep, digest: status(400), claims: nothing });
  const { review } = await interview(chapters(20), behaviour);
  expect(review).toMatchObject({
    outcome: "reviewed",
    reviewer: "model",
    overall: null,
    unseen: [],
  });
  expect(review.suggestions).toHaveLength(2);
});

test("what the template keeps out of the review is in no portion and no digest, and that is said", async () => {
  const template = "## Plan\n\n<!-- note review=off -->\n\n## *\n";
  const markdown = `## Plan\n\nSleep for 8 hours.\n\n${chapters(20)}`;
  const { review, requests } = await interview(markdown, good, { template });
  expect(requests).toHaveLength(3);
  expect(requests.some((request) => questionOf(request).includes("8 hours"))).toBe(false);
  expect(review).toMatchObject({ outcome: "reviewed", unseen: ["Plan"], reason: null });
});

test("of a note as long as a book the end is not asked about, and that is said", async () => {
  const { review, requests } = await interview(book, good);
  expect(kindsOf(requests).filter((kind) => kind === "portion")).toHaveLength(8);
  expect(review).toMatchObject({ outcome: "reviewed", reason: null });
  expect(review.unseen.at(-1)).toBe("Chapter 49");
});

const interpretation = {
  overview: "The note follows a training run.",
  points: ["The loss falls a little further."],
  takeaways: [],
};

test.each([
  ["that fits is", chapters(8), "portion"],
  ["that is long is, by its digest,", chapters(20), "digest"],
])(
  "a note %s interpreted in one call where nothing else is asked for",
  async (_, markdown, kind) => {
    const terms = { isReviewed: false, isInterpreted: true, rubric: null };
    const { review, requests } = await interview(markdown, answerJson({ interpretation }), {
      terms,
    });

    expect(kindsOf(requests)).toEqual([kind]);
    expect(JSON.stringify(requests[0]?.body)).not.toMatch(/suggestion|strengths/);
    expect(review).toMatchObject({ outcome: "reviewed", reviewer: "model", interpretation });
    expect(review).toMatchObject({ overall: null, unseen: [], reason: null });
  },
);

test("a model that interprets in another language is asked once more", async () => {
  const chinese = { ...interpretation, overview: "训练".repeat(40) };
  const terms = { isReviewed: false, isInterpreted: true, rubric: null };
  const behaviour = first(
    1,
    answerJson({ interpretation: chinese }),
    answerJson({ interpretation }),
  );
  const { review, requests } = await interview(chapters(1), behaviour, { terms });

  expect(JSON.stringify(requests[1]?.body)).toContain(
    "The interpretation is not written in English",
  );
  expect(review).toMatchObject({ interpretation });
});

test.each([
  ["a generated note of three times the budget", chapters(36), 1.5],
  ["the longest of the real notes, which has much code", longestNote, 1.1],
])("%s is sent in little more tokens than it has", async (_, markdown, most) => {
  const { requests } = await interview(markdown, good);
  const sent = requests.map(sentTokens);
  const own = estimateTokens(note(markdown).learnerText);
  const ratio = sent.reduce((sum, tokens) => sum + tokens, 0) / own;
  expect(ratio).toBeLessThan(most);
});
