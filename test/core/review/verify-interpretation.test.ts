import { describe, expect, test } from "vitest";
import { verifyInterpretation } from "#core/review/verify-interpretation.ts";
import { note, timeOf } from "#test/core/make.ts";
import { readShared } from "#test/core/shared/shared-files.ts";

const caching = note(`# HTTP caching

A response with max-age=60 is fresh for 60 seconds. After that RFC 9111 lets the client ask again.

Browsers send If-None-Match with the ETag. In 2019 our site saved 12.5 MB a visit, or 40 % of its traffic.
`);

const training = note(`# 微调

先用 LoRA 微调 7B 模型，显存只要 24GB，学习率取 1e-4。

2023 年的做法是全参微调，要八张卡，数据约 3 万条。
`);

/** Why a statement goes; `null` where it stays. */
function faultOf(statement: string, subject = caching, source = ""): string | null {
  const draft = { overview: "", points: [statement], takeaways: [] };
  const sources = source === "" ? [] : [{ path: "slides.md", text: source }];
  return verifyInterpretation(draft, subject, sources).reasons[0] ?? null;
}

describe("of a note in English", () => {
  test.each([
    "A response stays fresh for 60 seconds, and the client may ask again after that.",
    "RFC 9111 says what a stale response means.",
    "The ETag goes back in If-None-Match.",
    "In 2019 caching saved 40% of the traffic.",
    "Caching pays off twice: less traffic, and faster pages.",
    "Fresh means that nobody has to ask.",
    "1. Measure first.",
  ])("%j may be said", (statement) => {
    expect(faultOf(statement)).toBeNull();
  });

  test.each([
    ["another number", "A response stays fresh for 90 seconds."],
    ["the same number with another unit", "In 2019 our site saved 12.5 GB a visit."],
    ["a share that is an amount", "It saved 60 % of its traffic."],
    ["another year", "Since 2021 this is the default."],
    ["a large number in words", "It saves a million requests."],
    ["another standard", "RFC 7234 says the same."],
    ["an acronym", "A CDN does this at the edge."],
    ["a name within a sentence", "The rule is how Cloudflare works."],
    ["a name at its start", "Cloudflare does the same."],
    ["a name with a number in it", "HTTP/3 changes nothing here."],
    ["a name of several words", "New York has the fastest sites."],
    ["words that nobody wrote", "The note says “caches are always right”."],
  ])("%s goes: %j", (_, statement) => {
    expect(faultOf(statement)).not.toBeNull();
  });
});

describe("of a note in Chinese", () => {
  test.each([
    "用 LoRA 微调 7B 模型，24 GB 显存就够。",
    "2023年的做法是全参微调，需要八张卡。",
    "数据大约 3 万条就能微调。",
    "先想清楚显存够不够，再决定怎样微调。",
  ])("%j may be said", (statement) => {
    expect(faultOf(statement, training)).toBeNull();
  });

  test.each([
    ["another number", "用 LoRA 微调 13B 模型。"],
    ["the same number with another unit", "显存只要 24 MB。"],
    ["another order of magnitude", "数据约 3 亿条。"],
    ["a large number in words", "模型有千亿参数。"],
    ["a year in words", "二〇二一年就有这种做法。"],
    ["a word in other letters", "也可以用 qlora 微调。"],
    ["a single letter that is a name", "R 语言也能微调。"],
    ["a title that nobody wrote", "《大模型微调实战》讲了全参微调。"],
    ["an example from elsewhere", "微调的模型例如盘古。"],
    ["an institution", "微调由清华大学提出。"],
    ["a score", "这篇笔记可以得 90 分。"],
  ])("%s goes: %j", (_, statement) => {
    expect(faultOf(statement, training)).not.toBeNull();
  });
});

test("what the source has may be said, in either language", () => {
  expect(faultOf("HTTP/3 keeps the rules of 2022.", caching)).toBe("unfounded");
  expect(
    faultOf("HTTP/3 keeps the rules of 2022.", caching, "In 2022 HTTP/3 kept the rules."),
  ).toBeNull();
  expect(faultOf("盘古有 38B 参数。", training, "盘古，38B 参数")).toBeNull();
});

test("of the overview the sentences go that do not hold, and the rest stays as it was written", () => {
  const overview =
    "Caching saves traffic. It was invented by Akamai in 1998! After 60 seconds the client asks again.";
  const { interpretation, reasons } = verifyInterpretation(
    { overview, points: [], takeaways: [] },
    caching,
    [],
  );

  expect(interpretation?.overview).toBe(
    "Caching saves traffic. After 60 seconds the client asks again.",
  );
  expect(reasons).toEqual(["unfounded"]);
});

test("nothing is left where nothing holds, and everything is counted", () => {
  const draft = {
    overview: "微调用了悟道天鹰。",
    points: ["悟道有 38B 参数。", " "],
    takeaways: ["悟道值得一试。"],
  };

  expect(verifyInterpretation(draft, training, [])).toEqual({
    interpretation: null,
    reasons: ["unfounded", "unfounded", "unfounded"],
  });
});

describe("of the first note", () => {
  const seed = note(readShared("notes/seed/note.md"));

  // What a pasted interpretation of it stated from elsewhere, and what a reader may say of it, in other words.
  test.each([
    "参数规模有 7B、20B 和 123B 三种。",
    "预训练数据用的是书生万卷。",
    "书生万卷里有图文和视频。",
    "数据部分开放了书生·万卷 1.0 与书生万卷 CC。",
    "以书生万卷为语料，覆盖多个模态。",
    "开源语料：书生万卷。",
    "微调用 XTuner，部署用 LMDeploy，评测用 OpenCompass。",
    "去年 6 月第一次发布，之后迭代到 InternLM2。",
    "通用模型的例子有 ChatGPT。",
    "框架能从单卡扩展到千卡。",
  ])("%j goes", (statement) => {
    expect(faultOf(statement, seed)).toBe("unfounded");
  });

  test.each([
    "笔记介绍书生·浦语大模型从数据到应用的全链路开源体系。",
    "开源模型分轻量级的 7B 和中量级的 20B，各有 Base 和 Chat 两种。",
    "Chat 模型经过 SFT 和 RLHF，更能遵循指令、贴近人类偏好。",
    "落地时先看业务场景是否复杂，再看算力够不够，最后决定要不要引入智能体。",
    "智能体框架 Lagent 支持 ReAct、ReWoo 和 AutoGPT，AgentLego 是它的工具箱。",
    "大模型支持 200K 的超长上下文。",
  ])("%j stays", (statement) => {
    expect(faultOf(statement, seed)).toBeNull();
  });
});

test("no statement takes long, whatever is in it", () => {
  const hostile = [
    "1,".repeat(50_000),
    "一".repeat(100_000),
    "A".repeat(100_000),
    "a-".repeat(50_000),
  ];
  for (const statement of hostile) {
    expect(timeOf(() => faultOf(statement, training))).toBeLessThan(1500);
  }
});
