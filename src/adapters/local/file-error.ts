import { UserError } from "#errors.ts";

/** Turns an error of the file system into one the user can mend; anything else stays what it is. */
export function explainFileError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string")
    return error;
  return new UserError({ code: "file-unreadable", path, reason: error.code }, { cause: error });
}
