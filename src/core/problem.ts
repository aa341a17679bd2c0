import type { RubricProblem } from "#core/rubric/rubric-problem.ts";
import type { TemplateProblem } from "./template-problem.ts";

/**
 * Everything a user may have to put right, as a code and its values; `render/problem.ts` has the sentences.
 *
 * Values never hold a secret, note text or a server's own words.
 */
export type Problem =
  | UsageProblem
  | SettingProblem
  | FileProblem
  | GitProblem
  | BaselineProblem
  | BatchProblem
  | ConfigProblem
  | TemplateProblem
  | RubricProblem
  | EventProblem
  | ReportProblem
  | GitHubProblem;

type UsageProblem =
  | { readonly code: "unknown-command"; readonly command: string }
  | { readonly code: "unknown-option"; readonly option: string }
  | { readonly code: "option-needs-value"; readonly option: string }
  | { readonly code: "option-takes-no-value"; readonly option: string }
  | {
      readonly code: "option-not-taken";
      readonly command: string;
      readonly option: string;
      readonly commands: readonly string[];
    }
  | { readonly code: "options-exclude"; readonly option: string; readonly other: string }
  | { readonly code: "option-needs-other"; readonly option: string; readonly other: string }
  | { readonly code: "input-not-alone" }
  | { readonly code: "new-takes-two" }
  | { readonly code: "derive-nothing-shared"; readonly count: number };

/** `source` is how the user set it: an action input, a command-line flag, a key of the config file. */
type SettingProblem =
  | {
      readonly code: "setting-not-allowed";
      readonly source: "input" | "flag" | "config";
      readonly name: string;
      readonly value: string;
      readonly expected: readonly string[];
    }
  | {
      readonly code: "setting-empty";
      readonly source: "input" | "flag";
      readonly name: string;
      readonly expected: readonly string[];
    }
  | {
      readonly code: "setting-not-number";
      readonly source: "input" | "flag";
      readonly name: string;
      readonly value: string;
      readonly kind: "count" | "amount";
      readonly expected: readonly string[];
    }
  | {
      readonly code: "price-missing";
      readonly name: string;
      readonly missing: readonly string[];
    }
  | { readonly code: "plugin-options-not-mapping"; readonly value: string }
  | {
      readonly code: "plugin-option-unknown";
      readonly name: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "plugin-option-not-allowed";
      readonly name: string;
      readonly value: string;
      readonly expected: string;
    }
  | { readonly code: "base-url-invalid"; readonly baseUrl: string }
  | { readonly code: "base-url-insecure"; readonly host: string }
  | { readonly code: "base-url-retired"; readonly host: string }
  | { readonly code: "api-key-missing" };

type FileProblem =
  | { readonly code: "path-not-found"; readonly path: string }
  | { readonly code: "no-note-matches"; readonly patterns: readonly string[] }
  | { readonly code: "file-unreadable"; readonly path: string; readonly reason: string }
  | { readonly code: "file-unwritable"; readonly path: string; readonly reason: string }
  | { readonly code: "file-not-utf-8"; readonly path: string }
  | { readonly code: "file-exists"; readonly path: string }
  | { readonly code: "note-changed"; readonly path: string }
  | { readonly code: "branch-not-writable" }
  | { readonly code: "branch-protected"; readonly branch: string }
  | { readonly code: "proposal-refused"; readonly branch: string }
  | { readonly code: "branch-has-other-commits"; readonly branch: string }
  | { readonly code: "review-end-missing"; readonly path: string }
  | { readonly code: "review-place-missing"; readonly path: string }
  | { readonly code: "output-is-note"; readonly path: string; readonly option: string }
  | { readonly code: "output-is-rule-file"; readonly path: string; readonly option: string }
  | { readonly code: "path-leads-outside"; readonly path: string }
  | { readonly code: "folder-unwatchable"; readonly path: string; readonly reason: string };

/** `operation` is a command of git's; `path` is the folder, or the note. */
type GitProblem =
  | { readonly code: "git-not-found" }
  | { readonly code: "git-repository-not-found"; readonly path: string }
  | { readonly code: "git-repository-not-trusted"; readonly path: string }
  | { readonly code: "git-revision-not-found"; readonly revision: string }
  | {
      readonly code: "git-failed";
      readonly operation: string;
      readonly path: string;
      readonly status: number | null;
    }
  | { readonly code: "note-unmerged"; readonly path: string };

type BaselineProblem =
  | { readonly code: "baseline-not-found"; readonly path: string }
  | { readonly code: "baseline-unreadable"; readonly path: string }
  | { readonly code: "baseline-is-other-file"; readonly path: string };

/** `path` is where the batch is remembered. */
type BatchProblem =
  | { readonly code: "batch-needs-model" }
  | { readonly code: "batch-pending"; readonly path: string }
  | { readonly code: "batch-missing"; readonly path: string }
  | { readonly code: "batch-record-unreadable"; readonly path: string }
  | { readonly code: "batch-elsewhere"; readonly host: string; readonly model: string }
  | { readonly code: "batch-too-large"; readonly requests: number }
  | { readonly code: "batch-not-offered"; readonly host: string }
  | { readonly code: "batch-gone"; readonly host: string }
  | { readonly code: "batch-refused" }
  | { readonly code: "batch-over-limit" }
  | { readonly code: "batch-unauthorized"; readonly status: number }
  | { readonly code: "batch-rejected"; readonly host: string; readonly status: number }
  | { readonly code: "batch-unreachable"; readonly host: string }
  | { readonly code: "batch-answer-unreadable"; readonly host: string };

type ConfigProblem =
  | { readonly code: "config-not-found"; readonly path: string }
  | { readonly code: "config-not-yaml"; readonly path: string; readonly line: number }
  | { readonly code: "config-not-mapping"; readonly path: string }
  | {
      readonly code: "config-unknown-key";
      readonly path: string;
      readonly line: number;
      readonly key: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "config-unknown-rule";
      readonly path: string;
      readonly line: number;
      readonly name: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "config-value-not-allowed";
      readonly path: string;
      readonly line: number;
      readonly key: string;
      readonly expected: string;
    };

type EventProblem =
  | { readonly code: "event-missing" }
  | { readonly code: "event-unreadable"; readonly path: string }
  | { readonly code: "event-incomplete"; readonly name: string; readonly field: string }
  | { readonly code: "event-unknown"; readonly name: string; readonly known: readonly string[] };

/** `path` is the file that another workflow wrote; `field` is a path of keys that a report has, and never what is in it. */
type ReportProblem =
  | { readonly code: "report-outside"; readonly path: string }
  | { readonly code: "report-too-large"; readonly path: string; readonly maximum: number }
  | { readonly code: "report-invalid"; readonly path: string; readonly field: string }
  | { readonly code: "report-outdated"; readonly path: string };

/** `operation` is a method and a route; `permissions` is GitHub's own `x-accepted-github-permissions`, where it said. */
type GitHubProblem =
  | { readonly code: "token-refused"; readonly status: number }
  | {
      readonly code: "github-permission-missing";
      readonly operation: string;
      readonly permissions: string | null;
    }
  | { readonly code: "commit-comment-refused"; readonly permissions: string | null }
  | { readonly code: "github-not-found"; readonly operation: string }
  | { readonly code: "github-rate-limited"; readonly operation: string }
  | { readonly code: "github-failed"; readonly operation: string; readonly status: number }
  | { readonly code: "github-unreachable"; readonly host: string }
  | { readonly code: "github-address-invalid"; readonly address: string }
  | { readonly code: "github-answer-unreadable"; readonly operation: string; readonly host: string }
  | { readonly code: "note-unreadable"; readonly path: string; readonly status: number };
