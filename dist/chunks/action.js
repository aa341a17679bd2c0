import { i as __toESM, n as __exportAll } from "./rolldown-runtime.js";
import { a as isPermissionMissing, c as require_tunnel, i as isNotFound, r as findStatus, s as require_undici, t as readPath } from "./read-path.js";
import { t as UserError } from "./errors.js";
import { H as isMarkdown, K as isOutside, n as loadSetup, nt as mapConcurrent, o as compileSchema, r as noteFilter, t as isRuleFile, tt as decode } from "./setup.js";
import { n as parseSettings, t as renderBug } from "./bug.js";
import { a as settingNames } from "./settings.js";
import { t as decideExitStatus } from "./exit-status.js";
import { n as reviewChanges, t as publishReport } from "./pipeline.js";
import { a as renderTitle, d as inert, f as join$1, i as renderComment, l as measure, n as renderJson, o as reportLanguage, s as lastLine, t as renderTerminal, u as phrasesIn } from "./terminal.js";
import { n as severities } from "./severity.js";
import { i as clipLine, n as neutraliseLog, r as plainLine } from "./plural.js";
import { t as renderProblem } from "./problem.js";
import { n as chooseReviewerWithoutFail } from "./reviewer.js";
import { t as version } from "./version.js";
import { join } from "node:path";
import { appendFile } from "node:fs/promises";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as path from "path";
import * as http from "http";
import * as https from "https";
import * as events from "events";
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
const { access, appendFile: appendFile$1, writeFile: writeFile$1 } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", _summary = new class {
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
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
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
	group: () => group,
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
function group(name, fn) {
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
/** Reads all pages of a list. Octokit's own paging drops the abort signal. */
async function collectPages(readPage) {
	let collected = [];
	for (let page = 1;; page += 1) {
		let { items, link } = await readPage(page);
		if (collected.push(...items), !/rel="next"/.test(link ?? "")) return collected;
	}
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
/** Lists the files of a pull request. */
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
		files: keepPresent(entries),
		isTruncated: entries.length >= 3e3
	};
}
/** Lists what `head` has changed since it left `base`. */
async function compareCommits(access, base, head) {
	let { octokit, owner, repository, signal } = access, { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo: repository,
		basehead: `${base}...${head}`,
		per_page: 1,
		page: 1,
		request: { signal }
	}), entries = data.files ?? [], baseSha = data.merge_base_commit.sha, listing = {
		baseSha,
		files: keepPresent(entries),
		isTruncated: !1
	};
	return entries.length < 300 ? listing : await compareTrees(access, baseSha, head) ?? {
		...listing,
		isTruncated: !0
	};
}
/** Finds the whole of a change that a comparison may have cut off; `null` where trees are cut off too. */
async function compareTrees(access, baseSha, head) {
	let before = await readTree(access, baseSha), after = await readTree(access, head);
	if (before.isTruncated || after.isTruncated) return null;
	let known = new Set(before.entries.map(keyOf$1));
	return {
		baseSha,
		files: after.entries.filter((entry) => isRegularFile(entry) && !known.has(keyOf$1(entry))).map(({ path, sha: blobSha }) => ({
			path,
			blobSha
		})),
		isTruncated: !1
	};
}
function keyOf$1({ path, mode, sha }) {
	return `${mode} ${sha} ${path}`;
}
/** Lists what one commit has changed since its first parent. */
async function listCommitFiles({ octokit, owner, repository, signal }, sha) {
	let baseSha = null, entries = await collectPages(async (page) => {
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
	});
	return {
		baseSha,
		files: keepPresent(entries),
		isTruncated: entries.length >= 3e3
	};
}
/** Lists all files that a commit holds, as if they were new. */
async function listTree(access, sha) {
	let { entries, isTruncated } = await readTree(access, sha);
	return {
		baseSha: null,
		files: entries.filter(isRegularFile).map(({ path, sha: blobSha }) => ({
			path,
			blobSha
		})),
		isTruncated
	};
}
function keepPresent(entries) {
	return entries.flatMap(({ filename, sha, status }) => status === "removed" || sha === null ? [] : [{
		path: filename,
		blobSha: sha
	}]);
}
// src/adapters/github/change.ts
/** Finds out what an event changes. */
async function openChange({ octokit }, event, signal) {
	let { owner, repository } = event, access = {
		octokit,
		owner,
		repository,
		signal
	};
	if (event.kind === "pull-request") return openPullRequest(access, event, event.headSha);
	let pullRequest = await findPullRequest(access, event.branch);
	if (pullRequest !== null) return openPullRequest(access, pullRequest, event.after);
	let listing = await listPushedFiles(access, event);
	return {
		owner,
		repository,
		headSha: event.after,
		pullRequest: null,
		...listing
	};
}
async function openPullRequest(access, { number, baseSha }, headSha) {
	let { owner, repository } = access, listing = await listPullRequestFiles(access, number), { files, isTruncated } = await readHeadSha(access, number) === headSha ? listing : await compareCommits(access, baseSha, headSha);
	return {
		owner,
		repository,
		headSha,
		baseSha,
		pullRequest: number,
		files,
		isTruncated
	};
}
async function readHeadSha({ octokit, owner, repository, signal }, number) {
	let { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo: repository,
		pull_number: number,
		request: { signal }
	});
	return data.head.sha;
}
async function findPullRequest({ octokit, owner, repository, signal }, branch) {
	try {
		let { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
			owner,
			repo: repository,
			head: `${owner}:${branch}`,
			state: "open",
			request: { signal }
		}), found = data.find(({ head }) => head.ref === branch && head.repo?.full_name === `${owner}/${repository}`);
		return found === void 0 ? null : {
			number: found.number,
			baseSha: found.base.sha
		};
	} catch (error) {
		if (isPermissionMissing(error) || isNotFound(error)) return null;
		throw error;
	}
}
async function listPushedFiles(access, event) {
	let { branch, defaultBranch, before, after } = event, isDefaultBranch = branch === defaultBranch, compared = before === null ? null : await orNull(compareCommits(access, before, after));
	return compared === null ? isDefaultBranch ? before === null ? listTree(access, after) : listLastCommit(access, after) : await orNull(compareCommits(access, defaultBranch, after)) ?? {
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
/** The listing, or `null` when one of its two commits is gone or they share no ancestor. */
async function orNull(listing) {
	try {
		return await listing;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}
/** Lists the notes of a change, read from GitHub and never from a checkout. */
function githubChangedNotes({ client: { octokit }, change, isNote }) {
	return async (signal) => {
		let { owner, repository, headSha, isTruncated } = change, access = {
			octokit,
			owner,
			repository,
			signal
		}, inOrder = (await keepRegular(access, change.files.filter(({ path }) => isNote(path)), headSha)).toSorted((a, b) => compareText(a.path, b.path));
		return {
			files: await mapConcurrent(inOrder, 8, (note) => readNote(access, note)),
			isTruncated
		};
	};
}
/** Drops links and submodules, which no list of changes tells from files. */
async function keepRegular(access, files, headSha) {
	if (files.length === 0) return files;
	let { entries } = await readTree(access, headSha), others = new Set(entries.filter((entry) => !isRegularFile(entry)).map(({ path }) => path));
	return files.filter(({ path }) => !others.has(path));
}
async function readNote(access, { path, blobSha }) {
	try {
		return {
			path,
			bytes: await readBlob(access, blobSha)
		};
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
// src/adapters/github/event.ts
const parsers = /* @__PURE__ */ new Map([
	["push", parsePush],
	["pull_request", parsePullRequest],
	["pull_request_target", parsePullRequest]
]), noCommit = /^0+$/;
/** Reads the payload of a webhook event, which is whatever the runner was given. */
function parseEvent(name, payload) {
	let parse = parsers.get(name);
	if (parse === void 0) throw new UserError({
		code: "event-unknown",
		name,
		known: [...parsers.keys()]
	});
	return parse({
		name,
		payload
	});
}
function parsePush(source) {
	let ref = readText$1(source, "ref"), before = readText$1(source, "before"), after = readText$1(source, "after");
	return ref.startsWith("refs/heads/") ? noCommit.test(after) ? {
		kind: "skipped",
		reason: "branch-deleted"
	} : {
		kind: "push",
		...readRepository(source),
		branch: ref.slice(11),
		defaultBranch: readText$1(source, "repository.default_branch"),
		before: noCommit.test(before) ? null : before,
		after
	} : {
		kind: "skipped",
		reason: "tag-pushed"
	};
}
function parsePullRequest(source) {
	return readText$1(source, "action") === "closed" ? {
		kind: "skipped",
		reason: "pull-request-closed"
	} : {
		kind: "pull-request",
		...readRepository(source),
		number: readNumber(source, "pull_request.number"),
		baseSha: readText$1(source, "pull_request.base.sha"),
		headSha: readText$1(source, "pull_request.head.sha")
	};
}
function readRepository(source) {
	return {
		owner: readText$1(source, "repository.owner.login"),
		repository: readText$1(source, "repository.name")
	};
}
function readText$1({ name, payload }, field) {
	let value = readPath(payload, field);
	if (typeof value == "string" && value !== "") return value;
	throw new UserError({
		code: "event-incomplete",
		name,
		field
	});
}
function readNumber({ name, payload }, field) {
	let value = readPath(payload, field);
	if (typeof value == "number" && Number.isSafeInteger(value)) return value;
	throw new UserError({
		code: "event-incomplete",
		name,
		field
	});
}
/**
* Finds linked files in the commit that the notes are from.
*
* However many notes ask, its tree is read once, and only the first few texts that places are looked for in.
*/
function githubLinkedFiles({ client: { octokit }, change: { owner, repository, headSha } }) {
	let tree = null, texts = /* @__PURE__ */ new Map(), readOnce = (access, sha) => {
		let before = texts.get(sha);
		if (before || texts.size >= 20) return before ?? Promise.resolve(null);
		let text = readText(access, sha);
		return texts.set(sha, text), text;
	};
	return async (paths, signal) => {
		if (paths.length === 0) return /* @__PURE__ */ new Map();
		let access = {
			octokit,
			owner,
			repository,
			signal
		};
		tree ??= readTree(access, headSha).then(indexTree, knowNothing);
		let find = await tree, found = await mapConcurrent(paths, 8, async (asked) => {
			let entry = find(asked.path);
			if (!entry) return entry;
			let text = mayRead(asked, entry) ? await readOnce(access, entry.sha) : null;
			return {
				path: pathAs(asked, entry),
				text
			};
		});
		return new Map(paths.flatMap(({ path }, index) => known(path, found[index])));
	};
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
	return isRead && isRegularFile(entry) && isMarkdown(entry.path);
}
/** A text that cannot be had leaves only the places in it unknown. */
async function readText(access, sha) {
	try {
		let decoded = decode(await readBlob(access, sha));
		return decoded.ok ? decoded.text : null;
	} catch (error) {
		if (findStatus(error) === null) throw error;
		return null;
	}
}
// src/adapters/runner/inputs.ts
/** Reads the inputs of the action. */
function readInputs(getInput) {
	let token = getInput("github-token");
	if (token === "") throw new UserError({ code: "token-missing" });
	return {
		token,
		apiKey: getInput("api-key") || null,
		isDryRun: readDryRun(getInput("dry-run")),
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
// src/adapters/github/annotations.ts
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/** Makes an annotation of every finding of a report. */
function annotateReport(report) {
	return report.notes.flatMap(({ path, findings }) => findings.map((finding) => annotateFinding(path, finding)));
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
		message
	};
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
	return account === null ? !1 : account.login === ownLogin || account.type === "Bot" && account.login === `${ownLogin}[bot]`;
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
// src/adapters/github/check-run.ts
const name = "note-review";
/** Keeps one check run on a commit, with an annotation for every finding. */
function checkRun(options) {
	return async (report, signal) => {
		let content = {
			...options.render(report),
			conclusion: report.verdict === "pass" ? "success" : "failure",
			annotations: annotateReport(report)
		}, existing = await findExisting(options, signal);
		if (existing === null && report.notes.length === 0) return {
			publisher: "check-run",
			action: "unchanged",
			url: null
		};
		if (existing === null || isOutdated(existing, content)) return createCheckRun(options, content, signal);
		let added = content.annotations.filter((one) => !existing.annotations.has(keyOf(one)));
		return publication("updated", await update({
			...options,
			id: existing.id,
			signal
		}, content, added));
	};
}
async function createCheckRun(options, content, signal) {
	let { client, owner, repository, headSha } = options, { data } = await client.octokit.request("POST /repos/{owner}/{repo}/check-runs", {
		owner,
		repo: repository,
		name,
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
	}, content, rest), publication("created", data);
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
async function findExisting({ client, owner, repository, headSha }, signal) {
	let { data } = await client.octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo: repository,
		ref: headSha,
		check_name: name,
		filter: "latest",
		per_page: 100,
		request: { signal }
	});
	if (data.check_runs.length === 0) return null;
	let slug = findAppSlug(await findOwnLogin(client, signal)), run = data.check_runs.find(({ app }) => app?.slug === slug);
	if (run === void 0) return null;
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
function outputOf({ title, summary }, annotations) {
	return {
		title,
		summary,
		annotations: [...annotations]
	};
}
function publication(action, run) {
	return {
		publisher: "check-run",
		action,
		url: run.html_url
	};
}
// src/adapters/github/sticky-comment.ts
const marker = "<!-- note-review v1 -->", permalink = /\/blob\/[0-9a-f]{40}\//g;
/** Keeps one comment on a pull request: written once, then edited in place. */
function stickyComment(options) {
	return async (report, signal) => {
		let body = `${marker}\n${options.render(report)}`;
		if (body.length > 65536) throw Error(`The comment has ${body.length} characters`);
		let [oldest, ...duplicates] = await listOwnComments(options, signal);
		if (oldest === void 0) return report.notes.length === 0 ? {
			publisher: "comment",
			action: "unchanged",
			url: null
		} : createComment(options, body, signal);
		for (let { id } of duplicates) await deleteComment(options, id, signal);
		return saysTheSame(oldest.body ?? "", body) ? {
			publisher: "comment",
			action: "unchanged",
			url: oldest.html_url
		} : updateComment({
			...options,
			id: oldest.id
		}, body, signal);
	};
}
async function listOwnComments({ client, owner, repository, pullRequest }, signal) {
	let marked = (await collectPages(async (page) => {
		let { data, headers } = await client.octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo: repository,
			issue_number: pullRequest,
			per_page: 100,
			page,
			request: { signal }
		});
		return {
			items: data,
			link: headers.link
		};
	})).filter(({ body }) => body?.startsWith(marker));
	if (marked.length === 0) return [];
	let ownLogin = await findOwnLogin(client, signal);
	return marked.filter((comment) => isOwn(comment, ownLogin));
}
/** Anyone can copy the marker, so the author has to be us as well. */
function isOwn({ user, performed_via_github_app: app }, ownLogin) {
	return isOwnAccount(user, ownLogin) ? app == null || app.slug === findAppSlug(ownLogin) : !1;
}
async function createComment({ client, owner, repository, pullRequest }, body, signal) {
	let { data } = await client.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo: repository,
		issue_number: pullRequest,
		body,
		request: { signal }
	});
	return {
		publisher: "comment",
		action: "created",
		url: data.html_url
	};
}
async function updateComment({ client, owner, repository, id }, body, signal) {
	let { data } = await client.octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo: repository,
		comment_id: id,
		body,
		request: { signal }
	});
	return {
		publisher: "comment",
		action: "updated",
		url: data.html_url
	};
}
async function deleteComment({ client, owner, repository }, id, signal) {
	try {
		await client.octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo: repository,
			comment_id: id,
			request: { signal }
		});
	} catch (error) {
		if (!isNotFound(error)) throw error;
	}
}
function saysTheSame(a, b) {
	return withoutCommits(a) === withoutCommits(b);
}
/** An old permalink shows the same words as a new one. */
function withoutCommits(body) {
	return body.replaceAll("\r\n", "\n").trimEnd().replace(permalink, "/blob/commit/");
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
// src/render/summary.ts
/** The comment as far as a job summary can hold it, with what only this run can say: how long it took. */
function renderSummary(report, options) {
	let language = options.language ?? reportLanguage(report), closing = renderClosing(report, language), maxLength = summaryBytes - measure(closing, "bytes") - 2, comment = renderComment(report, {
		...options,
		language,
		maxLength,
		unit: "bytes"
	});
	return join$1([comment, closing], "\n\n");
}
/** GitHub shows nothing of a step's summary that is longer than 1 MiB; the rest is left for what else the step writes. */
const summaryBytes = 1e6;
function renderClosing({ outcome, usage }, language) {
	let phrases = phrasesIn(language), sentences = [outcome === "cached" ? phrases.reused : "", usage.durationMs > 0 ? phrases.duration((usage.durationMs / 1e3).toFixed(1)) : ""];
	return join$1(sentences.map(inert), phrases.gap);
}
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
/** The findings as annotations, as many of each level as GitHub shows of a step, and a notice that counts the rest. */
function renderAnnotations(report, language = reportLanguage(report)) {
	let all = report.notes.flatMap(({ path, findings }) => findings.map((finding) => annotate$1(path, finding))), shown = firstOfEach(all, mostOfEach);
	if (shown.length === all.length) return shown;
	let fewer = firstOfEach(all, {
		...mostOfEach,
		notice: mostOfEach.notice - 1
	});
	return [...fewer, sayMore(report, all.length - fewer.length, language)];
}
const mostOfEach = {
	error: 10,
	warning: 10,
	notice: 10
};
function firstOfEach(annotations, limits) {
	return severities.flatMap((severity) => annotations.filter(({ level }) => level === severity).slice(0, limits[severity]));
}
function annotate$1(path, { severity, message, rule, span }) {
	let endLine = lastLine(span), columns = endLine === span.startLine && span.endLine === span.startLine ? {
		startColumn: span.startColumn,
		endColumn: Math.max(span.startColumn, span.endColumn - 1)
	} : {};
	return {
		level: severity,
		message: clipLine(plainLine(message), 4e3),
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
// src/render/run.ts
/** Says why there is nothing to review. */
function renderSkip(reason, language) {
	return skips[language][reason];
}
/** Says that the list of changed files was longer than GitHub gives it. */
function renderTruncated(language) {
	return truncated[language];
}
/** Says that a change edits what it would be held against. */
function renderRulesChanged(language) {
	return rulesChanged[language];
}
/** Says which version of the template and the config file a problem is about. */
function renderReadBefore(language) {
	return readBefore[language];
}
const readBefore = {
	"zh-CN": "。读取的是这次改动之前的版本：如果这次已经改好，合并以后就会生效",
	en: ". This is the file as it was before this change: if the change mends it, it takes effect once it is merged"
}, rulesChanged = {
	"zh-CN": "这次改动也修改了模板或配置。检查用的是改动之前的版本，新的从下一次改动起生效",
	en: "This change also edits the template or the config file. They are read as they were before it, and take effect from the next change on"
}, skips = {
	"zh-CN": {
		"branch-deleted": "分支已删除，没有需要检查的笔记",
		"tag-pushed": "推送的是标签，没有需要检查的笔记",
		"pull-request-closed": "拉取请求已关闭，没有需要检查的笔记"
	},
	en: {
		"branch-deleted": "The branch was deleted: there are no notes to review",
		"tag-pushed": "A tag was pushed: there are no notes to review",
		"pull-request-closed": "The pull request is closed: there are no notes to review"
	}
}, truncated = {
	"zh-CN": "改动的文件超过 GitHub 能列出的数量，列表之外的笔记这次没有检查。请把改动分成几次推送",
	en: "More files changed than GitHub lists; notes beyond its list were not checked. Push the change in smaller parts"
};
// src/runner-log.ts
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
	if (secret === null) return;
	let forms = [
		secret,
		encodeURIComponent(secret),
		Buffer.from(secret).toString("base64")
	];
	for (let form of new Set(forms)) setSecret(form);
}
/** Tells the job what the user has to put right, and returns the exit status. */
function tellProblems(runner, problems) {
	let language = languageOfLog(runner);
	for (let problem of problems) {
		let isOfRules = /^(?:config|directive|template|schema)-/.test(problem.code), sentence = renderProblem(problem, language);
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
function tellRun(runner, { report, isTruncated }, { reportPath, hasChangedRules }) {
	let language = languageOfLog(runner);
	say(renderTerminal(report, { colour: !1 }));
	for (let annotation of renderAnnotations(report)) annotate(runner, annotation);
	hasChangedRules && runner.notice(renderRulesChanged(language)), isTruncated && runner.warning(renderTruncated(language)), warnOfFailure(runner, reportPath, () => writeFileSync(reportPath, renderJson(report))), warnOfFailure(runner, "GITHUB_OUTPUT", () => {
		for (let [name, value] of Object.entries(listOutputs(report, reportPath))) runner.setOutput(name, value);
	});
}
/** Tells the job where the report went, and where it could not go. */
function tellDelivery(runner, { publications, undelivered }) {
	for (let error of undelivered) {
		let isOurs = !(error instanceof UserError);
		runner.warning(isOurs ? renderBug(error) : renderProblem(error.problem, languageOfLog(runner)));
	}
	for (let { publisher, action, url } of publications) url && say(`${publisher} ${action}: ${url}`);
	let url = commentUrl(publications);
	warnOfFailure(runner, "GITHUB_OUTPUT", () => runner.setOutput("comment-url", url));
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
// src/publishers.ts
/** The comment of the pull request; without one, the check run of the commit; and always the job summary. */
function choosePublishers(places) {
	let { change, environment } = places, summary = jobSummary(environment.GITHUB_STEP_SUMMARY, (report) => renderSummary(report, renderingOf(places)));
	if (places.isDryRun) return [logPublisher(commentIn(places)), summary];
	let { pullRequest } = change;
	return [pullRequest === null ? commitCheck(places) : comment(places, pullRequest), summary];
}
function comment(places, pullRequest) {
	let { owner, repository } = places.change, render = commentIn(places);
	return stickyComment({
		client: places.client,
		owner,
		repository,
		pullRequest,
		render
	});
}
function commentIn(places) {
	let limit = {
		maxLength: 65e3,
		unit: "characters"
	};
	return (report) => renderComment(report, {
		...renderingOf(places),
		...limit
	});
}
function commitCheck(places) {
	let { owner, repository, headSha } = places.change, options = {
		...renderingOf(places),
		maxLength: 65e3,
		unit: "bytes"
	};
	return checkRun({
		client: places.client,
		owner,
		repository,
		headSha,
		render: (report) => ({
			title: renderTitle(report),
			summary: renderComment(report, options)
		})
	});
}
function renderingOf(places) {
	let run = places.environment.GITHUB_RUN_ID ?? "", { language } = places;
	return {
		permalink: permalinkTo(places),
		moreUrl: `${addressOf(places)}/actions/runs/${run}`,
		...language === "auto" ? {} : { language }
	};
}
/** Links to the lines of a note at the commit that was reviewed; GitHub shows the lines of plain Markdown only. */
function permalinkTo(places) {
	let blob = `${addressOf(places)}/blob/${places.change.headSha}`;
	return (path, span) => `${blob}/${path.split("/").map(encodeURIComponent).join("/")}?plain=1#${anchorOf(span)}`;
}
function anchorOf(span) {
	let last = lastLine(span);
	return last > span.startLine ? `L${span.startLine}-L${last}` : `L${span.startLine}`;
}
function addressOf({ change: { owner, repository }, environment }) {
	return `${environment.GITHUB_SERVER_URL || "https://github.com"}/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`;
}
// src/action.ts
/** Runs the action and returns its exit status. */
async function runAction(environment) {
	try {
		return await run(environment);
	} catch (error$1) {
		return error$1 instanceof UserError ? tellProblems(core_exports, [error$1.problem, ...error$1.more]) : (error(renderBug(error$1)), 2);
	}
}
async function run(environment) {
	let { signal } = new AbortController(), inputs = readInputs((name) => getInput(name));
	hideSecret(core_exports, inputs.apiKey);
	let { name, payload } = readEventFile(environment), event = parseEvent(name, payload);
	if (event.kind === "skipped") return tellSkip(core_exports, event.reason);
	let apiUrl = environment.GITHUB_API_URL || "https://api.github.com", { createClient } = await import("./client.js"), client = createClient({
		token: inputs.token,
		apiUrl
	}), change = await openChange(client, event, signal), ruleFiles = {
		...githubTrustedFiles({
			client,
			change
		}),
		compileSchema
	}, setup = await loadSetup(ruleFiles, inputs, signal), { settings } = setup, ports = {
		listChangedNotes: githubChangedNotes({
			client,
			change,
			isNote: noteFilter(settings, inputs.config)
		}),
		reviewer: await chooseReviewerWithoutFail(settings, inputs.apiKey),
		findLinkedFiles: githubLinkedFiles({
			client,
			change
		})
	}, result = await reviewChanges(ports, setup, {
		version,
		signal
	});
	tellRun(core_exports, result, {
		reportPath: join(environment.RUNNER_TEMP || tmpdir(), "note-review-report.json"),
		hasChangedRules: change.files.some(({ path }) => isRuleFile(path, settings, inputs.config))
	});
	let { language } = settings, places = {
		client,
		change,
		environment,
		language,
		isDryRun: inputs.isDryRun
	};
	return tellDelivery(core_exports, await publishReport(result.report, choosePublishers(places), signal)), decideExitStatus(result.report, settings);
}
export { runAction };
