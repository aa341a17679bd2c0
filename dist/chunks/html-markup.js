// src/core/note/links-target.ts
/** Reads where a link in the note at `notePath` leads. */
function readTarget({ kind, url, written }, notePath) {
	let decoded = decodePath(url);
	if (isOnDisk(decoded)) return {
		kind: "disk",
		name: decoded.split(/[/\\]/).at(-1) ?? decoded
	};
	let hasBackslashes = decoded.includes("\\"), address = hasBackslashes ? (written ?? url).replaceAll(/\\|%5C/gi, "/") : url, [, path = "", hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [], fragment = hash === void 0 ? null : decodePath(hash);
	if (path === "") return {
		kind: "same-note",
		fragment: fragment ?? ""
	};
	let resolved = resolvePath(decodePath(path).normalize("NFC"), notePath.normalize("NFC"));
	return resolved === null || isPage(resolved, kind) ? { kind: "page" } : {
		kind: "file",
		path: resolved,
		fragment,
		hasBackslashes
	};
}
/** Undoes percent-encoding; what is not well encoded is kept as it is. */
function decodePath(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Whether a path leaves the root that it is from. */
function isOutside(path) {
	return /^\.\.(?:\/|$)/.test(path);
}
function isOnDisk(path) {
	return /^(?:file:|[a-z]:[\\/]|\\\\[^\\]|~[\\/]|\/(?:Users|home)\/[^/]+\/.)/i.test(path);
}
/** The path without `.` and `..`; one that leaves the root keeps its leading `..`. */
function resolvePath(path, notePath) {
	return /^(?:\/|[a-z]:)/i.test(notePath) || isOutside(notePath) ? null : path.startsWith("/") ? `/${normalize(path)}` : normalize(`${notePath.replace(/[^/]*$/, "")}${path}`);
}
function normalize(path) {
	let parts = [];
	for (let part of path.split("/")) part !== "" && part !== "." && (part === ".." && parts.length > 0 && parts.at(-1) !== ".." ? parts.pop() : parts.push(part));
	return parts.join("/");
}
function isPage(path, kind) {
	return path === "" || path === "/" || githubPage.test(path) ? !0 : kind === "link" && path.startsWith("/") && !/\.(?!html?$)[^./]+$/i.test(path);
}
const githubPage = /^(?:\.\.\/)+(?:[^/.]+\/){0,2}(?:issues?|pulls?|wiki|releases|actions|discussions|tree|blob|raw|commits?|compare|milestones?|labels|projects|security)(?:\/|$)/;
// src/core/note/html-markup.ts
/** Finds the first markup of a piece of HTML from `from` on. What has no end reaches as far as the HTML does. */
function nextMarkup(html, from) {
	for (let at = html.indexOf("<", from); at >= 0; at = html.indexOf("<", at + 1)) {
		let markup = markupAt(html, at);
		if (markup) return markup;
	}
	return null;
}
function markupAt(html, start) {
	for (let [opening, closing] of namelessMarkup) {
		if (!html.startsWith(opening, start)) continue;
		let close = html.indexOf(closing, start + opening.length);
		return {
			start,
			end: close < 0 ? html.length : close + closing.length,
			name: "",
			isClosing: !1,
			attributes: ""
		};
	}
	tagStart.lastIndex = start;
	let tag = tagStart.exec(html);
	if (!tag) return null;
	let attributesStart = start + tag[0].length, end = endOfTag(html, attributesStart);
	return {
		start,
		end,
		name: (tag[2] ?? "").toLowerCase(),
		isClosing: tag[1] === "/",
		attributes: html.slice(attributesStart, end)
	};
}
const namelessMarkup = [
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	["<!", ">"],
	["<?", "?>"]
], tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
/** Where a tag ends: at the first `>` that is not inside a quoted value. */
function endOfTag(html, from) {
	let before = "";
	for (let at = from; at < html.length; at += 1) {
		let unit = html.charAt(at);
		if (unit === ">") return at + 1;
		if (before === "=" && (unit === "\"" || unit === "'")) {
			let close = html.indexOf(unit, at + 1);
			if (close < 0) return html.length;
			at = close;
		}
		/\s/.test(unit) || (before = unit);
	}
	return html.length;
}
export { readTarget as i, decodePath as n, isOutside as r, nextMarkup as t };
