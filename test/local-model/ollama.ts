import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { server, weights } from "../../scripts/local-model-place.ts";

/** Ollama with the small model in it, on a port of its own. */
export type Ollama = AsyncDisposable & {
  /** Without `/v1`. */
  readonly url: string;
  /** Makes the model known by a name. */
  readonly create: (name: string, character: Character) => Promise<void>;
};

/** What a Modelfile says of a model. */
export type Character = {
  readonly parameters: Readonly<Record<string, number>>;
  /** What the model takes to have been asked before, and to have answered; each is one line. */
  readonly example: { readonly user: string; readonly assistant: string };
};

/** Starts Ollama in a folder of its own. It ends when it is disposed of, and with this process, however that ends. */
export async function startOllama(): Promise<Ollama> {
  const home = await mkdtemp(join(tmpdir(), "note-review-ollama-"));
  const child = spawn("sh", ["-c", untilInputEnds, server.path, home], {
    env: environmentIn(home, "127.0.0.1:0"),
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const end = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  try {
    const address = await readAddress(child);
    return {
      url: `http://${address}`,
      create: (name, character) => create(name, character, { home, address }),
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The pipe from this process closes even when this process is killed. Ctrl-C is for this process alone. */
const untilInputEnds = `
  trap "" INT
  "$0" serve </dev/null &
  cat >/dev/null
  kill $! 2>/dev/null
  wait
  rm -r "$1"
`;

/** Nothing of the user's own Ollama is read or written. */
function environmentIn(home: string, address: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    OLLAMA_HOST: address,
    OLLAMA_MODELS: join(home, "models"),
    OLLAMA_NUM_PARALLEL: "1",
    GIN_MODE: "release",
  };
}

/** Which port it has got is only in its log, which has to be read to its end for it to go on. */
async function readAddress({ stderr }: ChildProcess): Promise<string> {
  let log = "";
  return new Promise((resolve, reject) => {
    stderr?.on("data", (chunk) => {
      log += String(chunk);
      const address = /Listening on (?<address>127\.0\.0\.1:\d+)/.exec(log)?.groups?.["address"];
      if (address !== undefined) resolve(address);
    });
    stderr?.on("end", () => reject(new Error(`Ollama has not come up:\n${log}`)));
  });
}

type Place = { readonly home: string; readonly address: string };

async function create(
  name: string,
  { parameters, example }: Character,
  { home, address }: Place,
): Promise<void> {
  const modelfile = join(home, `${name}.Modelfile`);
  const lines = [
    `FROM ${weights.path}`,
    ...Object.entries(parameters).map(([key, value]) => `PARAMETER ${key} ${value}`),
    ...Object.entries(example).map(([role, text]) => `MESSAGE ${role} ${text}`),
  ];
  await writeFile(modelfile, lines.join("\n"));
  const { status, stderr } = spawnSync(server.path, ["create", name, "-f", modelfile], {
    env: environmentIn(home, address),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Ollama has not taken the model:\n${stderr}`);
}
