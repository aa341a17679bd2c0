// src/adapters/local/environment.ts
/** The key of the model. One that happens to lie in the environment counts only where somebody said where it goes. */
function readApiKey({ model, baseUrl, reviewer }, env) {
	return model === null && baseUrl === null && reviewer !== "model" ? null : env.NOTE_REVIEW_API_KEY || env.OPENAI_API_KEY || null;
}
/** The language of messages that no note decides: `--language`, else that of the terminal. */
function readLanguage(words, env) {
	let chosen = words.find((word) => word.startsWith("--language="))?.slice(11) ?? words[words.indexOf("--language") + 1];
	return chosen === "zh-CN" || chosen === "en" ? chosen : (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").startsWith("zh") ? "zh-CN" : "en";
}
export { readLanguage as n, readApiKey as t };
