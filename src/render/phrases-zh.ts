import type { Phrases } from "./phrase-book.ts";

const severity = { error: "错误", warning: "警告", notice: "提示" } as const;

const builtInLacks = {
  interpretation: "不写解读",
  rubric: "不按评价标准定等级",
  source: "不对照来源",
} as const;

/** The fixed sentences in Chinese. */
export const chinese: Phrases = {
  listSeparator: "、",
  gap: "",
  quoteSeparator: "；",
  colon: "：",
  fullStop: "。",
  severity,
  severityCount: (level, count) => `${count} 个${severity[level]}`,
  noteCount: (count) => `${count} 篇笔记`,
  remarkCount: (count) => `${count} 条`,
  lines: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`),
  quotation: (text) => `「${text}」`,

  headline: ({ isPass, notes, counts }) =>
    `笔记检查${isPass ? "通过" : "未通过"}：${notes} 篇笔记，${counts === "" ? "没有发现问题" : counts}`,
  since: (mended, added) =>
    `与上次评价相比：${[
      mended > 0 ? `改好了 ${mended} 个问题` : "",
      added > 0 ? `新增了 ${added} 个问题` : "",
    ]
      .filter((part) => part !== "")
      .join("，")}。`,
  noFindings: "没有发现问题",
  noNewFindings: "没有新的问题",
  noTemplate: "没有适用的模板，只检查了不需要模板的规则",
  noNotes: "这次没有需要检查的笔记 / There are no notes to check this time",
  failOnNever: "fail-on 设为 never：即使有错误，也不会让这次运行失败。",
  missingReviews: (count) => `${count} 篇笔记没有得到模型评价，模板检查的结果不受影响。`,
  columns: ["笔记", "模板检查", "待办", "已核实的评价意见"],
  moreNotes: (count) => `……还有 ${count} 篇笔记没有列出。`,
  trimmed: (reviews, findings) =>
    `篇幅有限，${[
      reviews > 0 ? `${reviews} 篇笔记的评价` : "",
      findings > 0 ? `${findings} 篇笔记的检查结果` : "",
    ]
      .filter((part) => part !== "")
      .join("和 ")}没有在这里展开。`,
  more: "查看完整报告",

  suppressed: (count, places) => `笔记中的注释要求忽略 ${count} 处问题：${places}`,
  ruleLines: (rule, lines) => `${rule} 第 ${lines.join("、")} 行`,
  known: (count) => `另有 ${count} 处已知问题记在基线中，没有列出`,
  changeTo: (text) => `可改为：${text}`,
  insert: (text) => `可插入：${text}`,
  deleteLines: (lines) => `可删去${lines}`,

  reviewHeading: (label) => `${label}评价`,
  builtInReviewHeading: "内置评价",
  interpretationHeading: (label) => `${label}解读`,
  builtInInterpretationHeading: "内置解读",
  strengths: "优点",
  suggestions: "改进建议",
  overall: "综合评价",
  overview: "内容概述",
  points: "知识点整理",
  takeaways: "心得体会",
  rubric: "评价标准",
  unjudged: {
    "not-answered": "没有判定，因为没有给出等级。",
    "unknown-level": "没有判定，因为给出的等级不在标准里。",
    "several-levels": "没有判定，因为给出了不止一个等级。",
    "out-of-bounds": "没有判定，因为理由里有标准之外的打分或评判。",
    "quote-not-found": "没有判定，因为引文在笔记中找不到。",
  },
  fromNoteAlone: "只根据这篇笔记整理，没有对照来源。",
  fromNoteAndSource: (paths) => `根据这篇笔记和它的来源 ${paths} 整理。`,
  sourceLine: (path, line) => `来源 ${path} 第 ${line} 行`,
  sourceRead: (path, read) =>
    ({
      whole: `对照了来源 ${path}。`,
      start: `来源 ${path} 很长，只对照了开头部分。`,
      nothing: `来源 ${path} 没有对照：它太长，或者不是 UTF-8 文本。`,
    })[read],
  noSuggestions: "这次没有提出改进建议。",
  rewrite: "可以这样写",
  stillOpen: "上次已提出，仍待处理",
  resolved: "上次提出、现已解决：",
  resolvedNow: "已解决",
  unavailable: (failure) =>
    `没有得到模型评价${failure === null ? "" : `：${failure}`}。模板检查的结果不受影响。`,
  committable: (count) => `这些笔记有 ${count} 处改动，点一下就能提交。`,
  notBesideLines: "GitHub 没有把它们放到对应的行旁边，所以列在这里，可以复制：",
  writtenBack: (heading) =>
    `${heading}，由 note-review 写在这里。下次运行会替换前后两条注释之间的文字。`,
  suspicious: "这篇笔记里有写给审阅者的话，未予理会：",
  builtInStandsIn: "下面的意见来自内置评价，不是模型写的。",
  unseen: (sections, others) =>
    `模型没有看过${sections}${others > 0 ? `，以及另外 ${others} 节` : ""}；上面的意见不涉及这些内容。`,
  beforeHeadings: "第一个标题之前",

  verified: (remarks) => `${remarks} 条意见的引文都已在笔记中核实。`,
  dropped: (remarks) => `另有 ${remarks} 条意见没有采用`,
  takesModel: (parts) =>
    `内置评价${parts.map((part) => builtInLacks[part]).join("，也")}；这要用模型。`,
  notInterpreted: (notes) => `${notes} 篇笔记没有能在笔记中核实的解读。`,
  reviewedBy: (labels) => `评价由 ${labels} 自动生成；是否通过只由模板检查决定。`,
  reviewedByBuiltIn: "评价由内置评价程序生成，没有使用模型；是否通过只由模板检查决定。",
  reviewedByBoth: (labels) => `评价由 ${labels} 和内置评价程序自动生成；是否通过只由模板检查决定。`,
  notReviewed: "这次只做了模板检查，没有写评价。",
  reused: (notes) => `${notes} 篇笔记没有改动，沿用上次的评价。`,
  usage: ({ requests, input, cached, output, isEstimated, cost }) =>
    `模型用量：${requests} 次请求，输入 ${input} tokens${cached === null ? "" : `（其中缓存 ${cached}）`}，输出 ${output} tokens${isEstimated ? "（模型服务没有给出全部用量，部分为估算）" : ""}${cost === null ? "" : `，费用约 ${cost}`}。`,
  duration: (seconds) => `用时 ${seconds} 秒。`,

  moreAnnotations: (count) => `还有 ${count} 处没有标注，完整列表见运行摘要`,
};
