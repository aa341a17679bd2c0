import { isUtf8 } from "node:buffer";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** A file by the name that people see, from the root with `/` between folders, and by where it is. */
export type FoundFile = { readonly name: string; readonly at: FilePlace };

/** Where a file is; in bytes where no text is its name. */
export type FilePlace = string | Buffer;

/** The name that bytes stand for; each byte of a part that is not UTF-8 is written `\xNN`, so that the file can be named at all. */
export function decodeName(bytes: Buffer): string {
  return bytes.toString("latin1").split("/").map(decodePart).join("/");
}

/** The bytes that a name may stand for; `null` where it stands for itself alone. */
export function encodeName(name: string): Buffer | null {
  if (!byteAsText.test(name)) return null;
  const pieces = name.split(new RegExp(`(${byteAsText.source})`));
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 0 ? Buffer.from(piece) : Buffer.from(piece.slice(2), "hex"),
    ),
  );
}

const byteAsText = /\\x[89A-F][\dA-F]/;

/** The folder that a file lies in. */
export function folderOf(place: FilePlace): FilePlace {
  return typeof place === "string" ? dirname(place) : place.subarray(0, place.lastIndexOf(sep));
}

/** The place of what is called `name` in a folder. */
export function placeIn(folder: FilePlace, name: Buffer): FilePlace {
  if (typeof folder === "string" && isUtf8(name)) return resolve(folder, name.toString());
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
}

/** The name of a place from the root, with `/` between folders. */
export function nameFrom(root: string, absolute: string): string {
  const name = relative(root, absolute);
  return (isAbsolute(name) ? absolute : name).split(sep).join("/");
}

/** Whether a name leads out of the root. */
export function isOutside(name: string): boolean {
  return name === ".." || name.startsWith("../") || isAbsolute(name);
}

function decodePart(latin1: string): string {
  const bytes = Buffer.from(latin1, "latin1");
  if (isUtf8(bytes)) return bytes.toString();
  return latin1.replace(
    /[\x80-\xff]/g,
    (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
