import { defineConfig } from "rolldown";
import { collectLicenses } from "./scripts/collect-licenses.ts";

export default defineConfig({
  input: {
    action: "src/start/action.ts",
    cli: "src/start/cli.ts",
    plugin: "src/plugin.ts",
    rehearsal: "src/start/rehearsal.ts",
  },
  platform: "node",
  plugins: [collectLicenses()],
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    chunkFileNames: "chunks/[name].js",
    // Names in a stack trace are worth more to a user than the last kilobytes.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  },
});
