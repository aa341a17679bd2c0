import { readFile, readdir } from "node:fs/promises";
import { parse } from "yaml";
import type { Note } from "#core/note/note.ts";
import { parseNote } from "#core/note/parse.ts";
import { type Material, materialSchema } from "./material.ts";

/** A note without the defects that are planted, and what is needed to plant them. */
export type Base = {
  /** Its file's name without the ending. */
  readonly name: string;
  readonly text: string;
  readonly note: Note;
  readonly material: Material;
};

/** Where the base notes are, from the root of the repository. */
const notesFolder = "bench/review/notes";

const root = new URL("../../", import.meta.url);

/** Reads the base notes, in the order of their names. */
export async function readBases(): Promise<readonly Base[]> {
  const files = await readdir(new URL(notesFolder, root));
  const names = files.filter((file) => file.endsWith(".md")).map((file) => file.slice(0, -3));
  return Promise.all(names.toSorted().map(readBase));
}

async function readBase(name: string): Promise<Base> {
  const read = (ending: string): Promise<string> =>
    readFile(new URL(`${notesFolder}/${name}.${ending}`, root), "utf8");
  const [text, words] = await Promise.all([read("md"), read("yaml")]);
  const note = parseNote({ path: pathOf(name), bytes: new TextEncoder().encode(text) }, () => []);
  return { name, text, note, material: materialSchema.parse(parse(words)) };
}

/** The path of a base note or of a variant of one: beside the others, so that their images are found. */
export function pathOf(name: string): string {
  return `${notesFolder}/${name}.md`;
}
