import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { C as require_undici, a as commitFiles$1, b as isNotFound, c as maximumLinkedText, d as maximumState, f as maximumUnfoldedState, h as stepSummaryLimit, i as commentLimit, l as maximumLogMessage, m as stepAnnotations, o as maximumAnnotationMessage, p as pullRequestFiles, r as checkSummaryLimit, s as maximumAnnotations, t as readPath, v as findStatus, w as require_tunnel, x as isPermissionMissing, y as isAnswerUnreadable } from "./read-path.js";
import { t as UserError } from "./errors.js";
import { n as compileNotePaths, r as splitGlobs } from "./note-paths.js";
import { n as mapConcurrent } from "./usual-rubric.js";
import { i as decode$1, n as parseNote } from "./parse.js";
import { r as isOutside } from "./html-markup.js";
import { s as isText$1 } from "./named-sources.js";
import { n as loadSetup, r as noteFilter, s as compileSchema, t as isRuleFile } from "./setup.js";
import { n as rehearseInWorker, t as rehearsalScript } from "./rehearsal-script.js";
import { t as assembleReport } from "./assemble.js";
import { n as excerptOf, r as rulePage } from "./check-note.js";
import { d as generatedNames, i as titleAt, t as ruleIds } from "./rules.js";
import { t as indexEvidence } from "./evidence.js";
import { t as findQuote } from "./find-quote.js";
import { n as blankReview, t as reviewChanges } from "./pipeline.js";
import { C as link, D as reviewParts, S as join$1, T as suggestionBlock, _ as phrasesIn, a as renderTitle, b as inertCode, c as measure, d as toolPage, f as renderModelShutdown, g as renderPlace, h as lastLine, i as renderComment, l as renderPromptCut, m as renderRemarkTitle, n as renderJson, o as reportLanguage, t as renderTerminal, v as fenced, w as md, x as inertText, y as inert } from "./terminal.js";
import { a as settingNames, o as languages } from "./settings.js";
import { t as remarkCategories } from "./category.js";
import { n as severities } from "./severity.js";
import { t as version } from "./version.js";
import { a as chooseReviewerWithoutFail, n as parseRemembered, r as loadTerms, t as collectWriteBacks } from "./write-back.js";
import { i as utf8ToBytes, n as sha256, r as bytesToHex, t as digestOf } from "./digest.js";
import { n as rememberReview } from "./remembered.js";
import { n as spliceEdits, t as acceptFixes } from "./apply-fixes.js";
import { C as _regex, _ as _gte, a as extend, b as _minLength, c as nullable, d as optional, g as unknown, h as tuple, i as boolean, l as number, m as string, n as _null, o as int, r as array, s as literal, t as _enum, u as object, v as _lte, x as _nonnegative, y as _maxLength } from "./schemas.js";
import { c as indexLines } from "./visible-text.js";
import { t as findRewriteEdit } from "./rewrite-edit.js";
import { t as countOf } from "./plural.js";
import { t as listSecretForms } from "./secret-forms.js";
import { n as plainLine, r as clipLine, t as neutraliseLog } from "./log.js";
import { n as renderBug, t as parseSettings } from "./parse-settings.js";
import { t as renderProblem } from "./problem.js";
import { t as decideExitStatus } from "./exit-status.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { appendFile, open, realpath } from "node:fs/promises";
import { appendFileSync, constants, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import * as path from "path";
import * as http from "http";
import * as https from "https";
import * as events from "events";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
import { StringDecoder } from "string_decoder";
import * as child from "child_process";
import { setTimeout as setTimeout$1 } from "timers";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	return Object.keys(annotationProperties).length ? {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command", this.command = command, this.properties = properties, this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
			}
		}
		return cmdStr += `::${escapeData(this.message)}`, cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
// node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	let usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	let proxyVar = usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return !1;
	let reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return !0;
	let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
	if (!noProxy) return !1;
	let reqPort;
	reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
	let upperReqHosts = [reqUrl.hostname.toUpperCase()];
	typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
	return !1;
}
function isLoopbackAddress(host) {
	let hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, import_tunnel = /* @__PURE__ */ __toESM(require_tunnel(), 1), import_undici = require_undici(), __awaiter$9 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes.OK = 200] = "OK", HttpCodes[HttpCodes.MultipleChoices = 300] = "MultipleChoices", HttpCodes[HttpCodes.MovedPermanently = 301] = "MovedPermanently", HttpCodes[HttpCodes.ResourceMoved = 302] = "ResourceMoved", HttpCodes[HttpCodes.SeeOther = 303] = "SeeOther", HttpCodes[HttpCodes.NotModified = 304] = "NotModified", HttpCodes[HttpCodes.UseProxy = 305] = "UseProxy", HttpCodes[HttpCodes.SwitchProxy = 306] = "SwitchProxy", HttpCodes[HttpCodes.TemporaryRedirect = 307] = "TemporaryRedirect", HttpCodes[HttpCodes.PermanentRedirect = 308] = "PermanentRedirect", HttpCodes[HttpCodes.BadRequest = 400] = "BadRequest", HttpCodes[HttpCodes.Unauthorized = 401] = "Unauthorized", HttpCodes[HttpCodes.PaymentRequired = 402] = "PaymentRequired", HttpCodes[HttpCodes.Forbidden = 403] = "Forbidden", HttpCodes[HttpCodes.NotFound = 404] = "NotFound", HttpCodes[HttpCodes.MethodNotAllowed = 405] = "MethodNotAllowed", HttpCodes[HttpCodes.NotAcceptable = 406] = "NotAcceptable", HttpCodes[HttpCodes.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", HttpCodes[HttpCodes.RequestTimeout = 408] = "RequestTimeout", HttpCodes[HttpCodes.Conflict = 409] = "Conflict", HttpCodes[HttpCodes.Gone = 410] = "Gone", HttpCodes[HttpCodes.TooManyRequests = 429] = "TooManyRequests", HttpCodes[HttpCodes.InternalServerError = 500] = "InternalServerError", HttpCodes[HttpCodes.NotImplemented = 501] = "NotImplemented", HttpCodes[HttpCodes.BadGateway = 502] = "BadGateway", HttpCodes[HttpCodes.ServiceUnavailable = 503] = "ServiceUnavailable", HttpCodes[HttpCodes.GatewayTimeout = 504] = "GatewayTimeout";
})(HttpCodes ||= {});
var Headers;
(function(Headers) {
	Headers.Accept = "accept", Headers.ContentType = "content-type";
})(Headers ||= {});
var MediaTypes;
(function(MediaTypes) {
	MediaTypes.ApplicationJson = "application/json";
})(MediaTypes ||= {});
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
], HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
], RetryableHttpVerbs = [
	"OPTIONS",
	"GET",
	"DELETE",
	"HEAD"
];
var HttpClientError = class HttpClientError extends Error {
	constructor(message, statusCode) {
		super(message), this.name = "HttpClientError", this.statusCode = statusCode, Object.setPrototypeOf(this, HttpClientError.prototype);
	}
}, HttpClientResponse = class {
	constructor(message) {
		this.message = message;
	}
	readBody() {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$9(this, void 0, void 0, function* () {
				let output = Buffer.alloc(0);
				this.message.on("data", (chunk) => {
					output = Buffer.concat([output, chunk]);
				}), this.message.on("end", () => {
					resolve(output.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter$9(this, void 0, void 0, function* () {
				let chunks = [];
				this.message.on("data", (chunk) => {
					chunks.push(chunk);
				}), this.message.on("end", () => {
					resolve(Buffer.concat(chunks));
				});
			}));
		});
	}
}, HttpClient = class {
	constructor(userAgent, handlers, requestOptions) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(userAgent), this.handlers = handlers || [], this.requestOptions = requestOptions, requestOptions && (requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError), this._socketTimeout = requestOptions.socketTimeout, requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects), requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade), requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0)), requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive), requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries), requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries));
	}
	options(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
		});
	}
	get(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("GET", requestUrl, null, additionalHeaders || {});
		});
	}
	del(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("DELETE", requestUrl, null, additionalHeaders || {});
		});
	}
	post(requestUrl, data, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("POST", requestUrl, data, additionalHeaders || {});
		});
	}
	patch(requestUrl, data, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("PATCH", requestUrl, data, additionalHeaders || {});
		});
	}
	put(requestUrl, data, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("PUT", requestUrl, data, additionalHeaders || {});
		});
	}
	head(requestUrl, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request("HEAD", requestUrl, null, additionalHeaders || {});
		});
	}
	sendStream(verb, requestUrl, stream, additionalHeaders) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return this.request(verb, requestUrl, stream, additionalHeaders);
		});
	}
	/**
	* Gets a typed object from an endpoint
	* Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
	*/
	getJson(requestUrl_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			let res = yield this.get(requestUrl, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	postJson(requestUrl_1, obj_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.post(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	putJson(requestUrl_1, obj_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.put(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	patchJson(requestUrl_1, obj_1) {
		return __awaiter$9(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			let data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			let res = yield this.patch(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	/**
	* Makes a raw http request.
	* All other methods such as get, post, patch, and request ultimately call this.
	* Prefer get, del, post and patch
	*/
	request(verb, requestUrl, data, headers) {
		return __awaiter$9(this, void 0, void 0, function* () {
			if (this._disposed) throw Error("Client has already been disposed.");
			let parsedUrl = new URL(requestUrl), info = this._prepareRequest(verb, parsedUrl, headers), maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1, numTries = 0, response;
			do {
				if (response = yield this.requestRaw(info, data), response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
					let authenticationHandler;
					for (let handler of this.handlers) if (handler.canHandleAuthentication(response)) {
						authenticationHandler = handler;
						break;
					}
					return authenticationHandler ? authenticationHandler.handleAuthentication(this, info, data) : response;
				}
				let redirectsRemaining = this._maxRedirects;
				for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0;) {
					let redirectUrl = response.message.headers.location;
					if (!redirectUrl) break;
					let parsedRedirectUrl = new URL(redirectUrl);
					if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
					if (yield response.readBody(), parsedRedirectUrl.hostname !== parsedUrl.hostname) for (let header in headers) header.toLowerCase() === "authorization" && delete headers[header];
					info = this._prepareRequest(verb, parsedRedirectUrl, headers), response = yield this.requestRaw(info, data), redirectsRemaining--;
				}
				if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
				numTries += 1, numTries < maxTries && (yield response.readBody(), yield this._performExponentialBackoff(numTries));
			} while (numTries < maxTries);
			return response;
		});
	}
	/**
	* Needs to be called if keepAlive is set to true in request options.
	*/
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	/**
	* Raw request.
	* @param info
	* @param data
	*/
	requestRaw(info, data) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => {
				function callbackForResult(err, res) {
					err ? reject(err) : res ? resolve(res) : reject(/* @__PURE__ */ Error("Unknown error"));
				}
				this.requestRawWithCallback(info, data, callbackForResult);
			});
		});
	}
	/**
	* Raw request with callback.
	* @param info
	* @param data
	* @param onResult
	*/
	requestRawWithCallback(info, data, onResult) {
		typeof data == "string" && (info.options.headers || (info.options.headers = {}), info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8"));
		let callbackCalled = !1;
		function handleResult(err, res) {
			callbackCalled || (callbackCalled = !0, onResult(err, res));
		}
		let req = info.httpModule.request(info.options, (msg) => {
			handleResult(void 0, new HttpClientResponse(msg));
		}), socket;
		req.on("socket", (sock) => {
			socket = sock;
		}), req.setTimeout(this._socketTimeout || 18e4, () => {
			socket && socket.end(), handleResult(/* @__PURE__ */ Error(`Request timeout: ${info.options.path}`));
		}), req.on("error", function(err) {
			handleResult(err);
		}), data && typeof data == "string" && req.write(data, "utf8"), data && typeof data != "string" ? (data.on("close", function() {
			req.end();
		}), data.pipe(req)) : req.end();
	}
	/**
	* Gets an http agent. This function is useful when you need an http agent that handles
	* routing through a proxy server - depending upon the url and proxy environment variables.
	* @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
	*/
	getAgent(serverUrl) {
		let parsedUrl = new URL(serverUrl);
		return this._getAgent(parsedUrl);
	}
	getAgentDispatcher(serverUrl) {
		let parsedUrl = new URL(serverUrl), proxyUrl = getProxyUrl(parsedUrl);
		if (proxyUrl && proxyUrl.hostname) return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
	}
	_prepareRequest(method, requestUrl, headers) {
		let info = {};
		info.parsedUrl = requestUrl;
		let usingSsl = info.parsedUrl.protocol === "https:";
		info.httpModule = usingSsl ? https : http;
		let defaultPort = usingSsl ? 443 : 80;
		if (info.options = {}, info.options.host = info.parsedUrl.hostname, info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort, info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || ""), info.options.method = method, info.options.headers = this._mergeHeaders(headers), this.userAgent != null && (info.options.headers["user-agent"] = this.userAgent), info.options.agent = this._getAgent(info.parsedUrl), this.handlers) for (let handler of this.handlers) handler.prepareRequest(info.options);
		return info;
	}
	_mergeHeaders(headers) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {})) : lowercaseKeys(headers || {});
	}
	/**
	* Gets an existing header value or returns a default.
	* Handles converting number header values to strings since HTTP headers must be strings.
	* Note: This returns string | string[] since some headers can have multiple values.
	* For headers that must always be a single string (like Content-Type), use the
	* specialized _getExistingOrDefaultContentTypeHeader method instead.
	*/
	_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
			headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
		}
		let additionalValue = additionalHeaders[header];
		return additionalValue === void 0 ? clientHeader === void 0 ? _default : clientHeader : typeof additionalValue == "number" ? additionalValue.toString() : additionalValue;
	}
	/**
	* Specialized version of _getExistingOrDefaultHeader for Content-Type header.
	* Always returns a single string (not an array) since Content-Type should be a single value.
	* Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
	* This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
	* that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
	*/
	_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
			headerValue && (clientHeader = typeof headerValue == "number" ? String(headerValue) : Array.isArray(headerValue) ? headerValue.join(", ") : headerValue);
		}
		let additionalValue = additionalHeaders[Headers.ContentType];
		return additionalValue === void 0 ? clientHeader === void 0 ? _default : clientHeader : typeof additionalValue == "number" ? String(additionalValue) : Array.isArray(additionalValue) ? additionalValue.join(", ") : additionalValue;
	}
	_getAgent(parsedUrl) {
		let agent, proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
		if (this._keepAlive && useProxy && (agent = this._proxyAgent), useProxy || (agent = this._agent), agent) return agent;
		let usingSsl = parsedUrl.protocol === "https:", maxSockets = 100;
		if (this.requestOptions && (maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets), proxyUrl && proxyUrl.hostname) {
			let agentOptions = {
				maxSockets,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
					host: proxyUrl.hostname,
					port: proxyUrl.port
				})
			}, tunnelAgent, overHttps = proxyUrl.protocol === "https:";
			tunnelAgent = usingSsl ? overHttps ? import_tunnel.httpsOverHttps : import_tunnel.httpsOverHttp : overHttps ? import_tunnel.httpOverHttps : import_tunnel.httpOverHttp, agent = tunnelAgent(agentOptions), this._proxyAgent = agent;
		}
		if (!agent) {
			let options = {
				keepAlive: this._keepAlive,
				maxSockets
			};
			agent = usingSsl ? new https.Agent(options) : new http.Agent(options), this._agent = agent;
		}
		return usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: !1 })), agent;
	}
	_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
		let proxyAgent;
		if (this._keepAlive && (proxyAgent = this._proxyAgentDispatcher), proxyAgent) return proxyAgent;
		let usingSsl = parsedUrl.protocol === "https:";
		return proxyAgent = new import_undici.ProxyAgent(Object.assign({
			uri: proxyUrl.href,
			pipelining: +!!this._keepAlive
		}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` })), this._proxyAgentDispatcher = proxyAgent, usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: !1 })), proxyAgent;
	}
	_getUserAgentWithOrchestrationId(userAgent) {
		let baseUserAgent = userAgent || "actions/http-client", orchId = process.env.ACTIONS_ORCHESTRATION_ID;
		return orchId ? `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}` : baseUserAgent;
	}
	_performExponentialBackoff(retryNumber) {
		return __awaiter$9(this, void 0, void 0, function* () {
			retryNumber = Math.min(10, retryNumber);
			let ms = 5 * 2 ** retryNumber;
			return new Promise((resolve) => setTimeout(() => resolve(), ms));
		});
	}
	_processResponse(res, options) {
		return __awaiter$9(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => __awaiter$9(this, void 0, void 0, function* () {
				let statusCode = res.message.statusCode || 0, response = {
					statusCode,
					result: null,
					headers: {}
				};
				statusCode === HttpCodes.NotFound && resolve(response);
				function dateTimeDeserializer(key, value) {
					if (typeof value == "string") {
						let a = new Date(value);
						if (!isNaN(a.valueOf())) return a;
					}
					return value;
				}
				let obj, contents;
				try {
					contents = yield res.readBody(), contents && contents.length > 0 && (obj = options && options.deserializeDates ? JSON.parse(contents, dateTimeDeserializer) : JSON.parse(contents), response.result = obj), response.headers = res.message.headers;
				} catch {}
				if (statusCode > 299) {
					let msg;
					msg = obj && obj.message ? obj.message : contents && contents.length > 0 ? contents : `Failed request: (${statusCode})`;
					let err = new HttpClientError(msg, statusCode);
					err.result = response.result, reject(err);
				} else resolve(response);
			}));
		});
	}
};
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
// node_modules/@actions/http-client/lib/auth.js
var __awaiter$8 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, BearerCredentialHandler = class {
	constructor(token) {
		this.token = token;
	}
	prepareRequest(options) {
		if (!options.headers) throw Error("The request has no headers");
		options.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return __awaiter$8(this, void 0, void 0, function* () {
			throw Error("not implemented");
		});
	}
}, __awaiter$7 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, OidcClient = class OidcClient {
	static createHttpClient(allowRetry = !0, maxRetry = 10) {
		let requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
		if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
		return token;
	}
	static getIDTokenUrl() {
		let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
		if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter$7(this, void 0, void 0, function* () {
			let id_token = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
				throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			})).result?.value;
			if (!id_token) throw Error("Response json body do not have ID Token field");
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter$7(this, void 0, void 0, function* () {
			try {
				let id_token_url = OidcClient.getIDTokenUrl();
				audience && (id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`), debug(`ID token url is ${id_token_url}`);
				let id_token = yield OidcClient.getCall(id_token_url);
				return setSecret(id_token), id_token;
			} catch (error) {
				throw Error(`Error message: ${error.message}`);
			}
		});
	}
}, __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access: access$1, appendFile: appendFile$1, writeFile: writeFile$1 } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", _summary = new class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access$1(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = pathFromEnv, this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			let overwrite = !!options?.overwrite, filePath = yield this.filePath();
			return yield (overwrite ? writeFile$1 : appendFile$1)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		return this._buffer = "", this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = !1) {
		return this._buffer += text, addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = !1) {
		let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		let tableBody = rows.map((row) => {
			let cells = row.map((cell) => {
				if (typeof cell == "string") return this.wrap("td", cell);
				let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join(""), element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		let element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		let tag = `h${level}`, allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		let element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		let element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		let element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
}(), markdownSummary = _summary, summary = _summary;
// node_modules/@actions/core/lib/path-utils.js
/**
* toPosixPath converts the given path to the posix form. On Windows, \\ will be
* replaced with /.
*
* @param pth. Path to transform.
* @return string Posix path.
*/
function toPosixPath(pth) {
	return pth.replace(/[\\]/g, "/");
}
/**
* toWin32Path converts the given path to the win32 form. On Linux, / will be
* replaced with \\.
*
* @param pth. Path to transform.
* @return string Win32 path.
*/
function toWin32Path(pth) {
	return pth.replace(/[/]/g, "\\");
}
/**
* toPlatformPath converts the given path to a platform-specific path. It does
* this by replacing instances of / and \ with the platform-specific path
* separator.
*
* @param pth The path to platformize.
* @return string The platform-specific path.
*/
function toPlatformPath(pth) {
	return pth.replace(/[/\\]/g, path.sep);
}
// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod: chmod$1, copyFile, lstat: lstat$1, mkdir: mkdir$1, open: open$1, readdir: readdir$1, rename: rename$1, rm: rm$1, rmdir, stat: stat$2, symlink, unlink } = fs.promises, IS_WINDOWS$1 = process.platform === "win32";
fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat$2(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return !1;
			throw err;
		}
		return !0;
	});
}
/**
* On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
* \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
*/
function isRooted(p) {
	if (p = normalizeSeparators(p), !p) throw Error("isRooted() parameter \"p\" cannot be empty");
	return IS_WINDOWS$1 ? p.startsWith("\\") || /^[A-Z]:/i.test(p) : p.startsWith("/");
}
/**
* Best effort attempt to determine whether a file exists and is executable.
* @param filePath    file path to check
* @param extensions  additional file extensions to try
* @return if file exists and is executable, returns the file path. otherwise empty string.
*/
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats;
		try {
			stats = yield stat$2(filePath);
		} catch (err) {
			err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				let upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		let originalFilePath = filePath;
		for (let extension of extensions) {
			filePath = originalFilePath + extension, stats = void 0;
			try {
				stats = yield stat$2(filePath);
			} catch (err) {
				err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						let directory = path.dirname(filePath), upperName = path.basename(filePath).toUpperCase();
						for (let actualName of yield readdir$1(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				}
				if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	return p ||= "", IS_WINDOWS$1 ? (p = p.replace(/\//g, "\\"), p.replace(/\\\\+/g, "\\")) : p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}
// node_modules/@actions/io/lib/io.js
var __awaiter$4 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Returns path of a tool had the tool actually been invoked.  Resolves via paths.
* If you check and the tool does not exist, it will throw.
*
* @param     tool              name of the tool
* @param     check             whether to check if tool exists
* @returns   Promise<string>   path to tool
*/
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw Error("parameter 'tool' is required");
		if (check) {
			let result = yield which(tool, !1);
			if (!result) throw Error(IS_WINDOWS$1 ? `Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return result;
		}
		let matches = yield findInPath(tool);
		return matches && matches.length > 0 ? matches[0] : "";
	});
}
/**
* Returns a list of all occurrences of the given tool on the system path.
*
* @returns   Promise<string[]>  the paths of the tool
*/
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw Error("parameter 'tool' is required");
		let extensions = [];
		if (IS_WINDOWS$1 && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(path.delimiter)) extension && extensions.push(extension);
		if (isRooted(tool)) {
			let filePath = yield tryGetExecutablePath(tool, extensions);
			return filePath ? [filePath] : [];
		}
		if (tool.includes(path.sep)) return [];
		let directories = [];
		if (process.env.PATH) for (let p of process.env.PATH.split(path.delimiter)) p && directories.push(p);
		let matches = [];
		for (let directory of directories) {
			let filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			filePath && matches.push(filePath);
		}
		return matches;
	});
}
// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		if (super(), !toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath, this.args = args || [], this.options = options || {};
	}
	_debug(message) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		let toolPath = this._getSpawnFileName(), args = this._getSpawnArgs(options), cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (let a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (let a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (let a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString(), n = s.indexOf(os$1.EOL);
			for (; n > -1;) onLine(s.substring(0, n)), s = s.substring(n + os$1.EOL.length), n = s.indexOf(os$1.EOL);
			return s;
		} catch (err) {
			return this._debug(`error processing line. Failed with error ${err}`), "";
		}
	}
	_getSpawnFileName() {
		return IS_WINDOWS && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS && this._isCmdFile()) {
			let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let a of this.args) argline += " ", argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
			return argline += "\"", [argline];
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		let upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		let cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		], needsQuotes = !1;
		for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = !0;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"", quoteHit = !0;
		for (let i = arg.length; i > 0; i--) reverse += arg[i - 1], quoteHit && arg[i - 1] === "\\" ? reverse += "\\" : arg[i - 1] === "\"" ? (quoteHit = !0, reverse += "\"") : quoteHit = !1;
		return reverse += "\"", reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"", quoteHit = !0;
		for (let i = arg.length; i > 0; i--) reverse += arg[i - 1], quoteHit && arg[i - 1] === "\\" ? reverse += "\\" : arg[i - 1] === "\"" ? (quoteHit = !0, reverse += "\\") : quoteHit = !1;
		return reverse += "\"", reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options ||= {};
		let result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || !1,
			windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
			failOnStdErr: options.failOnStdErr || !1,
			ignoreReturnCode: options.ignoreReturnCode || !1,
			delay: options.delay || 1e4
		};
		return result.outStream = options.outStream || process.stdout, result.errStream = options.errStream || process.stderr, result;
	}
	_getSpawnOptions(options, toolPath) {
		options ||= {};
		let result = {};
		return result.cwd = options.cwd, result.env = options.env, result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile(), options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`), result;
	}
	/**
	* Exec a tool.
	* Output will be streamed to the live console.
	* Returns promise with return code
	*
	* @param     tool     path to tool to exec
	* @param     options  optional exec options.  See ExecOptions
	* @returns   number
	*/
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			return !isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield which(this.toolPath, !0), new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:");
				for (let arg of this.args) this._debug(`   ${arg}`);
				let optionsNonNull = this._cloneExecOptions(this.options);
				!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os$1.EOL);
				let state = new ExecState(optionsNonNull, this.toolPath);
				if (state.on("debug", (message) => {
					this._debug(message);
				}), this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ Error(`The cwd: ${this.options.cwd} does not exist!`));
				let fileName = this._getSpawnFileName(), cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName)), stdbuffer = "";
				cp.stdout && cp.stdout.on("data", (data) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data), !optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data), stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr && cp.stderr.on("data", (data) => {
					state.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data), !optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data), errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
					});
				}), cp.on("error", (err) => {
					state.processError = err.message, state.processExited = !0, state.processClosed = !0, state.CheckComplete();
				}), cp.on("exit", (code) => {
					state.processExitCode = code, state.processExited = !0, this._debug(`Exit code ${code} received from tool '${this.toolPath}'`), state.CheckComplete();
				}), cp.on("close", (code) => {
					state.processExitCode = code, state.processExited = !0, state.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), state.CheckComplete();
				}), state.on("done", (error, exitCode) => {
					stdbuffer.length > 0 && this.emit("stdline", stdbuffer), errbuffer.length > 0 && this.emit("errline", errbuffer), cp.removeAllListeners(), error ? reject(error) : resolve(exitCode);
				}), this.options.input) {
					if (!cp.stdin) throw Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
/**
* Convert an arg string to an array of args. Handles escaping
*
* @param    argString   string of arguments
* @returns  string[]    array of arguments
*/
function argStringToArray(argString) {
	let args = [], inQuotes = !1, escaped = !1, arg = "";
	function append(c) {
		escaped && c !== "\"" && (arg += "\\"), arg += c, escaped = !1;
	}
	for (let i = 0; i < argString.length; i++) {
		let c = argString.charAt(i);
		c === "\"" ? escaped ? append(c) : inQuotes = !inQuotes : c === "\\" && escaped ? append(c) : c === "\\" && inQuotes ? escaped = !0 : c === " " && !inQuotes ? arg.length > 0 && (args.push(arg), arg = "") : append(c);
	}
	return arg.length > 0 && args.push(arg.trim()), args;
}
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		if (super(), this.processClosed = !1, this.processError = "", this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !toolPath) throw Error("toolPath must not be empty");
		this.options = options, this.toolPath = toolPath, options.delay && (this.delay = options.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = setTimeout$1(ExecState.HandleTimeout, this.delay, this)));
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		this.processExited && (this.processError ? error = /* @__PURE__ */ Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = /* @__PURE__ */ Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = /* @__PURE__ */ Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (!state.done) {
			if (!state.processClosed && state.processExited) {
				let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				state._debug(message);
			}
			state._setResult();
		}
	}
}, __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* Exec a command.
* Output will be streamed to the live console.
* Returns promise with return code
*
* @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
* @param     args               optional arguments for tool. Escaping is handled by the lib.
* @param     options            optional exec options.  See ExecOptions
* @returns   Promise<number>    exit code
*/
function exec(commandLine, args, options) {
	return __awaiter$2(this, void 0, void 0, function* () {
		let commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
		let toolPath = commandArgs[0];
		return args = commandArgs.slice(1).concat(args || []), new ToolRunner(toolPath, args, options).exec();
	});
}
/**
* Exec a command and get the output.
* Output will be streamed to the live console.
* Returns promise with the exit code and collected stdout and stderr
*
* @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
* @param     args                  optional arguments for tool. Escaping is handled by the lib.
* @param     options               optional exec options.  See ExecOptions
* @returns   Promise<ExecOutput>   exit code, stdout, and stderr
*/
function getExecOutput(commandLine, args, options) {
	return __awaiter$2(this, void 0, void 0, function* () {
		let stdout = "", stderr = "", stdoutDecoder = new StringDecoder("utf8"), stderrDecoder = new StringDecoder("utf8"), originalStdoutListener = options?.listeners?.stdout, originalStdErrListener = options?.listeners?.stderr, listeners = Object.assign(Object.assign({}, options?.listeners), {
			stdout: (data) => {
				stdout += stdoutDecoder.write(data), originalStdoutListener && originalStdoutListener(data);
			},
			stderr: (data) => {
				stderr += stderrDecoder.write(data), originalStdErrListener && originalStdErrListener(data);
			}
		}), exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
		return stdout += stdoutDecoder.end(), stderr += stderrDecoder.end(), {
			exitCode,
			stdout,
			stderr
		};
	});
}
// node_modules/@actions/core/lib/platform.js
var platform_exports = /* @__PURE__ */ __exportAll({
	arch: () => arch,
	getDetails: () => getDetails,
	isLinux: () => isLinux,
	isMacOS: () => isMacOS,
	isWindows: () => isWindows,
	platform: () => platform
}), __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const getWindowsInfo = () => __awaiter$1(void 0, void 0, void 0, function* () {
	let { stdout: version } = yield getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Version\"", void 0, { silent: !0 }), { stdout: name } = yield getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Caption\"", void 0, { silent: !0 });
	return {
		name: name.trim(),
		version: version.trim()
	};
}), getMacOsInfo = () => __awaiter$1(void 0, void 0, void 0, function* () {
	let { stdout } = yield getExecOutput("sw_vers", void 0, { silent: !0 }), version = stdout.match(/ProductVersion:\s*(.+)/)?.[1] ?? "";
	return {
		name: stdout.match(/ProductName:\s*(.+)/)?.[1] ?? "",
		version
	};
}), getLinuxInfo = () => __awaiter$1(void 0, void 0, void 0, function* () {
	let { stdout } = yield getExecOutput("lsb_release", [
		"-i",
		"-r",
		"-s"
	], { silent: !0 }), [name, version] = stdout.trim().split("\n");
	return {
		name,
		version
	};
}), platform = os.platform(), arch = os.arch(), isWindows = platform === "win32", isMacOS = platform === "darwin", isLinux = platform === "linux";
function getDetails() {
	return __awaiter$1(this, void 0, void 0, function* () {
		return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
			platform,
			arch,
			isWindows,
			isMacOS,
			isLinux
		});
	});
}
// node_modules/@actions/core/lib/core.js
var core_exports = /* @__PURE__ */ __exportAll({
	ExitCode: () => ExitCode,
	addPath: () => addPath,
	debug: () => debug,
	endGroup: () => endGroup,
	error: () => error,
	exportVariable: () => exportVariable,
	getBooleanInput: () => getBooleanInput,
	getIDToken: () => getIDToken,
	getInput: () => getInput,
	getMultilineInput: () => getMultilineInput,
	getState: () => getState,
	group: () => group$1,
	info: () => info,
	isDebug: () => isDebug,
	markdownSummary: () => markdownSummary,
	notice: () => notice,
	platform: () => platform_exports,
	saveState: () => saveState,
	setCommandEcho: () => setCommandEcho,
	setFailed: () => setFailed,
	setOutput: () => setOutput,
	setSecret: () => setSecret,
	startGroup: () => startGroup,
	summary: () => summary,
	toPlatformPath: () => toPlatformPath,
	toPosixPath: () => toPosixPath,
	toWin32Path: () => toWin32Path,
	warning: () => warning
}), __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}, ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
/**
* Sets env variable for this action and future actions in the job
* @param name the name of the variable to set
* @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
*/
function exportVariable(name, val) {
	let convertedVal = toCommandValue(val);
	if (process.env[name] = convertedVal, process.env.GITHUB_ENV) return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
	issueCommand("set-env", { name }, convertedVal);
}
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Prepends inputPath to the PATH (for this action and future actions)
* @param inputPath
*/
function addPath(inputPath) {
	process.env.GITHUB_PATH ? issueFileCommand("PATH", inputPath) : issueCommand("add-path", {}, inputPath), process.env.PATH = `${inputPath}${path.delimiter}${process.env.PATH}`;
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	return options && options.trimWhitespace === !1 ? val : val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	let inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
}
/**
* Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
* Support boolean input list: `true | True | TRUE | false | False | FALSE` .
* The return value is also in boolean type.
* ref: https://yaml.org/spec/1.2/spec.html#id2804923
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   boolean
*/
function getBooleanInput(name, options) {
	let trueValue = [
		"true",
		"True",
		"TRUE"
	], falseValue = [
		"false",
		"False",
		"FALSE"
	], val = getInput(name, options);
	if (trueValue.includes(val)) return !0;
	if (falseValue.includes(val)) return !1;
	throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Enables or disables the echoing of commands into stdout for the rest of the step.
* Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
*
*/
function setCommandEcho(enabled) {
	issue("echo", enabled ? "on" : "off");
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure, error(message);
}
/**
* Gets whether Actions Step Debug is on or not
*/
function isDebug() {
	return process.env.RUNNER_DEBUG === "1";
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
/**
* Wrap an asynchronous function call in a group.
*
* Returns the same type as the function itself.
*
* @param name The name of the group
* @param fn The function to wrap in the group
*/
function group$1(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		} finally {
			endGroup();
		}
		return result;
	});
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
/**
* Gets the value of an state set by this action's main execution.
*
* @param     name     name of the state to get
* @returns   string
*/
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
	return __awaiter(this, void 0, void 0, function* () {
		return yield OidcClient.getIDToken(aud);
	});
}
/** Shows whoever asked for a review in a comment that it has been seen; that this may fail, nobody has to know. */
async function acknowledge({ octokit }, event, signal) {
	if (event.kind !== "command") return;
	let { owner, repository, commentId } = event, isOver = AbortSignal.timeout(5e3);
	try {
		await octokit.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
			owner,
			repo: repository,
			comment_id: commentId,
			content: "eyes",
			request: { signal: AbortSignal.any([signal, isOver]) }
		});
	} catch (error) {
		if (signal.throwIfAborted(), !(error instanceof UserError) && !isOver.aborted) throw error;
	}
}
// src/adapters/github/blob.ts
/** Reads the bytes of a stored file. */
async function readBlob({ octokit, owner, repository, signal }, blobSha) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo: repository,
		file_sha: blobSha,
		request: { signal }
	});
	return decodeBase64(data.content);
}
/** Turns base64 text, which GitHub breaks into lines, into bytes. */
function decodeBase64(text) {
	return new Uint8Array(Buffer.from(text, "base64"));
}
// src/adapters/github/base-file.ts
/** Reads files as they were before the change. */
function githubTrustedFiles(place) {
	return {
		read: (path, signal) => readBaseFile(place, path, signal),
		list: async (folder, signal) => {
			let data = await readContents(place, folder, signal);
			return Array.isArray(data) ? data.filter(({ type }) => type === "file").map(({ path }) => path).toSorted() : [];
		}
	};
}
/** Reads a file as it was before the change, or `null` where no such file was. */
async function readBaseFile(place, path, signal) {
	let { owner, repository } = place.change, { octokit } = place.client, data = await readContents(place, path, signal);
	return data === null || Array.isArray(data) || !("content" in data) ? null : decodeText(data.encoding === "base64" ? decodeBase64(data.content) : await readBlob({
		octokit,
		owner,
		repository,
		signal
	}, data.sha), path);
}
/** What is at a path, or `null` where nothing was. */
async function readContents({ client: { octokit }, change }, path, signal) {
	let { owner, repository } = change, ref = change.baseSha ?? change.headSha;
	try {
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
			owner,
			repo: repository,
			path,
			ref,
			request: { signal }
		});
		return data;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}
function decodeText(bytes, path) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
	} catch (error) {
		throw new UserError({
			code: "file-not-utf-8",
			path
		}, { cause: error });
	}
}
// src/adapters/github/pages.ts
/** Reads all pages of a list, within reason. Octokit's own paging drops the abort signal. */
async function collectPages(readPage) {
	let collected = [];
	for (let page = 1; page <= 100; page += 1) {
		let { items, link } = await readPage(page);
		if (collected.push(...items), !/rel="next"/.test(link ?? "")) break;
	}
	return collected;
}
// src/adapters/github/tree.ts
/** Reads the whole tree of a commit. */
async function readTree({ octokit, owner, repository, signal }, sha) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		owner,
		repo: repository,
		tree_sha: sha,
		recursive: "1",
		request: { signal }
	});
	return {
		entries: data.tree,
		isTruncated: data.truncated
	};
}
/** Whether an entry is a file, and neither a folder nor a link nor a submodule. */
function isRegularFile({ mode }) {
	return mode.startsWith("100");
}
// src/adapters/github/changed-files.ts
/** Lists the files of a pull request, whatever its newest head is. */
async function listPullRequestFiles({ octokit, owner, repository, signal }, number) {
	let entries = await collectPages(async (page) => {
		let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner,
			repo: repository,
			pull_number: number,
			per_page: 100,
			page,
			request: { signal }
		});
		return {
			items: data,
			link: headers.link
		};
	});
	return {
		entries,
		isTruncated: entries.length >= pullRequestFiles
	};
}
/** Lists what `head` has changed since it left `base`. */
async function compareCommits(access, base, head) {
	try {
		let { baseSha, entries } = await readComparison(access, base, head);
		if (entries.length < 300) return {
			baseSha,
			...await keepPresent(access, head, {
				entries,
				isTruncated: !1
			})
		};
		let whole = await compareTrees(access, baseSha, head);
		return whole === null ? {
			baseSha,
			...await keepPresent(access, head, {
				entries,
				isTruncated: !0
			})
		} : {
			baseSha,
			...addPatches(whole, entries)
		};
	} catch (error) {
		let listing = isAnswerUnreadable(error) ? await compareTrees(access, base, head) : null;
		if (listing === null) throw error;
		return {
			baseSha: base,
			...listing
		};
	}
}
/** The listing, or `null` when one of its two commits is gone or they share no ancestor. */
async function orNull(listing) {
	try {
		return await listing;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}
async function readComparison({ octokit, owner, repository, signal }, base, head) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: repository,
		basehead: `${base}...${head}`,
		per_page: 1,
		page: 1,
		request: { signal }
	});
	return {
		baseSha: data.merge_base_commit.sha,
		entries: data.files ?? []
	};
}
/** Finds the whole of a change that a comparison may have cut off; `null` where trees are cut off too. */
async function compareTrees(access, base, head) {
	let before = await readTree(access, base), after = await readTree(access, head);
	if (before.isTruncated || after.isTruncated) return null;
	let known = new Set(before.entries.map(keyOf$1));
	return {
		files: asFiles(after.entries.filter((entry) => !known.has(keyOf$1(entry)))),
		isTruncated: !1
	};
}
function keyOf$1({ path, mode, sha }) {
	return `${mode} ${sha} ${path}`;
}
function addPatches({ files, isTruncated }, entries) {
	let patches = new Map(entries.map(({ filename, patch }) => [filename, patch]));
	return {
		files: files.map((file) => ({
			...file,
			patch: patches.get(file.path) ?? null
		})),
		isTruncated
	};
}
/** Lists what one commit has changed since its first parent. */
async function listCommitFiles(access, sha) {
	let { octokit, owner, repository, signal } = access, baseSha = null, entries = await collectPages(async (page) => {
		let { data, headers } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", {
			owner,
			repo: repository,
			ref: sha,
			per_page: 100,
			page,
			request: { signal }
		});
		return baseSha = data.parents[0]?.sha ?? null, {
			items: data.files ?? [],
			link: headers.link
		};
	}), isTruncated = entries.length >= commitFiles$1;
	return {
		baseSha,
		...await keepPresent(access, sha, {
			entries,
			isTruncated
		})
	};
}
/** Lists all files that a commit holds, as if they were new. */
async function listTree(access, sha) {
	let { entries, isTruncated } = await readTree(access, sha);
	return {
		baseSha: null,
		files: asFiles(entries),
		isTruncated
	};
}
function asFiles(entries) {
	return entries.filter((entry) => isRegularFile(entry) && isPlainPath(entry.path)).map(({ path, sha: blobSha }) => ({
		path,
		blobSha,
		patch: null
	}));
}
/** Keeps the files that there still are at `head`. */
async function keepPresent(access, head, { entries, isTruncated }) {
	let present = entries.filter(({ filename, status }) => status !== "removed" && isPlainPath(filename));
	if (present.every(({ sha }) => sha !== void 0)) return {
		files: present.flatMap((entry) => withHash(entry, entry.sha)),
		isTruncated
	};
	let tree = await readTree(access, head), hashes = new Map(tree.entries.map(({ path, sha }) => [path, sha])), files = present.flatMap((entry) => withHash(entry, hashes.get(entry.filename)));
	return {
		files,
		isTruncated: isTruncated || tree.isTruncated && files.length < present.length
	};
}
function withHash({ filename: path, patch }, sha) {
	return sha ? [{
		path,
		blobSha: sha,
		patch: patch ?? null
	}] : [];
}
/** Whether git could have stored a file under a path: it leads nowhere but down. */
function isPlainPath(path) {
	return path.split("/").every((part) => !/^\.{0,2}$/.test(part)) && !path.includes("\0");
}
// src/adapters/github/event-payload.ts
/** What came of an event that is not reviewed. */
function skip(reason) {
	return {
		kind: "skipped",
		reason
	};
}
/** Reads a text that says something. */
function readText$1(source, field) {
	return readAs(source, field, isText);
}
/** Reads the hash of a commit, SHA-1 or SHA-256; that of no commit is all zeros. */
function readSha(source, field) {
	return readAs(source, field, isSha);
}
/** Reads the name of a branch, or a whole ref. */
function readRef(source, field) {
	return readAs(source, field, isRef);
}
/** Reads the number of something that there is. */
function readNumber(source, field) {
	return readAs(source, field, isNumber);
}
/** Reads whose a repository is and what it is called. */
function readRepository(source, field = "repository") {
	return {
		owner: readAs(source, `${field}.owner.login`, isName),
		repository: readAs(source, `${field}.name`, isName)
	};
}
/** For what the run was started: what an event says that no payload has. */
function readStart({ name, start }) {
	let source = {
		name,
		payload: asVariables(start),
		start
	}, [owner, repository, ...more] = start.repository.split("/");
	if (!isName(owner) || !isName(repository) || more.length > 0) throw new UserError({
		code: "event-incomplete",
		name,
		field: "GITHUB_REPOSITORY"
	});
	return {
		owner,
		repository,
		ref: readRef(source, "GITHUB_REF"),
		sha: readSha(source, "GITHUB_SHA")
	};
}
function asVariables({ repository, ref, sha }) {
	return {
		GITHUB_REPOSITORY: repository,
		GITHUB_REF: ref,
		GITHUB_SHA: sha
	};
}
function readAs({ name, payload }, field, is) {
	let value = readPath(payload, field);
	if (is(value)) return value;
	throw new UserError({
		code: "event-incomplete",
		name,
		field
	});
}
function isText(value) {
	return typeof value == "string" && value !== "";
}
/** Whether a value is the hash of a commit. */
function isSha(value) {
	return typeof value == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
/** What is in no address but itself: a name of dots alone would lead elsewhere. */
function isName(value) {
	return typeof value == "string" && /^(?!\.+$)[\w.-]{1,100}$/.test(value);
}
/** As git itself has it, but for the few names that only its own commands refuse. */
function isRef(value) {
	return typeof value != "string" || value.length > maxRef ? !1 : !/^[/-]|^$|\.\.|\/\/|@\{|[/.]$|[\s\p{Cc}~^:?*[\\]/u.test(value);
}
/** In UTF-16 units; GitHub takes 255 bytes of a name, and `refs/heads/` comes before it. */
const maxRef = 300;
function isNumber(value) {
	return typeof value == "number" && Number.isSafeInteger(value) && value > 0;
}
// src/adapters/github/pull-request.ts
/** Reads a pull request. */
async function readPullRequest({ octokit, owner, repository, signal }, number) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo: repository,
		pull_number: number,
		request: { signal }
	});
	return parsePullRequest$1(data);
}
/** Finds the open pull request of a branch, which may be a fork's; `null` where none can be seen. */
async function findPullRequest({ octokit, owner, repository, signal }, head) {
	try {
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
			owner,
			repo: repository,
			head: `${head.owner}:${head.branch}`,
			state: "open",
			per_page: 100,
			request: { signal }
		});
		return data.map(parsePullRequest$1).find((pull) => isOf(pull, head)) ?? null;
	} catch (error) {
		if (isPermissionMissing(error) || isNotFound(error)) return null;
		throw error;
	}
}
/** Whether a pull request asks to merge a branch of another repository. */
function isFromFork({ headRepository }, { owner, repository }) {
	return headRepository === null || !isSameName(headRepository, `${owner}/${repository}`);
}
function parsePullRequest$1(data) {
	let headRepository = readPath(data, "head.repo.full_name");
	return {
		number: data.number,
		isOpen: readPath(data, "state") !== "closed",
		baseSha: data.base.sha,
		headSha: data.head.sha,
		headBranch: data.head.ref,
		headRepository: typeof headRepository == "string" ? headRepository : null
	};
}
function isOf(pull, { owner, repository, branch }) {
	let { headBranch, headRepository } = pull;
	return headRepository !== null && headBranch === branch && isSameName(headRepository, `${owner}/${repository}`);
}
/** Names of repositories differ in more than their case. */
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
// src/adapters/github/pushed-files.ts
/** Lists what a push brought to a branch. */
async function listPushedFiles(access, event) {
	let { branch, defaultBranch, before, after } = event, isDefaultBranch = branch === defaultBranch, compared = before === null ? null : await orNull(compareCommits(access, before, after));
	return compared === null ? isDefaultBranch ? (before === null ? null : await orNull(listLastCommit(access, after))) ?? listTree(access, after) : await orNull(compareCommits(access, defaultBranch, after)) ?? {
		...await listTree(access, after),
		baseSha: defaultBranch
	} : compared;
}
/** A force push has made `before` unreachable, and nothing else says where the change began. */
async function listLastCommit(access, sha) {
	let listing = await listCommitFiles(access, sha);
	return listing.baseSha === null ? listing : {
		...listing,
		isTruncated: !0
	};
}
// src/adapters/github/change.ts
/** Finds out what an event changes, or why there is nothing to look at after all. */
async function openChange({ octokit }, event, signal) {
	let { owner, repository } = event, access = {
		octokit,
		owner,
		repository,
		signal
	};
	return event.kind === "push" ? openPush(access, event) : event.kind === "pull-request" ? openPullRequest(access, event.number, event) : event.kind === "command" ? openPullRequest(access, event.number) : event.kind === "workflow-run" ? openWorkflowRun(access, event) : event.kind === "merge-group" ? openMergeGroup(access, event) : openSelection(access, event);
}
const noPullRequest = {
	pullRequest: null,
	headBefore: null,
	branch: null,
	isFork: !1
};
async function openPush(access, event) {
	let { owner, repository, branch, after: headSha } = event, pull = await findPullRequest(access, event);
	if (pull !== null) return openPullRequest(access, pull.number, {
		...pull,
		headSha,
		before: event.before
	});
	let listing = await listPushedFiles(access, event);
	return {
		...noPullRequest,
		owner,
		repository,
		headSha,
		branch,
		...listing
	};
}
async function openPullRequest(access, number, ends) {
	let { owner, repository } = access, listing = await listPullRequestFiles(access, number), pull = await readPullRequest(access, number);
	if (ends === void 0 && !pull.isOpen) return skip("pull-request-closed");
	let { baseSha, headSha } = ends ?? pull, { files, isTruncated } = pull.headSha === headSha ? await keepPresent(access, headSha, listing) : await compareCommits(access, baseSha, headSha), isFork = isFromFork(pull, access), branch = isFork ? null : pull.headBranch;
	return {
		owner,
		repository,
		pullRequest: number,
		headBefore: ends?.before ?? null,
		isFork,
		branch,
		baseSha,
		headSha,
		files,
		isTruncated
	};
}
async function openWorkflowRun(access, { head }) {
	let pull = await findPullRequest(access, head);
	return pull === null ? skip("workflow-run-without-pull-request") : pull.headSha === head.sha ? openPullRequest(access, pull.number, pull) : skip("workflow-run-outdated");
}
async function openMergeGroup(access, { owner, repository, baseSha, headSha }) {
	let { files, isTruncated } = await compareCommits(access, baseSha, headSha);
	return {
		...noPullRequest,
		owner,
		repository,
		headSha,
		baseSha,
		files,
		isTruncated
	};
}
async function openSelection(access, { headSha, branch, paths }) {
	let { owner, repository } = access, listing = await listTree(access, headSha), files = selectFiles(listing.files, paths);
	return {
		...noPullRequest,
		owner,
		repository,
		headSha,
		branch,
		...listing,
		files
	};
}
/** A folder stands for all that is in it. */
function selectFiles(files, paths) {
	if (paths.length === 0) return files;
	let named = paths.map((path) => path.replace(/^(!?)(?:\.?\/)+|\/+$/g, "$1")), isChosen = compileNotePaths(named.flatMap((path) => [path, `${path}/**`]));
	return files.filter(({ path }) => isChosen(path));
}
/** Lists the notes of a change, read from GitHub and never from a checkout. */
function githubChangedNotes(options) {
	let { snapshot, change } = options;
	return async (signal) => {
		let notes = await listNotes(options, signal);
		return await snapshot.prefetch(notes, signal), {
			files: await mapConcurrent(notes, 8, async ({ path, sha }) => ({
				path,
				bytes: await readNote(snapshot, {
					path,
					sha
				}, signal)
			})),
			isTruncated: change.isTruncated
		};
	};
}
/** In path order, without links and submodules, which no list of changes tells from files. */
async function listNotes({ snapshot, change, isNote }, signal) {
	let listed = change.files.filter(({ path }) => isNote(path));
	if (listed.length === 0) return [];
	let { entries } = await snapshot.readTree(signal), tree = new Map(entries.map((entry) => [entry.path, entry]));
	return listed.flatMap(({ path, blobSha: sha }) => {
		let entry = tree.get(path);
		return entry !== void 0 && !isRegularFile(entry) ? [] : [{
			path,
			sha,
			size: entry?.size ?? null
		}];
	}).toSorted((a, b) => compareText(a.path, b.path));
}
async function readNote(snapshot, { path, sha }, signal) {
	try {
		return await snapshot.readFile(sha, signal);
	} catch (error) {
		let status = findStatus(error);
		throw status === null ? error : new UserError({
			code: "note-unreadable",
			path,
			status
		}, { cause: error });
	}
}
/** By code units: a locale would make the order depend on the machine. */
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
// src/adapters/github/linked-files.ts
/**
* Finds linked files in the commit that the notes are from.
*
* However many notes ask, its tree is read once, and of the texts that places are looked for in only the first few that
* are not here already.
*/
function githubLinkedFiles(snapshot) {
	let tree = null, texts = /* @__PURE__ */ new Map(), readTogether = collectReads(snapshot), requested = 0, readOnce = (entry, signal) => {
		let before = texts.get(entry.sha);
		if (before) return before;
		if (!snapshot.isFetched(entry.sha)) {
			if (requested >= 6) return Promise.resolve(null);
			requested += 1;
		}
		let text = readTogether(entry, signal);
		return texts.set(entry.sha, text), text;
	};
	return async (paths, signal) => {
		if (paths.length === 0) return /* @__PURE__ */ new Map();
		tree ??= snapshot.readTree(signal).then(indexTree, knowNothing);
		let find = await tree, found = await Promise.all(paths.map(async (asked) => {
			let entry = find(asked.path);
			if (!entry) return entry;
			let text = mayRead(asked, entry) ? await readOnce(entry, signal) : null;
			return {
				path: pathAs(asked, entry),
				text
			};
		}));
		return new Map(paths.flatMap(({ path }, index) => known(path, found[index])));
	};
}
/** Reads texts that are asked for at the same time, by one note or several, with one request. */
function collectReads({ prefetch, readFile }) {
	let waiting = [], fetching = null, fetchWaiting = async (signal) => {
		await new Promise((resolve) => setImmediate(resolve));
		let files = waiting;
		waiting = [], fetching = null, await prefetch(files, signal);
	};
	return async ({ sha, size }, signal) => (waiting.push({
		sha,
		size: size ?? null
	}), fetching ??= fetchWaiting(signal), await fetching, readText(() => readFile(sha, signal)));
}
function known(path, file) {
	return file === void 0 ? [] : [[path, file]];
}
/** No link is worth a run that fails: where GitHub gives no tree, nothing can be told of any path. */
function knowNothing(error) {
	if (!(error instanceof UserError)) throw error;
	return () => void 0;
}
function indexTree({ entries, isTruncated }) {
	let exact = new Map(entries.map((entry) => [entry.path.normalize("NFC"), entry])), folded = new Map(entries.map((entry) => [fold(entry.path), entry])), passages = entries.filter(({ mode }) => leadsElsewhere.has(mode)).map(({ path }) => path);
	return (asked) => {
		let path = asked.replace(/^\//, "");
		return isOutside(path) ? null : (exact.get(path) ?? folded.get(fold(path))) || (isTruncated || passages.some((passage) => path.startsWith(`${passage}/`)) ? void 0 : null);
	};
}
/** Symbolic links and submodules: what is behind them is in no tree. */
const leadsElsewhere = /* @__PURE__ */ new Set(["120000", "160000"]);
function fold(path) {
	return path.normalize("NFC").toLowerCase();
}
/** The path in the form that it was asked for. */
function pathAs(asked, entry) {
	return asked.path.startsWith("/") ? `/${entry.path}` : entry.path;
}
function mayRead({ isRead }, entry) {
	let isShort = (entry.size ?? 0) <= maximumLinkedText;
	return isRead && isShort && isRegularFile(entry) && isText$1(entry.path);
}
/** A text that cannot be had leaves only the places in it unknown. */
async function readText(read) {
	try {
		let decoded = decode$1(await read());
		return decoded.ok ? decoded.text : null;
	} catch (error) {
		if (findStatus(error) === null) throw error;
		return null;
	}
}
// src/adapters/github/git-object.ts
/** The name that git gives to these bytes as a file, by SHA-1 or, in a repository of 64-digit names, by SHA-256. */
function blobName(bytes, digits) {
	return createHash(digits === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/adapters/github/stored-texts.ts
/**
* Reads many stored texts with few queries.
*
* What comes back is a text that GitHub has decoded: it is taken for the file only if its hash is the file's. All else
* is left out, for whoever wants it to read one by one: what is no text, what is long, and everything where there is
* no GraphQL or this token may not use it.
*/
async function readStoredTexts(client, access, files) {
	let found = /* @__PURE__ */ new Map();
	if (!client.hasToken) return found;
	for (let batch of planBatches(files)) {
		let texts = await queryTexts(client, access, batch);
		if (texts === null) return found;
		for (let [sha, text] of texts) {
			let bytes = new TextEncoder().encode(text);
			blobName(bytes, sha.length) === sha && found.set(sha, bytes);
		}
	}
	return found;
}
function planBatches(files) {
	let batches = [], bytes = 0;
	for (let { sha, size } of files) {
		let expected = size ?? 2e4;
		if (!isHash(sha) || expected > 5e5) continue;
		let last = batches.at(-1);
		bytes += expected, last !== void 0 && last.length < 100 && bytes <= 2e6 ? last.push(sha) : (batches.push([sha]), bytes = expected);
	}
	return batches;
}
/** It becomes a part of the query. */
function isHash(sha) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}
/** Asks once; `null` where there is no use in asking again. */
async function queryTexts({ readQuery }, { owner, repository, signal }, shas) {
	try {
		let answer = await readQuery(renderQuery(shas), {
			owner,
			repository
		}, signal), objects = readPath(answer, "data.repository");
		return typeof objects != "object" || !objects ? null : shas.flatMap((sha, index) => {
			let text = readPath(objects, `file${index}.text`);
			return typeof text == "string" ? [[sha, text]] : [];
		});
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}
function renderQuery(shas) {
	return `query ($owner: String!, $repository: String!) {
  repository(owner: $owner, name: $repository) {
    ${shas.map((sha, index) => `file${index}: object(oid: "${sha}") { ...file }`).join("\n    ")}
  }
}

fragment file on Blob {
  text
}`;
}
// src/adapters/github/snapshot.ts
/** Looks at the head of a change. */
function openSnapshot(client, { owner, repository, headSha }) {
	let accessWith = (signal) => ({
		octokit: client.octokit,
		owner,
		repository,
		signal
	}), fetched = /* @__PURE__ */ new Map(), tree = null;
	return {
		readTree: (signal) => tree ??= readTree(accessWith(signal), headSha),
		prefetch: async (files, signal) => {
			let wanted = new Map(files.map((file) => [file.sha, file]));
			for (let sha of fetched.keys()) wanted.delete(sha);
			if (wanted.size < 2) return;
			let texts = await readStoredTexts(client, accessWith(signal), [...wanted.values()]);
			for (let [sha, bytes] of texts) fetched.set(sha, bytes);
		},
		isFetched: (sha) => fetched.has(sha),
		readFile: async (sha, signal) => {
			let bytes = fetched.get(sha) ?? await readBlob(accessWith(signal), sha);
			return fetched.set(sha, bytes), bytes;
		}
	};
}
// src/action/change-source.ts
/** Looks into an event on GitHub, or finds that there is nothing to review after all. */
async function openSource({ client, isDryRun }, event, signal) {
	isDryRun || await acknowledge(client, event, signal);
	let change = await openChange(client, event, signal);
	if ("reason" in change) return change;
	let snapshot = openSnapshot(client, change);
	return {
		kind: "source",
		change,
		ruleFiles: {
			...githubTrustedFiles({
				client,
				change
			}),
			compileSchema
		},
		listNotes: (isNote) => githubChangedNotes({
			snapshot,
			change,
			isNote
		}),
		findLinkedFiles: githubLinkedFiles(snapshot)
	};
}
// src/core/report/hold-against-note.ts
/** Holds what a foreign report says of a note against that note. */
function holdAgainstNote(foreign, note) {
	let lines = note.text.split(/\r\n?|\n/);
	for (let field of ["findings", "suppressed"]) {
		let index = foreign[field].findIndex(({ span }) => !isWithin(span, lines));
		if (index >= 0) return {
			ok: !1,
			field: [
				field,
				index,
				"span"
			]
		};
	}
	let { path, language, template, sections } = foreign, restore = (finding) => restoreFinding(finding, lines);
	return {
		ok: !0,
		note: {
			path,
			title: note.title,
			language,
			template,
			sections,
			findings: foreign.findings.map(restore),
			suppressed: foreign.suppressed.map(restore),
			known: 0,
			review: verify(foreign.review, note)
		}
	};
}
/** Whether a span lies in a text, forwards; one may end before the first column of the line after the last. */
function isWithin({ startLine, startColumn, endLine, endColumn }, lines) {
	let isForwards = startLine < endLine || startLine === endLine && startColumn <= endColumn, reaches = (line, column) => line <= lines.length ? column <= lengthAt(lines, line) + 1 : line === lines.length + 1 && column === 1;
	return isForwards && reaches(startLine, startColumn) && reaches(endLine, endColumn);
}
function lengthAt(lines, line) {
	return lines[line - 1]?.length ?? 0;
}
/** A fix is an edit that a reader may apply with one click, so none is taken over. */
function restoreFinding({ rule, severity, message, span, section }, lines) {
	return {
		rule,
		severity,
		message,
		span,
		excerpt: excerptOf(lines, span),
		section,
		fix: null,
		url: rulePage(rule)
	};
}
function verify(foreign, note) {
	let evidence = indexEvidence(note.learnerText), hold = (remarks) => remarks.flatMap((remark) => verifyRemark(remark, note, evidence) ?? []), isReviewed = foreign.outcome === "reviewed" && note.obstacle === null, pending = foreign.suggestions.filter(({ status }) => status !== "resolved"), strengths = isReviewed ? hold(foreign.strengths) : [], suggestions = isReviewed ? hold(pending) : [], claimed = foreign.strengths.length + pending.length, dropped = isReviewed ? foreign.dropped + claimed - strengths.length - suggestions.length : 0;
	return {
		...blankReview,
		outcome: isReviewed ? "reviewed" : "skipped",
		strengths,
		suggestions,
		overall: isReviewed ? foreign.overall : null,
		leftOut: reviewParts.filter((part) => foreign.leftOut?.includes(part)),
		dropped,
		drops: dropped === 0 ? [] : [{
			reason: "quote-not-found",
			count: dropped
		}]
	};
}
/** A remark with its quotes as the note has them; `null` where it has not every one. */
function verifyRemark({ id, category = "other", title, detail, quotes, priority }, note, evidence) {
	if (quotes.length === 0) return null;
	let found = [];
	for (let { text, span } of quotes) {
		let quote = findQuote(evidence, {
			text,
			line: span.startLine
		}, found);
		if (quote === null) return null;
		found.push(quote);
	}
	return {
		id,
		category,
		title,
		detail,
		quotes: found,
		absence: null,
		source: null,
		section: titleAt(note.sections, found[0]?.span.startLine ?? 1),
		priority,
		rewrite: null,
		status: "new"
	};
}
// src/core/report/report-schema.ts
/**
* What is taken from a report that somebody else may have written: no more than a comment needs, and nothing without a
* bound. What can be derived is not asked for, and keys that are not named here are dropped.
*
* It is a report of the built-in reviewer, since nothing in a file can show that a model wrote it: so there is no
* interpretation, which that reviewer never gives. Its rewrites are left out: they could be anybody's words.
*/
const foreignReportSchema = object({
	schemaVersion: literal(1),
	notes: array(noteSchema()).check(_maxLength(3e3))
});
function noteSchema() {
	return object({
		path: text(4096),
		language: _enum(languages),
		template: nullable(object({
			name: text(500),
			source: _enum(["file", "built-in"])
		})),
		sections: array(sectionSchema()).check(_maxLength(500)),
		findings: array(findingSchema()).check(_maxLength(2e3)),
		suppressed: array(findingSchema()).check(_maxLength(2e3)),
		review: reviewSchema()
	});
}
function sectionSchema() {
	return object({
		slot: text(1e3),
		status: _enum([
			"ok",
			"missing",
			"empty",
			"stub",
			"unfilled",
			"short",
			"long"
		]),
		required: boolean(),
		line: nullable(count$1(1)),
		length: count$1(0),
		items: count$1(0)
	});
}
function findingSchema() {
	return object({
		rule: _enum(ruleIds),
		severity: _enum(severities),
		message: text(2e3).check(_minLength(1)),
		span: spanSchema(),
		section: nullable(text(1e3))
	});
}
function reviewSchema() {
	let remark = remarkSchema(), quotes = remark.shape.quotes.check(_minLength(1)), strength = extend(remark, {
		quotes,
		status: literal("new")
	});
	return object({
		outcome: _enum(["reviewed", "skipped"]),
		reviewer: literal("built-in"),
		strengths: array(strength).check(_maxLength(10)),
		suggestions: array(remark).check(_maxLength(20)),
		overall: nullable(text(2e3)),
		interpretation: _null(),
		leftOut: optional(array(_enum(reviewParts)).check(_maxLength(reviewParts.length))),
		dropped: count$1(0)
	});
}
function remarkSchema() {
	return object({
		id: string().check(_regex(/^[0-9a-f]{12}$/)),
		category: optional(_enum(remarkCategories)),
		title: text(200).check(_minLength(1)),
		detail: text(2e3),
		quotes: array(object({
			text: text(2e3),
			span: spanSchema()
		})).check(_maxLength(8)),
		priority: nullable(_enum([
			"high",
			"medium",
			"low"
		])),
		status: _enum([
			"new",
			"open",
			"resolved"
		])
	});
}
function spanSchema() {
	return object({
		startLine: count$1(1),
		startColumn: count$1(1),
		endLine: count$1(1),
		endColumn: count$1(1)
	});
}
function text(maximum) {
	return string().check(_maxLength(maximum));
}
function count$1(minimum) {
	return int().check(_gte(minimum), _lte(1e7));
}
// src/core/report/read-report.ts
/** In UTF-16 units, and for who reads the file in bytes. */
const longestReport = 8e6;
/**
* Reads a report that another workflow wrote, which may be anything at all.
*
* Only what nobody here can know is taken from it, and that within bounds: which rule found what, and the built-in
* reviewer's remarks. Every quote has to stand in the note, every place has to lie in it. Verdict, totals, titles,
* excerpts and addresses are made anew, and no edit is taken over.
*/
function readReport(text, ground) {
	let { path, failOn, version } = ground;
	if (text.length > 8e6) return {
		ok: !1,
		problem: {
			code: "report-too-large",
			path,
			maximum: longestReport
		}
	};
	let parsed = foreignReportSchema.safeParse(parseJson(text));
	if (!parsed.success) return refuse$1(path, parsed.error.issues[0]?.path ?? []);
	let pairs = pairNotes(parsed.data.notes, ground.notes);
	if (pairs === null) return {
		ok: !1,
		problem: {
			code: "report-outdated",
			path
		}
	};
	let notes = [];
	for (let [index, { foreign, note }] of pairs.entries()) {
		let held = holdAgainstNote(foreign, note);
		if (!held.ok) return refuse$1(path, [
			"notes",
			index,
			...held.field
		]);
		notes.push(held.note);
	}
	return {
		ok: !0,
		report: assembleReport(notes, {
			failOn,
			usage: noUsage,
			version
		})
	};
}
/** Each note of the report with the one it is about; `null` unless these are the notes of the change, each once. */
function pairNotes(foreign, notes) {
	let byPath = new Map(notes.map((note) => [note.path, note])), names = new Set(foreign.map(({ path }) => path));
	if (names.size !== foreign.length || names.size !== byPath.size) return null;
	let pairs = foreign.flatMap((each) => {
		let note = byPath.get(each.path);
		return note === void 0 ? [] : [{
			foreign: each,
			note
		}];
	});
	return pairs.length === foreign.length ? pairs : null;
}
const noUsage = {
	model: null,
	requests: 0,
	inputTokens: 0,
	cachedInputTokens: 0,
	outputTokens: 0,
	estimated: !1,
	costUsd: null,
	durationMs: 0,
	modelShutdown: null,
	promptCut: null
};
/** `undefined`, which no schema takes, for what is no JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** Names a field by keys of our own and by numbers; nothing that stands in the file is repeated. */
function refuse$1(path, field) {
	return {
		ok: !1,
		problem: {
			code: "report-invalid",
			path,
			field: field.map(String).join(".")
		}
	};
}
// src/adapters/runner/report-file.ts
/**
* Reads the file of a report that another workflow wrote.
*
* An artifact can hold anything, so it is a regular file in a folder of the job, reached by no symbolic link, and no
* more of it is read than a report may be long.
*/
async function readReportFile(path, environment) {
	let workspace = environment.GITHUB_WORKSPACE || process.cwd(), folders = [workspace, environment.RUNNER_TEMP ?? ""].filter((folder) => folder !== ""), absolute = resolve(workspace, path);
	try {
		await refuseOutside(absolute, {
			path,
			folders
		});
		let flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK, file = await open(absolute, flags);
		try {
			return decode(await readWhole(file, path), path);
		} finally {
			await file.close();
		}
	} catch (error) {
		throw explain(error, path);
	}
}
/** The real place has to be the one that the path names, from a folder of the job on. */
async function refuseOutside(absolute, { path, folders }) {
	let real = await realpath(absolute);
	for (let folder of folders) {
		let name = relative(resolve(folder), absolute);
		if (name !== "" && name.split(sep)[0] !== ".." && !isAbsolute(name) && real === resolve(await realpath(folder), name)) return;
	}
	refuse({
		code: "report-outside",
		path
	});
}
async function readWhole(file, path) {
	let status = await file.stat();
	status.isFile() || refuse({
		code: "file-unreadable",
		path,
		reason: "not a regular file"
	}), status.size > 8e6 && tooLarge(path);
	let bytes = /* @__PURE__ */ new Uint8Array(8000001), length = 0;
	for (;;) {
		let { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
		if (length += bytesRead, length > 8e6 && tooLarge(path), bytesRead === 0) return bytes.subarray(0, length);
	}
}
function tooLarge(path) {
	return refuse({
		code: "report-too-large",
		path,
		maximum: longestReport
	});
}
function decode(bytes, path) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
	} catch (error) {
		throw new UserError({
			code: "file-not-utf-8",
			path
		}, { cause: error });
	}
}
/** Turns an error of the file system into one the user can mend; anything else stays what it is. */
function explain(error, path) {
	if (!(error instanceof Error) || !("code" in error) || typeof error.code != "string") return error;
	let problem = error.code === "ENOENT" ? {
		code: "path-not-found",
		path
	} : {
		code: "file-unreadable",
		path,
		reason: error.code
	};
	return new UserError(problem, { cause: error });
}
function refuse(problem) {
	throw new UserError(problem);
}
// src/action/foreign-report.ts
/** Takes a run over from the file of another workflow, as far as the notes of the change bear it out. */
async function takeOverReport({ path, environment, listChangedNotes, setup }, signal) {
	let text = await readReportFile(path, environment), { files, isTruncated } = await listChangedNotes(signal), { chooseTemplate, settings } = setup, reading = readReport(text, {
		path,
		notes: files.map((file) => parseNote(file, (identity) => generatedNames(chooseTemplate(identity).template))),
		failOn: settings.failOn,
		version
	});
	if (!reading.ok) throw new UserError(reading.problem);
	return {
		report: reading.report,
		isTruncated,
		unmatchedTemplates: []
	};
}
// src/action/make-run.ts
/** Reviews the notes of a change, or takes over the report that another workflow wrote about them. */
async function makeRun(parts, signal) {
	let { inputs, environment, source, setup, edits, memory } = parts, { settings } = setup, listChangedNotes = source.listNotes(noteFilter(settings, inputs.config));
	if (inputs.report !== null) return takeOverReport({
		path: inputs.report,
		environment,
		listChangedNotes,
		setup
	}, signal);
	let chosen = await chooseReviewerWithoutFail(settings, inputs.apiKey), rehearseChecks = rehearseInWorker(rehearsalScript), { findLinkedFiles } = source, recallReviews = memory.recall, ports = {
		listChangedNotes,
		...chosen,
		findLinkedFiles,
		rehearseChecks,
		recallReviews
	}, terms = await loadTerms(settings, source.ruleFiles, signal);
	return reviewChanges(ports, setup, {
		version,
		signal,
		terms,
		onReviewed: edits.add
	});
}
// src/core/report/state.ts
/** What there is to remember of a report. */
function rememberNotes({ notes }) {
	return notes.map(({ path, findings }) => ({
		path,
		findings: findings.map(({ rule, section }) => fingerprint(rule, section))
	}));
}
/**
* Counts what has changed from one review to the next; `null` when nothing has.
*
* Notes that the later review is not about are left out: nobody mended them.
*/
function compareNotes(before, after) {
	if (before === null || after === null) return null;
	let known = new Map(before.map(({ path, findings }) => [path, findings])), mended = 0, added = 0;
	for (let { path, findings } of after) {
		let earlier = known.get(path) ?? [];
		mended += countBeyond(earlier, findings), added += countBeyond(findings, earlier);
	}
	return mended + added === 0 ? null : {
		mended,
		added
	};
}
/** Whether one run came after another that looked at another commit. */
function isLater(run, other) {
	return run === null || other === null || run.headSha === other.headSha ? !1 : run.id > other.id || run.id === other.id && run.attempt > other.attempt;
}
/** A state that says no more than which run it is of. */
function blankState(run) {
	return {
		run,
		notes: null,
		since: null,
		usage: null,
		reviews: /* @__PURE__ */ new Map()
	};
}
/** Writes a state as JSON. */
function stateToJson(state) {
	return JSON.stringify({
		...state,
		reviews: [...state.reviews]
	});
}
/** Reads a state, which may be anything; `null` when it is none of ours. A review that is none is left out. */
function parseState(value) {
	let parsed = schema.safeParse(value);
	if (!parsed.success) return null;
	let { usage = null, reviews = [], ...state } = parsed.data, read = reviews.flatMap(([path, review]) => {
		let remembered = parseRemembered(review);
		return remembered === null ? [] : [[path, remembered]];
	});
	return {
		...state,
		usage,
		reviews: new Map(read)
	};
}
/** Far more than there is room for. */
const count = int().check(_nonnegative()), schema = object({
	run: nullable(object({
		id: count,
		attempt: count,
		headSha: string().check(_regex(/^[0-9a-f]{40,64}$/))
	})),
	notes: nullable(array(object({
		path: string(),
		findings: array(string().check(_regex(/^[0-9a-f]{8}$/)))
	}))),
	since: nullable(object({
		mended: count,
		added: count
	})),
	usage: optional(nullable(object({
		requests: count,
		inputTokens: count,
		cachedInputTokens: count,
		outputTokens: count,
		estimated: boolean(),
		costUsd: nullable(number().check(_nonnegative()))
	}))),
	reviews: optional(array(tuple([string(), unknown()])).check(_maxLength(3e3)))
});
function fingerprint(rule, section) {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, section])))).slice(0, 8);
}
/** How many of `findings` are left when each of `others` is taken away once. */
function countBeyond(findings, others) {
	let left = /* @__PURE__ */ new Map();
	for (let other of others) left.set(other, (left.get(other) ?? 0) + 1);
	return findings.filter((finding) => {
		let times = left.get(finding) ?? 0;
		return left.set(finding, times - 1), times <= 0;
	}).length;
}
// src/core/memory/as-before.ts
/**
* A report as the run before this one would have written it, where no model was asked.
*
* What the reviews cost then has been paid, and now they are taken over: that alone is no reason to write a comment
* again.
*/
function asBefore(report, { usage, reviews }) {
	if (report.usage.requests > 0) return report;
	let notes = report.notes.map((note) => {
		let remembered = reviews.get(note.path);
		return remembered === void 0 || note.review.outcome !== "cached" ? note : {
			...note,
			review: {
				...note.review,
				outcome: remembered.outcome
			}
		};
	});
	return {
		...report,
		notes,
		usage: {
			...report.usage,
			...usage
		}
	};
}
// src/core/memory/remember-reviews.ts
/**
* What there is to remember after a run: its own reviews, those that were written anew first, and after them what was
* remembered of notes that it did not review. So what there is no room for is the least that would be missed.
*/
function rememberReviews({ notes }, before) {
	let own = notes.flatMap(({ path, review }) => {
		let remembered = rememberReview(review);
		return remembered === null ? [] : [[path, remembered]];
	}), anew = own.filter(([, { outcome }]) => outcome === "reviewed"), again = own.filter(([, { outcome }]) => outcome === "cached"), reviewed = new Set(notes.filter(({ review }) => isReview(review)).map(({ path }) => path)), others = [...before].filter(([path]) => !reviewed.has(path));
	return new Map([
		...anew,
		...again,
		...others
	]);
}
function isReview({ outcome }) {
	return outcome === "reviewed" || outcome === "cached";
}
// src/adapters/github/state.ts
const opening = "<!-- note-review-state v1 ", closing = " -->";
/**
* Writes a state as an HTML comment. Where there is no room for all of it, reviews go first, the least important one
* before the others, and after them what was found: a note whose review is forgotten is reviewed anew.
*/
function writeState(state, room = maximumState) {
	let most = Math.min(room, maximumState), line = encode({
		...state,
		notes: null,
		reviews: /* @__PURE__ */ new Map()
	}), [fitting, tooMany] = [-1, state.reviews.size + 1];
	for (let count = state.reviews.size; tooMany - fitting > 1;) {
		let longer = encode({
			...state,
			reviews: new Map([...state.reviews].slice(0, count))
		});
		longer.length <= most ? [fitting, line] = [count, longer] : tooMany = count, count = Math.floor((fitting + tooMany) / 2);
	}
	return line;
}
/** Reads the state at the end of a comment that anybody may have edited; `null` when it is none that we could have written. */
function readState(body) {
	let [, line] = splitState(body);
	if (line === "" || line.length > 3e4) return null;
	try {
		let folded = Buffer.from(line.slice(26, -4), "base64"), text = inflateRawSync(folded, { maxOutputLength: maximumUnfoldedState }).toString();
		return parseState(JSON.parse(text));
	} catch {
		return null;
	}
}
/** Parts a comment from the state at its end, which is empty where there is none. */
function splitState(body) {
	let whole = body.trimEnd(), start = whole.lastIndexOf(`\n${opening}`), state = start < 0 ? "" : whole.slice(start + 1);
	return state.endsWith(closing) && !state.includes("\n") ? [whole.slice(0, start).trimEnd(), state] : [whole, ""];
}
/** Base64 and not base64url, whose dashes could end the HTML comment. */
function encode(state) {
	return `${opening}${deflateRawSync(stateToJson(state)).toString("base64")}${closing}`;
}
// src/adapters/github/comment-body.ts
/** Writes a comment: the marker, the review, and the state as far as there is room for it. */
function writeBody(content, since, before = null) {
	let { marker, report, run, render } = content, { model: _, durationMs: __, modelShutdown: ___, promptCut: ____, ...usage } = report.usage, smallest = {
		...blankState(run),
		since,
		usage
	}, { maxLength } = commentLimit, reserved = `${marker}\n\n${writeState(smallest)}`.length, begun = `${marker}\n${render(report, {
		maxLength: maxLength - reserved,
		since
	})}\n`, { recalled } = content, reviews = recalled && rememberReviews(report, before?.reviews ?? recalled), body = begun + writeState({
		...smallest,
		notes: rememberNotes(report),
		reviews: reviews ?? /* @__PURE__ */ new Map()
	}, maxLength - begun.length);
	if (body.length > maxLength) throw Error(`The comment has ${body.length} characters`);
	return body;
}
/** Writes the comment that takes the place of another; `null` when that says the same already. */
function rewriteBody(content, old, before) {
	let since = compareNotes(before?.notes ?? null, rememberNotes(content.report));
	return before !== null && since === null && saysTheSame(old, writeBody({
		...content,
		report: asBefore(content.report, before)
	}, before.since, before)) ? null : writeBody(content, since, before);
}
const permalink = /\/blob\/[0-9a-f]{40}\//g, runLink = /\/actions\/runs\/\d+\)/g;
function saysTheSame(a, b) {
	return withoutRun(a) === withoutRun(b);
}
/** An old permalink shows the same words as a new one, and so does the page of an earlier run. */
function withoutRun(body) {
	let [text] = splitState(body.replaceAll("\r\n", "\n"));
	return text.replace(permalink, "/blob/commit/").replace(runLink, "/actions/runs/run)");
}
// src/adapters/github/instance.ts
/** The review of a repository that has no other. */
const onlyInstance = {
	key: "",
	label: ""
};
/**
* Tells reviews apart by what the workflow says of which notes they are about.
*
* Not by the names of workflow and job: the jobs of a matrix share them, and a command and a push that update the same
* comment may come from different workflows. Nor by template or model, which change while the review stays the same.
*/
function findInstance(chosen) {
	let { config, settings } = chosen, { notes = [] } = settings, values = config === null ? notes : [config, ...notes];
	return values.length === 0 ? onlyInstance : {
		key: createHash("sha256").update(JSON.stringify([config, notes])).digest("hex").slice(0, keyLength),
		label: shorten(values.join(", "))
	};
}
const keyLength = 12;
function shorten(text) {
	let characters = Array.from(text.replaceAll(/\s+/g, " "));
	return characters.length <= 100 ? characters.join("") : `${characters.slice(0, 100).join("")}…`;
}
// src/adapters/github/own-login.ts
const botSuffix = /\[bot\]$/;
/** Finds out as whom the client acts. */
async function findOwnLogin({ octokit, graphqlUrl }, signal) {
	let viewer = await askLogin("data.viewer.login", () => octokit.request(`POST ${graphqlUrl}`, {
		query: "query { viewer { login } }",
		request: { signal }
	}));
	return viewer === null ? await askLogin("login", () => octokit.request("GET /user", { request: { signal } })) ?? "github-actions[bot]" : viewer;
}
/** Whether an account is ours. A GraphQL login may lack the `[bot]` that REST adds for an app. */
function isOwnAccount(account, ownLogin) {
	return account === null ? !1 : account.login === ownLogin || account.type === "Bot" && findAppSlug(account.login) === findAppSlug(ownLogin);
}
/** The name of an app as its checks and comments carry it. */
function findAppSlug(ownLogin) {
	return ownLogin.replace(botSuffix, "");
}
async function askLogin(field, ask) {
	try {
		let { data } = await ask(), login = readPath(data, field);
		return typeof login == "string" && login !== "" ? login : null;
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}
// src/adapters/github/own-comments.ts
/** What our comments begin with: the version of what follows, and which of several reviews it is. */
function markerOf({ key }) {
	return key === "" ? "<!-- note-review v1 -->" : `<!-- note-review v1 ${key} -->`;
}
/**
* Picks our comments of one instance, oldest first, so that runs side by side agree on the first.
*
* Who we are is asked only where a comment has the marker.
*/
async function pickOwnComments(comments, instance, findLogin) {
	let marked = comments.filter(({ body }) => body?.startsWith(markerOf(instance)));
	if (marked.length === 0) return [];
	let ownLogin = await findLogin();
	return marked.filter((comment) => isOwn(comment, ownLogin)).toSorted((a, b) => a.id < b.id ? -1 : 1);
}
/** Anyone can copy the marker, so the author has to be us as well. */
function isOwn({ user, performed_via_github_app: app }, ownLogin) {
	return isOwnAccount(user, ownLogin) ? app == null || app.slug === findAppSlug(ownLogin) : !1;
}
// src/adapters/github/keep-comment.ts
/** Keeps one comment in a thread: written once, then edited in place, also by runs side by side. */
function keepComment(thread, options) {
	let { instance = onlyInstance, run = null, recall = nothingRecalled, render } = options, marker = markerOf(instance);
	return async (report, signal) => {
		let recalled = recall && recall(), content = {
			marker,
			report,
			run,
			render,
			recalled
		}, { client } = options, keeper = {
			thread,
			client,
			instance,
			content,
			signal
		}, found = await listOwn(keeper), isSilent = report.notes.length === 0;
		return found.length === 0 && isSilent ? publish(keeper, "unchanged", null) : await edit(keeper, found) ?? add(keeper);
	};
}
function nothingRecalled() {
	return /* @__PURE__ */ new Map();
}
/** Reads what the comment in a thread remembers of reviews. */
async function recallFromThread({ list }, { client, instance = onlyInstance }, signal) {
	let [oldest] = await pickOwnComments(await list(signal), instance, () => findOwnLogin(client, signal));
	return readState(oldest?.body ?? "")?.reviews ?? nothingRecalled();
}
/** Lists our comments; who we are is asked of GitHub, unless a comment that we have just written says it. */
async function listOwn(keeper, written) {
	let { thread, client, instance, signal } = keeper, login = written?.user?.login;
	return pickOwnComments(await thread.list(signal), instance, async () => login === void 0 ? findOwnLogin(client, signal) : login);
}
/** Writes the first comment; where a run beside this one was quicker, that one's stays and is edited. */
async function add(keeper) {
	let { thread, content, signal } = keeper, created = await thread.create(writeBody(content, null), signal), edited = await edit(keeper, await listOlder(keeper, created));
	return edited === null ? publish(keeper, "created", created.html_url) : (await remove(keeper, created), edited);
}
/** Lists what was written before; whoever looks last sees all of it, so that all but the oldest go. */
async function listOlder(keeper, written) {
	try {
		return (await listOwn(keeper, written)).filter(({ id }) => id < written.id);
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
/** Edits the oldest of our comments and removes the others; `null` when there is none, or none any more. */
async function edit(keeper, found) {
	let [oldest, ...duplicates] = found;
	if (oldest === void 0) return null;
	let publication = await bringUpToDate$1(keeper, oldest);
	if (publication === null) return edit(keeper, duplicates);
	for (let duplicate of duplicates) await remove(keeper, duplicate);
	return publication;
}
/** Writes over a comment what has changed; `null` when somebody has removed it meanwhile. */
async function bringUpToDate$1(keeper, comment) {
	let { thread, content, signal } = keeper, old = comment.body ?? "", state = readState(old);
	if (await isSuperseded(keeper, state?.run ?? null)) return publish(keeper, "superseded", comment.html_url);
	let body = rewriteBody(content, old, state);
	if (body === null) return publish(keeper, "unchanged", comment.html_url);
	try {
		let { html_url: url } = await thread.update(comment.id, body, signal);
		return publish(keeper, "updated", url);
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}
/**
* Whether a later run has looked at a later commit and written already.
*
* What the state says of it can be forged by whoever may edit comments, so GitHub has to say that ours is not the head.
*/
async function isSuperseded(keeper, other) {
	let { run } = keeper.content;
	return run === null || !isLater(other, run) ? !1 : await keeper.thread.findHead(keeper.signal) !== run.headSha;
}
/** Removes one comment too many; where that fails the next run tries again. */
async function remove({ thread, signal }, { id }) {
	try {
		await thread.remove(id, signal);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
}
function publish({ thread }, action, url) {
	return {
		publisher: thread.publisher,
		action,
		url
	};
}
// src/adapters/github/commit-comment.ts
/** Keeps one comment on a commit. */
function commitComment(options) {
	return keepComment(threadOf$1(options), options);
}
/** Reads what the comment on a commit remembers of reviews. */
function recallFromCommitComment(options, signal) {
	return recallFromThread(threadOf$1(options), options, signal);
}
function threadOf$1(options) {
	let { client, owner, repository: repo, headSha } = options, { request } = client.octokit, target = {
		owner,
		repo
	}, comments = "/repos/{owner}/{repo}/commits/{commit_sha}/comments", comment = "/repos/{owner}/{repo}/comments/{comment_id}";
	return {
		publisher: "commit-comment",
		list: (signal) => collectPages(async (page) => {
			let { data, headers } = await request(`GET ${comments}`, {
				...target,
				commit_sha: headSha,
				per_page: 100,
				page,
				request: { signal }
			});
			return {
				items: data,
				link: headers.link
			};
		}),
		create: async (body, signal) => {
			let place = {
				...target,
				commit_sha: headSha
			}, { data } = await request(`POST ${comments}`, {
				...place,
				body,
				request: { signal }
			}).catch(sayWhatCanBeDisabled);
			return data;
		},
		update: async (id, body, signal) => {
			let place = {
				...target,
				comment_id: id
			}, { data } = await request(`PATCH ${comment}`, {
				...place,
				body,
				request: { signal }
			});
			return data;
		},
		remove: async (id, signal) => {
			await request(`DELETE ${comment}`, {
				...target,
				comment_id: id,
				request: { signal }
			});
		},
		findHead: () => Promise.resolve(headSha)
	};
}
/** Where commit comments are switched off GitHub answers as for a missing permission. */
function sayWhatCanBeDisabled(error) {
	if (error instanceof UserError && error.problem.code === "github-permission-missing") {
		let { permissions } = error.problem;
		throw new UserError({
			code: "commit-comment-refused",
			permissions
		}, { cause: error });
	}
	throw error;
}
// src/adapters/github/own-check-run.ts
/** GitHub shows one check of a name, the last. */
function nameOf({ label }) {
	return label === "" ? "note-review" : `note-review (${label})`;
}
/** What the check run of a job called note-review does not have, which GitHub lists under the same name and app. */
function externalIdOf({ key }) {
	return key === "" ? "note-review v1" : `note-review v1 ${key}`;
}
/** The newest check run of ours; others are superseded. */
async function findOwnRun({ client, owner, repository, headSha, instance = onlyInstance }, signal) {
	let runs = await collectPages(async (page) => {
		let { data, headers } = await client.octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
			owner,
			repo: repository,
			ref: headSha,
			check_name: nameOf(instance),
			filter: "all",
			per_page: 100,
			page,
			request: { signal }
		});
		return {
			items: data.check_runs,
			link: headers.link
		};
	}), externalId = externalIdOf(instance), named = runs.filter((run) => run.external_id === externalId);
	if (named.length === 0) return null;
	let slug = findAppSlug(await findOwnLogin(client, signal));
	return named.filter(({ app }) => app?.slug === slug).toSorted((a, b) => a.id < b.id ? 1 : -1)[0] ?? null;
}
/** Reads what the check of a commit remembers of reviews. */
async function recallFromCheck(place, signal) {
	return readState(`\n${(await findOwnRun(place, signal))?.output.text ?? ""}`)?.reviews ?? /* @__PURE__ */ new Map();
}
// src/adapters/github/sticky-comment.ts
/** Keeps one comment on a pull request. */
function stickyComment(options) {
	return keepComment(threadOf(options), options);
}
/** Reads what the comment on a pull request remembers of reviews. */
function recallFromComment(options, signal) {
	return recallFromThread(threadOf(options), options, signal);
}
function threadOf(options) {
	let { client, owner, repository: repo, pullRequest } = options, { request } = client.octokit, target = {
		owner,
		repo
	}, comments = "/repos/{owner}/{repo}/issues/{issue_number}/comments", comment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
	return {
		publisher: "comment",
		list: (signal) => collectPages(async (page) => {
			let { data, headers } = await request(`GET ${comments}`, {
				...target,
				issue_number: pullRequest,
				per_page: 100,
				page,
				request: { signal }
			});
			return {
				items: data,
				link: headers.link
			};
		}),
		create: async (body, signal) => {
			let place = {
				...target,
				issue_number: pullRequest
			}, { data } = await request(`POST ${comments}`, {
				...place,
				body,
				request: { signal }
			});
			return data;
		},
		update: async (id, body, signal) => {
			let place = {
				...target,
				comment_id: id
			}, { data } = await request(`PATCH ${comment}`, {
				...place,
				body,
				request: { signal }
			});
			return data;
		},
		remove: async (id, signal) => {
			await request(`DELETE ${comment}`, {
				...target,
				comment_id: id,
				request: { signal }
			});
		},
		findHead: async (signal) => {
			let place = {
				...target,
				pull_number: pullRequest,
				request: { signal }
			}, { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", place);
			return data.head.sha;
		}
	};
}
// src/action/memory.ts
/** Opens what earlier runs published about a change; it is read when somebody asks, and trusted in nothing. */
function openMemory(place) {
	let recalled = /* @__PURE__ */ new Map();
	return {
		recall: async (paths, signal) => {
			recalled = await readFirst(sourcesOf(place), signal);
			let wanted = new Set(paths);
			return new Map([...recalled].filter(([path]) => wanted.has(path)));
		},
		recalled: () => recalled
	};
}
/**
* A pull request has its comment, where it has one. A commit has its own check where a run is repeated, else that of
* the commit before it.
*/
function sourcesOf({ client, change, instance, publish }) {
	let { owner, repository, pullRequest, headSha, headBefore, baseSha } = change, place = {
		client,
		owner,
		repository,
		instance
	}, isChecked = publish.includes("check");
	if (pullRequest !== null && !(isChecked && hasNoComment(publish))) return [(signal) => recallFromComment({
		...place,
		pullRequest
	}, signal)];
	let recallFrom = publish.includes("commit-comment") && !isChecked ? recallFromCommitComment : recallFromCheck, before = pullRequest === null ? baseSha : headBefore;
	return (before === null ? [headSha] : [headSha, before]).map((sha) => (signal) => recallFrom({
		...place,
		headSha: sha
	}, signal));
}
function hasNoComment(publish) {
	return !publish.includes("comment") && !publish.includes("auto");
}
/** What cannot be read is not remembered: no review is worse for it, it only costs more. */
async function readFirst(sources, signal) {
	for (let read of sources) try {
		let reviews = await read(signal);
		if (reviews.size > 0) return reviews;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
	return /* @__PURE__ */ new Map();
}
// src/core/inline/line-edit.ts
/**
* Turns an edit into one of whole lines, which is all that GitHub can commit at a click.
*
* `null` where that would not give the same bytes: a text with carriage returns, an edit that removes whole lines, and
* one after a text that has no line to hold it.
*/
function toLineEdit(text, edit) {
	if (/\r/.test(text) || text === "") return null;
	let lineOf = (offset) => indexLines(text).span(offset, offset).startLine, last = lineOf(text.endsWith("\n") ? text.length - 1 : text.length), startLine = Math.min(last, lineOf(edit.start)), endLine = Math.min(last, Math.max(startLine, lineOf(edit.end)));
	if (endLine === last && !text.endsWith("\n")) return null;
	let { start, end } = rangeOfLines(text, startLine, endLine), replaced = spliceEdits(text, [edit]), reach = Math.max(end, edit.end), changed = replaced.slice(start, replaced.length - (text.length - reach)), lines = reach > end ? changed.replace(/\n$/, "") : changed;
	return applyLineEdit(text, {
		startLine,
		endLine,
		lines
	}) === replaced ? {
		startLine,
		endLine,
		lines
	} : null;
}
/** What a text is after a line edit was committed; lines end with LF. */
function applyLineEdit(text, { startLine, endLine, lines }) {
	let { start, end } = rangeOfLines(text, startLine, endLine);
	return `${text.slice(0, start)}${lines}${text.slice(end)}`;
}
/** From the first character of a line to the last of another, without its end. */
function rangeOfLines(text, startLine, endLine) {
	let lines = text.split("\n"), start = lines.slice(0, startLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
	return {
		start,
		end: start + lines.slice(startLine - 1, endLine).join("\n").length
	};
}
// src/core/inline/inline-suggestions.ts
/** What of a note can be mended at a click: fixes of findings, and a model's rewrites that hold, in line order. */
function listInlineSuggestions(checked, { findings, review, language }) {
	let { text } = checked.note, fixes = findings.flatMap((finding) => finding.fix ? acceptFixes(text, [finding.fix]).map((edit) => ({
		edit,
		finding
	})) : []), rewrites = review.suggestions.flatMap((remark) => {
		let edit = findRewriteEdit(remark, checked);
		return edit ? [{
			edit,
			remark
		}] : [];
	});
	return group([...fixes, ...rewrites], text).flatMap((proposals) => {
		let suggestion = propose(proposals, checked);
		return suggestion ? [{
			...suggestion,
			language
		}] : [];
	});
}
/** Puts together what touches the same lines: GitHub takes no two suggestions for one line. */
function group(proposals, text) {
	let groups = [], reach = {
		offset: 0,
		line: 0
	};
	for (let proposal of proposals.toSorted((a, b) => a.edit.start - b.edit.start)) {
		let lines = toLineEdit(text, proposal.edit);
		if (!(!lines || groups.length > 0 && proposal.edit.start < reach.offset)) {
			if (lines.startLine <= reach.line && !proposal.remark) groups.at(-1)?.push(proposal);
			else if (lines.startLine > reach.line) groups.push([proposal]);
			else continue;
			reach = {
				offset: proposal.edit.end,
				line: lines.endLine
			};
		}
	}
	return groups;
}
function propose(proposals, { note: { text, path } }) {
	let edits = proposals.map(({ edit }) => edit), start = edits[0]?.start ?? 0, end = edits.at(-1)?.end ?? start, moved = edits.map((edit) => ({
		...edit,
		start: edit.start - start,
		end: edit.end - start
	})), lineEdit = toLineEdit(text, {
		start,
		end,
		text: spliceEdits(text.slice(start, end), moved)
	});
	if (!lineEdit) return null;
	let before = text.split("\n").slice(lineEdit.startLine - 1, lineEdit.endLine).join("\n");
	return before.includes("<!--") ? null : {
		...lineEdit,
		id: digestOf(JSON.stringify([
			path,
			before,
			lineEdit.lines
		]), idLength),
		path,
		findings: proposals.flatMap(({ finding }) => finding ?? []),
		remark: proposals.find(({ remark }) => remark)?.remark ?? null
	};
}
/** In hexadecimal digits. */
const idLength = 16;
// src/action/note-edits.ts
/** Collects what is to be published of that, note by note, while their syntax trees are there. */
function collectNoteEdits(publish, permalink) {
	let suggestions = [], writeBacks = collectWriteBacks(permalink), writes = publish.includes("note"), suggests = publish.includes("suggestions") || publish.includes("resolved-threads");
	return {
		suggestions,
		writeBacks,
		add: (reviewed) => {
			writes && writeBacks.add(reviewed), suggests && suggestions.push(...listInlineSuggestions(reviewed.checked, reviewed.note));
		}
	};
}
// src/action/permalink.ts
/** Links to the lines of a note at the commit that was reviewed; GitHub shows the lines of plain Markdown only. */
function permalinkTo(place) {
	let blob = `${repositoryPage(place)}/blob/${place.change.headSha}`;
	return (path, span) => `${blob}/${path.toWellFormed().split("/").map(encodeURIComponent).join("/")}?plain=1#${anchorOf(span)}`;
}
/** The address of the repository's page. */
function repositoryPage({ change: { owner, repository }, environment }) {
	return `${environment.GITHUB_SERVER_URL || "https://github.com"}/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`;
}
function anchorOf(span) {
	let last = lastLine(span);
	return last > span.startLine ? `L${span.startLine}-L${last}` : `L${span.startLine}`;
}
// src/adapters/github/annotations.ts
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/** Makes annotations of the findings of a report, of the most serious ones where there are too many. */
function annotateReport(report) {
	let all = report.notes.flatMap(({ path, findings }) => findings.map((finding) => ({
		path,
		finding
	})));
	return (all.length <= 1e3 ? all : severities.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity)).slice(0, maximumAnnotations)).map(({ path, finding }) => annotateFinding(path, finding));
}
function annotateFinding(path, { severity, message, span }) {
	let { startLine, startColumn, endLine, endColumn } = span;
	return {
		path,
		start_line: startLine,
		end_line: endColumn === 1 && endLine > startLine ? endLine - 1 : endLine,
		...startLine === endLine ? {
			start_column: startColumn,
			end_column: Math.max(startColumn, endColumn - 1)
		} : {},
		annotation_level: levels[severity],
		message: inertText(message).slice(0, maximumAnnotationMessage).toWellFormed()
	};
}
// src/adapters/github/check-run.ts
/** Keeps one check run on a commit, with an annotation for every finding. */
function checkRun(options) {
	return async (report, signal) => {
		let content = {
			...options.render(report),
			conclusion: report.verdict === "pass" ? "success" : "failure",
			annotations: annotateReport(report),
			text: writeMemory(report, options.recall?.() ?? null)
		}, existing = await findExisting(options, signal);
		if (existing === null && report.notes.length === 0) return {
			publisher: "check-run",
			action: "unchanged",
			url: null
		};
		if (existing === null || isOutdated(existing, content)) return createCheckRun(options, content, signal);
		let added = content.annotations.filter((one) => !existing.annotations.has(keyOf(one)));
		return publication$2("updated", await update({
			...options,
			id: existing.id,
			signal
		}, content, added));
	};
}
async function createCheckRun(options, content, signal) {
	let { client, owner, repository, headSha, instance = onlyInstance } = options, { data } = await client.octokit.request("POST /repos/{owner}/{repo}/check-runs", {
		owner,
		repo: repository,
		name: nameOf(instance),
		external_id: externalIdOf(instance),
		head_sha: headSha,
		status: "completed",
		conclusion: content.conclusion,
		output: outputOf(content, content.annotations.slice(0, 50)),
		request: { signal }
	}), rest = content.annotations.slice(50);
	return rest.length > 0 && await update({
		...options,
		id: data.id,
		signal
	}, content, rest), publication$2("created", data);
}
/** Writes the text of a check run and appends annotations to it, as many requests as that takes. */
async function update(target, content, added) {
	let { client, owner, repository, id, signal } = target, { data } = await client.octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo: repository,
		check_run_id: id,
		status: "completed",
		conclusion: content.conclusion,
		output: outputOf(content, added.slice(0, 50)),
		request: { signal }
	}), rest = added.slice(50);
	return rest.length > 0 ? update(target, content, rest) : data;
}
async function findExisting(options, signal) {
	let { client, owner, repository } = options, run = await findOwnRun(options, signal);
	if (run === null) return null;
	let annotations = await collectPages(async (page) => {
		let answer = await client.octokit.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
			owner,
			repo: repository,
			check_run_id: run.id,
			per_page: 100,
			page,
			request: { signal }
		});
		return {
			items: answer.data,
			link: answer.headers.link
		};
	});
	return {
		...run,
		annotations: new Set(annotations.map(keyOf))
	};
}
/** Annotations can be added and never taken away, so a run that shows a settled one has to be superseded. */
function isOutdated(existing, { annotations }) {
	let wanted = new Set(annotations.map(keyOf));
	return [...existing.annotations].some((key) => !wanted.has(key));
}
function keyOf(annotation) {
	let { path, start_line, end_line, annotation_level, message } = annotation;
	return JSON.stringify([
		path,
		start_line,
		end_line,
		annotation_level,
		message
	]);
}
function outputOf({ title, summary, text }, annotations) {
	return {
		title,
		summary,
		annotations: [...annotations],
		...text === null ? {} : { text }
	};
}
/** The text of a check is shown below its summary: a line there that nobody sees takes no room of the summary's. */
function writeMemory(report, recalled) {
	if (recalled === null) return null;
	let reviews = rememberReviews(report, recalled);
	return reviews.size === 0 ? null : writeState({
		...blankState(null),
		reviews
	});
}
function publication$2(action, run) {
	return {
		publisher: "check-run",
		action,
		url: run.html_url
	};
}
// src/adapters/github/branch.ts
/** The commit that a branch stands at; `null` where there is no such branch. */
async function readBranchHead({ octokit, owner, repository, signal }, branch) {
	try {
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			owner,
			repo: repository,
			ref: `heads/${branch}`,
			request: { signal }
		});
		return data.object.sha;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}
/** Moves a branch to a commit, whatever it stood at, or makes it. */
async function moveBranch({ octokit, owner, repository, signal }, { branch, sha, isNew }) {
	let place = {
		owner,
		repo: repository,
		sha,
		request: { signal }
	};
	await (isNew ? octokit.request("POST /repos/{owner}/{repo}/git/refs", {
		...place,
		ref: `refs/heads/${branch}`
	}) : octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
		...place,
		ref: `heads/${branch}`,
		force: !0
	}));
}
// src/adapters/github/commit-files.ts
/** Makes a commit that no branch has yet, so that nobody sees it before it is whole. */
async function commitFiles({ octokit, owner, repository: repo, signal }, { entries, parent, commit: message }) {
	let place = {
		owner,
		repo,
		request: { signal }
	}, { data: base } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		...place,
		commit_sha: parent
	}), { data: tree } = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
		...place,
		base_tree: base.tree.sha,
		tree: entries.map((entry) => ({
			type: "blob",
			...entry
		}))
	}), { data: made } = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
		...place,
		message,
		tree: tree.sha,
		parents: [parent]
	});
	return made.sha;
}
// src/adapters/github/note-proposal.ts
/**
* Proposes notes in a pull request, one for each branch: a later push brings it up to date.
*
* All notes are in one commit before the branch moves to it. A branch that lost its commits for a moment would have
* its pull request closed.
*/
async function proposeNotes(options, base) {
	let branches = {
		branch: `note-review/${base}`,
		base
	}, isCurrent = await bringUpToDate(options, branches), open = await findProposal(options, branches);
	return open === null ? openProposal(options, branches) : publication$1(isCurrent ? "unchanged" : "updated", open);
}
/** Moves the branch to a commit with the notes; returns whether it was at one already. */
async function bringUpToDate(options, branches, mayRace = !0) {
	let { branch } = branches, head = await readBranchHead(options, branch);
	if (head !== null && await holdsAll(options, head)) return !0;
	let sha = await commitFiles(options, {
		entries: await listEntries(options, branches, head !== null),
		parent: options.headSha,
		...options.words
	});
	try {
		return await moveBranch(options, {
			branch,
			sha,
			isNew: head === null
		}), !1;
	} catch (error) {
		if (head !== null || !mayRace || findStatus(error) !== 422) throw error;
		return bringUpToDate(options, branches, !1);
	}
}
/** Whether a commit has all the notes as they should be. */
async function holdsAll(options, sha) {
	let { entries } = await readTree(options, sha), names = new Map(entries.map((entry) => [entry.path, entry.sha]));
	return options.notes.every(({ path, bytes }) => names.get(path) === blobName(bytes, sha.length));
}
/** The notes, and what else is proposed already and still fits. */
async function listEntries(options, branches, isProposed) {
	let { entries } = await readTree(options, options.headSha), before = new Map(entries.map((entry) => [entry.path, entry])), modeOf = (path) => before.get(path)?.mode === "100755" ? "100755" : "100644", written = options.notes.map(({ path, bytes }) => ({
		path,
		mode: modeOf(path),
		content: new TextDecoder("utf-8", exact).decode(bytes)
	}));
	if (!isProposed) return written;
	let { base, files } = await readProposal(options, branches), paths = new Set(options.notes.map(({ path }) => path)), others = files.filter(({ path }) => !paths.has(path));
	if (others.length === 0) return written;
	let old = new Map((await readTree(options, base)).entries.map(({ path, sha }) => [path, sha])), kept = others.filter(({ path }) => before.has(path) && before.get(path)?.sha === old.get(path));
	return [...written, ...kept.map(({ path, sha }) => ({
		path,
		mode: modeOf(path),
		sha
	}))];
}
/** A byte order mark is a part of a note. */
const exact = {
	fatal: !0,
	ignoreBOM: !0
};
/** Reads what is proposed. Moving the branch would lose what somebody else has committed to it. */
async function readProposal(options, branches) {
	let { octokit, owner, repository, signal, words } = options, { base, branch } = branches, { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: repository,
		basehead: `${base}...${branch}`,
		request: { signal }
	});
	if (!data.commits.every(({ commit }) => words.commits.includes(commit.message))) throw new UserError({
		code: "branch-has-other-commits",
		branch
	});
	let files = (data.files ?? []).map(({ filename: path, sha }) => ({
		path,
		sha
	}));
	return {
		base: data.merge_base_commit.sha,
		files
	};
}
async function findProposal({ octokit, owner, repository, signal }, { branch, base }) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo: repository,
		head: `${owner}:${branch}`,
		base,
		state: "open",
		request: { signal }
	});
	return data.find(({ head }) => head.ref === branch)?.html_url ?? null;
}
async function openProposal(options, branches) {
	let { octokit, owner, repository, signal, words } = options, { branch: head, base } = branches;
	try {
		let { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls", {
			owner,
			repo: repository,
			head,
			base,
			title: words.title,
			body: words.body,
			request: { signal }
		});
		return publication$1("created", data.html_url);
	} catch (error) {
		if (isPermissionMissing(error)) throw new UserError({
			code: "proposal-refused",
			branch: head
		});
		let open = findStatus(error) === 422 ? await findProposal(options, branches) : null;
		if (open === null) throw error;
		return publication$1("updated", open);
	}
}
function publication$1(action, url) {
	return {
		publisher: "note",
		action,
		url
	};
}
// src/adapters/github/note-writer.ts
/**
* Writes notes back to their repository, each over the file that was reviewed and over no other.
*
* On a pull request they go to its own branch; after a push to a branch of their own, which a pull request proposes.
*/
function noteWriter(options) {
	return async (report, signal) => {
		let { client, owner, repository, headSha, branch, pullRequest, notes } = options;
		if (notes.length === 0) return {
			publisher: "note",
			action: "unchanged",
			url: null
		};
		if (branch === null) throw new UserError({ code: "branch-not-writable" });
		let words = options.renderWords(report), access = {
			octokit: client.octokit,
			owner,
			repository,
			signal
		};
		if (pullRequest === null) return proposeNotes({
			...access,
			headSha,
			notes,
			words
		}, branch);
		let url = await writeAll({
			...access,
			options,
			branch,
			message: words.commit
		});
		return {
			publisher: "note",
			action: url === null ? "unchanged" : "updated",
			url
		};
	};
}
/** Writes every note that can be written before it tells of those that changed meanwhile; returns the last commit. */
async function writeAll(target) {
	let problems = [], url = null;
	for (let note of target.options.notes) {
		let written = await writeOne(target, note);
		written === "changed" ? problems.push({
			code: "note-changed",
			path: note.path
		}) : written !== "current" && (url = written.url);
	}
	let [first, ...more] = problems;
	if (first) throw new UserError(first, { more });
	return url;
}
/** Writes a note; where GitHub refuses, what is on the branch by then says why. */
async function writeOne(target, note) {
	let reviewed = target.options.files.find(({ path }) => path === note.path)?.blobSha;
	if (reviewed === void 0) throw Error("A note was written back that was not reviewed");
	for (let tries = 1;; tries += 1) try {
		return { url: await put(target, note, reviewed) };
	} catch (error) {
		if (!isConflict(error)) throw error;
		let current = await readBlobSha(target, note.path);
		if (current === blobName(note.bytes, reviewed.length)) return "current";
		if (current !== reviewed) return "changed";
		if (isNotFound(error)) throw error;
		if (tries >= maximumTries) throw explainRefusal(error, target.branch);
	}
}
const maximumTries = 3;
function isConflict(error) {
	let status = findStatus(error);
	return status === 404 || status === 409 || status === 422;
}
/** A branch that stands as it was reviewed and takes no commit is one that its rules close. */
function explainRefusal(error, branch) {
	return findStatus(error) === 409 ? new UserError({
		code: "branch-protected",
		branch
	}, { cause: error }) : error;
}
async function put(target, { path, bytes }, sha) {
	let { octokit, owner, repository, signal, branch, message } = target, { data } = await octokit.request("PUT /repos/{owner}/{repo}/contents/{path}", {
		owner,
		repo: repository,
		path,
		branch,
		sha,
		message,
		content: Buffer.from(bytes).toString("base64"),
		request: { signal }
	});
	return data.commit.html_url ?? "";
}
/** The name of what the branch has at a path; `null` where there is no file. */
async function readBlobSha(target, path) {
	let { octokit, owner, repository, signal, branch } = target;
	try {
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
			owner,
			repo: repository,
			path,
			ref: branch,
			request: { signal }
		});
		return Array.isArray(data) ? null : data.sha;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}
// src/adapters/github/suggestion-mark.ts
const marker = /^<!-- note-review suggestions? v1((?: [0-9a-f]{16})+) -->/;
/** What our comments and reviews of suggestions start with, so that the next run knows what is there already. */
function mark(ids) {
	return `<!-- note-review ${ids.length === 1 ? "suggestion" : "suggestions"} v1 ${ids.join(" ")} -->`;
}
/** The suggestions that a text is about, if it is one of those. */
function idsIn(body) {
	return marker.exec(body)?.[1]?.trim().split(" ") ?? [];
}
/** Lists the open threads of a pull request. */
async function listThreads(place) {
	let { owner, repository, pullRequest: number } = place, threads = [], after = null;
	for (let page = 0; page < 10; page += 1) {
		let data = await ask(place, {
			operation: "reviewThreads",
			query: "query ($owner: String!, $repository: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repository) {\n    pullRequest(number: $number) {\n      reviewThreads(first: 100, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          path\n          comments(first: 1) { nodes { body author { login __typename } } }\n        }\n      }\n    }\n  }\n}"
		}, {
			owner,
			repository,
			number,
			after
		}), list = readPath(data, "repository.pullRequest.reviewThreads"), nodes = readPath(list, "nodes");
		Array.isArray(nodes) && threads.push(...nodes.flatMap(readThread));
		let cursor = readPath(list, "pageInfo.endCursor");
		if (readPath(list, "pageInfo.hasNextPage") !== !0 || typeof cursor != "string") break;
		after = cursor;
	}
	return threads;
}
/** What cannot be read of a thread makes it none of ours. */
function readThread(node) {
	let id = readPath(node, "id"), path = readPath(node, "path"), body = readPath(node, "comments.nodes.0.body"), login = readPath(node, "comments.nodes.0.author.login"), type = readPath(node, "comments.nodes.0.author.__typename");
	return readPath(node, "isResolved") !== !1 || typeof id != "string" || typeof path != "string" || typeof body != "string" ? [] : [{
		id,
		path,
		body,
		author: typeof login == "string" ? {
			login,
			type: String(type)
		} : null
	}];
}
/** Marks a thread as resolved. */
async function resolveThread(place) {
	await ask(place, {
		operation: "resolveReviewThread",
		query: "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }"
	}, { id: place.id });
}
/** Asks GraphQL, which answers 200 whether or not it does what it is asked. */
async function ask({ client, signal }, { operation, query }, variables) {
	let { octokit, graphqlUrl } = client, request = { signal }, { data: answer } = await octokit.request(`POST ${graphqlUrl}`, {
		query,
		variables,
		request
	}).catch((error) => {
		throw nameOperation(error, operation);
	}), errors = readPath(answer, "errors"), type = readPath(answer, "errors.0.type");
	if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") throw forbidden(operation);
	if (errors !== void 0) throw new UserError({
		code: "github-failed",
		operation,
		status: 200
	});
	let data = readPath(answer, "data");
	if (typeof data == "object" && data) return data;
	let { host } = new URL(graphqlUrl);
	throw new UserError({
		code: "github-answer-unreadable",
		operation,
		host
	});
}
/** A request to GraphQL is known by its address alone, which tells nobody what it was for. */
function nameOperation(error, operation) {
	if (!(error instanceof UserError)) return error;
	let { problem } = error;
	return problem.code === "github-permission-missing" ? forbidden(operation, error) : !("operation" in problem) || problem.code === "git-failed" ? error : new UserError({
		...problem,
		operation
	}, { cause: error });
}
/** GraphQL does not name the permissions that it wants. */
function forbidden(operation, cause) {
	let permissions = permissionsOf.get(operation) ?? null;
	return new UserError({
		code: "github-permission-missing",
		operation,
		permissions
	}, { cause });
}
const permissionsOf = /* @__PURE__ */ new Map([["reviewThreads", "pull_requests=read"], ["resolveReviewThread", "contents=write, pull_requests=write"]]);
// src/adapters/github/settled-threads.ts
/** Resolves our threads about suggestions that a run would not make again; notes it has not looked at keep theirs. */
function settledThreads({ open, ...options }) {
	return async (report, signal) => {
		let place = {
			...options,
			signal
		}, paths = new Set(report.notes.map(({ path }) => path)), stillOpen = new Set(open.map(({ id }) => id)), settled = (await listThreads(place)).filter(({ path, body }) => {
			let ids = idsIn(body);
			return paths.has(path) && ids.length > 0 && !ids.some((id) => stillOpen.has(id));
		}), login = settled.length > 0 ? await findOwnLogin(options.client, signal) : "", own = settled.filter(({ author }) => isOwnAccount(author, login));
		for (let { id } of own) await resolveThread({
			...place,
			id
		});
		return {
			publisher: "threads",
			action: own.length > 0 ? "updated" : "unchanged",
			url: null
		};
	};
}
// src/adapters/github/hunks.ts
/** The parts of a file that a diff shows, which are all that can be commented on. */
function parseHunks(patch) {
	return Array.from(patch.matchAll(hunkHeader), ([, start = "", count = "1"]) => ({
		startLine: Number(start),
		endLine: Number(start) + Number(count) - 1
	})).filter(({ startLine, endLine }) => startLine >= 1 && endLine >= startLine);
}
/** A count of one is left out, as in `@@ -0,0 +1 @@`. */
const hunkHeader = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;
/** Whether one hunk shows all of the lines: a comment cannot reach over two. */
function isShown({ startLine, endLine }, hunks) {
	return hunks.some((hunk) => startLine >= hunk.startLine && endLine <= hunk.endLine);
}
// src/adapters/github/review.ts
const reviews = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
/** Lists our reviews of a pull request; who we are is asked only where one has words like ours. */
async function listOwnReviews(place) {
	let { client, signal } = place, like = (await collectPages(async (page) => {
		let { data, headers } = await client.octokit.request(`GET ${reviews}`, {
			...addressOf(place),
			per_page: 100,
			page
		});
		return {
			items: data,
			link: headers.link
		};
	})).filter(({ body }) => body?.startsWith("<!-- note-review "));
	if (like.length === 0) return [];
	let login = await findOwnLogin(client, signal);
	return like.filter(({ user }) => isOwnAccount(user, login)).map(({ id, body, state }) => ({
		id,
		body,
		isDraft: state === "PENDING"
	}));
}
/** Begins a review that nobody sees yet. */
async function draftReview(place, { body, comments }) {
	let { data } = await place.client.octokit.request(`POST ${reviews}`, {
		...addressOf(place),
		commit_id: place.headSha,
		body,
		comments: [...comments]
	});
	return data;
}
/** Sends a draft off; returns its address, or `null` where somebody has taken it away meanwhile. */
async function sendReview(place, id) {
	try {
		let { data } = await place.client.octokit.request(`POST ${reviews}/{review_id}/events`, {
			...addressOf(place),
			review_id: Number(id),
			event: "COMMENT"
		});
		return data.html_url;
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}
/** Takes a draft away; one that is gone or was sent off meanwhile stays as it is. */
async function dropReview(place, id) {
	try {
		await place.client.octokit.request(`DELETE ${reviews}/{review_id}`, {
			...addressOf(place),
			review_id: Number(id)
		});
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}
function isGone(error) {
	let status = findStatus(error);
	return status === 404 || status === 422;
}
function addressOf({ owner, repository: repo, pullRequest, signal }) {
	return {
		owner,
		repo,
		pull_number: pullRequest,
		request: { signal }
	};
}
// src/adapters/github/suggestions.ts
/**
* Puts suggestions beside the lines of a pull request, each once, however often it is reviewed.
*
* Only lines that the diff shows can have one. Where GitHub refuses all the same, which it does for all at once and
* without saying for which, they go into the text of the review.
*/
function suggestionReview(options) {
	return async (report, signal) => {
		let { suggestions, files } = options, target = {
			...options,
			signal,
			options,
			report
		}, shown = suggestions.filter((suggestion) => isInDiff(suggestion, files));
		return shown.length === 0 ? publication("unchanged", null) : publishOnce(target, shown);
	};
}
function isInDiff({ path, ...lines }, files) {
	let patch = files.find((file) => file.path === path)?.patch;
	return typeof patch == "string" && isShown(lines, parseHunks(patch));
}
/**
* Posts what nobody has suggested yet: a draft, a look at what has come meanwhile, then the draft is sent off.
*
* An account can have one draft in a pull request. Whoever sends off its draft knows that no run beside it has sent one
* since the draft was begun; a run whose draft was taken away leaves the suggestions to the one that took it.
*/
async function publishOnce(target, shown) {
	let added = withoutPosted(shown, await listOwnReviews(target)).slice(0, 10);
	if (added.length === 0) return publication("unchanged", null);
	let draft = await draftSuggestions(target, added);
	if (draft === null) return publication("superseded", null);
	if (withoutPosted(added, await listOwnReviews(target)).length < added.length) return await dropReview(target, draft.id), publication("superseded", null);
	let url = await sendReview(target, draft.id);
	return url === null ? publication("superseded", null) : publication("created", url);
}
/** Leaves out what a review suggests that was sent off. */
function withoutPosted(suggestions, reviews) {
	let sent = reviews.filter(({ isDraft }) => !isDraft), posted = new Set(sent.flatMap(({ body }) => idsIn(body)));
	return suggestions.filter(({ id }) => !posted.has(id));
}
/** Begins a review; `null` where a run beside this one has posted some of it meanwhile. */
async function draftSuggestions(target, added) {
	let beside = renderBeside(target, added), draft = await draftOrNull(target, beside);
	if (draft !== null) return draft;
	let reviews = await listOwnReviews(target);
	if (withoutPosted(added, reviews).length < added.length) return null;
	let drafts = reviews.filter(({ isDraft, body }) => isDraft && idsIn(body).length > 0);
	for (let { id } of drafts) await dropReview(target, id);
	return (drafts.length > 0 ? await draftOrNull(target, beside) : null) ?? draftReview(target, renderInText(target, added));
}
/** GitHub refuses where there is a draft already, be it of a run that was killed, and where it will not have a line. */
async function draftOrNull(target, review) {
	try {
		return await draftReview(target, review);
	} catch (error) {
		if (findStatus(error) === 422) return null;
		throw error;
	}
}
function renderBeside({ options, report }, added) {
	let text = options.renderReview(report, {
		count: added.length,
		isBesideLines: !0
	});
	return {
		body: `${mark(added.map(({ id }) => id))}\n${text}`,
		comments: added.map(commentOf)
	};
}
function renderInText({ options, report }, added) {
	let parts = [options.renderReview(report, {
		count: added.length,
		isBesideLines: !1
	}), ...added.map(({ passage }) => passage)].join("\n\n");
	return {
		body: `${mark(added.map(({ id }) => id))}\n${parts}`.slice(0, commentLimit.maxLength),
		comments: []
	};
}
function commentOf({ id, path, startLine, endLine, body }) {
	return {
		path,
		line: endLine,
		side: "RIGHT",
		...startLine < endLine ? {
			start_line: startLine,
			start_side: "RIGHT"
		} : {},
		body: `${mark([id])}\n${body}`
	};
}
function publication(action, url) {
	return {
		publisher: "suggestions",
		action,
		url
	};
}
// src/adapters/runner/summary.ts
/** Writes the report to the page of the job; a runner that has no such page shows nothing. */
function jobSummary(path, render) {
	return async (report) => (path && await appendFile(path, `${render(report)}\n`), {
		publisher: "summary",
		action: path ? "created" : "unchanged",
		url: null
	});
}
// src/render/inline.ts
/** A suggestion as it stands beside its lines; `null` where GitHub would commit other characters than are shown. */
function renderInlineSuggestion(suggestion) {
	let block = suggestionBlock(suggestion.lines);
	return block && join$1([renderReasons(suggestion), block], "\n\n");
}
/** A suggestion with its place, to be copied. */
function renderInlinePassage(suggestion, permalink) {
	let { path, language, startLine, endLine, lines } = suggestion, span = {
		startLine,
		startColumn: 1,
		endLine,
		endColumn: 2
	}, place = join$1([inertCode(path), renderPlace({
		path,
		language
	}, span, permalink)], " · ");
	return join$1([
		place,
		renderReasons(suggestion),
		fenced(lines, "markdown")
	], "\n\n");
}
/** What stands over the suggestions of a run. */
function renderInlineReview({ count, isBesideLines }, language) {
	let phrases = phrasesIn(language);
	return inert(isBesideLines ? phrases.committable(count) : phrases.notBesideLines);
}
function renderReasons({ findings, remark }) {
	let reasons = findings.map(({ message, rule, url }) => join$1([inert(message), link(inertCode(rule), url)], " · ")), said = remark ? join$1([renderRemarkTitle(remark), inert(remark.detail)], " · ") : md``;
	return join$1([...reasons, said].map((reason) => reason === "" ? reason : md`- ${reason}`), "\n");
}
// src/render/summary.ts
/** The comment as far as a job summary can hold it, with what only this run can say: how long it took. */
function renderSummary(report, options) {
	let language = options.language ?? reportLanguage(report), closing = renderClosing(report, language), maxLength = options.maxLength - measure(closing, options.unit) - 2, comment = renderComment(report, {
		...options,
		language,
		maxLength
	});
	return join$1([comment, closing], "\n\n");
}
function renderClosing({ usage }, language) {
	let phrases = phrasesIn(language);
	return usage.durationMs > 0 ? inert(phrases.duration((usage.durationMs / 1e3).toFixed(1))) : md``;
}
// src/render/write-back.ts
/** The words for a number of notes. */
function renderWriteBack(notes, language) {
	let commits = languages.map((each) => words[each](notes).commit);
	return {
		...words[language](notes),
		commits
	};
}
const tool = link(inert("note-review"), toolPage), words = {
	"zh-CN": (notes) => ({
		commit: "把评价写进笔记 [skip ci]",
		title: "把评价写进笔记",
		body: md`${tool} 给 ${notes} 篇笔记写了评价，合并后它们就在笔记里。只有两条注释之间的文字会变，其余一个字节都不动。`
	}),
	en: (notes) => ({
		commit: "Write reviews into their notes [skip ci]",
		title: "Write reviews into their notes",
		body: md`${tool} has reviewed ${inert(countOf(notes, "note"))}; merge this to have the reviews in the notes. Only what stands between two comments changes, and no other byte.`
	})
};
// src/adapters/runner/outputs.ts
/** The outputs of the action: enumerations, numbers, addresses and a path; never a word of a note or a model. */
function listOutputs({ verdict, outcome, totals, usage }, reportPath) {
	return {
		verdict,
		outcome,
		notes: totals.notes,
		errors: totals.errors,
		warnings: totals.warnings,
		notices: totals.notices,
		report: reportPath,
		"input-tokens": usage.inputTokens,
		"output-tokens": usage.outputTokens,
		cost: usage.costUsd ?? ""
	};
}
/** The outputs of a run that had nothing to look at. */
const skippedOutputs = {
	verdict: "pass",
	outcome: "skipped",
	notes: 0,
	errors: 0,
	warnings: 0,
	notices: 0,
	report: "",
	"comment-url": "",
	"input-tokens": 0,
	"output-tokens": 0,
	cost: ""
};
/** The address of the comment, where there is one. */
function commentUrl(publications) {
	return publications.find(({ publisher }) => publisher === "comment")?.url ?? "";
}
// src/render/annotations.ts
/** The findings as annotations, as many of each level as there may be, and a notice that counts the rest. */
function renderAnnotations(report, { most, longestMessage }, language = reportLanguage(report)) {
	let all = report.notes.flatMap(({ path, findings }) => findings.map((finding) => annotate$1(path, finding, longestMessage))), shown = firstOfEach(all, most);
	if (shown.length === all.length) return shown;
	let fewer = firstOfEach(all, {
		...most,
		notice: most.notice - 1
	});
	return [...fewer, sayMore(report, all.length - fewer.length, language)];
}
function firstOfEach(annotations, limits) {
	return severities.flatMap((severity) => annotations.filter(({ level }) => level === severity).slice(0, limits[severity]));
}
function annotate$1(path, { severity, message, rule, span }, longestMessage) {
	let endLine = lastLine(span), columns = endLine === span.startLine && span.endLine === span.startLine ? {
		startColumn: span.startColumn,
		endColumn: Math.max(span.startColumn, span.endColumn - 1)
	} : {};
	return {
		level: severity,
		message: clipInert(plainLine(message), longestMessage),
		file: plainLine(path),
		startLine: span.startLine,
		endLine,
		...columns,
		title: plainLine(rule)
	};
}
function sayMore({ notes }, count, language) {
	return {
		level: "notice",
		message: phrasesIn(language).moreAnnotations(count),
		file: plainLine(notes[0]?.path ?? ""),
		startLine: 1,
		endLine: 1,
		title: "note-review"
	};
}
/** At most so many characters of inert words; references that are parted are longer than they were. */
function clipInert(text, longest) {
	let room = longest - 1, added = inertText(clipLine(text, room)).length - room;
	return inertText(clipLine(text, room - Math.max(0, added)));
}
// src/render/delivery.ts
/** Says where a report stands that could not be published where it should. */
function renderInstead(publisher, language) {
	let place = placeNames[language].get(publisher) ?? publisher;
	return language === "zh-CN" ? `。这次的评价写在${place}里` : `. This time the review is in ${place}`;
}
/** Explains why there is nothing beside a pull request from a fork; it is nobody's mistake. */
function renderForkRefusal(language) {
	return `${forkRefusal[language]}${toolPage}/blob/main/docs/forks.md`;
}
/** Says that a place to publish to is not there for this change. */
function renderUnserved(name, language) {
	return unserved[language][name];
}
const placeNames = {
	"zh-CN": /* @__PURE__ */ new Map([["check-run", "提交的检查结果"]]),
	en: /* @__PURE__ */ new Map([["check-run", "the check run of the commit"]])
}, forkRefusal = {
	"zh-CN": "来自派生仓库（fork）的拉取请求只有只读令牌，不能发表评论：评价写在作业摘要里。想让评论也出现在拉取请求上，见 ",
	en: "A pull request from a fork has a token that can only read, so there is no comment: the review is in the job summary. How to get the comment as well: "
}, unserved = {
	"zh-CN": {
		comment: "publish 里写了 comment，但这次改动不属于任何拉取请求，没有地方发表评论",
		check: "publish 里写了 check，但这次改动没有可以检查的提交",
		suggestions: "publish 里写了 suggestions，但这次改动不属于任何拉取请求，没有地方放行内建议",
		"resolved-threads": "publish 里写了 resolved-threads，但这次改动不属于任何拉取请求，没有讨论可以解决",
		note: "publish 里写了 note，但这次改动没有可以写入的分支",
		"commit-comment": "publish 里写了 commit-comment，但这次改动属于一个拉取请求；提交上的评论只用于没有拉取请求的推送"
	},
	en: {
		comment: "publish has comment, but this change belongs to no pull request that could have one",
		check: "publish has check, but this change has no commit to check",
		suggestions: "publish has suggestions, but this change belongs to no pull request that could have them",
		"resolved-threads": "publish has resolved-threads, but this change belongs to no pull request with threads",
		note: "publish has note, but this change has no branch that could be written to",
		"commit-comment": "publish has commit-comment, but this change belongs to a pull request; comments on commits are for pushes without one"
	}
};
// src/render/run.ts
/** Says what readers have to know about a run. */
function renderNotice(notice, language) {
	return notices[language][notice];
}
/** Says that the list of changed files was longer than GitHub gives it. */
function renderTruncated(language) {
	return truncated[language];
}
/** Says which version of the template and the config file a problem is about. */
function renderReadBefore(language) {
	return readBefore$1[language];
}
const readBefore$1 = {
	"zh-CN": "。推送和拉取请求读取的是这次改动之前的版本：如果这次已经改好，合并以后就会生效",
	en: ". For a push or a pull request this is the file as it was before this change: if the change mends it, it takes effect once it is merged"
}, forksPage = `${toolPage}/blob/main/docs/forks.md`, notices = {
	"zh-CN": {
		"token-missing": "没有 github-token，所以只读取公开的内容，评论写在日志里，不会发布。要发布评论，请在步骤里加上 github-token: ${{ github.token }}；用 act 时请加 -s GITHUB_TOKEN",
		"fork-without-secrets": `这个拉取请求来自派生仓库（fork），GitHub 不给这样的运行任何密钥，令牌也只能读：没有请模型评价，评价由内置评价程序完成。怎样安全地用上模型：${forksPage}`,
		"rules-changed": "这次改动也修改了模板或配置。检查用的是改动之前的版本，新的从下一次改动起生效"
	},
	en: {
		"token-missing": "There is no github-token, so only what is public was read, and the comment is in the log and posted nowhere. To post it, add github-token: ${{ github.token }} to the step, or -s GITHUB_TOKEN under act",
		"fork-without-secrets": `This pull request comes from a fork, and GitHub gives such a run no secrets and a token that can only read: no model was asked, and the review is the built-in one. How to use a model safely: ${forksPage}`,
		"rules-changed": "This change also edits the template or the config file. They are read as they were before it, and take effect from the next change on"
	}
}, truncated = {
	"zh-CN": "改动的文件超过 GitHub 能列出的数量，列表之外的笔记这次没有检查。请把改动分成几次推送",
	en: "More files changed than GitHub lists; notes beyond its list were not checked. Push the change in smaller parts"
};
// src/render/skip.ts
/** Says why there is nothing to review, and what to do where there should be. */
function renderSkip(reason, language) {
	return skips[language][reason];
}
const skips = {
	"zh-CN": {
		"branch-deleted": "分支已删除，没有需要检查的笔记",
		"tag-pushed": "推送的是标签，没有需要检查的笔记。要检查标签上的笔记，请在标签上手动运行工作流（workflow_dispatch）",
		"pull-request-closed": "拉取请求已关闭，没有需要检查的笔记。重新打开后会再检查",
		"pull-request-notes-unchanged": "拉取请求里的笔记没有变，不需要重新检查。要再检查一次，请加上标签 note-review，或发表评论 /note-review",
		"pull-request-other-label": "加上的不是标签 note-review，不需要重新检查。要再检查一次，请加上这个标签",
		"comment-not-new": "评论被编辑或删除了；只有新发表的评论才算命令。要再检查一次，请另发一条评论 /note-review",
		"comment-not-command": "评论的开头不是 /note-review，不是给 note-review 的命令，没有需要做的事",
		"comment-not-on-pull-request": "评论在普通议题下面，那里没有笔记可以检查。请在拉取请求下面评论 /note-review",
		"comment-by-bot": "评论是机器人发表的；命令要由人来发。请自己在拉取请求下面评论 /note-review",
		"commenter-not-member": "只有仓库的所有者、成员和协作者可以用 /note-review 要求检查。请让他们中的一位发表这条评论",
		"workflow-run-not-completed": "前一个工作流还没有结束，现在没有事情可做。请把工作流的 on 写成 workflow_run: types: [completed]",
		"workflow-run-not-of-pull-request": "前一个工作流不是由 pull_request 事件启动的，没有可以评价的拉取请求。请只在拉取请求上运行它",
		"workflow-run-without-pull-request": "前一个工作流所在的分支没有打开的拉取请求：它可能已经关闭，或者派生仓库已被删除。重新打开后会再检查",
		"workflow-run-outdated": "前一个工作流运行以后，拉取请求又有了新的提交；那个提交会有自己的运行，这次不再评价旧的",
		"merge-group-dissolved": "合并队列的这一组已经解散，没有需要检查的笔记"
	},
	en: {
		"branch-deleted": "The branch was deleted: there are no notes to review",
		"tag-pushed": "A tag was pushed: there are no notes to review. To review those of a tag, start the workflow on it by hand (workflow_dispatch)",
		"pull-request-closed": "The pull request is closed: there are no notes to review. They are reviewed again when it is reopened",
		"pull-request-notes-unchanged": "The notes of the pull request are as they were: they need no new review. To have one, add the label note-review or comment /note-review",
		"pull-request-other-label": "The label that was added is not note-review: the notes need no new review. To have one, add that label",
		"comment-not-new": "The comment was edited or deleted, and only a new one is a command. For a new review, write another comment /note-review",
		"comment-not-command": "The comment does not begin with /note-review: it is no command for note-review, and there is nothing to do",
		"comment-not-on-pull-request": "The comment is on an issue, which has no notes. Comment /note-review on a pull request",
		"comment-by-bot": "The comment is by a bot, and commands come from people. Comment /note-review on the pull request yourself",
		"commenter-not-member": "Only owners, members and collaborators of the repository may ask for a review with /note-review. Have one of them write the comment",
		"workflow-run-not-completed": "The workflow before this one has not ended: there is nothing to do yet. Run this one on workflow_run with types: [completed]",
		"workflow-run-not-of-pull-request": "The workflow before this one was not started by pull_request: there is no pull request to review. Run it on pull requests alone",
		"workflow-run-without-pull-request": "The branch that the workflow before this one ran on has no open pull request: it was closed, or its fork deleted. It is reviewed again when it is reopened",
		"workflow-run-outdated": "The pull request has a newer commit than the one that the workflow before this one ran on: that commit has a run of its own",
		"merge-group-dissolved": "The merge group was dissolved: there are no notes to review"
	}
};
// src/action/runner-log.ts
/** The language of messages that no note decides. */
function languageOfLog({ getInput }) {
	return getInput("language") === "zh-CN" ? "zh-CN" : "en";
}
/** Writes to the log of the job; no word of it can be a command to the runner. */
function say(text) {
	process.stdout.write(`${neutraliseLog(text)}\n`);
}
/** Has the runner hide a secret from its log, in the forms it may come back in. */
function hideSecret({ setSecret }, secret) {
	if (secret !== null) for (let form of /* @__PURE__ */ new Set([secret, ...listSecretForms(secret.trim())])) setSecret(form);
}
/** Tells the job what the user has to put right, and returns the exit status. */
function tellProblems(runner, { problem, more }) {
	let language = languageOfLog(runner);
	for (let each of [problem, ...more]) {
		let isOfRules = /^(?:config|directive|template|schema)-/.test(each.code), sentence = renderProblem(each, language);
		runner.error(isOfRules ? `${sentence}${renderReadBefore(language)}` : sentence);
	}
	return 2;
}
/** Tells the job why an event brings nothing to review, and returns the exit status. */
function tellSkip(runner, reason) {
	say(renderSkip(reason, languageOfLog(runner)));
	for (let [name, value] of Object.entries(skippedOutputs)) runner.setOutput(name, value);
	return 0;
}
/** Tells the job what a run came to, before anything is published: the log, annotations, the report, the outputs. */
function tellRun(runner, { report, isTruncated }, { reportPath, notices, summaryPath }) {
	let language = languageOfLog(runner);
	say(renderTerminal(report, { colour: !1 }));
	for (let annotation of renderAnnotations(report, annotationLimits)) annotate(runner, annotation);
	for (let notice of notices) tellNotice(runner, notice, summaryPath);
	isTruncated && runner.warning(renderTruncated(language));
	let { modelShutdown, promptCut } = report.usage;
	modelShutdown && runner.warning(renderModelShutdown(modelShutdown, language)), promptCut && runner.warning(renderPromptCut(promptCut, language)), warnOfFailure(runner, reportPath, () => writeFileSync(reportPath, renderJson(report))), warnOfFailure(runner, "GITHUB_OUTPUT", () => {
		for (let [name, value] of Object.entries(listOutputs(report, reportPath))) runner.setOutput(name, value);
	});
}
const annotationLimits = {
	most: stepAnnotations,
	longestMessage: maximumLogMessage
};
/** Tells readers of the log, and of the job summary above the report, what they have to know about a run. */
function tellNotice(runner, notice, summaryPath) {
	let sentence = renderNotice(notice, languageOfLog(runner));
	runner.notice(sentence), summaryPath && warnOfFailure(runner, summaryPath, () => appendFileSync(summaryPath, `> ${sentence}\n\n`));
}
/** Tells the job where the report went, and where it could not go. */
function tellDelivery(runner, { publications, undelivered }, { isFork }) {
	let language = languageOfLog(runner), isOfFork = ({ error }) => isFork && isPermissionMissing(error);
	undelivered.some(isOfFork) && runner.notice(renderForkRefusal(language));
	for (let one of undelivered.filter((each) => !isOfFork(each))) runner.warning(renderUndelivered(one, language));
	for (let { publisher, action, url } of publications) url && say(`${publisher} ${action}: ${url}`);
	let url = commentUrl(publications);
	warnOfFailure(runner, "GITHUB_OUTPUT", () => runner.setOutput("comment-url", url));
}
/** Tells the job which notes could not take their review, and why. */
function tellUnwritten(runner, problems) {
	let language = languageOfLog(runner);
	for (let problem of problems) runner.warning(renderProblem(problem, language));
}
/** Tells the job what it asked to publish and this change has no place for. */
function tellUnserved(runner, { places, unserved }) {
	let language = languageOfLog(runner), tell = places.length > 1 ? say : (text) => runner.notice(text);
	for (let name of unserved) tell(renderUnserved(name, language));
}
function renderUndelivered({ error, instead }, language) {
	if (!(error instanceof UserError)) return renderBug(error);
	let sentence = renderProblem(error.problem, language);
	return instead === null ? sentence : sentence + renderInstead(instead.publisher, language);
}
/** A report publishes itself to the log as well, which is all that a dry run does. */
function logPublisher(render) {
	return (report) => (say(render(report)), Promise.resolve({
		publisher: "log",
		action: "created",
		url: null
	}));
}
/** Writes a file of the job; one that cannot be written is a warning, and never a failed check. */
function warnOfFailure(runner, path, write) {
	try {
		write();
	} catch (error) {
		let problem = {
			code: "file-unwritable",
			path,
			reason: error instanceof Error && "code" in error ? String(error.code) : "EIO"
		};
		runner.warning(renderProblem(problem, languageOfLog(runner)));
	}
}
function annotate(runner, { level, message, ...properties }) {
	runner[level](message, properties);
}
// src/action/publishers.ts
/** Chooses where a report goes: what the settings name as far as the change has it, and always the job summary. */
function choosePublishers(places) {
	let summary = jobSummary(places.environment.GITHUB_STEP_SUMMARY, (report) => renderSummary(report, {
		...renderingOf(places),
		...stepSummaryLimit
	}));
	if (places.isDryRun) return {
		places: [[logPublisher(dryComment(places))], [summary]],
		unserved: []
	};
	let chosen = namesOf(places).map((names) => names.map((name) => ({
		name,
		publish: publishers[name](places)
	}))), served = chosen.map((place) => place.flatMap(({ publish }) => publish ?? [])), unserved = chosen.flat().filter(({ publish }) => publish === null);
	return {
		places: [...served.filter((place) => place.length > 0), [summary]],
		unserved: unserved.map(({ name }) => name)
	};
}
/** The publisher of each name; `null` where a change has nothing to publish to. */
const publishers = {
	comment: pullRequestComment,
	check: commitCheck,
	"commit-comment": commentOnCommit,
	suggestions: reviewOfPullRequest,
	"resolved-threads": threadsOfPullRequest,
	note: writtenNotes
};
/** What is published, each with what stands in for it; nothing stands in that is published anyway. */
function namesOf({ publish, change }) {
	let named = publish.filter((name) => name !== "auto");
	return named.length === publish.length ? named.map((name) => [name]) : [(change.pullRequest === null ? ["check"] : ["comment", "check"]).filter((name) => !named.includes(name)), ...named.map((name) => [name])];
}
function pullRequestComment(places) {
	let { owner, repository, pullRequest } = places.change;
	return pullRequest === null ? null : stickyComment({
		...keepingOf(places),
		owner,
		repository,
		pullRequest
	});
}
/** A pull request has the one comment; one more for each of its commits would bury it. */
function commentOnCommit(places) {
	let { owner, repository, pullRequest, headSha } = places.change;
	return pullRequest === null ? commitComment({
		...keepingOf(places),
		owner,
		repository,
		headSha
	}) : null;
}
function reviewOfPullRequest(places) {
	let { client, change, edits } = places, { owner, repository, pullRequest, headSha, files } = change;
	if (pullRequest === null) return null;
	let permalink = permalinkTo(places);
	return suggestionReview({
		client,
		owner,
		repository,
		pullRequest,
		headSha,
		files,
		suggestions: edits.suggestions.flatMap((suggestion) => {
			let body = renderInlineSuggestion(suggestion), passage = renderInlinePassage(suggestion, permalink);
			return body === null ? [] : [{
				...suggestion,
				body,
				passage
			}];
		}),
		renderReview: (report, shown) => renderInlineReview(shown, languageOf(report, places))
	});
}
function threadsOfPullRequest({ client, change, edits }) {
	let { owner, repository, pullRequest } = change;
	return pullRequest === null ? null : settledThreads({
		client,
		owner,
		repository,
		pullRequest,
		open: edits.suggestions
	});
}
function writtenNotes(places) {
	let { client, change, edits } = places;
	if (change.branch === null && change.pullRequest === null) return null;
	let notes = edits.writeBacks.files, renderWords = (report) => renderWriteBack(notes.length, languageOf(report, places));
	return noteWriter({
		client,
		...change,
		notes,
		renderWords
	});
}
function languageOf(report, { language }) {
	return language === "auto" ? reportLanguage(report) : language;
}
function commitCheck(places) {
	let { client, instance, recall } = places, { owner, repository, headSha } = places.change, options = {
		...renderingOf(places),
		...checkSummaryLimit
	};
	return checkRun({
		client,
		owner,
		repository,
		headSha,
		instance,
		render: (report) => ({
			title: renderTitle(report),
			summary: renderComment(report, options)
		}),
		recall
	});
}
function keepingOf(places) {
	let { client, instance, recall } = places;
	return {
		client,
		instance,
		run: runOf(places),
		render: (report, { maxLength, since }) => renderComment(report, {
			...renderingOf(places),
			...commentLimit,
			maxLength,
			since
		}),
		recall
	};
}
function dryComment(places) {
	return (report) => renderComment(report, {
		...renderingOf(places),
		...commentLimit
	});
}
/** Which run this is, where the runner says so. */
function runOf({ environment, change: { headSha } }) {
	let id = Number(environment.GITHUB_RUN_ID), attempt = Number(environment.GITHUB_RUN_ATTEMPT || 1);
	return !Number.isSafeInteger(id) || id <= 0 || !Number.isSafeInteger(attempt) ? null : {
		id,
		attempt,
		headSha
	};
}
function renderingOf(places) {
	let run = places.environment.GITHUB_RUN_ID ?? "", { language } = places;
	return {
		permalink: permalinkTo(places),
		moreUrl: `${repositoryPage(places)}/actions/runs/${run}`,
		...language === "auto" ? {} : { language }
	};
}
// src/action/run-notices.ts
/** Lists what readers have to know about a run to make sense of what it did not do. */
function listNotices(facts) {
	let notices = [];
	return facts.inputs.token === null && notices.push("token-missing"), hasLackedSecrets(facts) && notices.push("fork-without-secrets"), changesRules(facts) && notices.push("rules-changed"), notices;
}
/** Whether no model was asked because the run of a fork's pull request gets no key. */
function hasLackedSecrets({ event, inputs, change, settings, report }) {
	let mayAskModel = settings.reviewer === "auto" || settings.reviewer === "model", isRunOfFork = event === "pull_request" && change.isFork && inputs.apiKey === null, isReviewed = report.notes.some(({ review }) => review.outcome !== "skipped"), isByModel = report.notes.some(({ review }) => review.reviewer === "model");
	return isRunOfFork && mayAskModel && isReviewed && !isByModel;
}
/** Whether the change edits what its notes were held against, as it was before. */
function changesRules({ change, settings, inputs }) {
	return change.baseSha !== null && change.files.some(({ path }) => isRuleFile(path, settings, inputs.config));
}
// src/adapters/github/event-comment.ts
/** The first word of a comment that asks for a review. */
const command = /^\s*\/note-review(?!\S)/, mayAsk = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
/** Reads what somebody wrote below a pull request. */
function parseComment(source) {
	let { payload } = source;
	if (readText$1(source, "action") !== "created") return skip("comment-not-new");
	let body = readPath(payload, "comment.body");
	return typeof body != "string" || !command.test(body) ? skip("comment-not-command") : isOnPullRequest(payload) ? isByBot(payload) ? skip("comment-by-bot") : mayAsk.has(readPath(payload, "comment.author_association")) ? readText$1(source, "issue.state") === "open" ? {
		kind: "command",
		...readRepository(source),
		number: readNumber(source, "issue.number"),
		commentId: readNumber(source, "comment.id")
	} : skip("pull-request-closed") : skip("commenter-not-member") : skip("comment-not-on-pull-request");
}
/** GitHub sends the same event for issues. */
function isOnPullRequest(payload) {
	let pullRequest = readPath(payload, "issue.pull_request");
	return typeof pullRequest == "object" && !!pullRequest;
}
function isByBot(payload) {
	let app = readPath(payload, "comment.performed_via_github_app"), login = readPath(payload, "comment.user.login");
	return readPath(payload, "comment.user.type") === "Bot" || typeof login == "string" && login.endsWith("[bot]") || typeof app == "object" && !!app;
}
// src/adapters/github/event-pull-request.ts
/** The label that asks for a review. */
const reviewedActions = /* @__PURE__ */ new Set([
	"opened",
	"synchronize",
	"synchronized",
	"reopened",
	"ready_for_review"
]);
/** Reads what happened to a pull request. */
function parsePullRequest(source) {
	let action = readText$1(source, "action");
	return action === "closed" || readPath(source.payload, "pull_request.state") === "closed" ? skip("pull-request-closed") : action === "labeled" && readText$1(source, "label.name") !== "note-review" ? skip("pull-request-other-label") : action !== "labeled" && !reviewedActions.has(action) && !hasNewBase(source, action) ? skip("pull-request-notes-unchanged") : {
		kind: "pull-request",
		...readRepository(source),
		number: readNumber(source, "pull_request.number"),
		baseSha: readSha(source, "pull_request.base.sha"),
		before: readBefore(source),
		headSha: readSha(source, "pull_request.head.sha")
	};
}
/** What other forges leave out is not missed. */
function readBefore({ payload }) {
	let before = readPath(payload, "before");
	return isSha(before) ? before : null;
}
/** With another base a pull request has other notes, which are held against another template. */
function hasNewBase({ payload }, action) {
	return action === "edited" && readPath(payload, "changes.base") !== void 0;
}
// src/adapters/github/event-selection.ts
/** Reads which notes somebody chose who started the workflow by hand. */
function parseDispatch(source) {
	return selectAtStart(source, splitGlobs(readPaths(source)));
}
/** A schedule chooses all notes. */
function parseSchedule(source) {
	return selectAtStart(source, []);
}
/** Neither payload says which commit it is about, and that of a schedule may say nothing at all. */
function selectAtStart(source, paths) {
	let { owner, repository, ref, sha } = readStart(source);
	return {
		kind: "selection",
		owner,
		repository,
		headSha: sha,
		branch: ref.startsWith("refs/heads/") ? ref.slice(11) : null,
		paths
	};
}
function readPaths({ name, payload }) {
	let field = "inputs.paths", paths = readPath(payload, field) ?? "";
	if (typeof paths == "string" && paths.length <= maxPaths) return paths;
	throw new UserError({
		code: "event-incomplete",
		name,
		field
	});
}
/** In UTF-16 units: GitHub takes 65,535 characters of all inputs together, and no list of globs needs them. */
const maxPaths = 1e4;
// src/adapters/github/event-workflow-run.ts
/**
* Reads which commit a workflow ran for.
*
* Its `pull_requests` are empty for a fork, and name others where a branch has several: they are not read.
*/
function parseWorkflowRun(source) {
	return readText$1(source, "action") === "completed" ? readText$1(source, "workflow_run.event") === "pull_request" ? readPath(source.payload, "workflow_run.head_repository") === null ? skip("workflow-run-without-pull-request") : {
		kind: "workflow-run",
		...readRepository(source),
		head: {
			...readRepository(source, "workflow_run.head_repository"),
			branch: readRef(source, "workflow_run.head_branch"),
			sha: readSha(source, "workflow_run.head_sha")
		}
	} : skip("workflow-run-not-of-pull-request") : skip("workflow-run-not-completed");
}
// src/adapters/github/event.ts
/** Reads the payload of a webhook event, which is whatever the runner was given. */
function parseEvent(name, payload, start = noStart) {
	let parse = parsers.get(name);
	if (parse === void 0) throw new UserError({
		code: "event-unknown",
		name,
		known: [...parsers.keys()]
	});
	return parse({
		name,
		payload,
		start
	});
}
const noStart = {
	repository: "",
	ref: "",
	sha: ""
}, parsers = /* @__PURE__ */ new Map([
	["push", parsePush],
	["pull_request", parsePullRequest],
	["pull_request_target", parsePullRequest],
	["issue_comment", parseComment],
	["workflow_run", parseWorkflowRun],
	["workflow_dispatch", parseDispatch],
	["schedule", parseSchedule],
	["merge_group", parseMergeGroup]
]), noCommit = /^0+$/;
function parsePush(source) {
	let ref = readRef(source, "ref"), before = readSha(source, "before"), after = readSha(source, "after");
	return ref.startsWith("refs/heads/") ? noCommit.test(after) ? skip("branch-deleted") : {
		kind: "push",
		...readRepository(source),
		branch: ref.slice(11),
		defaultBranch: readRef(source, "repository.default_branch"),
		before: noCommit.test(before) ? null : before,
		after
	} : skip("tag-pushed");
}
function parseMergeGroup(source) {
	return readText$1(source, "action") === "checks_requested" ? {
		kind: "merge-group",
		...readRepository(source),
		baseSha: readSha(source, "merge_group.base_sha"),
		headSha: readSha(source, "merge_group.head_sha")
	} : skip("merge-group-dissolved");
}
// src/adapters/runner/inputs.ts
/** Reads the inputs of the action. */
function readInputs(getInput) {
	let token = getInput("github-token") || null;
	return {
		token,
		apiKey: getInput("api-key") || null,
		isDryRun: readDryRun(getInput("dry-run")) || token === null,
		report: getInput("report") || null,
		config: getInput("config") || null,
		settings: readSettings(getInput)
	};
}
function readSettings(getInput) {
	let values = settingNames.map((name) => [name, getInput(name)]), parsed = parseSettings(values.filter(([, value]) => value !== ""), "input");
	if (!parsed.ok) throw new UserError(parsed.problem);
	return parsed.settings;
}
function readDryRun(value) {
	if (value === "true") return !0;
	if (value === "" || value === "false") return !1;
	throw new UserError({
		code: "setting-not-allowed",
		source: "input",
		name: "dry-run",
		value,
		expected: ["true", "false"]
	});
}
/** Reads the event that started the run, from where the runner says it is. */
function readEventFile(environment) {
	let name = environment.GITHUB_EVENT_NAME, path = environment.GITHUB_EVENT_PATH;
	if (!name || !path) throw new UserError({ code: "event-missing" });
	try {
		return {
			name,
			payload: JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""))
		};
	} catch (error) {
		throw new UserError({
			code: "event-unreadable",
			path
		}, { cause: error });
	}
}
/** For which commit of which repository the run was started; empty texts where the runner does not say. */
function readRunStart(environment) {
	return {
		repository: environment.GITHUB_REPOSITORY ?? "",
		ref: environment.GITHUB_REF ?? "",
		sha: environment.GITHUB_SHA ?? ""
	};
}
// src/publish-report.ts
/**
* Publishes everywhere, one place after another; one that refuses keeps no other from its report.
*
* A place is a list of publishers: what the token may not do, the next one does instead.
*/
async function publishReport(report, places, signal) {
	let publications = [], undelivered = [];
	for (let place of places) {
		let refused = [], published = await publishAt(place, refused, (publish) => publish(report, signal));
		published !== null && publications.push(published), undelivered.push(...refused.map((error) => ({
			error,
			instead: published
		})));
	}
	return {
		publications,
		undelivered
	};
}
/** Publishes by the first publisher that may, and adds what the others said to `refused`. */
async function publishAt(place, refused, publish) {
	for (let publisher of place) try {
		return await publish(publisher);
	} catch (error) {
		if (refused.push(error), !isRefusal(error)) return null;
	}
	return null;
}
/** Whether the token may not do it; a private repository, and a server that has no such thing, say that it is not there. */
function isRefusal(error) {
	return error instanceof UserError && refusals.has(error.problem.code);
}
const refusals = /* @__PURE__ */ new Set(["github-permission-missing", "github-not-found"]);
// src/action.ts
/** Runs the action and returns its exit status. */
async function runAction(environment) {
	try {
		return await run(environment);
	} catch (error$1) {
		return error$1 instanceof UserError ? tellProblems(core_exports, error$1) : (error(renderBug(error$1)), 2);
	}
}
async function run(environment) {
	let { signal } = new AbortController(), inputs = readInputs((name) => getInput(name));
	hideSecret(core_exports, inputs.apiKey);
	let { name, payload } = readEventFile(environment), event = parseEvent(name, payload, readRunStart(environment));
	if (event.kind === "skipped") return tellSkip(core_exports, event.reason);
	let apiUrl = environment.GITHUB_API_URL || "https://api.github.com", { createClient } = await import("./client.js"), client = createClient({
		token: inputs.token,
		apiUrl
	}), { isDryRun } = inputs, source = await openSource({
		client,
		isDryRun
	}, event, signal);
	if (source.kind === "skipped") return tellSkip(core_exports, source.reason);
	let { change } = source, setup = await loadSetup(source.ruleFiles, inputs, signal), { settings } = setup, edits = collectNoteEdits(settings.publish, permalinkTo({
		change,
		environment
	})), instance = findInstance(inputs), memory = openMemory({
		client,
		change,
		instance,
		publish: settings.publish
	}), result = await makeRun({
		inputs,
		environment,
		source,
		setup,
		edits,
		memory
	}, signal), reportPath = join(environment.RUNNER_TEMP || tmpdir(), "note-review-report.json"), { report } = result;
	tellRun(core_exports, result, {
		reportPath,
		notices: listNotices({
			event: name,
			inputs,
			change,
			settings,
			report
		}),
		summaryPath: environment.GITHUB_STEP_SUMMARY
	});
	let { language, publish } = settings, chosen = choosePublishers({
		client,
		change,
		environment,
		edits,
		recall: inputs.report === null ? memory.recalled : null,
		publish,
		instance,
		language,
		isDryRun
	});
	return tellUnserved(core_exports, chosen), tellUnwritten(core_exports, edits.writeBacks.problems), tellDelivery(core_exports, await publishReport(report, chosen.places, signal), change), decideExitStatus(report, settings);
}
export { runAction };
