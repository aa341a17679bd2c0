/** A command as the runner has understood it. */
export type RunnerCommand = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

const registered: ReadonlySet<string> = new Set([
  "error",
  "warning",
  "notice",
  "debug",
  "add-mask",
  "add-matcher",
  "group",
  "endgroup",
  "stop-commands",
  "echo",
  "set-env",
  "set-output",
]);

/** Everything in a log that the runner obeys, by its rules (ActionCommand.cs): `::name k=v::data`, or `##[name]`. */
export function commandsIn(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => parseSecond(line) ?? parseFirst(line) ?? []);
}

function parseSecond(line: string): RunnerCommand | null {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return null;
  const [name = "", ...rest] = text.slice(2, end).split(" ");
  if (!registered.has(name.toLowerCase())) return null;
  const properties = rest
    .join(" ")
    .trim()
    .split(",")
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const)
    .map(([key, value]) => [key, unescapeProperty(value)] as const);
  return {
    name,
    properties: Object.fromEntries(properties),
    data: unescapeData(text.slice(end + 2)),
  };
}

function parseFirst(line: string): RunnerCommand | null {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return null;
  const name = line.slice(start + 3, end);
  return { name, properties: {}, data: line.slice(end + 1) };
}

function unescapeProperty(text: string): string {
  return unescapeLineEnds(text)
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

function unescapeData(text: string): string {
  return unescapeLineEnds(text).replaceAll("%25", "%");
}

function unescapeLineEnds(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
