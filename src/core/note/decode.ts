/** An encoding other than UTF-8 that notes have been seen in, by the name that `iconv` and editors know. */
export type ForeignEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | "gb18030";

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly obstacle: Undecodable };

/** Why a file has no text. Lines count from 1. */
export type Undecodable =
  | { readonly kind: "binary" }
  /** It is text but for a NUL or a few. */
  | { readonly kind: "nul"; readonly line: number }
  | NotUtf8;

type NotUtf8 = {
  readonly kind: "not-utf-8";
  /** What it was probably saved in, where that can be told. */
  readonly encoding: ForeignEncoding | null;
  /** The first one that is not UTF-8, where the encoding cannot be told. */
  readonly line: number;
};

/**
 * Decodes UTF-8 strictly, without its byte order marks (editors have been seen to add a second).
 *
 * A file in another encoding is never read, only named: a guess would put words into the learner's mouth.
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = decodeAs("utf-8", bytes);
  // What is wide has a NUL in it, or a mark that is no UTF-8.
  if (text !== null && !text.includes("\0")) {
    return { ok: true, text: text.replace(/^\uFEFF+/, "") };
  }
  const wide = detectUtf32(bytes) ?? detectUtf16(bytes);
  if (wide) return { ok: false, obstacle: { kind: "not-utf-8", encoding: wide, line: 1 } };
  if (bytes.includes(0)) return { ok: false, obstacle: judgeNul(text) };
  const encoding = isGb18030(bytes) ? "gb18030" : null;
  const line = encoding === null ? findForeignLine(bytes) : 1;
  return { ok: false, obstacle: { kind: "not-utf-8", encoding, line } };
}

/** A program leaves a NUL in a text now and then; what is not text has many, or other controls. */
function judgeNul(text: string | null): Undecodable {
  const [first = "", ...more] = text?.split("\0") ?? [];
  const isText = text !== null && !/(?![\0\t\n\f\r])\p{Cc}/u.test(text);
  return isText && more.length * 20 <= text.length
    ? { kind: "nul", line: countLines(first) }
    : { kind: "binary" };
}

/** The first line that is not UTF-8, of which a line end is never a part of another character. */
function findForeignLine(bytes: Uint8Array): number {
  const ends = listLineEnds(bytes);
  let known = 0;
  let foreign = ends.length;
  while (foreign - known > 1) {
    const middle = (known + foreign) >> 1;
    if (decodeAs("utf-8", bytes.subarray(0, ends[middle - 1])) === null) foreign = middle;
    else known = middle;
  }
  return foreign;
}

function listLineEnds(bytes: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (const [index, byte] of bytes.entries()) {
    const isEnd = byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a);
    if (isEnd) ends.push(index + 1);
  }
  return [...ends, bytes.length];
}

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).length;
}

type Decodable = Exclude<"utf-8" | ForeignEncoding, "utf-32le" | "utf-32be">;

function decodeAs(encoding: Decodable, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Knows UTF-32 by its byte order mark: nobody has been seen to write it without. */
function detectUtf32(bytes: Uint8Array): "utf-32le" | "utf-32be" | null {
  if (bytes.length % 4 !== 0) return null;
  const units = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const encoding of ["utf-32le", "utf-32be"] as const) {
    const at = (index: number): number => units.getUint32(index, encoding === "utf-32le");
    if (bytes.length === 0 || at(0) !== 0xfeff) continue;
    let index = 4;
    while (index < bytes.length && at(index) > 0 && at(index) <= 0x10ffff) index += 4;
    if (index === bytes.length) return encoding;
  }
  return null;
}

/** Knows UTF-16 by its byte order mark, else by the NUL that is half of each space, line end and Latin letter. */
function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const encoding = readMark(bytes) ?? guessByNuls(bytes);
  return encoding !== null && isUtf16(encoding, bytes) ? encoding : null;
}

function readMark([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function guessByNuls(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (!bytes.includes(0)) return null;
  const even = countNuls(bytes, 0);
  const odd = countNuls(bytes, 1);
  if (even === odd || bytes.length % 2 === 1) return null;
  // A text in UTF-8 with a stray NUL has only few.
  const isMostlyLatin = (even + odd) * 3 >= bytes.length;
  if (!isMostlyLatin && decodeAs("utf-8", bytes) !== null) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function countNuls(bytes: Uint8Array, from: 0 | 1): number {
  let count = 0;
  for (let index = from; index < bytes.length; index += 2) {
    if (bytes[index] === 0) count += 1;
  }
  return count;
}

/** Whether whole characters of UTF-16 are all text. A file that was cut off may end in half of one. */
function isUtf16(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): boolean {
  const text = decodeAs(encoding, bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return text !== null && !/(?![\t\n\f\r])\p{Cc}/u.test(text);
}

/**
 * Whether bytes are Chinese in GB18030, of which GBK and GB2312 are parts.
 *
 * Most pairs of bytes decode as some character, those of Latin-1, Big5 or Windows-1251 as well. A Chinese text is
 * told by what it consists of: punctuation and the 3,755 commonest characters, which have rows of their own. Of these
 * Korean has the first half alone; a long Chinese text has 的 or 是 as well.
 */
function isGb18030(bytes: Uint8Array): boolean {
  const text = decodeAs("gb18030", bytes);
  if (text === null) return false;
  const leads = listLeads(bytes);
  const common = leads.filter(isInCommonRow);
  if (common.length * 4 < leads.length * 3) return false;
  const isKorean = common.length >= someText && !common.some((lead) => lead > lastOfHangul);
  return !isKorean && (leads.length < longText || /[的是]/u.test(text));
}

/** The first bytes of the pairs that are not ASCII. */
function listLeads(bytes: Uint8Array): readonly number[] {
  const leads: number[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    // With a second byte below 0xA1 the pair is none of the rows of GB2312.
    leads.push((bytes[index] ?? 0) >= 0xa1 ? lead : 0);
  }
  return leads;
}

function isInCommonRow(lead: number): boolean {
  return (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3;
}

/** The row of the last syllable in Korean's EUC-KR. */
const lastOfHangul = 0xc8;

/** In characters. */
const someText = 10;
const longText = 100;
