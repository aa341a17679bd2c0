/** Where a file is: from the root of the checkout, or anywhere on this machine. */
export type FileUri = { readonly uri: string; readonly uriBaseId?: typeof sourceRoot };

/** The name by which SARIF's readers know the root of the checkout. */
export const sourceRoot = "%SRCROOT%";

/** The path as a URI reference (RFC 3986): every byte but the plainest is percent-encoded. */
export function locateFile(path: string): FileUri {
  const uri = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (windowsDrive.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: sourceRoot };
}

const windowsDrive = /^[A-Za-z]:\//;
