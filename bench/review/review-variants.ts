import { compileSchema } from "#adapters/json-schema/compile.ts";
import { localLinkedFiles } from "#adapters/local/linked-files.ts";
import { localTrustedFiles } from "#adapters/local/trusted-file.ts";
import type { CheckedNote } from "#core/check/check-note.ts";
import type { ReviewedNote, Usage } from "#core/report/report.ts";
import { reviewChanges } from "#pipeline.ts";
import type { Reviewer } from "#review/review-note.ts";
import { type Setup, loadSetup } from "#setup.ts";
import type { Base } from "./base.ts";

/** A note to review: a base note, or a variant of one. */
export type Variant = {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly base: Base;
};

/** What became of it. */
export type Outcome = {
  readonly note: ReviewedNote;
  readonly checked: CheckedNote;
  readonly usage: Usage;
  readonly milliseconds: number;
};

/** Reviews one note as the command does. */
export type ReviewVariant = (variant: Variant, reviewer: Reviewer) => Promise<Outcome>;

/** The root of the repository. */
const root: string = new URL("../../", import.meta.url).pathname;

/** Makes what reviews notes as the command does, with templates and linked files from the disk. */
export function openPipeline(signal: AbortSignal): ReviewVariant {
  const setups = new Map<string, Promise<Setup>>();
  const setupFor = (name: string): Promise<Setup> => {
    const setup = setups.get(name) ?? loadFor(name, signal);
    setups.set(name, setup);
    return setup;
  };
  const findLinkedFiles = localLinkedFiles(root);
  return async ({ path, text, base }, reviewer) => {
    const setup = await setupFor(base.material.template);
    const files = [{ path, bytes: new TextEncoder().encode(text) }];
    const listChangedNotes = () => Promise.resolve({ files, isTruncated: false });
    const checked: CheckedNote[] = [];
    const startedAt = performance.now();
    const { report } = await reviewChanges({ listChangedNotes, reviewer, findLinkedFiles }, setup, {
      version: "0.0.0",
      signal,
      onReviewed: (reviewed) => checked.push(reviewed.checked),
    });
    const milliseconds = performance.now() - startedAt;
    const [[note], [one]] = [report.notes, checked];
    if (!note || !one) throw new Error(`Expected a review of ${path}`);
    return { note, checked: one, usage: report.usage, milliseconds };
  };
}

/** The built-in template, or one that stands beside the base notes. */
async function loadFor(template: string, signal: AbortSignal): Promise<Setup> {
  const path = template === "study-note" ? template : `bench/review/templates/${template}.md`;
  const files = { ...localTrustedFiles(root), compileSchema };
  return loadSetup(files, { settings: { template: path }, config: null }, signal);
}
