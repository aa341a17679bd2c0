// src/version.ts
/** The version of note-review that is running. */
const version = "0.1.0";
export { version as t };
