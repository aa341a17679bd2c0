import { createHash } from "node:crypto";

/** The name that git gives to these bytes as a file, by SHA-1 or, in a repository of 64-digit names, by SHA-256. */
export function blobName(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
