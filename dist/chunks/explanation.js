// src/core/detect/explanation.ts
/** Whether a text says what a term stands for. */
function isExplained(term, text) {
	return findExplanation(term, text) !== null;
}
/**
* Finds the words by which a text says what a term stands for: `RAG（检索增强…）`, `检索增强生成（RAG）`,
* “RAG 是指…”, “RAG stands for …”, a heading 什么是 RAG, a row of a glossary, or capitalised words whose initials
* spell it; `null` when it does not say.
*/
function findExplanation(term, text) {
	let word = term.replaceAll(/^[\s*_`]+|[\s*_`]+$/g, "");
	if (!/[\p{L}\p{N}]/u.test(word)) return null;
	let literal = word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), name = `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`;
	for (let pattern of [...definitionsOf(name, literal), ...initialsOf(word)]) {
		let match = new RegExp(pattern, "mu").exec(text);
		if (match) return wholeClause(text, match.index, match.index + match[0].length);
	}
	return findGlossaryRow(name, text);
}
/** What stands between a term and what is said of it. */
const markup = "[*_`\\s]*", pointer = "(?!\\s*(?:详|请|可|参)?(?:见|看|阅|参考|参照|参见)|\\s*(?:见|如|同)?[上下后前](?:文|面|图|表|节|述|同)|\\s*(?:略|待|暂|TODO|TBD)|\\s*(?:see|cf|as (?:above|below)|above|below)\\b)";
function definitionsOf(name, literal) {
	let words = `${pointer}(?!\\s{0,2}[A-Z][A-Za-z]{0,2}[A-Z]{1,4}s?\\s{0,2}[）)])(?![^）)\\n]{0,120}${literal})(?=[^）)\\n]{0,120}(?:\\p{Script=Han}{2}|[A-Za-z]{3}))`;
	return [
		`${name}${markup}[（(]${words}[^）)\\n]{2,120}[）)]`,
		`[\\p{Lo}\\p{Ll}\\p{N}][*_\`\\s]*[（(]\\s{0,2}(?:(?:简称|缩写为?|即|又称|aka|abbreviated)\\s{0,2}[:：]?\\s{0,2})?${name}\\s{0,2}[）)]`,
		`${name}${markup}(?:是指|指的是|是一[种类套]|是一个(?![^，。；,.;\\n]{0,12}(?:坑|难点|解决手段|好办法|好方法|好选择|好东西|难点|难题|重点|问题|挑战|麻烦|考点|话题|谜|噩梦|惊喜|好东西|例子|例外))|的?全称|代表|means|stands for|refers to|is short for|is an? (?!(?:(?:very|really|real|quite|huge|big|major|common|classic|good|great|nice|bad) )*(?:pain|mess|problem|must|nightmare|pitfall|challenge|trap|bottleneck|mystery|deal|topic|idea|choice|example)\\b))`,
		`${name}${markup}[，,]?\\s?(?:即(?![将使便可刻时])|也就是|又称|又叫|全称)`,
		`(?:简称|缩写为?|叫做|称为|called|known as)\\s*[「“"]?${name}`,
		`(?<!(?:为什么|为何|怎么|如何|不|没|用|做|跑|学|选|关于|对于|\\b(?:[Ww]hy|[Hh]ow|not|use|using|about|with|vs\\.?))[^，。；,.;\\n]{0,10})${name}${markup}(?:——|—|--|[:：])${markup}${pointer}(?!\\s*(?:(?:[Dd]on['’]?t|[Dd]o not|[Nn]ever|[Aa]void)\\b|不要|不用|不能用|千万|避免|别用|慎用|少用))\\p{L}{2,}`,
		`^#{1,6} [^\\n]{0,40}(?:什么是|何为|何谓|What (?:is|are) (?:an? |the )?)\\s?${name}`,
		`^#{1,6} [^\\n]{0,40}${name}\\s?(?:是什么|是啥|简介|介绍|的?概念|的?定义)`
	];
}
/** A pattern of capitalised words side by side that begin with the letters of the term: “Supervised Fine-Tuning”. */
function initialsOf(term) {
	let letters = term.replace(/s$/, "").toUpperCase();
	return /^[A-Z]{2,8}$/.test(letters) ? [`(?<![A-Za-z])${Array.from(letters, (letter) => `${letter}[a-z]+`).join("(?:[^A-Za-z\\n]{1,8}|\\s(?:of|and|the|for|to|in)\\s)")}(?![A-Za-z])`] : [];
}
/** The row of a table of terms that begins with the term: “| TLB | 地址转换后备缓冲 |”. */
function findGlossaryRow(name, text) {
	let row = RegExp(`^ {0,3}\\|[ \\t*_\`]{0,8}${name}[ \\t*_\`]{0,8}\\|(?=[^|\\n]{0,120}(?:\\p{Script=Han}{2}|[A-Za-z]{3}))[^|\\n]{2,120}`, "gmu"), found = Array.from(text.matchAll(row)).slice(0, maximumRows).find(({ index }) => glossaryHeader.test(headerAbove(text, index)));
	return found ? found[0].replaceAll(/^[\s|]+|[\s|]+$/g, "") : null;
}
const maximumRows = 5;
/** The first row of the table that a row stands in. */
function headerAbove(text, offset) {
	let lines = text.slice(Math.max(0, offset - 1e4), offset).split("\n").slice(0, -1);
	return lines[lines.findLastIndex((line) => !line.trimStart().startsWith("|")) + 1] ?? "";
}
const glossaryHeader = /术语|缩写|名词|全称|全名|含义|意思|释义|解释|定义|说明|acronym|abbreviation|\bterm\b|meaning|stands for|full name|definition|description/iu;
/** Widens a range to the clause it stands in, by a few words at most; a closing bracket ends it. */
function wholeClause(text, start, end) {
	let before = /[^\s，。；、,.;:：|]{0,16}$/u.exec(text.slice(Math.max(0, start - 16), start)), after = /[)）]$/u.test(text.slice(start, end)) ? null : /^[^\n。；;，,.]{0,40}/u.exec(text.slice(end, end + 40));
	return `${before?.[0] ?? ""}${text.slice(start, end)}${after?.[0] ?? ""}`.trim();
}
export { isExplained as n, findExplanation as t };
