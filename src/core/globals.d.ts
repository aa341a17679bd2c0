/** The one platform global that core/ may use: it is pure, and the language itself has no other decoder. */
declare class TextDecoder {
  constructor(
    label: "utf-8" | "utf-16le" | "utf-16be" | "gb18030",
    options: { fatal: true; ignoreBOM: boolean },
  );
  decode(bytes: Uint8Array): string;
}
