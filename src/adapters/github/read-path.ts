/** Reads a dotted path out of a value of unknown shape; `undefined` where the path leads nowhere. */
export function readPath(value: unknown, path: string): unknown {
  return path.split(".").reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
