import { emptySection } from "./empty-section.ts";
import { missingSection } from "./missing-section.ts";
import type { Rule } from "./rule.ts";
import { todoStub } from "./todo-stub.ts";
import { tooFewItems } from "./too-few-items.ts";
import { tooManyItems } from "./too-many-items.ts";
import { tooShort } from "./too-short.ts";
import { unfilled } from "./unfilled.ts";
import { unreadableNote } from "./unreadable-note.ts";

/** Every rule. A new one is a file, a line here, and a page in docs/rules. */
export const rules: readonly Rule[] = [
  missingSection,
  emptySection,
  todoStub,
  unfilled,
  tooShort,
  tooFewItems,
  tooManyItems,
  unreadableNote,
];
