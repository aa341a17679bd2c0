import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type CommentState, parseState } from "#core/report/state.ts";
import { maximumState, maximumUnfoldedState } from "./limits.ts";

const opening = "<!-- note-review-state v1 ";
const closing = " -->";

/** Writes a state as an HTML comment; without its notes where there is no room for them. */
export function writeState(state: CommentState, room = maximumState): string {
  const whole = encode(state);
  return whole.length <= Math.min(room, maximumState) ? whole : encode({ ...state, notes: null });
}

/** Reads the state at the end of a comment that anybody may have edited; `null` when it is none that we could have written. */
export function readState(body: string): CommentState | null {
  const [, line] = splitState(body);
  if (line === "" || line.length > maximumState) return null;
  try {
    const folded = Buffer.from(line.slice(opening.length, -closing.length), "base64");
    const text = inflateRawSync(folded, { maxOutputLength: maximumUnfoldedState }).toString();
    return parseState(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Parts a comment from the state at its end, which is empty where there is none. */
export function splitState(body: string): readonly [text: string, state: string] {
  const whole = body.trimEnd();
  const start = whole.lastIndexOf(`\n${opening}`);
  const state = start < 0 ? "" : whole.slice(start + 1);
  // What is below a line like a state is text, and so is the line.
  const isState = state.endsWith(closing) && !state.includes("\n");
  return isState ? [whole.slice(0, start).trimEnd(), state] : [whole, ""];
}

/** Base64 and not base64url, whose dashes could end the HTML comment. */
function encode(state: CommentState): string {
  return `${opening}${deflateRawSync(JSON.stringify(state)).toString("base64")}${closing}`;
}
