import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type CommentState, parseState, stateToJson } from "#core/report/state.ts";
import { maximumState, maximumUnfoldedState } from "./limits.ts";

const opening = "<!-- note-review-state v1 ";
const closing = " -->";

/**
 * Writes a state as an HTML comment. Where there is no room for all of it, reviews go first, the least important one
 * before the others, and after them what was found: a note whose review is forgotten is reviewed anew.
 */
export function writeState(state: CommentState, room = maximumState): string {
  const most = Math.min(room, maximumState);
  let line = encode({ ...state, notes: null, reviews: new Map() });
  let [fitting, tooMany] = [-1, state.reviews.size + 1];
  // Most states fit as they are, so that is tried first.
  for (let count = state.reviews.size; tooMany - fitting > 1;) {
    const longer = encode({ ...state, reviews: new Map([...state.reviews].slice(0, count)) });
    if (longer.length <= most) [fitting, line] = [count, longer];
    else tooMany = count;
    count = Math.floor((fitting + tooMany) / 2);
  }
  return line;
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
  return `${opening}${deflateRawSync(stateToJson(state)).toString("base64")}${closing}`;
}
