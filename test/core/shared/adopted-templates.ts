/** A template that others have been using, and what makes it one of ours. */
export type AdoptedTemplate = {
  readonly name: string;
  /** Among the real notes. */
  readonly path: string;
  /** The comments to add, by the line that they are put under: a heading, or the end of front matter. */
  readonly directives: Readonly<Record<string, string>>;
  /** What a writer puts in place of headings that are only examples. */
  readonly headings: Readonly<Record<string, string>>;
  /** The real notes of its kind, and what is wrong with each. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
};

const optional = "<!-- note optional -->";
const mayBeLeftOpen = "<!-- note optional todo=allow -->";

/** The templates among the real notes. */
export const adoptedTemplates: readonly AdoptedTemplate[] = [
  {
    name: "EIP",
    path: "ethereum+EIPs/eip-template.md",
    directives: {
      "---": '<!-- note-template files="EIPS/*.md" order=error lang=en -->',
      "## Motivation": optional,
      "### Chain Specifics": optional,
      "## Rationale": "<!-- note todo=allow -->",
      "## Backwards Compatibility": mayBeLeftOpen,
      "## Test Cases": mayBeLeftOpen,
      "## Reference Implementation": '<!-- note aka="Implementation" optional todo=allow -->',
      "## Copyright": "<!-- note fixed -->",
    },
    headings: {},
    notes: {
      // It says “TBA” of its tests, which it may, and is older than the last section.
      "ethereum+EIPs/EIPS/eip-2046.md": ["53 missing-section Security Considerations"],
      // Both have the template's “needs discussion”, which no proposal may keep.
      "ethereum+EIPs/EIPS/eip-7545.md": ["96 unfilled Security Considerations"],
      "ethereum+EIPs/EIPS/eip-7788.md": ["97 unfilled Security Considerations"],
    },
  },
  {
    name: "RFC",
    path: "rust-lang+rfcs/0000-template.md",
    directives: {
      "## Summary": "<!-- note min=5 -->",
      "## Guide-level explanation": '<!-- note aka="Detailed design" min=100 -->',
      "## Reference-level explanation": optional,
      "## Rationale and alternatives": '<!-- note aka="Alternatives" -->',
      "## Prior art": optional,
      "## Future possibilities": optional,
    },
    headings: {},
    notes: {
      "rust-lang+rfcs/text/0544-rename-int-uint.md": [],
      // Minutes of a process, in Japanese: it is no proposal of this form.
      "rust-lang+rfcs/text/3392-leadership-council/Leadership-Council-RFCja.md": [
        "127 missing-section Summary",
        "127 missing-section Motivation",
        "127 missing-section Guide-level explanation",
        "127 missing-section Drawbacks",
        "127 missing-section Rationale and alternatives",
        "127 missing-section Unresolved questions",
      ],
    },
  },
  {
    name: "MADR",
    path: "adr+madr/template/adr-template.md",
    directives: {
      "## Decision Drivers": optional,
      "## Considered Options": "<!-- note needs=list -->",
      "### Consequences": optional,
      "### Confirmation": optional,
      "## Pros and Cons of the Options": optional,
      "### {title of option 1}": "<!-- note repeat=1.. -->",
      "### {title of other option}": optional,
      "## More Information": optional,
    },
    headings: {
      "{short title, representative of solved problem and found solution}": "Keep the log",
      "{title of option 1}": "A file for each day",
      "{title of other option}": "One table",
    },
    notes: {
      "adr+madr/docs/decisions/0008-add-status-field.md": [],
      // Another form of the same kind: its “Context” and its “Decision” go by shorter names.
      "alphagov+govuk-aws/docs/architecture/decisions/0015-dns-infrastructure.md": [
        "3 missing-section Context and Problem Statement",
        "3 missing-section Considered Options",
        "3 missing-section Decision Outcome",
      ],
    },
  },
  {
    name: "ModalAlchemy, papers",
    path: "kyriekevin+ModalAlchemy/template/paper.md",
    directives: {
      "# xxx": '<!-- note aka="{论文}" -->',
      "## 📚 Table of Contents": "<!-- note optional review=off -->",
      "## 📝 Summary": "<!-- note min=50 -->",
      "## 🔗 Related Papers": optional,
    },
    headings: { xxx: "长上下文" },
    notes: { "kyriekevin+ModalAlchemy/papers/llm/train/sft/20250807_dft.md": [] },
  },
  {
    name: "ModalAlchemy, notes",
    path: "kyriekevin+ModalAlchemy/template/notes.md",
    directives: {
      "# xxx": '<!-- note aka="{主题}" -->',
      "## 📚 Table of Contents": "<!-- note optional review=off -->",
      "## ❓ Questions": "<!-- note todo=reason -->",
      "## 🔗 Related Resources": optional,
      "## 🏷️ References": optional,
    },
    headings: { xxx: "流水线并行" },
    notes: {
      // It ends with the insights.
      "kyriekevin+ModalAlchemy/notes/infra/Megatron/202508_dp.md": [
        "104 missing-section ❓ Questions",
      ],
    },
  },
  {
    name: "cs-self-learning",
    path: "PKUFlyingPig+cs-self-learning/template.md",
    directives: {
      "# 课号：课程名称": '<!-- note aka="{课号}：{课程名称}" -->',
      "## 课程简介": '<!-- note aka="Course Overview" items=2.. -->',
      "## 课程资源": '<!-- note aka="Course Resources" items=2.. -->',
      "## 资源汇总": '<!-- note aka="Personal Resources" optional -->',
      "## 备注": optional,
    },
    headings: { "课号：课程名称": "CS 61A：程序的构造与解释" },
    notes: {
      // An article, and no page of a course.
      "PKUFlyingPig+cs-self-learning/docs/必学工具/workflow.md": [
        "120 missing-section 课号：课程名称",
        "120 missing-section 课程简介",
        "120 missing-section 课程资源",
      ],
    },
  },
  {
    name: "Zettelkasten",
    path: "RonghuanZhang+zettelkasten/templates/fleet-note-template.md",
    directives: { "# Reference": "<!-- note needs=link -->" },
    headings: {},
    notes: {
      // A bullet without a word.
      "RonghuanZhang+zettelkasten/fleet-notes/20250513150035-Docker 多阶段构建.md": [
        "52 empty-section Reference",
      ],
    },
  },
  {
    // A proposal that was written into its form: what it says there is taken for the form's.
    name: "KEP",
    path: "kubernetes+enhancements/keps/sig-node/5307-container-restart-policy/README.md",
    directives: {
      "# KEP-5307: Container Restart Rules": '<!-- note aka="KEP-{number}: {title}" -->',
      "#### Story 1": '<!-- note aka="Story *" repeat=1.. -->',
      "#### Container Restart Count": optional,
      "#### Job PodFailurePolicy": optional,
      "#### Sidecar Containers": optional,
      "#### Future Improvements": optional,
      "#### Unintended Restart Loops": optional,
      "## Drawbacks": mayBeLeftOpen,
      "### Wrapping entrypoint": optional,
    },
    headings: { "KEP-5307: Container Restart Rules": "KEP-12: Slower restarts" },
    notes: {},
  },
];
