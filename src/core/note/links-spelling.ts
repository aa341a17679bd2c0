import { decodePath } from "./links-target.ts";

/**
 * Spells the folders and the file of a link as they are really called, and leaves the rest of it as it was written.
 *
 * `path` is where the link leads, so that the two end alike but for the case of their letters.
 */
export function respell(written: string, path: string): string | null {
  const [all = "", address = ""] = /^([^?#]*).*$/s.exec(written) ?? [];
  const names = path.split("/").toReversed();
  const parts = address.split("/").toReversed();
  const spelled = parts.map((part, index) => respellPart(part, names[index] ?? part));
  if (spelled.some((part) => part === null)) return null;
  return `${spelled.toReversed().join("/")}${all.slice(address.length)}`;
}

/** `null` where the part is not the same name, as after a folder that `..` leaves again. */
function respellPart(part: string, name: string): string | null {
  if (part === "" || part === "." || part === "..") return part;
  const decoded = decodePath(part).normalize("NFC");
  const wanted = name.normalize("NFC");
  if (decoded === wanted) return part;
  if (decoded.toLowerCase() !== wanted.toLowerCase()) return null;
  return part.includes("%") ? encodeURIComponent(name) : name;
}
