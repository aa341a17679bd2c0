import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/** Adds licenses.txt to a bundle: the licence of every package that is in it, as most of them ask for. */
export function collectLicenses(): Plugin {
  return {
    name: "collect-licenses",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? file.moduleIds : [],
      );
      const folders = new Set(modules.flatMap((id) => findPackage(id) ?? []));
      const source = [...folders]
        .map(describe)
        .toSorted()
        .join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName: "licenses.txt", source });
    },
  };
}

/** The folder of the package that a module belongs to; `null` for our own. */
function findPackage(id: string): string | null {
  if (!id.includes("node_modules")) return null;
  let folder = dirname(id);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** Some packages have a package.json without a name in folders below. */
function isPackage(folder: string): boolean {
  const path = join(folder, "package.json");
  return existsSync(path) && "version" in JSON.parse(readFileSync(path, "utf8"));
}

function describe(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
