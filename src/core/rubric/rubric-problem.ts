/** What may be wrong with a rubric; `line` is where, from 1. */
export type RubricProblem =
  | { readonly code: "rubric-empty"; readonly path: string }
  | { readonly code: "rubric-not-parseable"; readonly path: string }
  /** A criterion or a level. */
  | { readonly code: "rubric-name-missing"; readonly path: string; readonly line: number }
  | {
      readonly code: "rubric-name-taken";
      readonly path: string;
      readonly line: number;
      readonly name: string;
      /** The line that has it already. */
      readonly other: number;
    }
  | {
      readonly code: "rubric-too-few-levels";
      readonly path: string;
      readonly line: number;
      readonly name: string;
    }
  | {
      readonly code: "rubric-too-many-criteria" | "rubric-too-many-levels";
      readonly path: string;
      readonly line: number;
      readonly maximum: number;
    };
