import { expect, test } from "vitest";
import { findingsOfRule, mend } from "./make.ts";

const under = "<!-- note-template levels=shift -->\n# {题目}\n## 背景\n### 细节\n";

test.each([
  [
    "above the first",
    "# 页表\n# 背景\n## 细节\n",
    [
      "“背景” is a heading of level 1, not 2: write “## 背景”",
      "“细节” is a heading of level 2, not 3: write “### 细节”",
    ],
  ],
  [
    "below the last",
    "##### 页表\n###### 背景\n###### 细节\n",
    [
      "“页表” is a heading of level 5, not 4: write “#### 页表”",
      "“背景” is a heading of level 6, not 5: write “##### 背景”",
    ],
  ],
])("no heading is asked for a level %s", (_, markdown, expected) => {
  const findings = findingsOfRule("heading-level", markdown, { under });

  expect(findings.map(({ message }) => message)).toEqual(expected);
});

test.each([
  ["marks", "# 背景\n一\n", "## 背景\n一\n"],
  ["marks and an indent", "一\n\n   #### 背景 ####\n", "一\n\n   ## 背景 ####\n"],
  ["a line under it", "背景\n===\n一\n", "## 背景\n一\n"],
  ["a line under it, and words that begin with a mark", "#背景\n===\n", "## #背景\n"],
  ["a line under two", "背景\n（补）\n===\n", null],
])("a heading with %s is put at its level", (_, markdown, expected) => {
  const found = findingsOfRule("heading-level", markdown, {
    under: "<!-- note-template levels=exact -->\n## 背景\n",
  });

  expect(found).toHaveLength(1);
  expect(found[0]?.fix ? mend(markdown, found) : null).toBe(expected);
});
