/** The one platform global that core/ may use: it is pure, and the language itself has no other UTF-8 decoder. */
declare class TextDecoder {
  constructor(label: "utf-8", options: { fatal: true; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}
