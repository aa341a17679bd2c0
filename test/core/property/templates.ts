import * as fc from "fast-check";

const titles = [
  "背景",
  "方法",
  "过程记录",
  "内容整理",
  "实验结果",
  "参考资料",
  "Summary",
  "Open questions",
  "{题目}",
  "第{几}讲",
  "步骤",
] as const;

const directives = [
  "",
  "<!-- note min=4 -->\n",
  "<!-- note items=2..6 -->\n",
  "<!-- note optional -->\n",
  "<!-- note repeat=1..3 -->\n",
  "<!-- note repeat=0..2 -->\n",
  "<!-- note todo=allow -->\n",
  "<!-- note todo=reason -->\n",
  '<!-- note needs="list|image" -->\n',
  '<!-- note aka="Background*|Why" -->\n',
  "<!-- note max=400 -->\n",
  "<!-- note optional repeat=1.. -->\n",
  '<!-- note aka="{anything}" -->\n',
  "<!-- 写三句话 -->\n",
] as const;

const wholes = [
  "",
  "",
  "<!-- note-template levels=exact -->\n",
  "<!-- note-template levels=shift -->\n",
  "<!-- note-template extra=deny order=off -->\n",
] as const;

const scaffolds = [
  "",
  "写在这里。\n",
  "- 第一步\n- 第二步\n",
  "日期：{年月日}\n",
  "_**TODO**_\n",
  "- [ ] 跑通\n",
  "```sh\nmake\n```\n",
  "![示例](example.png)\n",
  "| 甲 | 乙 |\n| - | - |\n",
] as const;

/** Templates: headings in any order at any level, with a directive and text of their own, and gaps. */
export const templates = fc
  .tuple(
    fc.constantFrom(...wholes),
    fc.uniqueArray(
      fc.record({
        depth: fc.constantFrom(1, 1, 2, 2, 2, 3, 3, 4, 5, 6),
        title: fc.constantFrom(...titles, "点评", "AI 点评"),
        isMarkedOptional: fc.boolean(),
        directive: fc.constantFrom(...directives),
        scaffold: fc.constantFrom(...scaffolds),
        hasGap: fc.boolean(),
      }),
      // Two sections may have the same name, but only these.
      {
        minLength: 1,
        maxLength: 6,
        selector: ({ title, depth }) => (title === "步骤" ? `${title}${depth}` : title),
      },
    ),
  )
  .map(
    ([whole, slots]) =>
      whole +
      slots
        .map(({ depth, title, isMarkedOptional, directive, scaffold, hasGap }) => {
          const marks = "#".repeat(depth);
          const isGenerated = title === "点评" ? "<!-- note generated -->\n" : "";
          // A machine that writes any section leaves none to ask for.
          const asked = title.endsWith("点评")
            ? directive.replace("{anything}", "点评*")
            : directive;
          const gap = hasGap ? `\n${marks} …\n` : "";
          return `${gap}\n${marks} ${title}${isMarkedOptional ? "（可选）" : ""}\n${isGenerated}${asked}\n${scaffold}`;
        })
        .join(""),
  );

const bodies = [
  "",
  "写了几句自己的话，足够长了。\n",
  "没有换行结尾",
  "- 一\n- 二\n  - 三\n",
  "> 引用\n> 第二行\n",
  "```py\n# 不是标题\n```\n",
  "~~~\n## 步骤\n~~~\n",
  "**背景**\n",
  "#方法\n",
  "<div>\n在里面\n</div>\n",
  "<!-- 注释 -->\n",
  "TODO\n",
  "$$\na+b\n$$\n",
  "    缩进的代码\n",
  "| 甲 |\n| - |\n| 一 |\n",
  "上一段\n\n- 列表\n\n  列表里的段落\n",
  "[^1]: 脚注\n",
  "- ```\n  列表里的代码\n",
  "%% 只在 Obsidian 里看不见 %%\n",
  "一句话。\n[指向]: #背景\n",
] as const;

/** What a note ends with; most of these go on to its end whatever is put there. */
const endings = [
  "",
  "",
  "",
  "",
  "~~~\n没有结尾的代码\n",
  "````\n```\n",
  "<!-- 没有结尾的注释\n",
  "<script>\n",
  "$$\na+b\n",
  "- ```\n  列表里没有结尾的代码\n",
  "> <!-- 引用里没有结尾的注释\n",
  "<div>没有结尾\n",
  "%% 没有结尾\n",
] as const;

const frontMatters = ["", "", "---\ntitle: 题\n---\n", "---\ndraft: true\n---\n\n"] as const;

/** Notes: section trees with the templates' names, others, and slips of the pen, in any order, with any line end. */
export const notes = fc
  .record({
    frontMatter: fc.constantFrom(...frontMatters),
    opening: fc.constantFrom("", "开头的话。\n\n"),
    sections: fc.array(
      fc.record({
        depth: fc.constantFrom(1, 1, 2, 2, 2, 3, 3, 4, 5, 6),
        indent: fc.constantFrom("", "", "", "  "),
        isUnderlined: fc.boolean(),
        title: fc.constantFrom(...titles, "一、背景", "过程纪录", "Sumary", "附录", "GPT-4o评价"),
        gap: fc.constantFrom("", "\n"),
        body: fc.constantFrom(...bodies),
        end: fc.constantFrom("", "\n", "\n\n"),
      }),
      { maxLength: 7 },
    ),
    ending: fc.constantFrom(...endings),
    mark: fc.constantFrom("", "", "\uFEFF"),
    isEnded: fc.boolean(),
    lineEnds: fc.constantFrom(
      ["\n"],
      ["\n"],
      ["\r\n"],
      ["\r"],
      ["\n", "\r\n"],
      ["\r", "\n", "\r\n"],
    ),
  })
  .map(({ frontMatter, opening, sections, ending, mark, isEnded, lineEnds }) => {
    const written = [
      ...sections.map(
        ({ depth, indent, isUnderlined, title, gap, body, end }) =>
          `${indent}${isUnderlined && depth < 3 ? `${title}\n${depth === 1 ? "===" : "---"}` : `${"#".repeat(depth)} ${title}`}\n${gap}${body}${end}`,
      ),
      ending,
    ];
    const text = written.reduce(
      (before, next) => (/(^|\n)$/.test(before) ? before + next : `${before}\n${next}`),
      frontMatter + opening,
    );
    let count = 0;
    const whole = isEnded ? text : text.replace(/\n+$/, "");
    return mark + whole.replaceAll("\n", () => lineEnds[count++ % lineEnds.length] ?? "\n");
  });
