import { expect, test } from "vitest";

import { parseEndpoint } from "#adapters/openai/endpoint.ts";
import type { Problem } from "#core/problem.ts";
import { UserError } from "#errors.ts";

test.each([
  ["https://api.openai.com/v1", "https://api.openai.com/v1", "api.openai.com", false],
  ["https://api.openai.com/v1/", "https://api.openai.com/v1", "api.openai.com", false],
  [" https://api.deepseek.com \n", "https://api.deepseek.com", "api.deepseek.com", false],
  ["HTTPS://API.OpenAI.com:443/v1//", "https://api.openai.com/v1", "api.openai.com", false],
  ["https://llm.example:8443/api", "https://llm.example:8443/api", "llm.example:8443", false],
  [
    "https://models.github.ai.example",
    "https://models.github.ai.example",
    "models.github.ai.example",
    false,
  ],
  ["http://localhost:11434/v1", "http://localhost:11434/v1", "localhost:11434", true],
  ["http://ollama.localhost/v1", "http://ollama.localhost/v1", "ollama.localhost", true],
  ["http://127.0.0.1:1234/v1/", "http://127.0.0.1:1234/v1", "127.0.0.1:1234", true],
  ["http://127.8.9.10", "http://127.8.9.10", "127.8.9.10", true],
  ["http://127.1/v1", "http://127.0.0.1/v1", "127.0.0.1", true],
  ["http://[::1]:8080/v1", "http://[::1]:8080/v1", "[::1]:8080", true],
  ["https://localhost/v1", "https://localhost/v1", "localhost", true],
])("%j → %j at %s, loopback: %s", (text, ...expected) => {
  const { baseUrl, host, isLoopback } = parseEndpoint(text);
  expect([baseUrl, host, isLoopback]).toEqual(expected);
});

test.each([
  ["", ""],
  ["api.openai.com/v1", "api.openai.com/v1"],
  ["localhost:11434/v1", "localhost:11434/v1"],
  ["ftp://example.com/v1", "ftp://example.com/v1"],
  ["file:///etc/passwd", "file:///etc/passwd"],
  ["https://", "https://"],
  ["https://example.com/v1?api-key=hunter2", "https://example.com/v1"],
  ["https://example.com/v1#hunter2", "https://example.com/v1"],
  ["https://example.com/v1?", "https://example.com/v1"],
  ["https://ann:hunter2@example.com/v1", "https://example.com/v1"],
  ["https://hunter2@example.com/v1", "https://example.com/v1"],
  ["http://ann:hunter2@example.com/v1", "http://example.com/v1"],
  ["https://ann:hunt?er2@example.com/v1", "…"],
  ["ann:hunter2@example.com/v1", "…"],
  ["example.com/v1?key=hunter2", "example.com/v1…"],
  [`https://example.com/${"a".repeat(2000)}`, `https://example.com/${"a".repeat(80)}`],
])("%j is no base-url, and is repeated as %j", (text, baseUrl) => {
  expect(problemOf(text)).toEqual({ code: "base-url-invalid", baseUrl });
});

test.each([
  ["http://api.openai.com/v1", "api.openai.com"],
  ["http://192.168.1.20:11434/v1", "192.168.1.20:11434"],
  ["http://localhost.example/v1", "localhost.example"],
  ["http://127.0.0.1.example/v1", "127.0.0.1.example"],
  ["http://notlocalhost/v1", "notlocalhost"],
  ["http://0.0.0.0:1234", "0.0.0.0:1234"],
  ["http://[::2]/v1", "[::2]"],
])("%s would send the note in the clear", (text, host) => {
  expect(problemOf(text)).toEqual({ code: "base-url-insecure", host });
});

test.each([
  ["https://models.github.ai/inference", "models.github.ai"],
  ["http://models.github.ai/inference", "models.github.ai"],
  ["https://models.github.ai./inference", "models.github.ai"],
  ["https://Models.Inference.AI.Azure.com", "models.inference.ai.azure.com"],
])("%s is retired", (text, host) => {
  expect(problemOf(text)).toEqual({ code: "base-url-retired", host });
});

function problemOf(text: string): Problem | null {
  try {
    parseEndpoint(text);
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
}
