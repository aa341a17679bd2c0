import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Tests wait for servers and processes more than they compute.
    maxWorkers: 3,
    projects: [
      {
        // Vite's warnings are about the source maps of other people's packages.
        logLevel: "error",
        test: {
          name: "unit",
          testTimeout: 60_000,
          setupFiles: ["test/seed.ts"],
          // It imports JSON in a way that Node itself refuses.
          server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser)/] } },
          include: [
            "test/{core,render,review,adapters,action,commands,start,bench}/**/*.test.ts",
            "test/*.test.ts",
          ],
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
      {
        test: {
          name: "local-model",
          include: ["test/local-model/**/*.test.ts"],
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "act", include: ["test/act/**/*.test.ts"], testTimeout: 180_000 } },
    ],
  },
});
