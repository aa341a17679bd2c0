import type { RubricProblem } from "#core/rubric/rubric-problem.ts";

const path = "配置/note.yml";
const place = { path, line: 4 };

/** One problem of every kind that a rubric may have. */
export const rubricProblems: { readonly [Kind in RubricProblem as Kind["code"]]: Kind } = {
  "rubric-empty": { code: "rubric-empty", path },
  "rubric-not-parseable": { code: "rubric-not-parseable", path },
  "rubric-name-missing": { code: "rubric-name-missing", ...place },
  "rubric-name-taken": { code: "rubric-name-taken", ...place, name: "周报", other: 3 },
  "rubric-too-few-levels": { code: "rubric-too-few-levels", ...place, name: "周报" },
  "rubric-too-many-criteria": { code: "rubric-too-many-criteria", ...place, maximum: 20 },
  "rubric-too-many-levels": { code: "rubric-too-many-levels", ...place, maximum: 10 },
};
