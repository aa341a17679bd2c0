import * as fc from "fast-check";
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

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const utf32 = (text: string): Uint8Array =>
  new Uint8Array(Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer);
const bytes = (hexadecimal: string): Uint8Array =>
  Uint8Array.from(Buffer.from(hexadecimal.replaceAll(" ", ""), "hex"));

test.each([
  // “中文笔记”, and “# 显存：8 GB\n”.
  ["Chinese in GBK", bytes("d6d0 cec4 b1ca bcc7"), "gb18030"],
  ["Chinese and English in GBK", bytes("23 20 cfd4 b4e6 a3ba 38 20 4742 0a"), "gb18030"],
  ["GBK with CRLF", bytes("d6d0 cec4 0d0a b1ca bcc7 0d0a"), "gb18030"],
  // “中文🚀笔记”: the rocket takes four bytes.
  ["GB18030 with an emoji", bytes("d6d0 cec4 9439 d936 b1ca bcc7 c4da b4e6 c4da b4e6"), "gb18030"],
  ["a page of GBK", bytes("d5e2 cac7 b5c4 ".repeat(100)), "gb18030"],
  ["UTF-16 LE with its mark", utf16("\uFEFF笔记 a"), "utf-16le"],
  ["UTF-16 BE with its mark", swapped("\uFEFF笔记 a"), "utf-16be"],
  ["UTF-16 LE without a mark", utf16("note a"), "utf-16le"],
  ["UTF-16 BE without a mark", swapped("note a"), "utf-16be"],
  ["Chinese in UTF-16 LE without a mark", utf16("显存与带宽，第一讲的笔记：8 GB\n"), "utf-16le"],
  [
    "Chinese in UTF-16 BE without a mark",
    swapped("显存与带宽，第一讲的笔记：8 GB\r\n"),
    "utf-16be",
  ],
  ["UTF-16 LE cut off in a character", utf16("\uFEFFnote a").slice(0, -1), "utf-16le"],
  ["the mark of UTF-16 LE alone", Uint8Array.of(0xff, 0xfe), "utf-16le"],
  ["the mark of UTF-16 BE alone", Uint8Array.of(0xfe, 0xff), "utf-16be"],
  ["UTF-32 LE with its mark", utf32("\uFEFF笔记 a"), "utf-32le"],
  ["UTF-32 BE with its mark", Buffer.from(utf32("\uFEFF笔记 a")).swap32(), "utf-32be"],
  ["a UTF-8 character cut in half", utf8("笔记").slice(0, 5), null],
  ["a page of UTF-8 cut off", utf8("显存与带宽。".repeat(50)).slice(0, -1), null],
  ["an encoded surrogate", Uint8Array.of(0xed, 0xa0, 0x80), null],
  ["half of a mark", Uint8Array.of(0xff), null],
  ["one byte of no character", Uint8Array.of(0x80), null],
  ["French in Latin-1", latin1("La déviation standard, où ça se gâte"), null],
  ["German in Latin-1", latin1("Straßenbäume für Grüße"), null],
  // “Привет, мир” in Windows-1251, “中文筆記” in Big5, “ノートを取る” in Shift JIS.
  ["Russian in Windows-1251", bytes("cff0 e8e2 e5f2 2c20 ece8 f0"), null],
  ["Chinese in Big5", bytes("a4a4 a4e5 b5a7 b04f"), null],
  ["Japanese in Shift JIS", bytes("836d 815b 8367 82f0 8ee6 82e9"), null],
  // “가나다” in EUC-KR, and the two sentences “이것은 노트입니다. 메모리가 부족합니다.”
  [
    "a line of Korean in EUC-KR",
    bytes(
      "c0cc b0cd c0ba 20 b3eb c6ae c0d4 b4cf b4d9 2e 20 b8de b8f0 b8ae b0a1 20 bace c1b7 c7d5 b4cf b4d9 2e",
    ),
    null,
  ],
  ["a page of Korean in EUC-KR", bytes("b0a1 b3aa b4d9 ".repeat(100)), null],
])("%s is named, and not read", (_, file, encoding) => {
  expect(decode(file)).toEqual({ ok: false, obstacle: { kind: "not-utf-8", encoding, line: 1 } });
});

test.each([
  ["a line in GBK", [utf8("# 笔记\n\n正文\n"), bytes("cfd4 b4e6 0a"), utf8("正文\n")], 4],
  ["a character cut in half", [utf8("一\r\n二\r\n三"), Uint8Array.of(0xe4)], 3],
  ["a byte that stands for nothing", [utf8("一\r二\r"), Uint8Array.of(0xff), utf8("三\r")], 3],
])("%s in UTF-8 is told by its line", (_, parts, line) => {
  expect(decode(Buffer.concat(parts))).toEqual({
    ok: false,
    obstacle: { kind: "not-utf-8", encoding: null, line },
  });
});

test.each([
  ["a note", `# 笔记\n\n${"一段文字，".repeat(5)}\u0000\n`, 3],
  ["the last line of a note", `${"words and more words\r\n".repeat(20)}a\u0000\u0000`, 21],
])("a stray NUL in %s is told by its line", (_, text, line) => {
  expect(decode(utf8(text))).toEqual({ ok: false, obstacle: { kind: "nul", line } });
});

test.each([
  ["a NUL in a text", utf8("a\u0000b")],
  ["a text half of NUL", utf8(`${"一段文字，".repeat(20)}${"\u0000".repeat(200)}`)],
  ["a text with other controls", utf8(`${"一段文字，".repeat(20)}\u0000\u0001`)],
  ["a NUL and nothing else", Uint8Array.of(0)],
  ["a PNG", bytes("89504e47 0d0a1a0a 0000000d 49484452 00000010 00000010 0806")],
  ["a ZIP", bytes("504b0304 14000000 08000000 21000000 00000000")],
  ["the mark of UTF-32 before what is no character", bytes("fffe0000 61006200")],
])("%s is binary", (_, file) => {
  expect(decode(file)).toEqual({ ok: false, obstacle: { kind: "binary" } });
});

const converted = fc
  .array(fc.constantFrom("显存", "带宽，", "笔记", "的", "note ", "是", "\n", "。"), {
    minLength: 2,
  })
  .map((words) => words.join(""));

const named = (encoding: string) => ({
  ok: false,
  obstacle: { kind: "not-utf-8", encoding, line: 1 },
});

test("whatever is written in UTF-16 is known by its mark", () => {
  fc.assert(
    fc.property(converted, (text) => {
      expect(decode(utf16(`\uFEFF${text}`))).toEqual(named("utf-16le"));
      expect(decode(swapped(`\uFEFF${text}`))).toEqual(named("utf-16be"));
      expect(decode(utf8(text))).toEqual({ ok: true, text });
    }),
  );
});
