/** An encoding other than UTF-8 that notes have been seen in, by the name that `iconv` and editors know. */
export type ForeignEncoding = "utf-16le" | "utf-16be" | "gb18030";

/** The text of a file, or why it has none; `encoding` is what it was probably saved in, where that can be told. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly obstacle: { readonly kind: "binary" } }
  | { readonly ok: false; readonly obstacle: NotUtf8 };

/** Why a text file cannot be read: it is in another encoding. */
export type NotUtf8 = { readonly kind: "not-utf-8"; readonly encoding: ForeignEncoding | null };

/**
 * Decodes UTF-8 strictly, without its byte order marks (editors have been seen to add a second).
 *
 * A file in another encoding is never read, only named: a guess would put words into the learner's mouth.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = detectUtf16(bytes);
  if (utf16) return { ok: false, obstacle: { kind: "not-utf-8", encoding: utf16 } };
  if (bytes.includes(0)) return { ok: false, obstacle: { kind: "binary" } };
  const text = decodeAs("utf-8", bytes);
  if (text !== null) return { ok: true, text: text.replace(/^\uFEFF+/, "") };
  const encoding = isGb18030(bytes) ? "gb18030" : null;
  return { ok: false, obstacle: { kind: "not-utf-8", encoding } };
}

function decodeAs(encoding: "utf-8" | ForeignEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
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
 * told by what it consists of: punctuation and the 3,755 commonest characters, which have rows of their own; and, when
 * it is long, by 的 or 是, which tells it from Korean.
 */
function isGb18030(bytes: Uint8Array): boolean {
  const text = decodeAs("gb18030", bytes);
  if (text === null) return false;
  const leads = listLeads(bytes);
  const common = leads.filter(isInCommonRow);
  return common.length * 4 >= leads.length * 3 && (leads.length < longText || /[的是]/u.test(text));
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

/** In characters. */
const longText = 100;
