/** Cuts a name to so many characters, between two words where the script has words, and never inside brackets. */
export function shorten(name: string, maximum: number): string {
  const characters = Array.from(name);
  if (characters.length <= maximum) return name;
  const start = characters
    .slice(0, maximum)
    .join("")
    .replace(/(?<=\w)\s+\w*$/u, "");
  return `${start.replace(/(?<=.)[（(「“《][^）)」”》]*$/u, "")}…`;
}
