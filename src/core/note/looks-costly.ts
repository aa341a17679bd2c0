/**
 * Whether a note may take long to check: it is large, or has as many lines and signs as only a large one has.
 *
 * A look at its bytes, so that a note that does not look so pays nothing; of 47 notes, none does.
 */
export function looksCostly(bytes: Uint8Array): boolean {
  if (bytes.length > ordinarySize) return true;
  let signs = 0;
  for (const byte of bytes) if (isSign[byte] === 1) signs += 1;
  return signs > ordinarySigns;
}

const ordinarySize = 128 * 1024;
const ordinarySigns = 20_000;

/** Line ends and the punctuation of ASCII, by which Markdown is written. */
const isSign = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\r\n!-/:-@[-`{-~]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
