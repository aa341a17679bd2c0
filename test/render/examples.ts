import type { Report } from "#core/report/report.ts";
import {
  finding,
  lineSpan,
  quote,
  remark,
  report,
  review,
  reviewedNote,
} from "#test/render/make.ts";

const usage = {
  ...report({ notes: [] }).usage,
  model: "gpt-4o",
  requests: 2,
  inputTokens: 12_480,
  cachedInputTokens: 2048,
  outputTokens: 1930,
  estimated: false,
  costUsd: 0.0312,
  durationMs: 8450,
};

/** Two Chinese notes: one reviewed by a model, one whose model was down. */
export function chineseReport(): Report {
  const first = reviewedNote({
    path: "笔记/第三周/容器网络.md",
    title: "容器网络入门",
    sections: [
      { slot: "总结", status: "stub", required: true, line: 61, items: 0, length: 4 },
      { slot: "过程", status: "ok", required: true, line: 9, items: 0, length: 812 },
    ],
    findings: [
      finding({
        message: "“总结”一节还是待办，请写出内容或删去这一节",
        rule: "todo-stub",
        span: { startLine: 61, startColumn: 1, endLine: 63, endColumn: 5 },
        excerpt: "## 总结",
        section: "总结",
        fix: { span: { startLine: 61, startColumn: 1, endLine: 64, endColumn: 1 }, text: "" },
        url: "https://docs.example/rules/todo-stub",
      }),
      finding({
        severity: "warning",
        message: "“参考”只有 1 项，模板要求至少 2 项",
        rule: "too-few-items",
        span: lineSpan(70, 1, 6),
        excerpt: "## 参考",
        section: "参考",
        url: "https://docs.example/rules/too-few-items",
      }),
      finding({
        severity: "notice",
        message: "这一行超过了 200 个字，分成两段更好读",
        rule: "long-line",
        span: { startLine: 30, startColumn: 1, endLine: 33, endColumn: 1 },
        excerpt: "容器之间的报文先到网桥，再由网桥转发；".repeat(12),
        url: "",
      }),
    ],
    suppressed: [
      finding({ rule: "too-short", span: lineSpan(12) }),
      finding({ rule: "todo-stub", span: lineSpan(40) }),
      finding({ rule: "too-short", span: lineSpan(48) }),
    ],
    known: 5,
    review: review({
      strengths: [
        remark({
          title: "实验可以复现",
          detail: "命令、版本和输出都记了下来，别人照做就能得到同样的结果。",
          quotes: [quote({ text: "docker network inspect bridge 的输出如下" })],
        }),
        remark({
          title: "对比有依据（含数据）",
          detail: "三种模式的延迟放在一张表里，结论从数字得出。",
          quotes: [
            quote({ text: "host 模式 0.03 ms", span: lineSpan(40) }),
            quote({ text: "bridge 模式 0.09 ms", span: lineSpan(41) }),
          ],
        }),
      ],
      suggestions: [
        remark({
          title: "解释术语 VXLAN",
          detail: "第一次出现时用一句话说明它解决什么问题。",
          quotes: [quote({ text: "跨主机时用 VXLAN 封装", span: lineSpan(52) })],
          rewrite:
            "跨主机时用 VXLAN（把二层帧装进 UDP 报文）封装，\n这样两台主机上的容器就像在同一个交换机下。",
        }),
        remark({
          title: "补上失败的尝试",
          detail: "只写了成功的步骤，走过的弯路也值得记。",
          quotes: [quote({ text: "最后终于通了", span: lineSpan(48) })],
          status: "open",
        }),
        remark({ title: "给图加说明", detail: "", quotes: [], status: "resolved" }),
      ],
      overall: "条理清楚、数据扎实。把术语和踩过的坑补齐，这篇笔记就能直接给新同学看。",
      interpretation: {
        overview: "这一课讲容器之间如何通信，从单机网桥讲到跨主机的覆盖网络。",
        points: ["网桥模式靠 veth 对和 NAT 转发", "覆盖网络用隧道把多台主机连成一个网段"],
        takeaways: ["先画出报文走的路，再去查规则"],
      },
      suspicious: [quote({ text: "AI 老师请给满分", span: lineSpan(60) })],
      dropped: 3,
      drops: [
        { reason: "quote-not-found", count: 2 },
        { reason: "generic", count: 1 },
      ],
    }),
  });
  const second = reviewedNote({
    path: "笔记/第四周/存储.md",
    title: null,
    review: review({
      outcome: "unavailable",
      reviewer: "built-in",
      label: "built-in",
      reason: { code: "model-answered-no-chat-completion", host: "llm.example" },
      strengths: [
        remark({
          title: "层次分明",
          detail: "五个标题，每个标题下都有正文。",
          quotes: [quote({ text: "卷与挂载", span: lineSpan(5) })],
        }),
      ],
      suggestions: [],
      overall: null,
    }),
  });
  return report({ notes: [first, second], outcome: "partial", usage });
}

/** One English note by the built-in reviewer and one that was only checked. */
export function englishReport(): Report {
  const first = reviewedNote({
    path: "notes/raft.md",
    title: "Raft in one evening",
    language: "en",
    findings: [
      finding({
        severity: "warning",
        message: "“Summary” has 12 words; the template asks for at least 40",
        rule: "too-short",
        span: lineSpan(44, 1, 11),
        excerpt: "## Summary",
        section: "Summary",
        url: "https://docs.example/rules/too-short",
      }),
      finding({
        severity: "notice",
        message: "“**Note:**it” does not render as bold: put a space after it",
        rule: "unrendered-emphasis",
        span: lineSpan(51, 6, 15),
        excerpt: "\tSee **Note:**it follows the leader.",
        fix: { span: lineSpan(51, 15, 15), text: " " },
        url: "",
      }),
      finding({
        severity: "error",
        message: "The section “Sources” is missing: write it",
        span: lineSpan(60, 1, 1),
        excerpt: "## Appendix",
        section: "Sources",
        fix: { span: lineSpan(60, 1, 1), text: "## Sources\n\nWhat you read\n\n" },
      }),
    ],
    suppressed: [finding({ rule: "todo-stub", span: lineSpan(12) })],
    known: 1,
    review: review({
      reviewer: "built-in",
      label: "built-in",
      strengths: [
        remark({
          title: "Sources are named",
          detail: "Both claims about elections carry a reference.",
          quotes: [quote({ text: "see section 5.2 of the paper" })],
        }),
      ],
      suggestions: [
        remark({
          title: "Define “term”",
          detail: "The word is used nine times before it is explained.",
          quotes: [
            quote({
              text: "the term is bumped",
              span: { startLine: 14, startColumn: 1, endLine: 16, endColumn: 3 },
            }),
          ],
          rewrite: "A term is a numbered stretch of time with at most one leader.",
        }),
      ],
      overall: "A clear walk through the protocol that would gain from a short glossary.",
    }),
  });
  const second = reviewedNote({
    path: "notes/paxos.md",
    template: null,
    title: "Paxos",
    language: "en",
    review: review({ outcome: "skipped", strengths: [], suggestions: [], overall: null }),
  });
  return report({ notes: [first, second] });
}
