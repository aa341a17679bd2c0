import {
  describeAbsent,
  describeMissing,
  describeUnknown,
} from "#core/front-matter/describe-key.ts";
import { describeViolation } from "#core/front-matter/describe.ts";
import { describeYamlError } from "#core/front-matter/describe-yaml-error.ts";
import { intendedKey, missingKey, misspeltKey, unknownKey } from "#core/front-matter/keys.ts";
import type { SchemaViolation, ValidateFrontMatter } from "#core/front-matter/validate.ts";
import type { FrontMatter } from "#core/note/front-matter.ts";
import type { Span } from "#core/span.ts";
import type { Rule, Violation } from "./rule.ts";

/** Front matter has to be YAML, and has to keep to the template's JSON Schema where there is one. */
export const frontMatter: Rule<"front-matter"> = {
  id: "front-matter",
  summary: {
    "zh-CN": "front matter 要是 YAML，并符合模板的 schema",
    en: "Front matter is YAML and keeps to the template's schema",
  },
  severity: "error",
  *check({ note, template: { validateFrontMatter: validate } }) {
    const found = note.frontMatter;
    if (found?.error) {
      const { code, span } = found.error;
      const severity = validate ? "error" : "warning";
      yield { span, section: null, severity, message: describeYamlError(code) };
    } else if (validate) {
      yield* found ? holdAgainst(validate, found) : missFrontMatter(validate);
    }
  },
};

function* missFrontMatter(validate: ValidateFrontMatter): Iterable<Violation> {
  const violations = validate({});
  if (violations.length === 0) return;
  const names = violations.filter(({ path }) => path.length === 0).map(missingKey);
  const span = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const message = describeAbsent(names.filter((name) => name !== null));
  yield { span, section: null, message };
}

function* holdAgainst(validate: ValidateFrontMatter, found: FrontMatter): Iterable<Violation> {
  const values = found.data ?? {};
  if (found.format === "toml" || typeof values !== "object" || Array.isArray(values)) {
    yield { span: firstLineOf(found), section: null, message: notMapping[found.format] };
    return;
  }
  const violations = validate(values);
  const intended = new Set(violations.map((violation) => intendedPlace(violation)));
  for (const violation of violations) {
    // One slip of the pen is one finding: the unknown key that is meant to be the missing one.
    const missing = missingKey(violation);
    if (missing !== null && intended.has(placeName(violation, missing))) continue;
    yield { section: null, ...explain(violation, found) };
  }
}

const notMapping: Readonly<Record<FrontMatter["format"], Violation["message"]>> = {
  toml: {
    "zh-CN": "模板要检查 front matter，但只认 YAML：请把 +++ 换成 ---，并改写成「键: 值」",
    en: "The template checks front matter, and reads YAML alone: turn +++ into ---, and write “key: value”",
  },
  yaml: {
    "zh-CN": "front matter 应该由「键: 值」组成，每行一项，冒号后空一格",
    en: "The front matter has to be lines of “key: value”, with a space after the colon",
  },
};

function intendedPlace(violation: SchemaViolation): string | null {
  const unknown = unknownKey(violation);
  const intended = unknown === null ? null : intendedKey(unknown, violation);
  return intended === null ? null : placeName(violation, intended);
}

function placeName({ path }: SchemaViolation, key: string): string {
  return JSON.stringify([...path, key]);
}

function explain(
  violation: SchemaViolation,
  found: FrontMatter,
): Pick<Violation, "span" | "message"> {
  const { path } = violation;
  const keyPlace = (key: string): Span => found.keySpan([...path, key]) ?? placeOf(path, found);
  const missing = missingKey(violation);
  if (missing !== null) {
    const misspelt = misspeltKey(missing, violation);
    return {
      span: misspelt === null ? placeOfMapping(path, found) : keyPlace(misspelt),
      message: describeMissing(path, missing, misspelt),
    };
  }
  const unknown = unknownKey(violation);
  return unknown === null
    ? { span: placeOf(path, found), message: describeViolation(violation) }
    : {
        span: keyPlace(unknown),
        message: describeUnknown(path, unknown, intendedKey(unknown, violation)),
      };
}

/** A value that stands on one line, else its key. */
function placeOf(path: SchemaViolation["path"], found: FrontMatter): Span {
  const value = found.valueSpan(path);
  const isShort = value?.startLine === value?.endLine && value?.startColumn !== value?.endColumn;
  return (isShort ? value : null) ?? placeOfMapping(path, found);
}

function placeOfMapping(path: SchemaViolation["path"], found: FrontMatter): Span {
  if (path.length === 0) return firstLineOf(found);
  return found.keySpan(path) ?? found.valueSpan(path) ?? firstLineOf(found);
}

function firstLineOf({ span: { startLine, startColumn } }: FrontMatter): Span {
  return { startLine, startColumn, endLine: startLine, endColumn: startColumn + fence.length };
}

const fence = "---";
