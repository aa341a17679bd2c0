// src/start/node-version.ts
/** Says why a version of Node cannot run note-review, in one sentence; `null` when it can. */
function explainOldNode(version) {
	let [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 20 || major === 20 && minor >= 19 ? null : `note-review: Expected Node.js 20.19 or later, got ${version}: install a newer one, or under act choose an image that has it / 需要 Node.js 20.19 或更高版本，当前是 ${version}：请升级 Node.js，用 act 时请换用带新版本的镜像`;
}
export { explainOldNode as t };
