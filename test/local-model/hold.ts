import { startOllama } from "./ollama.ts";

/** Starts the server, says where it is, and never stops it. */
const { url } = await startOllama();
process.stdout.write(`${url}\n`);
