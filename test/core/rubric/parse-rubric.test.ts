import { expect, test } from "vitest";
import { parseRubric } from "#core/rubric/parse-rubric.ts";

const path = ".github/note-rubric.md";

/** The criteria of a rubric as `name (description): level=description | …`, or the problems as `code line`. */
function read(text: string): readonly string[] {
  const reading = parseRubric(text, path);
  if (!reading.ok) {
    return reading.problems.map((problem) =>
      "line" in problem ? `${problem.code} ${problem.line}` : problem.code,
    );
  }
  return reading.value.criteria.map(({ name, description, levels }) => {
    const written = levels.map((level) => `${level.name}=${level.description}`);
    return `${name} (${description}): ${written.join(" | ")}`;
  });
}

test("a heading is a criterion, and its list are the levels, in Chinese and in English", () => {
  const rubric = `# 第三单元的评价标准

给助教的话：先看记录。

## 结构

读者能不能找到要找的东西。

- 优秀：每一节只讲一件事
- **待改进**——几件事混在一节里

## Evidence
- **Strong** – every claim has a source
- **Weak:** claims stand alone
`;

  expect(read(rubric)).toEqual([
    "结构 (读者能不能找到要找的东西。): 优秀=每一节只讲一件事 | 待改进=几件事混在一节里",
    "Evidence (): Strong=every claim has a source | Weak=claims stand alone",
  ]);
});

test.each([
  ["- A\n- B\n", "A= | B="],
  ["1. 熟练: 能讲给别人听\n2. 初步: 能复述\n", "熟练=能讲给别人听 | 初步=能复述"],
  [
    "- 优秀（8–10 分）：有例子\n- 合格（5–7 分）：没有例子\n",
    "优秀（8–10 分）=有例子 | 合格（5–7 分）=没有例子",
  ],
  ["- 4 points – an example\n- 0 points - none\n", "4 points=an example | 0 points=none"],
  ["- Well-founded: yes\n- Not yet: no\n", "Well-founded=yes | Not yet=no"],
  ["- **优秀**\n\n  有例子\n\n- **合格**\n\n  没有\n", "优秀=有例子 | 合格=没有"],
])("the levels of %j are %s", (list, levels) => {
  expect(read(`## C\n${list}`)).toEqual([`C (): ${levels}`]);
});

test("a heading over criteria is a title, and one with levels of its own is a criterion as well", () => {
  expect(read("# T\n## Part\n### A\n- x\n- y\n## B\n- x\n- y\n### C\n- x\n- y\n")).toEqual([
    "A (): x= | y=",
    "B (): x= | y=",
    "C (): x= | y=",
  ]);
});

test("line ends of Windows and a byte order mark change nothing", () => {
  expect(read("\uFEFF## 结构\r\n- 优秀：好\r\n- 一般：还行\r\n")).toEqual([
    "结构 (): 优秀=好 | 一般=还行",
  ]);
});

test.each([
  ["", ["rubric-empty"]],
  ["只有一句话。\n", ["rubric-empty"]],
  ["## 结构\n没有等级\n", ["rubric-too-few-levels 1"]],
  ["# T\n\n## 结构\n\n- 优秀\n", ["rubric-too-few-levels 3"]],
  ["## A\n- x\n- y\n\n## a\n- x\n- y\n", ["rubric-name-taken 5"]],
  ["## A\n- x\n- **X**: more\n", ["rubric-name-taken 3"]],
  ["##\n- x\n- y\n", ["rubric-name-missing 1"]],
  [
    "## A\n- x\n- The note explains every term that it uses where it first uses it\n",
    ["rubric-name-missing 3"],
  ],
  ["## A\nnone\n## B\n- x\n- x\n", ["rubric-too-few-levels 1", "rubric-name-taken 5"]],
  [
    `## A\n${Array.from({ length: 11 }, (_, index) => `- l${index}`).join("\n")}\n`,
    ["rubric-too-many-levels 12"],
  ],
  [
    Array.from({ length: 21 }, (_, index) => `## C${index}\n- x\n- y\n`).join(""),
    ["rubric-too-many-criteria 61"],
  ],
  [`${"> ".repeat(100)}x\n`, ["rubric-not-parseable"]],
])("%j is refused with %j", (text, problems) => {
  expect(read(text)).toEqual(problems);
});

test("what is a problem says which words and where they are already", () => {
  expect(parseRubric("## 结构\n- 好\n- 好：真的\n", path)).toEqual({
    ok: false,
    problems: [{ code: "rubric-name-taken", path, line: 3, name: "好", other: 2 }],
  });
});
