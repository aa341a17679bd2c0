/** The rubric of a repository that has one. */
export const usualRubric = ".github/note-rubric.md";
