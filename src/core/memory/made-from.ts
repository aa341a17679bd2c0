import type { MadeFrom } from "#core/report/report.ts";
import { buildPrompt, promptVersion } from "#core/review/build-prompt.ts";
import type { ReviewRequest } from "#core/review/request.ts";
import { digestValue } from "./made-from-note.ts";
import { digestSections } from "./section-digests.ts";

/**
 * Fingerprints what a model is asked about a note. `identity` tells the model at its endpoint from every other.
 *
 * They are taken of the words that would be sent, so that nobody has to think of raising a number when these change.
 */
export function fingerprintRequest(request: ReviewRequest, identity: string): MadeFrom {
  const { checked, language, source, terms } = request;
  const prompt = buildPrompt({ ...request, shown: null, earlier: [] });
  const instructions = prompt.messages.filter(({ role }) => role === "system");
  const basis = [promptVersion, identity, language, prompt.schema, terms, source, checked.template];
  return {
    key: digestValue([basis, prompt.messages]),
    terms: digestValue([basis, instructions]),
    sections: [...digestSections(checked.note).values()],
  };
}
