/** What may be wrong with templates; `line` is where, from 1. */
export type TemplateProblem =
  | { readonly code: "template-not-found"; readonly name: string }
  | { readonly code: "template-without-section"; readonly path: string }
  | { readonly code: "template-not-parseable"; readonly path: string }
  | {
      readonly code: "directive-unreadable";
      readonly path: string;
      readonly line: number;
      readonly text: string;
      /** What in it keeps it from being read, where that is known. */
      readonly words: string | null;
    }
  | {
      readonly code: "directive-unknown-key";
      readonly path: string;
      readonly line: number;
      readonly key: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: "directive-value-not-allowed";
      readonly path: string;
      readonly line: number;
      readonly key: string;
      readonly value: string;
      readonly expected: string;
    }
  | {
      readonly code: "directive-contradiction";
      readonly path: string;
      readonly line: number;
      /** What nobody can do both of, as it could be written. */
      readonly one: string;
      readonly other: string;
    }
  | {
      readonly code: "directive-repeated-key";
      readonly path: string;
      readonly line: number;
      readonly key: string;
    }
  | {
      readonly code: "template-base-not-found";
      readonly path: string;
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly code: "template-base-circular"; readonly path: string; readonly name: string }
  | {
      readonly code: "template-name-taken";
      readonly path: string;
      readonly other: string;
      readonly name: string;
    }
  | {
      readonly code: "template-unmatched";
      readonly path: string;
      readonly files: readonly string[];
    }
  | { readonly code: "schema-not-found"; readonly path: string; readonly schema: string }
  | { readonly code: "schema-invalid"; readonly path: string; readonly reason: string }
  | { readonly code: "directive-without-heading"; readonly path: string; readonly line: number }
  | {
      readonly code: "directive-before-front-matter";
      readonly path: string;
      readonly line: number;
    };
