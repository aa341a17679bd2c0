import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";

/** Runs a tool of this repository on a file that is planted for as long as `use` takes. */
function plant<Result>(path: string, content: string, use: () => Result): Result {
  writeFileSync(path, content);
  try {
    return use();
  } finally {
    rmSync(path);
  }
}

function run(command: string, ...words: readonly string[]) {
  const { status, stdout } = spawnSync(command, words, { encoding: "utf8" });
  return { status, output: stdout };
}

test.each([
  [
    "src/core/planted.ts",
    'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
  ],
  ["src/core/planted.ts", 'import { inert } from "#render/inert.ts";\nexport const use = inert;\n'],
  ["src/core/planted.ts", 'import OpenAI from "openai";\nexport const use = OpenAI;\n'],
  [
    "src/render/planted.ts",
    'import { UserError } from "#errors.ts";\nexport const use = UserError;\n',
  ],
  [
    "src/adapters/local/planted.ts",
    'import { parseEvent } from "#adapters/github/event.ts";\nexport const use = parseEvent;\n',
  ],
  [
    "src/adapters/openai/planted.ts",
    'import { readFile } from "node:fs/promises";\nexport const use = readFile;\n',
  ],
  [
    "src/adapters/worker/planted.ts",
    'import { inert } from "#render/inert.ts";\nexport const use = inert;\n',
  ],
  [
    "src/adapters/json-schema/planted.ts",
    'import { readFile } from "node:fs/promises";\nexport const use = readFile;\n',
  ],
])("the linter refuses an import across a boundary in %s: %s", (path, content) => {
  const { status, output } = plant(path, content, () => run("oxlint", path));

  expect(output).toContain("no-restricted-imports");
  expect(status).toBe(1);
});

test("the linter refuses a promise that nobody waits for", () => {
  const content = "export function start(): void {\n  Promise.resolve(1);\n}\n";
  const { output } = plant("src/planted.ts", content, () =>
    run("oxlint", "--type-aware", "src/planted.ts"),
  );

  expect(output).toContain("no-floating-promises");
});

test.each([
  ["core", "process.env"],
  ["core", "fetch"],
  ["core", "setTimeout"],
  ["render", "console"],
])("the compiler knows no world in src/%s: %s", (folder, name) => {
  const path = `src/${folder}/planted.ts`;
  const { status, output } = plant(path, `export const world: unknown = ${name};\n`, () =>
    run("tsc", "-p", `src/${folder}`),
  );

  expect(output).toContain(name.split(".")[0]);
  expect(status).not.toBe(0);
});

/** The modules of src/ and what each imports of it. */
function readImportGraph(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join("src", file), "utf8");
  const names = Array.from(
    source.matchAll(/(?:from|import\()\s*"([#.][^"]+\.ts)"/g),
    ([, name = ""]) => name,
  );
  return names.map((name) =>
    name.startsWith("#") ? name.slice(1) : posix.join(dirname(file), name),
  );
}

test("the imports of src/ have no circle, and every one of them leads to a file", () => {
  const graph = readImportGraph();
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (finished.has(file)) return;
    expect(path, `a circle through ${file}`).not.toContain(file);
    const imports = graph.get(file);
    expect(imports, `${file}, imported by ${path.at(-1)}`).toBeDefined();
    for (const next of imports ?? []) walk(next, [...path, file]);
    finished.add(file);
  };

  for (const file of graph.keys()) walk(file, []);

  expect(finished.size).toBeGreaterThan(80);
});

test("core imports nothing of src/ but core", () => {
  const outside = [...readImportGraph()].flatMap(([file, imports]) =>
    file.startsWith("core/") ? imports.filter((name) => !name.startsWith("core/")) : [],
  );

  expect(outside).toEqual([]);
});

test("dist/ is what src/ builds to", () => {
  expect(run("node", "scripts/check-dist.ts")).toEqual({ status: 0, output: "" });
});

test("dist/ needs nothing installed: it imports itself and Node alone", () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const imports = files.flatMap((file) =>
    Array.from(
      readFileSync(join("dist", file), "utf8").matchAll(
        /^(?:import|export)\b[^;"]*?from "([^"]+)"|\bimport\("([^"]+)"\)/gm,
      ),
      ([, statement, call]) => statement ?? call ?? "",
    ),
  );

  expect(imports.length).toBeGreaterThan(10);
  expect(imports.filter((name) => !/^(?:\.|node:)/.test(name) && !isBuiltIn(name))).toEqual([]);
});

function isBuiltIn(name: string): boolean {
  return process.getBuiltinModule(name) !== undefined;
}

test.each(["cli.js", "action.js", "chunks/node-version.js"])(
  "an old Node can read %s, which refuses it",
  (file) => {
    const source = readFileSync(join("dist", file), "utf8");

    expect(source).not.toMatch(/[?|&]{2}=|#\w+ in |\bstatic \{/);
    expect(source.length).toBeLessThan(1000);
  },
);
