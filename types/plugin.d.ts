import type { Plugin } from "unified";

/** What the plugin takes; each is the setting of the same name. */
export type NoteReviewOptions = {
  /** A template file, from the folder that the run is in, or `study-note` for the built-in one. */
  readonly template?: string;
  /** The config file, where it is not `.github/note-review.yml`. */
  readonly config?: string;
  /** The language of the messages; `auto` follows each note. */
  readonly language?: "auto" | "zh-CN" | "en";
};

/** Holds notes against their templates: each finding becomes a message of the file. */
declare const noteReview: Plugin<[options?: NoteReviewOptions | null]>;

export default noteReview;
