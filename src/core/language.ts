/** A language that every fixed sentence is written in, as BCP 47. */
export type Language = "zh-CN" | "en";

/** The languages that messages and reviews can be written in. */
export const languages: readonly Language[] = ["zh-CN", "en"];
