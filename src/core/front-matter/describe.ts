import { nearest } from "#core/nearest.ts";
import { countOf } from "#core/plural.ts";
import { describeFormat } from "./describe-format.ts";
import { describeType } from "./describe-type.ts";
import { type Message, listOf, show, showPath } from "./show.ts";
import type { SchemaViolation } from "./validate.ts";

/** Says what a value of front matter should be. */
export function describeViolation(violation: SchemaViolation): Message {
  const { path, keyword } = violation;
  const describe = Object.hasOwn(predicates, keyword) ? predicates[keyword] : undefined;
  const subject = showPath(path);
  const predicate = (describe ?? describeOther)(violation);
  return {
    "zh-CN": subject["zh-CN"] + predicate["zh-CN"],
    en: `${subject.en} ${predicate.en}`,
  };
}

type Describe = (violation: SchemaViolation) => Message;

const predicates: Readonly<Record<string, Describe>> = {
  type: ({ params, value }) => describeType(listOf(params["type"]), value),
  format: ({ params, value }) => describeFormat(params["format"], value),
  enum: ({ params, value }) => describeChoice(listOf(params["allowedValues"]), value),
  const: ({ params, value }) => describeChoice([params["allowedValue"]], value),
  pattern: ({ params, value }) => ({
    "zh-CN": `应该符合 ${String(params["pattern"])}，现在是${show(value)["zh-CN"]}`,
    en: `has to match ${String(params["pattern"])}; it is ${show(value).en}`,
  }),
  minLength: ({ params, value }) => describeCount(params, "least", lengthOf(value)),
  maxLength: ({ params, value }) => describeCount(params, "most", lengthOf(value)),
  minItems: ({ params, value }) => describeCount(params, "least", itemsOf(value)),
  maxItems: ({ params, value }) => describeCount(params, "most", itemsOf(value)),
  minimum: ({ params, value }) => describeLimit(params, value, ["不小于", "at least"]),
  maximum: ({ params, value }) => describeLimit(params, value, ["不大于", "at most"]),
  exclusiveMinimum: ({ params, value }) => describeLimit(params, value, ["大于", "more than"]),
  exclusiveMaximum: ({ params, value }) => describeLimit(params, value, ["小于", "less than"]),
  propertyNames: ({ params }) => ({
    "zh-CN": `里不能有名为${show(params["propertyName"])["zh-CN"]}的项：请改名`,
    en: `cannot hold a key called ${show(params["propertyName"]).en}: rename it`,
  }),
  uniqueItems: ({ params }) => {
    const [first = 0, second = 0] = [Number(params["i"]), Number(params["j"])].toSorted(
      (a, b) => a - b,
    );
    return {
      "zh-CN": `的第 ${first + 1} 项和第 ${second + 1} 项相同：请删去一项`,
      en: `says the same in item ${first + 1} and item ${second + 1}: remove one`,
    };
  },
  anyOf: describeForms,
  oneOf: describeForms,
};

function describeChoice(allowed: readonly unknown[], value: unknown): Message {
  const guess = typeof value === "string" ? nearest(value, allowed.map(String)) : null;
  const choices = allowed.slice(0, mostChoices).map((choice) => show(choice));
  const isCut = allowed.length > mostChoices;
  const zh = choices.map((choice) => choice["zh-CN"].trim()).join("、");
  const en = choices.map((choice) => choice.en).join(", ");
  return {
    "zh-CN": `应该是${zh}${isCut ? "……" : ""}${allowed.length > 1 ? "之一" : ""}，现在是${show(value)["zh-CN"]}${guess === null ? "" : `。是不是想写「${guess}」？`}`,
    en: `has to be ${allowed.length > 1 ? "one of " : ""}${en}${isCut ? ", …" : ""}; it is ${show(value).en}${guess === null ? "" : `. Did you mean “${guess}”?`}`,
  };
}

/** More would hide what follows them. */
const mostChoices = 12;

type Counted = { readonly count: number; readonly zh: string; readonly noun: string };

function lengthOf(value: unknown): Counted {
  return { count: Array.from(String(value)).length, zh: "个字符", noun: "character" };
}

function itemsOf(value: unknown): Counted {
  return { count: Array.isArray(value) ? value.length : 0, zh: "项", noun: "item" };
}

function describeCount(
  { limit }: SchemaViolation["params"],
  bound: "least" | "most",
  { count, zh, noun }: Counted,
): Message {
  return {
    "zh-CN": `应该${bound === "least" ? "至少" : "至多"}有 ${String(limit)} ${zh}，现在有 ${count} ${zh}`,
    en: `has to have at ${bound} ${countOf(Number(limit), noun)}; it has ${count}`,
  };
}

function describeLimit(
  { limit }: SchemaViolation["params"],
  value: unknown,
  [zh, en]: readonly [string, string],
): Message {
  return {
    "zh-CN": `应该${zh} ${String(limit)}，现在是${show(value)["zh-CN"]}`,
    en: `has to be ${en} ${String(limit)}; it is ${show(value).en}`,
  };
}

function describeForms(): Message {
  return {
    "zh-CN": "不是模板允许的任何一种写法：请对照模板的 schema 修改",
    en: "is in none of the forms that the template allows: compare it with the template's schema",
  };
}

/** The validator has its own words, in English, for all that is rare. */
function describeOther({ message }: SchemaViolation): Message {
  return {
    "zh-CN": `不符合模板的 schema（${message}）：请修改`,
    en: `does not keep to the template's schema (${message}): change it`,
  };
}
