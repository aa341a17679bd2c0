import { type Message, show } from "./show.ts";

/** Says of which type a value has to be, and how to write that in YAML. */
export function describeType(types: readonly unknown[], value: unknown): Message {
  const names = types.map((type) => typeNames[String(type)] ?? show(type));
  const hint = hintFor(types, value);
  const zh = names.map((name) => name["zh-CN"]).join("或");
  const en = names.map((name) => name.en).join(" or ");
  return {
    "zh-CN": `应该是${zh}，现在是${show(value)["zh-CN"]}${hint["zh-CN"]}`,
    en: `has to be ${en}; it is ${show(value).en}${hint.en}`,
  };
}

const typeNames: Readonly<Record<string, Message>> = {
  string: { "zh-CN": "文字", en: "text" },
  number: { "zh-CN": "数字", en: "a number" },
  integer: { "zh-CN": "整数", en: "a whole number" },
  boolean: { "zh-CN": " true 或 false ", en: "true or false" },
  array: { "zh-CN": "列表", en: "a list" },
  object: { "zh-CN": "「键: 值」", en: "a mapping of keys to values" },
  null: { "zh-CN": "空值", en: "empty" },
};

function hintFor(types: readonly unknown[], value: unknown): Message {
  if (value === null || value === undefined) return { "zh-CN": "：请填写", en: ": fill it in" };
  const isWord = typeof value === "number" || typeof value === "boolean";
  if (types.includes("string") && isWord) {
    return { "zh-CN": "：请加上引号", en: ": put it in quotation marks" };
  }
  if (types.includes("array") && typeof value !== "object") {
    return {
      "zh-CN": "：请写成 [甲, 乙]，或每行一个「- 」",
      en: ": write it as [a, b], or as lines with “- ”",
    };
  }
  if (!types.includes("string") && typeof value === "string" && isQuotable(types, value)) {
    return { "zh-CN": "：请去掉引号", en: ": remove the quotation marks" };
  }
  return { "zh-CN": "", en: "" };
}

/** Whether a text would be of the right type without its quotation marks. */
function isQuotable(types: readonly unknown[], text: string): boolean {
  if (text === "true" || text === "false") return types.includes("boolean");
  const isNumeric = types.includes("number") || types.includes("integer");
  return isNumeric && /^-?\d+$/.test(text);
}
