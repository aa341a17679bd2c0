/** A template with everything that a course may ask for. */
export const lectureTemplate = `<!-- note-template files="course/**/*.md" lang=zh-CN order=warn levels=any extra=allow -->

# {讲座名}

## 听课记录
<!-- note aka="Lecture notes" -->

### 术语
<!-- note aka="Terms|名词" items=3..15 severity=warning -->
<!-- 用顿号分隔 -->

### 流水账
<!-- note aka="Running log|Log" min=20 -->
边听边记，不求成文。

## 整理成文
<!-- note aka="Write-up|Essay" min=30 needs="list|image" -->

### 小结（可选）
<!-- note aka="Conclusion" min=5 -->

### GPT-4o解读
<!-- note aka="GPT*解读|AI*解读" optional generated -->

### GPT-4o评价
<!-- note aka="GPT*评价|AI review" optional generated -->

## 论文笔记
<!-- note aka="Paper notes" optional todo=allow -->
_**TODO**_
`;

/** A note that has it all. */
export const lectureNote = `# 页表是怎么工作的

## 听课记录

### 术语
页表、缺页、换页

### 流水账
老师先画了一张大图，再从头讲一次访存要走哪几步，最后演示缺页。

## 整理成文
一次访存先查快表，没有再走页表，还没有就缺页，由内核把页换进来：

- 快表命中，一次访存就够
- 快表不中，要多走几级

### 小结
分级是为了省内存。

### GPT-4o解读
这一节由机器写成。

### GPT-4o评价
这一节也由机器写成。

## 论文笔记
_**TODO**_
`;

type Rewrite = readonly [from: string | RegExp, to: string];

/** The note with each rewrite made; one that changes nothing is a slip in the test. */
export function rewritten(...rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`Nothing to rewrite: ${from}`);
    return next;
  }, lectureNote);
}

/** The template with other words about the whole of it, or about one of its sections. */
export function templateWith(from: string, to: string): string {
  return lectureTemplate.replace(from, to);
}

/** What the note has under one of its headings. */
export const log = "老师先画了一张大图，再从头讲一次访存要走哪几步，最后演示缺页。";
