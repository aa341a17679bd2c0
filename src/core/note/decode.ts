/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly obstacle: "binary" | "not-utf-8" };

/** Decodes UTF-8 strictly, without its byte order marks (editors have been seen to add a second). Every other encoding is an obstacle, never a guess. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsAsUtf16(bytes)) return { ok: false, obstacle: "not-utf-8" };
  if (bytes.includes(0)) return { ok: false, obstacle: "binary" };
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
    return { ok: true, text: decoder.decode(bytes).replace(/^\uFEFF+/, "") };
  } catch {
    return { ok: false, obstacle: "not-utf-8" };
  }
}

function startsAsUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
