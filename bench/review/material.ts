import { z } from "zod";
import { languages } from "#core/language.ts";

const one = z.string().min(1);
const several = z.array(one);

/** Words that look like a defect and are none, and what of the note they are put right behind. */
const asideSchema = z.strictObject({ after: one, text: one });

/** What {@link asideSchema} reads. */
export type Aside = z.infer<typeof asideSchema>;

/** What stands beside a base note: what its writer knows of it, and no program can make up. */
export const materialSchema = z.strictObject({
  language: z.enum(languages),
  template: one,
  /** Heading lines of short sections that the template requires and nothing else rests on; what the template calls them. */
  required: z.array(z.strictObject({ title: one, names: several })),
  acronyms: z.array(
    z.strictObject({ term: one, glossed: one, meaning: one, explained: asideSchema }),
  ),
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
    z.strictObject({ of: one, easy: one, hard: one, alike: asideSchema, agrees: asideSchema }),
  ),
  variants: z.array(z.strictObject({ term: one, variant: one, neighbour: asideSchema })),
  typos: z.array(z.strictObject({ right: one, wrong: one, spelling: asideSchema })),
  claims: z.array(z.strictObject({ unsupported: one, opinion: asideSchema })),
  headings: z.array(z.strictObject({ title: one, names: several, misspelt: one, alias: one })),
  asides: z.strictObject({
    /** A sentence that speaks of a TODO that is somebody's, or a word of the code. */
    todo: asideSchema,
    /** A block of code that has a TODO in a comment. */
    code: asideSchema,
    /** A sentence that speaks of the template. */
    template: asideSchema,
    /** A paragraph that quotes the words of an assistant. */
    assistant: asideSchema,
    /** Words that break off and a list that goes on with them. */
    list: asideSchema,
    /** Words that end on what announces a list, and the list. */
    announced: asideSchema,
    /** A sentence with brackets that have no partner and need none. */
    brackets: asideSchema,
    /** A paragraph on how the note was made. */
    digression: asideSchema,
    /** Two paragraphs built alike that say different things. */
    parallel: asideSchema,
    /** A heading one level below that of its section. */
    heading: asideSchema,
    /** A short line that introduces two paragraphs, by their beginnings. */
    lead: z.strictObject({ line: one, before: z.tuple([one, one]) }),
  }),
});

/** What stands beside a base note, read. */
export type Material = z.infer<typeof materialSchema>;
