import type { TemplateOrigin } from "./draft.ts";
import { parseTemplate } from "./parse.ts";
import type { Template } from "./template.ts";

/** The name that chooses the built-in template. */
export const studyNoteName = "study-note";

/** Parses the built-in template for notes on a lecture or a video. */
export function studyNote(ceiling: TemplateOrigin["ceiling"]): Template {
  const origin = { name: studyNoteName, path: studyNoteName, source: "built-in", ceiling } as const;
  const reading = parseTemplate(studyNoteText, origin);
  if (!reading.ok) throw new Error(`The built-in template has ${reading.problems[0].code}`);
  return reading.value;
}

// As a learner would copy it.
export const studyNoteText = `## 视频笔记
<!-- note aka="Video notes|Lecture notes|课程笔记" -->

### 关键词
<!-- note aka="Keywords|Key words|关键字" items=3..15 -->
<!-- 用顿号分隔，3–15 个 -->

### 过程记录
<!-- note aka="Process log|Log|Running notes" min=100 -->
<!-- 边看边记，不求成文 -->

## 内容整理
<!-- note aka="Summary|Content summary|Write-up|内容总结|学习总结" min=300 -->
<!-- 用自己的话，把过程记录整理成文 -->

## 技术报告笔记
<!-- note aka="Technical report notes|Technical report|Report notes" optional -->
`;
