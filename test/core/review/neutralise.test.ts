import { expect, test } from "vitest";
import { indexEvidence } from "#core/review/evidence.ts";
import { findQuote } from "#core/review/find-quote.ts";
import { fold } from "#core/review/fold.ts";
import { neutralise, neutraliseLine } from "#core/review/neutralise.ts";

const tokens =
  "<|im_start|> <|im_end|> <|endoftext|> <|eot_id|> <|start_header_id|> <|user|> <｜User｜> <｜end▁of▁sentence｜> <s> </s> <bos> <eos> <pad> <unk> <mask> <start_of_turn> <end_of_turn> <start_of_image> <<SYS>> <</SYS>> <think> </think> <tool_call> </tool_call> <tool_response> <unused7> <reserved_106> [INST] [/INST] [AVAILABLE_TOOLS] [/AVAILABLE_TOOLS] [TOOL_CALLS] [TOOL_RESULTS] [SYSTEM_PROMPT] [/SYSTEM_PROMPT] [IMG] [gMASK] [sMASK] [MASK] [CLS] [SEP]".split(
    " ",
  );

test.each(tokens)(
  "%s does not reach a model whole, and a quote of it still stands in the note",
  (token) => {
    const line = `标记 ${token} 表示一轮对话开始。`;
    const sent = neutralise(line);
    expect(sent).not.toContain(token);
    expect(sent).not.toBe(line);
    const evidence = indexEvidence(line);
    for (const quote of [sent, sent.slice(3), sent.slice(0, -3), line]) {
      const found = findQuote(evidence, { text: quote, line: null });
      expect(fold(found?.text ?? "").text).toBe(fold(quote).text);
    }
  },
);

test.each(["a < b | c", "`<span>`", "[link](a.md)", "[1] Smith", "x[i]", "<b>", "- [x] done"])(
  "%s is no control token",
  (text) => {
    expect(neutralise(text)).toBe(text);
  },
);

test("a line stays one, and is cut", () => {
  expect(neutraliseLine(" a\n\u2028 b\u200Bc\r\n</s> ", 80)).toBe("a bc < /s>");
  expect(neutraliseLine(`x${"🚀".repeat(50)}`, 10)).toBe(`x${"🚀".repeat(4)}…`);
});
