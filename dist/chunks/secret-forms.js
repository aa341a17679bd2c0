// src/adapters/openai/secret-forms.ts
/** The forms in which a secret may come back from an endpoint, the longest first; none of one too short to be told from a word. */
function listSecretForms(secret) {
	if (secret.length < shortestSecret) return [];
	let bytes = Buffer.from(secret), forms = [
		secret,
		encodeURIComponent(secret),
		JSON.stringify(secret).slice(1, -1),
		bytes.toString("hex"),
		bytes.toString("hex").toUpperCase(),
		...shifts.map((shift) => encodeBase64(bytes, shift))
	], urlForms = forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
	return [.../* @__PURE__ */ new Set([...forms, ...urlForms])].toSorted((a, b) => b.length - a.length);
}
/** Takes a secret out of a text, in whatever form it stands there. */
function redact(text, secret) {
	return listSecretForms(secret).reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
const shortestSecret = 8, shifts = [
	0,
	1,
	2
];
/** Base64 of the secret inside a longer text: only the characters that nothing but the secret decides. */
function encodeBase64(bytes, shift) {
	let shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64"), start = shift === 0 ? 0 : shift + 1, end = Math.floor((shift + bytes.length) * 8 / 6);
	return shifted.slice(start, end);
}
export { redact as n, listSecretForms as t };
