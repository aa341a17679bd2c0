import { t as UserError } from "./errors.js";
// src/adapters/openai/endpoint.ts
const retiredHosts = ["models.github.ai", "models.inference.ai.azure.com"];
/** Reads the `base-url` setting, and refuses every address that a note or a key must not be sent to. */
function parseEndpoint(baseUrl) {
	let url = parseHttpUrl(baseUrl.trim());
	if (url.username + url.password + url.search + url.hash !== "" || /[?#]/.test(baseUrl)) return refuse({
		code: "base-url-invalid",
		baseUrl: withoutSecrets(url)
	});
	let hostname = url.hostname.replace(/\.$/, "");
	retiredHosts.includes(hostname) && refuse({
		code: "base-url-retired",
		host: hostname
	});
	let isLoopback = isLoopbackHost(hostname);
	return url.protocol === "http:" && !isLoopback ? refuse({
		code: "base-url-insecure",
		host: url.host
	}) : {
		baseUrl: withoutSecrets(url).replace(/\/+$/, ""),
		host: url.host,
		isLoopback
	};
}
function parseHttpUrl(text) {
	if (text.length <= 2e3 && URL.canParse(text)) {
		let url = new URL(text);
		if (url.protocol === "https:" || url.protocol === "http:") return url;
	}
	return refuse({
		code: "base-url-invalid",
		baseUrl: showUnreadable(text)
	});
}
/** The parts of an address that cannot hold a key. */
function withoutSecrets(url) {
	return `${url.protocol}//${url.host}${url.pathname}`;
}
/** What may be repeated of a text that is no address: nothing that could be a password or a query. */
function showUnreadable(text) {
	return text.includes("@") ? "…" : text.replace(/[?#].*$/s, "…").slice(0, 100);
}
function isLoopbackHost(hostname) {
	return hostname === "localhost" || hostname.endsWith(".localhost") || /^127(?:\.\d{1,3}){3}$/.test(hostname) || hostname === "[::1]";
}
function refuse(problem) {
	throw new UserError(problem);
}
export { parseEndpoint };
