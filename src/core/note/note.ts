import type { Language } from "#core/language.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Undecodable } from "./decode.ts";
import type { Complexity } from "./guard.ts";
import type { Section } from "./section.ts";

/** A parsed note. One that could not be parsed has an obstacle and no sections. */
export type Note = {
  readonly path: string;
  /** The source without its byte order mark; empty when it could not be decoded. */
  readonly text: string;
  readonly obstacle: Obstacle | null;
  readonly frontMatter: FrontMatter | null;
  readonly title: string | null;
  readonly language: Language;
  /** In document order, generated ones among them. */
  readonly sections: readonly Section[];
  /**
   * What the learner wrote and a reader sees: the source with front matter, comments, tags, hidden elements,
   * definitions and generated sections blanked, so that offsets and lines stay. Only this is evidence, and only this is sent to a model.
   */
  readonly learnerText: string;
};

/** Why a note could not be parsed. */
export type Obstacle =
  | { readonly kind: "empty" }
  | Undecodable
  | { readonly kind: "too-complex"; readonly complexity: Complexity };
