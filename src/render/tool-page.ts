/** The page on the web that says what note-review is. */
export const toolPage = "https://github.com/note-review/note-review";

/** The address where it is a whole one that every reader takes, else `null`. */
export function readAddress(url: string): string | null {
  return address.test(url) ? url : null;
}

const address =
  /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#](?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})*)*$/;
