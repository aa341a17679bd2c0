import { expect, test } from "vitest";
import { languages } from "#core/language.ts";
import type { SkipReason } from "#core/skip-reason.ts";
import { type RunNotice, renderNotice } from "#render/run.ts";
import { renderSkip } from "#render/skip.ts";

/** Every reason: one that is missing here does not compile. */
const reasons: Readonly<Record<SkipReason, true>> = {
  "branch-deleted": true,
  "tag-pushed": true,
  "pull-request-closed": true,
  "pull-request-notes-unchanged": true,
  "pull-request-other-label": true,
  "comment-not-new": true,
  "comment-not-command": true,
  "comment-not-on-pull-request": true,
  "comment-by-bot": true,
  "commenter-not-member": true,
  "workflow-run-not-completed": true,
  "workflow-run-not-of-pull-request": true,
  "workflow-run-without-pull-request": true,
  "workflow-run-outdated": true,
  "merge-group-dissolved": true,
};

/** Every notice. */
const notices: Readonly<Record<RunNotice, true>> = {
  "token-missing": true,
  "fork-without-secrets": true,
  "rules-changed": true,
};

test("every reason to skip and every notice reads as it was agreed, in both languages", async () => {
  const skips = listKeys(reasons).flatMap((reason) => [
    `## ${reason}`,
    ...languages.map((language) => `- ${renderSkip(reason, language)}`),
  ]);
  const told = listKeys(notices).flatMap((notice) => [
    `## ${notice}`,
    ...languages.map((language) => `- ${renderNotice(notice, language)}`),
  ]);
  const page = `${["# Skipped", ...skips, "# Noticed", ...told].join("\n")}\n`;
  await expect(page).toMatchFileSnapshot("./snapshots/run.md");
});

function listKeys<Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(record, key);
  return Object.keys(record).filter(isKey);
}
