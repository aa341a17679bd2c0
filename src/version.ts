import manifest from "../package.json" with { type: "json" };

/** The version of note-review that is running. */
export const version: string = manifest.version;
