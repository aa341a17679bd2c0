import { expect, test } from "vitest";
import { maximumLogMessage, stepAnnotations } from "#adapters/github/limits.ts";
import { annotateReport } from "#adapters/github/annotations.ts";
import { compileSchema } from "#adapters/json-schema/compile.ts";
import { listOutputs } from "#adapters/runner/outputs.ts";
import type { Report } from "#core/report/report.ts";
import { type Ports, reviewChanges } from "#pipeline.ts";
import { renderAnnotations } from "#render/annotations.ts";
import { renderComment } from "#render/comment.ts";
import { renderMarkdown } from "#render/markdown.ts";
import { renderSummary } from "#render/summary.ts";
import { renderTerminal } from "#render/terminal.ts";
import { neutraliseLog } from "#render/log.ts";
import { loadSetup } from "#setup.ts";
import { answerOf, strengthAnswer, suggestionAnswer } from "#test/core/model-answer.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { harmIn } from "#test/render/harm.ts";
import { permalink } from "#test/render/make.ts";
import { liveReferences } from "#test/render/parse.ts";
import { commandsIn } from "#test/render/runner-command.ts";

const { signal } = new AbortController();

/** The whole program on one note, as the action runs it but for the network. */
async function reviewBytes(
  { path, text }: { readonly path: string; readonly text: string },
  reviewer: Ports["reviewer"] = { kind: "built-in" },
): Promise<Report> {
  const nothing = {
    read: () => Promise.resolve(null),
    list: () => Promise.resolve([]),
    compileSchema,
  };
  const settings = { template: "study-note" };
  const setup = await loadSetup(nothing, { settings, config: null }, signal);
  const files = [{ path, bytes: new TextEncoder().encode(text) }];
  const listChangedNotes = () => Promise.resolve({ files, isTruncated: false });
  const ports = { listChangedNotes, reviewer };
  return (await reviewChanges(ports, setup, { version: "0.0.0", signal })).report;
}

/** The attack wherever a writer can put words: name, front matter, headings, prose, lists, pictures, links, code. */
function noteOf(attack: string): { readonly path: string; readonly text: string } {
  const line = attack.replaceAll(/[\r\n]+/g, " ");
  const text = [
    `---\ntitle: ${JSON.stringify(line)}\n---`,
    `# ${line}`,
    `## 内容关键词\n\n${line}，RAG，向量`,
    `## 内容记录过程\n\n- ${line}\n- 讲了 RAG 的三个步骤\n- ${line}，以及另一点`,
    `## 内容整理\n\n${attack}\n\n![](${line})\n\n${line}。这里讲 RAG 的做法，没有写完的句子，`,
    `## 技术报告笔记\n\nTODO`,
    `## 技术报告笔记\n\n> ${line}\n\n${line}`,
    `### ${line}\n\n\`\`\`\n${attack}\n\`\`\``,
  ].join("\n\n");
  return { path: `笔记/${attack}.md`, text: `${text}\n` };
}

/** Whatever of a report's renderings could act: in a comment, a summary, an annotation, a terminal, a log, an output. */
function harmOf(report: Report): readonly string[] {
  const options = { permalink, maxLength: Infinity, unit: "characters" } as const;
  const log = renderTerminal(report, { colour: false });
  const annotations = [
    ...renderAnnotations(report, {
      most: stepAnnotations,
      longestMessage: maximumLogMessage,
    }).map(({ message }) => message),
    ...annotateReport(report).map(({ message }) => message),
  ];
  return [
    ...harmIn(renderComment(report, options)),
    ...harmIn(renderSummary(report, options)),
    ...harmIn(renderMarkdown(report)),
    ...annotations.flatMap(liveReferences),
    ...annotations.flatMap((message) => message.match(/[\p{Cc}\p{Bidi_Control}]/gu) ?? []),
    ...(log.match(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu) ?? []),
    ...commandsIn(neutraliseLog(log)).map(({ name }) => `command ${name}`),
    ...Object.entries(listOutputs(report, "report.json")).flatMap(([name, value]) =>
      /^[\w.-]*$/.test(String(value)) ? [] : [`output ${name}=${value}`],
    ),
  ];
}

test.each(attackTexts().map((attack) => ({ attack })))(
  "attack %# all over a note comes out of the whole program as words",
  async ({ attack }) => {
    const report = await reviewBytes(noteOf(attack));

    expect(harmOf(report)).toEqual([]);
    expect(report.verdict).toBe("fail");
  },
);

/** A plain note in the language of a text, since an answer in another language than the note is refused. */
function plainNote(text: string): { readonly path: string; readonly text: string } {
  if (/\p{Script=Han}/u.test(text)) return noteOf("平常的笔记");
  const body = "# Retrieval\n\nWe looked at the three steps of retrieval, one after another.";
  return { path: "notes/retrieval.md", text: `${body}\n\n## Summary\n\nTODO\n` };
}

/** A model whose every word is the text, with evidence that stands in the plain note, so that nothing of it is dropped. */
function parrot(text: string): Ports["reviewer"] {
  const isChinese = /\p{Script=Han}/u.test(text);
  const evidence = [isChinese ? "讲了 RAG 的三个步骤" : "the three steps of retrieval"];
  const said = { title: `${text} · RAG · retrieval`, evidence };
  const strength = strengthAnswer({ ...said, detail: text });
  const suggestion = suggestionAnswer({
    ...said,
    category: "clarity",
    priority: "high",
    problem: text,
    why: text,
    nextStep: text,
    absence: null,
    rewrite: text,
  });
  const overall = { goal: text, summary: text, topThree: [text] };
  const answer = JSON.stringify(
    answerOf({ strengths: [strength], suggestions: [suggestion], overall }),
  );
  return {
    kind: "model",
    label: text,
    completePrompt: () => Promise.resolve({ ok: true, text: answer, usage: null }),
  };
}

test.each(attackTexts().map((attack) => ({ attack })))(
  "attack %# as every word of a model comes out as words",
  async ({ attack }) => {
    const report = await reviewBytes(plainNote(attack), parrot(attack));

    expect(harmOf(report)).toEqual([]);
    expect(report.verdict).toBe("fail");
  },
);

test("most attacks of a model do reach the comment, where they are words", async () => {
  const reports = await Promise.all(
    attackTexts().map((attack) => reviewBytes(plainNote(attack), parrot(attack))),
  );
  const posted = reports.filter(({ notes }) => notes[0]?.review.outcome === "reviewed");

  // The others say what no remark may say, whoever says it.
  expect(posted.length / reports.length).toBeGreaterThan(0.75);
});
