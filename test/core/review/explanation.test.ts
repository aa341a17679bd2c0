import { expect, test } from "vitest";
import { findExplanation, isExplained } from "#core/review/explanation.ts";

test.each([
  ["RAG", "RAG（检索增强生成）很常用"],
  ["`RAG`", "RAG（检索增强生成）很常用"],
  ["RAG", "RAG (retrieval-augmented generation) helps"],
  ["RAG", "**RAG**（检索增强）"],
  ["RAG", "检索增强生成（RAG）"],
  ["RAG", "检索增强生成（简称 RAG）"],
  ["RAG", "检索增强生成（即：RAG）"],
  ["RAG", "retrieval augmented generation (RAG)"],
  ["RAG", "RAG 是指先检索再生成"],
  ["RAG", "RAG即检索增强"],
  ["RAG", "RAG 是一种做法"],
  ["RAG", "RAG的全称很长"],
  ["RAG", "RAG stands for it"],
  ["RAG", "RAG means looking it up first"],
  ["RAG", "RAG is a technique"],
  ["RAG", "这种做法称为「RAG」"],
  ["RAG", "known as RAG"],
  ["RAG", "RAG：先检索，再生成"],
  ["RAG", "RAG——先检索，再生成"],
  ["SFT", "Supervised Fine-Tuning comes first"],
  ["LLMs", "a Large Language Model"],
  ["UN", "the United Nations"],
  ["GPT-4", "GPT-4（一个大模型）"],
  ["C++", "C++ is a language"],
  ["Q&A", "问答（Q&A）"],
  ["智能体", "智能体（Agent）能用工具"],
  ["残差", "残差是指跨层的连接"],
])("%s is explained in “%s”", (term, text) => {
  expect(isExplained(term, text)).toBe(true);
});

test.each([
  ["RAG", "RAG 很常用"],
  ["RAG", "这类技术（RAG、SFT等）"],
  ["RAG", "STORAGE（存储空间）"],
  ["RAG", "RAGs（复数形式）"],
  ["RAG", "RAG（1）"],
  ["SFT", "改进的 SFT (iw-SFT) 更稳"],
  ["SFT", "some Fine words To say"],
  ["RAG", "用 RAG\n（检索增强"],
  ["RAG", "rag（抹布一块）"],
  ["SFT", "先做 SFT 再做别的"],
  ["SFT", "some fine words are not supervised"],
  ["RAG", ""],
  ["LLMs", "large language models"],
  ["C++", "C（语言名称）"],
  ["GPT-4", "GPT（生成式模型）"],
  [".*", "随便什么（说明文字）"],
  ["(", "（说明文字）"],
])("%s is not in “%s”", (term, text) => {
  expect(isExplained(term, text)).toBe(false);
});

test.each([
  ["RAG", "后来才知道RAG（检索增强生成）是什么。", "后来才知道RAG（检索增强生成）"],
  ["RAG", "先讲大纲，检索增强生成（RAG）很常用。", "检索增强生成（RAG）"],
  ["RAG", "RAG 是指先查资料再回答，省得编造。", "RAG 是指先查资料再回答"],
  ["SFT", "We use Supervised Fine Tuning here.", "Supervised Fine Tuning here"],
])("%s is explained by its clause in “%s”", (term, text, clause) => {
  expect(findExplanation(term, text)).toBe(clause);
});
