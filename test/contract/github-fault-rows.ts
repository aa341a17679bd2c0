import type { Problem } from "#core/problem.ts";
import type { Passage } from "#test/servers/gate.ts";

/** One thing that goes wrong: an answer that takes the place of the true one, or what becomes of the connection. */
type Fault = {
  readonly what: string;
  readonly answer?: {
    readonly status: number;
    readonly message?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Something else than GitHub's JSON, with status 200. */
  readonly nonsense?: "html" | "broken-json";
  readonly passage?: Passage | "slow" | "too slow";
  /** How often it goes wrong; by default for good. */
  readonly times?: number;
};

/** What comes of it: the problem that is told, or none where the report arrives; and how often it was tried. */
export type Row = Fault & {
  readonly problem: Problem["code"] | null;
  readonly tries: number;
};

const secondary = "You have exceeded a secondary rate limit";
const anHour = String(Math.ceil(Date.now() / 1000) + 3600);
const permission = { "x-accepted-github-permissions": "some=write" };

/** What goes wrong when something is written: it may have been written all the same, so only a refusal is tried again. */
export const writing: readonly Row[] = [
  {
    what: "403 that names the permission",
    answer: { status: 403, headers: permission },
    problem: "github-permission-missing",
    tries: 1,
  },
  {
    what: "403 that names none",
    answer: { status: 403 },
    problem: "github-permission-missing",
    tries: 1,
  },
  { what: "401", answer: { status: 401 }, problem: "token-refused", tries: 1 },
  { what: "404", answer: { status: 404 }, problem: "github-not-found", tries: 1 },
  { what: "409", answer: { status: 409 }, problem: "github-failed", tries: 1 },
  { what: "422", answer: { status: 422 }, problem: "github-failed", tries: 1 },
  {
    what: "429 with Retry-After, once",
    answer: { status: 429, message: secondary, headers: { "retry-after": "1" } },
    times: 1,
    problem: null,
    tries: 2,
  },
  {
    what: "429 with Retry-After, for good",
    answer: { status: 429, message: secondary, headers: { "retry-after": "1" } },
    problem: "github-rate-limited",
    tries: 3,
  },
  {
    what: "429 with a Retry-After of an hour",
    answer: { status: 429, message: secondary, headers: { "retry-after": "3600" } },
    problem: "github-rate-limited",
    tries: 1,
  },
  {
    what: "429 without Retry-After",
    answer: { status: 429 },
    problem: "github-rate-limited",
    tries: 1,
  },
  {
    what: "the secondary limit as 403, once",
    answer: { status: 403, message: secondary, headers: { "retry-after": "1" } },
    times: 1,
    problem: null,
    tries: 2,
  },
  {
    what: "the limit of the hour",
    answer: { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": anHour } },
    problem: "github-rate-limited",
    tries: 1,
  },
  { what: "500", answer: { status: 500 }, problem: "github-failed", tries: 1 },
  { what: "502", answer: { status: 502 }, problem: "github-failed", tries: 1 },
  { what: "503", answer: { status: 503 }, problem: "github-failed", tries: 1 },
  {
    what: "a connection that breaks before",
    passage: "break before",
    problem: "github-unreachable",
    tries: 1,
  },
  {
    what: "a connection that breaks after",
    passage: "break after",
    problem: "github-unreachable",
    tries: 1,
  },
  { what: "an answer that takes its time", passage: "slow", problem: null, tries: 1 },
  {
    what: "an answer that takes too long",
    passage: "too slow",
    problem: "github-unreachable",
    tries: 1,
  },
  {
    what: "200 with a page in HTML",
    nonsense: "html",
    problem: "github-answer-unreadable",
    tries: 1,
  },
  {
    what: "200 with half an answer",
    nonsense: "broken-json",
    problem: "github-answer-unreadable",
    tries: 1,
  },
];

/** What goes wrong when something is read: it can be read again. */
export const reading: readonly Row[] = [
  {
    what: "403 that names the permission",
    answer: { status: 403, headers: permission },
    problem: "github-permission-missing",
    tries: 1,
  },
  { what: "404", answer: { status: 404 }, problem: "github-not-found", tries: 1 },
  { what: "422", answer: { status: 422 }, problem: "github-failed", tries: 1 },
  {
    what: "429 with Retry-After, once",
    answer: { status: 429, message: secondary, headers: { "retry-after": "1" } },
    times: 1,
    problem: null,
    tries: 2,
  },
  {
    what: "429 without Retry-After",
    answer: { status: 429 },
    problem: "github-rate-limited",
    tries: 1,
  },
  { what: "502, once", answer: { status: 502 }, times: 1, problem: null, tries: 2 },
  { what: "502, for good", answer: { status: 502 }, problem: "github-failed", tries: 3 },
  {
    what: "a connection that breaks, once",
    passage: "break before",
    times: 1,
    problem: null,
    tries: 2,
  },
  {
    what: "an answer that takes too long, once",
    passage: "too slow",
    times: 1,
    problem: null,
    tries: 2,
  },
  {
    what: "an answer that takes too long",
    passage: "too slow",
    problem: "github-unreachable",
    tries: 2,
  },
  {
    what: "200 with a page in HTML",
    nonsense: "html",
    problem: "github-answer-unreadable",
    tries: 1,
  },
  {
    what: "200 with half an answer",
    nonsense: "broken-json",
    problem: "github-answer-unreadable",
    tries: 1,
  },
];
