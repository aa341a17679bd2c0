import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 60_000,
          setupFiles: ["test/seed.ts"],
          include: ["test/{core,render,adapters,commands,start}/**/*.test.ts", "test/*.test.ts"],
        },
      },
      {
        test: {
          name: "contract",
          include: ["test/{contract,servers}/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      { test: { name: "entry", include: ["test/entry/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "act", include: ["test/act/**/*.test.ts"], testTimeout: 180_000 } },
    ],
  },
});
