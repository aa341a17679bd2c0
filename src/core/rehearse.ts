import { checkNote } from "#core/check/check-note.ts";
import type { NoteFile } from "#core/note/note-file.ts";
import { parseNote } from "#core/note/parse.ts";
import { draftBuiltInReview } from "#core/review/built-in/review.ts";
import { verifyReview } from "#core/review/verify.ts";
import type { RuleSeverities } from "#core/rules/rules.ts";
import { compileChoice } from "#core/template/choose.ts";
import { type Template, generatedNames } from "#core/template/template.ts";

/** A note and what it will be held against, as it can be sent to another thread. */
export type Rehearsal = {
  readonly file: NoteFile;
  readonly templates: readonly Template[];
  readonly rules: RuleSeverities;
};

/** Checks and reviews a note for the time alone that it takes. */
export function rehearse({ file, templates, rules }: Rehearsal): void {
  const choose = compileChoice(templates);
  const note = parseNote(file, (identity) => generatedNames(choose(identity).template));
  const checked = checkNote(note, choose(note), { language: "en", rules });
  if (checked.note.obstacle) return;
  verifyReview(draftBuiltInReview(checked, "en"), checked.note);
}
