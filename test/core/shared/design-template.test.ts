import { expect, test } from "vitest";
import { checkNote } from "#core/check/check-note.ts";
import { listLocalLinks } from "#core/note/links.ts";
import { readTarget } from "#core/note/links-target.ts";
import { scaffoldNote } from "#core/template/scaffold-note.ts";
import { choose, findingsOf, note, template } from "#test/core/make.ts";
import { readDesignTemplate, readShared } from "./shared-files.ts";

const path = "camp3/course/1/note.md";
const design = readDesignTemplate();
const seed = readShared("notes/seed/note.md");

/** What is found as `line severity rule section` where none of the files is there that the note links to. */
function check(markdown: string, templateMarkdown = design): readonly string[] {
  const parsed = note(markdown, { path, under: templateMarkdown });
  const linkedFiles = new Map(
    listLocalLinks(parsed).flatMap((link) => {
      const target = readTarget(link, path);
      return target.kind === "file" ? [[target.path, null] as const] : [];
    }),
  );
  const { findings } = checkNote(parsed, choose(template(templateMarkdown)), {
    language: "zh-CN",
    linkedFiles,
  });
  return findings.map(
    ({ span, severity, rule, section }) => `${span.startLine} ${severity} ${rule} ${section}`,
  );
}

/** What is found beyond what is found in the seed itself, wherever that stands. */
function news(markdown: string, templateMarkdown = design): readonly string[] {
  return check(markdown, templateMarkdown).filter(
    (finding) => !/ (?:missing-file|undescribed-image) /.test(finding),
  );
}

/** The lines of the seed from one heading up to another. */
function part(from: string, to: string | null): string {
  const start = seed.indexOf(`${from}\n`);
  const end = to === null ? seed.length : seed.indexOf(`${to}\n`);
  if (start < 0 || end < start) throw new Error(`The seed has no ${from} before ${to}`);
  return seed.slice(start, end);
}

type Rewrite = readonly [from: string | RegExp, to: string];

/** The seed with each rewrite made; one that changes nothing is a slip in the test. */
function rewritten(...rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`Nothing to rewrite: ${from}`);
    return next;
  }, seed);
}

const logPart = part("### 过程记录", "## 内容整理");
const videoPart = part("## 视频笔记", "## 内容整理");
const summaryPart = part("## 内容整理", "### GPT-4o解读");

test("the seed lacks nothing but its images, and what two of them show", () => {
  expect(check(seed)).toEqual([
    "68 warning missing-file 内容整理",
    "91 warning missing-file 内容整理",
    "99 notice undescribed-image 内容整理",
    "99 warning missing-file 内容整理",
    "100 warning missing-file 内容整理",
  ]);
});

test.each([
  ["as it is", design],
  ["as a new note has it", scaffoldNote(template(design), false)],
])("a copy of the template %s fails", (_, copy) => {
  expect(check(copy).filter((finding) => !finding.includes("leftover-directive"))).toEqual([
    expect.stringMatching(/ error unfilled \{课程标题\}$/),
    expect.stringMatching(/ warning empty-section 关键词$/),
    expect.stringMatching(/ error unfilled 过程记录$/),
    expect.stringMatching(/ error empty-section 内容整理$/),
    expect.stringMatching(/ error empty-section 总结（可选）$/),
  ]);
});

test.each([
  ["numbered", rewritten(["## 视频笔记", "## 一、视频笔记"], ["### 关键词", "### 1.1 关键词"])],
  ["counted", rewritten(["## 内容整理", "## 第二章 内容整理"], ["### 过程记录", "### ② 过程记录"])],
  ["translated", rewritten(["## 视频笔记", "## Video notes"], ["## 内容整理", "## Summary"])],
  [
    "in two languages",
    rewritten(["### 关键词", "### 关键词 / Keywords"], ["### 过程记录", "### Log（过程记录）"]),
  ],
  ["of which one is a level lower", rewritten(["## 内容整理", "### 内容整理"])],
  ["each a level lower", rewritten([/^#/gm, "##"])],
  ["without the generated ones", rewritten([/### GPT-4o解读[^]*?(?=## 技术报告)/, ""])],
  ["without the optional one", rewritten([/## 技术报告笔记[^]*/, ""])],
])("headings %s are the template's", (_, markdown) => {
  expect(news(markdown)).toEqual([]);
});

test.each([
  ["renamed", rewritten(["### 过程记录", "### 流水账"]), ["5 error missing-section 过程记录"]],
  [
    "with a slip",
    rewritten(["### 过程记录", "### 过程纪录"]),
    ["7 error missing-section 过程记录"],
  ],
  ["removed with its text", rewritten([logPart, ""]), ["5 error missing-section 过程记录"]],
  [
    "moved with what stands under it",
    rewritten([videoPart, ""], ["## 技术报告笔记", `${videoPart}## 技术报告笔记`]),
    ["3 warning section-order 内容整理"],
  ],
  [
    "doubled",
    rewritten(["## 技术报告笔记", "## 内容整理\n再说一遍。\n\n## 技术报告笔记"]),
    ["187 warning duplicate-heading 内容整理"],
  ],
  ["emptied", rewritten([summaryPart, "## 内容整理\n\n"]), ["64 error empty-section 内容整理"]],
  [
    "left unfilled",
    rewritten([logPart, "### 过程记录\n边看边记，不求成文。\n\n"]),
    ["7 error unfilled 过程记录"],
  ],
  [
    "left as a stub",
    rewritten([summaryPart, "## 内容整理\n_**TODO**_\n\n"]),
    ["64 error todo-stub 内容整理"],
  ],
  [
    "left as a stub with a reason",
    rewritten([summaryPart, "## 内容整理\nTODO：等讲义公布再写\n\n"]),
    ["64 error todo-stub 内容整理"],
  ],
  [
    "too short",
    rewritten([summaryPart, "## 内容整理\n- 书生·浦语是一套开源体系\n\n"]),
    ["64 error too-short 内容整理"],
  ],
] as const)("a section %s is one finding", (_, markdown, expected) => {
  expect(news(markdown)).toEqual(expected);
});

test("a stub with a reason passes where the template takes reasons", () => {
  const patient = design.replace("min=300", "min=300 todo=reason");
  const markdown = rewritten([summaryPart, "## 内容整理\nTODO：等讲义公布再写\n\n"]);

  expect(news(markdown, patient)).toEqual([]);
});

test.each([
  ["exact", "### 内容整理", ["64 error heading-level 内容整理"]],
  ["shift", "### 内容整理", ["64 error heading-level 内容整理"]],
  ["any", "### 内容整理", []],
])("under levels=%s a section one level lower", (levels, heading, expected) => {
  const strict = design.replace("levels=any", `levels=${levels}`);

  expect(news(rewritten(["## 内容整理", heading]), strict)).toEqual(expected);
});

test("the finding says what the writer has to do", () => {
  const chosen = choose(template(design));
  const parsed = note(rewritten(["### 过程记录", "### 过程纪录"]), { path, under: design });
  const { findings } = checkNote(parsed, chosen, { language: "zh-CN" });

  expect(findings.map(({ message }) => message)).toContain(
    "缺少「过程记录」一节：这里的「过程纪录」是不是写错了？请改成「### 过程记录」",
  );
  expect(findingsOf(seed, design)).not.toContain("7 missing-section 过程记录");
});
