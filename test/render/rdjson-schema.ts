import { Ajv } from "ajv";

const text = { type: "string" } as const;
const count = { type: "integer", minimum: 1, maximum: 2_147_483_647 } as const;
const severity = { enum: ["ERROR", "WARNING", "INFO"] } as const;

/** A message of reviewdog.proto with these fields and no other. */
function message(properties: Readonly<Record<string, object>>, required: readonly string[]) {
  return { type: "object", properties, required, additionalProperties: false } as const;
}

const position = message({ line: count, column: count }, ["line"]);
const range = message({ start: position, end: position }, ["start"]);
const source = message({ name: text, url: text }, ["name"]);
const diagnostic = message(
  {
    message: text,
    location: message({ path: text, range }, ["path"]),
    severity,
    source,
    code: message({ value: text, url: text }, ["value"]),
    suggestions: { type: "array", items: message({ range, text }, ["range", "text"]) },
  },
  ["message", "location"],
);
const isResult = new Ajv({ allErrors: true }).compile(
  message({ diagnostics: { type: "array", items: diagnostic }, source, severity }, ["diagnostics"]),
);

/** What reviewdog would have against a document: it reads one DiagnosticResult, by protobuf's rules for JSON. */
export function rdjsonErrors(json: string): readonly string[] {
  const loneSurrogate = /\\u[Dd][89A-Fa-f]/.test(json.replace(surrogatePair, ""));
  const isValid = isResult(JSON.parse(json));
  return [
    ...(json.isWellFormed() && !loneSurrogate ? [] : ["a surrogate that stands alone"]),
    ...(isValid ? [] : (isResult.errors ?? [])).map(
      ({ instancePath, message: problem }) => `${instancePath} ${problem}`,
    ),
  ];
}

const surrogatePair = /\\u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|\\\\/g;
