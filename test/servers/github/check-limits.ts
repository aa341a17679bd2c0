import { type Answer, asObject, refuse } from "./wire.ts";

type Fields = Readonly<Record<string, unknown>>;

/** In bytes, whatever the description says of characters (github/rest-api-description#5399). */
const maxTextBytes = 65_535;
/** In bytes: "64 KB" in the description of annotations. */
const maxMessageBytes = 64 * 1024;
/** In characters. */
const maxTitleLength = 255;

/** Refuses a check run that GitHub refuses; how many annotations it may have is in the description. */
export function checkOutput(run: Fields): Answer | null {
  if (run["status"] === "completed" && run["conclusion"] === undefined) {
    return refuse(422, "Invalid request.\n\nMissing required parameter: conclusion");
  }
  const { summary, text, annotations } = asObject(run["output"]);
  for (const value of [summary, text]) {
    const bytes = Buffer.byteLength(typeof value === "string" ? value : "");
    if (bytes > maxTextBytes) {
      return refuse(
        422,
        `Invalid request.\n\nOnly ${maxTextBytes} characters are allowed; ${bytes} were supplied.`,
      );
    }
  }
  const listed = Array.isArray(annotations) ? annotations.map(asObject) : [];
  const problem = listed.map(findAnnotationProblem).find((found) => found !== null);
  return problem === undefined ? null : refuse(422, `Invalid request.\n\n${problem}`);
}

function findAnnotationProblem(annotation: Fields): string | null {
  const { message, raw_details: details, title } = annotation;
  if ([message, details].some((value) => Buffer.byteLength(textOf(value)) > maxMessageBytes)) {
    return "annotations: message and raw_details may not be longer than 64 KB";
  }
  if (textOf(title).length > maxTitleLength) {
    return `annotations: title may not be longer than ${maxTitleLength} characters`;
  }
  if (textOf(message) === "") return "annotations: message may not be blank";
  return findSpanProblem(annotation);
}

function findSpanProblem(annotation: Fields): string | null {
  const startLine = Number(annotation["start_line"]);
  const endLine = Number(annotation["end_line"]);
  if (startLine < 1 || endLine < startLine) {
    return "annotations: end_line may not be before start_line";
  }
  const { start_column: startColumn, end_column: endColumn } = annotation;
  if (startColumn === undefined && endColumn === undefined) return null;
  if (startLine !== endLine) return "annotations: columns need a single line";
  return Number(endColumn ?? startColumn) < Number(startColumn ?? endColumn)
    ? "annotations: end_column may not be before start_column"
    : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
