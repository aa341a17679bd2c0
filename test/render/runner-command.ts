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
  "remove-matcher",
  "add-path",
  "save-state",
  "group",
  "endgroup",
  "stop-commands",
  "echo",
  "set-env",
  "set-output",
]);

/**
 * Everything in a log that the runner obeys: `::name k=v::data` where a line starts, or `##[name]` anywhere in it.
 *
 * As it reads a line: TryParseV2 and TryParse of github.com/actions/runner, src/Runner.Common/ActionCommand.cs at
 * 258d6c85, with the names that ActionCommandManager.cs registers, which it compares without case. Of the second form
 * any name counts here, known or not, which is stricter than the runner.
 */
export function commandsIn(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => parseSecond(line) ?? parseFirst(line) ?? []);
}

/** What .NET trims: U+0085 is white space to it, and the byte order mark is none. */
const leadingSpace = /^(?:(?!\uFEFF)\s|\u0085)+/;

function parseSecond(line: string): RunnerCommand | null {
  const text = line.replace(leadingSpace, "");
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
