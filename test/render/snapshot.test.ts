import { expect, test } from "vitest";
import { renderComment } from "#render/comment.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { renderSummary } from "#render/summary.ts";
import { renderTerminal } from "#render/terminal.ts";
import { chineseReport, englishReport } from "#test/render/examples.ts";
import { permalink } from "#test/render/make.ts";

const summary = { permalink, maxLength: 1_000_000, unit: "bytes" } as const;
const comment = { permalink, maxLength: 65_536, unit: "characters" } as const;

test.each([
  { name: "comment-zh.md", render: () => `${renderComment(chineseReport(), comment)}\n` },
  { name: "comment-en.md", render: () => `${renderComment(englishReport(), comment)}\n` },
  { name: "summary-zh.md", render: () => `${renderSummary(chineseReport(), summary)}\n` },
  { name: "summary-en.md", render: () => `${renderSummary(englishReport(), summary)}\n` },
  { name: "markdown-zh.md", render: () => renderMarkdown(chineseReport()) },
  {
    name: "terminal-zh.md",
    render: () => inFence(renderTerminal(chineseReport(), { colour: false })),
  },
  {
    name: "terminal-en.md",
    render: () => inFence(renderTerminal(englishReport(), { colour: false })),
  },
])("$name reads as it was agreed", async ({ name, render }) => {
  await expect(render()).toMatchFileSnapshot(`./snapshots/${name}`);
});

function inFence(text: string): string {
  return `\`\`\`text\n${text}\`\`\`\n`;
}
