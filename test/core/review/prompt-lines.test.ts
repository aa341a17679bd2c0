import { expect, test } from "vitest";
import { buildPrompt } from "#core/review/build-prompt.ts";
import { reviewRequest } from "#test/core/make.ts";

/** The lines of the note itself, as the model is given them. */
function noteLines(markdown: string): readonly string[] {
  const user = buildPrompt(reviewRequest(markdown)).messages[1]?.content ?? "";
  const lines = user.split("\n");
  return lines.slice(lines.findIndex((line) => line.startsWith("<note-")) + 1, -1);
}

const codeOf = (count: number, indent = ""): string =>
  ["```", ...Array.from({ length: count }, (_, index) => `line ${index + 1}`), "```"]
    .map((line) => indent + line)
    .join("\n");

test("of a long block of code the head and the tail stay, with how much was left out between them", () => {
  expect(noteLines(`Before.\n\n${codeOf(20)}\n\nAfter.\n`)).toEqual([
    "0:1|Before.",
    "0:3|```",
    ...[1, 2, 3, 4, 5, 6].map((number) => `0:${number + 3}|line ${number}`),
    "0:10-19|[10 lines of code left out]",
    ...[17, 18, 19, 20].map((number) => `0:${number + 3}|line ${number}`),
    "0:24|```",
    "0:26|After.",
  ]);
});

test.each([
  ["in a list", `- Run it:\n\n${codeOf(20, "  ")}\n`],
  ["in a quotation", `> Run it:\n>\n${codeOf(20, "> ")}\n`],
  ["indented", `Run it:\n\n${codeOf(22, "    ")}\n`],
])("code %s is shortened as well", (_, markdown) => {
  expect(noteLines(markdown).filter((line) => line.includes("left out"))).toHaveLength(1);
});

test("a block that would lose three lines stays whole", () => {
  expect(noteLines(codeOf(13)).join("\n")).not.toContain("left out");
  expect(noteLines(codeOf(14)).join("\n")).toContain("[4 lines of code left out]");
});

test("prose is never shortened, however long", () => {
  const prose = Array.from({ length: 200 }, (_, index) => `Sentence ${index}.`).join("\n");
  expect(noteLines(`${prose}\n\n${"word ".repeat(500)}\n`)).toHaveLength(201);
  expect(noteLines(`${"word ".repeat(500)}\n`)[0]).toHaveLength(2503);
});

test("a long line of code keeps its two ends", () => {
  const line = `${"a".repeat(150)}${"b".repeat(150)}`;
  expect(noteLines(`\`\`\`\n${line}\n\`\`\`\n`)[1]).toBe(
    `0:2|${"a".repeat(120)}…${"b".repeat(40)}`,
  );
});

test.each([
  ["an address", `https://example.org/${"a".repeat(300)}`],
  ["an image in the text", `data:image/png;base64,${"A".repeat(9000)}`],
])("%s that nobody reads is cut", (_, address) => {
  expect(noteLines(`See ![it](${address}) there.\n`)[0]).toBe(
    `0:1|See ![it](${address.slice(0, address.indexOf(":") + 101)}…) there.`,
  );
});
