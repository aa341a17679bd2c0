import { spawnSync } from "node:child_process";
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Builds once more, beside dist/, and tells whether both are the same to the byte. */
const fresh = "node_modules/.cache/fresh-dist";
spawnSync("rolldown", ["--config", "--dir", fresh], { stdio: ["ignore", "ignore", "inherit"] });
const differing = await compareFolders("dist", fresh);
await rm(fresh, { recursive: true });
if (differing.length > 0) {
  console.error(
    `dist/ is not what src/ builds to: ${differing.join(", ")}. Run npm run build and commit dist/`,
  );
  process.exitCode = 1;
}

async function compareFolders(left: string, right: string): Promise<readonly string[]> {
  const names = new Set([...(await listFiles(left)), ...(await listFiles(right))]);
  const compared = await Promise.all(
    Array.from(names, async (name) => {
      const [a, b] = await Promise.all([
        readOrNull(join(left, name)),
        readOrNull(join(right, name)),
      ]);
      return a !== null && b !== null && a.equals(b) ? [] : [name];
    }),
  );
  return compared.flat().toSorted();
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function readOrNull(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}
