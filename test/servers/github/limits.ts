import { type Answer, asObject, type Exchange, refuse } from "./wire.ts";

const maxCommentLength = 65_536;
const maxSummaryBytes = 65_535;
const maxAnnotations = 50;

/** Refuses what GitHub refuses and the emulator takes; `null` when nothing is wrong. */
export function findLimitError({ method, path, body }: Exchange): Answer | null {
  if (method !== "POST" && method !== "PATCH") return null;
  if (/\/issues\/(?:\d+\/comments|comments\/\d+)$/.test(path)) return checkComment(body);
  if (/\/check-runs(?:\/\d+)?$/.test(path)) return checkOutput(asObject(asObject(body)["output"]));
  return null;
}

function checkComment(body: unknown): Answer | null {
  const text = asObject(body)["body"];
  if (typeof text !== "string" || text.length <= maxCommentLength) return null;
  return refuse(422, "Validation Failed: body is too long (maximum is 65536 characters)");
}

function checkOutput(output: Readonly<Record<string, unknown>>): Answer | null {
  const { summary, annotations } = output;
  if (typeof summary === "string" && Buffer.byteLength(summary) > maxSummaryBytes) {
    return refuse(422, "Invalid request: output.summary is too long");
  }
  if (!Array.isArray(annotations)) return null;
  if (annotations.length > maxAnnotations) {
    return refuse(422, "Invalid request: no more than 50 annotations");
  }
  const hasStrayColumns = annotations.map(asObject).some((annotation) => {
    const isOneLine = annotation["start_line"] === annotation["end_line"];
    return !isOneLine && ("start_column" in annotation || "end_column" in annotation);
  });
  return hasStrayColumns ? refuse(422, "Invalid request: columns need a single line") : null;
}
