/** What a limit counts: UTF-16 units, or bytes of UTF-8. */
export type LengthUnit = "characters" | "bytes";

/** The length of a text as a limit counts it. */
export function measure(text: string, unit: LengthUnit): number {
  return unit === "characters" ? text.length : utf8Length(text);
}

/** A surrogate pair takes four bytes, two for each half. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) bytes += unitLength(text.charCodeAt(index));
  return bytes;
}

function unitLength(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) return 2;
  return 3;
}
