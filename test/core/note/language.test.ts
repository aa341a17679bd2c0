import { expect, test } from "vitest";
import { detectLanguage } from "#core/note/language.ts";
import { note } from "#test/core/make.ts";

test.each([
  ["今天学习了注意力机制", "zh-CN"],
  ["Attention weighs every token against every other one", "en"],
  ["用 PyTorch 的 DataLoader 读数据，num_workers 设成 4", "zh-CN"],
  ["The Chinese word 注意力 means attention, and that is all there is to it", "en"],
  ["12 + 30 = 42", "zh-CN"],
  ["𠮷 is good", "en"],
  ["", "zh-CN"],
  ["Ein Satz auf Deutsch zählt nicht als Chinesisch", "en"],
])("%j is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  [
    "code",
    "# 环境\n装好了。\n\n```sh\npip install torch torchvision torchaudio --index-url x\n```\n",
  ],
  [
    "a generated section",
    "# 环境\n装好了。\n\n## GPT-4o 评价\nThe note is clear and short and covers the setup.\n",
  ],
])("%s says nothing about a note's language", (_, markdown) => {
  expect(note(markdown).language).toBe("zh-CN");
});
