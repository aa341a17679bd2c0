import { UserError } from "#errors.ts";

/** Turns an error of the file system into one the user can mend; anything else stays what it is. */
export function explainFileError(error: unknown, path: string): unknown {
  const reason = codeOf(error);
  return reason === null
    ? error
    : new UserError({ code: "file-unreadable", path, reason }, { cause: error });
}

/** Turns an error on writing a file into one the user can mend; anything else stays what it is. */
export function explainWriteError(error: unknown, path: string): unknown {
  const reason = codeOf(error);
  return reason === null
    ? error
    : new UserError({ code: "file-unwritable", path, reason }, { cause: error });
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "");
}

/** The code of an error of the system, such as ENOENT. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
