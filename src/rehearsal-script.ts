/** What the thread for rehearsals runs: once bundled, dist/rehearsal.js, where this line stands in dist/chunks/. */
export const rehearsalScript = new URL(
  import.meta.url.endsWith(".ts") ? "./start/rehearsal.ts" : "../rehearsal.js",
  import.meta.url,
);
