/** The few colours and weights that a terminal is asked for. */
export type Ink = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Puts ink on a text that has no control characters. */
export type Paint = (ink: Ink, text: string) => string;

/** Paints with SGR codes, or leaves every text as it is. */
export function painter(isColoured: boolean): Paint {
  return isColoured
    ? (ink, text) => `${escape}[${codes[ink]}m${text}${escape}[0m`
    : (_, text) => text;
}

const escape = String.fromCharCode(0x1b);

const codes: Readonly<Record<Ink, number>> = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  cyan: 36,
};
