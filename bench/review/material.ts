import { z } from "zod";
import { languages } from "#core/language.ts";

const one = z.string().min(1);
const several = z.array(one);

/** What stands beside a base note: what its writer knows of it, and no program can make up. */
export const materialSchema = z.strictObject({
  language: z.enum(languages),
  template: one,
  /** Heading lines of short sections that the template requires and nothing else rests on; what the template calls them. */
  required: z.array(z.strictObject({ title: one, names: several })),
  acronyms: z.array(z.strictObject({ term: one, glossed: one, meaning: one, explained: one })),
  log: z
    .strictObject({
      strange: several,
      covered: several,
      /** Two lines built alike that say different things, both of which the summary has. */
      twins: z.tuple([one, one]),
    })
    .optional(),
  /** Paragraphs of the summary by their beginnings, and the lines of the log that only they take up. */
  drops: z.array(z.strictObject({ starts: one, covers: several })).default([]),
  keywords: z
    .strictObject({
      unused: several,
      respelled: z.array(z.strictObject({ from: one, to: one })),
    })
    .optional(),
  /** Figures that two places have; `alike` may take their place in both. */
  figures: z.array(z.strictObject({ log: one, summary: one, right: one, wrong: one, alike: one })),
  contradictions: z.array(
    z.strictObject({ of: one, easy: one, hard: one, alike: one, agrees: one }),
  ),
  /** Two paragraphs built alike that say different things. */
  parallel: z.tuple([one, one]),
  variants: z.array(z.strictObject({ term: one, variant: one, neighbour: one })),
  typos: z.array(z.strictObject({ right: one, wrong: one, spelling: one })),
  claims: z.array(z.strictObject({ unsupported: one, opinion: one })),
  headings: z.array(z.strictObject({ title: one, names: several, misspelt: one, alias: one })),
});

/** What stands beside a base note, read. */
export type Material = z.infer<typeof materialSchema>;
