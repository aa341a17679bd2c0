import { expect, test } from "vitest";
import { decode } from "#core/note/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const swapped = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(text, "utf16le").swap16());

test.each([
  { bytes: utf8("# 笔记\n"), text: "# 笔记\n" },
  { bytes: utf8("\uFEFF# 笔记\n"), text: "# 笔记\n" },
  { bytes: utf8("\uFEFF\uFEFF# 笔记\n"), text: "# 笔记\n" },
  { bytes: utf8("a\uFEFFb"), text: "a\uFEFFb" },
  { bytes: utf8("a\r\nb\rc"), text: "a\r\nb\rc" },
  { bytes: utf8("显存 🚀 𝐀"), text: "显存 🚀 𝐀" },
  { bytes: new Uint8Array(), text: "" },
])("UTF-8 is read as $text, without byte order marks", ({ bytes, text }) => {
  expect(decode(bytes)).toEqual({ ok: true, text });
});

test.each([
  // “中文笔记” in GB18030.
  ["GB18030", Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0xb1, 0xca, 0xbc, 0xc7), "not-utf-8"],
  ["UTF-16LE with its mark", Uint8Array.from(Buffer.from("\uFEFF笔记 a", "utf16le")), "not-utf-8"],
  ["UTF-16BE with its mark", swapped("\uFEFF笔记 a"), "not-utf-8"],
  ["UTF-16LE without a mark", Uint8Array.from(Buffer.from("note a", "utf16le")), "binary"],
  ["a UTF-8 character cut in half", utf8("笔记").slice(0, 5), "not-utf-8"],
  ["an encoded surrogate", Uint8Array.of(0xed, 0xa0, 0x80), "not-utf-8"],
  ["a NUL", utf8("a\u0000b"), "binary"],
  ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), "binary"],
])("%s is an obstacle, not a guess", (_, bytes, obstacle) => {
  expect(decode(bytes)).toEqual({ ok: false, obstacle });
});
