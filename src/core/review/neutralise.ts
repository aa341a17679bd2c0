/**
 * Takes out what a reader cannot see, and splits the control tokens of local models with a space.
 *
 * Quotes are compared without white space: words that were copied from a split token still stand in the note.
 */
export function neutralise(text: string): string {
  return text
    .replaceAll(/[\v\f\u0085\u2028\u2029]/g, " ")
    .replaceAll(/[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]|(?!\t)\p{Cc}/gu, "")
    .replaceAll(controlToken, "$& ");
}

/** The same on one line, of so many UTF-16 units at most. */
export function neutraliseLine(text: string, maximum: number): string {
  // Cut before anything is matched: a note may have a heading of any length.
  const line = neutralise(text.slice(0, maximum * 4).replaceAll(/\s+/gu, " ")).trim();
  if (line.length <= maximum) return line;
  return `${line.slice(0, maximum).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** What opens a token that some model's template takes for the end of a message, or for the start of one. */
const controlToken =
  /<(?=[|｜]|\/?(?:s|bos|eos|pad|unk|mask|cls|sep|sop|eop|think|tool_call|tool_response|unused\d+|reserved_\d+)>|<?\/?SYS>|(?:start|end)_of_(?:turn|image)>)|\[(?=(?:\/?(?:INST|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|TOOL_CONTENT|SYSTEM_PROMPT|MODEL_SETTINGS|THINK|PREFIX|MIDDLE|SUFFIX|IMG)|IMG_BREAK|IMG_END|[gs]?MASK|UNK|BOS|EOS|CLS|SEP|PAD)\])/gi;
