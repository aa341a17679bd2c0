/** A path as one word of a command line that can be copied into a shell. */
export function shellWord(path: string): string {
  const named = path.startsWith("-") ? `./${path}` : path;
  return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(named) ? named : `'${named.replaceAll("'", `'\\''`)}'`;
}
