import { foldText } from "#core/note/fold-text.ts";
import { kindNames, parseNeeds } from "./need.ts";
import { type Readers, oneOf, parseRange, parseSeverity, splitAtBars } from "./read-values.ts";
import type { Slot } from "./template.ts";

/** What `<!-- note … -->` says about the section it stands in. */
export type SlotOptions = Pick<
  Slot,
  | "isRequired"
  | "repeat"
  | "minimumLength"
  | "maximumLength"
  | "items"
  | "needs"
  | "has"
  | "hasnt"
  | "todo"
  | "isFixed"
  | "severity"
  | "isGenerated"
  | "isReviewed"
  | "focus"
> & { readonly aka: readonly string[] };

/** What holds of a section without a directive. */
export const defaultSlotOptions: SlotOptions = {
  aka: [],
  isRequired: true,
  repeat: { minimum: 1, maximum: 1 },
  minimumLength: null,
  maximumLength: null,
  items: null,
  needs: [],
  has: [],
  hasnt: [],
  todo: "deny",
  isFixed: false,
  severity: "error",
  isGenerated: false,
  isReviewed: true,
  focus: null,
};

/** The keys of a section's directive. */
export const slotReaders: Readers<SlotOptions> = {
  aka: option('"name|other name"', splitAtBars, (aka) => ({ aka })),
  optional: flag((isOptional) => ({ isRequired: !isOptional })),
  repeat: option("1..5, 2..", parseRepeat, (repeat) => ({ repeat })),
  min: option("100", parseCount, (minimumLength) => ({ minimumLength })),
  max: option("2000", parseCount, (maximumLength) => ({ maximumLength })),
  items: option("3..15, 3.., 3", parseRange, (items) => ({ items })),
  needs: option(
    `"list image>=2 code:python|table" of ${kindNames.join(", ")}`,
    parseNeeds,
    (needs) => ({ needs }),
  ),
  todo: option(
    "deny, reason, allow",
    (value) => oneOf<Slot["todo"]>(["deny", "reason", "allow"], value),
    (todo) => ({ todo }),
  ),
  fixed: flag((isFixed) => ({ isFixed })),
  has: option('"text|other text"', splitAtBars, (has) => ({ has })),
  hasnt: option('"text|other text"', splitAtBars, (hasnt) => ({ hasnt })),
  severity: option("error, warning, notice", parseSeverity, (severity) => ({ severity })),
  generated: flag((isGenerated) => ({ isGenerated })),
  review: option(
    "on, off",
    (value) => oneOf(["on", "off"], value),
    (review) => ({ isReviewed: review === "on" }),
  ),
  focus: option('"what to look at"', parseText, (focus) => ({ focus })),
};

/** Two things that a section cannot both keep to, as they could be written; `null` where there are none. */
export function findContradiction({
  minimumLength: min,
  maximumLength: max,
  has,
  hasnt,
}: SlotOptions): { readonly one: string; readonly other: string } | null {
  if (min !== null && max !== null && min > max) return { one: `min=${min}`, other: `max=${max}` };
  const text = has.find((wanted) =>
    hasnt.some((unwanted) => foldText(wanted).includes(foldText(unwanted))),
  );
  return text === undefined ? null : { one: `has="${text}"`, other: `hasnt="${hasnt.join("|")}"` };
}

function option<Value>(
  expected: string,
  parse: (value: string) => Value | null,
  apply: (value: Value) => Partial<SlotOptions>,
): Readers<SlotOptions>[string] {
  return {
    expected,
    read: (value) => {
      const parsed = parse(value);
      return parsed === null ? null : apply(parsed);
    },
  };
}

function flag(apply: (value: boolean) => Partial<SlotOptions>): Readers<SlotOptions>[string] {
  return option(
    "true, false",
    (value) => oneOf(["true", "false"], value),
    (value) => apply(value === "true"),
  );
}

function parseCount(value: string): number | null {
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** A number alone means exactly that many. */
function parseRepeat(value: string): Slot["repeat"] | null {
  const range = parseRange(value);
  if (!range) return null;
  const maximum = value.includes("..") ? range.maximum : range.minimum;
  return maximum === 0 ? null : { minimum: range.minimum, maximum };
}

function parseText(value: string): string | null {
  return value.trim() === "" || value === "true" ? null : value.trim();
}
