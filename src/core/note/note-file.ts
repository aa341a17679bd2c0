/** A note as it was stored: its path with `/` between folders, and its bytes. */
export type NoteFile = { readonly path: string; readonly bytes: Uint8Array };
