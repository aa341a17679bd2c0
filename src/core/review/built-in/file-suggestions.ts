import { splitLines } from "#core/note/lines.ts";
import type { Facts } from "./facts.ts";
import { listLines } from "./list.ts";
import { type Suggestion, maximumQuotes, suggestion } from "./suggestion.ts";

/** Images and links that lead nowhere, of which the check has found that. */
export function suggestFiles(facts: Facts): readonly Suggestion[] {
  const found = facts.findings("missing-file");
  if (found.length === 0) return [];
  const lines = listLines(
    found.map(({ line }) => line),
    facts.isChinese,
  );
  const source = splitLines(facts.parts.note.text);
  const isImages = found.every(({ line }) => /!\[|<img/iu.test(source[line - 1] ?? ""));
  const things = `the ${isImages ? "image" : "link"}${found.length === 1 ? "" : "s"}`;
  return [
    suggestion(facts, {
      category: isImages ? "figure-description" : "other",
      priority: "medium",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `修好${lines}打不开的${isImages ? "图片" : "链接"}`,
          action: `修好${lines}打不开的${isImages ? "图片" : "链接"}`,
          detail: isImages
            ? "图片的路径在仓库里找不到，别人看到的是一个裂开的图标。把图片放进仓库，用相对路径引用，再在网页上看一眼。"
            : "指向的文件或位置在仓库里找不到。改成现在的路径，或者删去链接、把要点写进来。",
        },
        en: {
          title: `Mend ${things} on ${lines}`,
          action: `mend ${things} on ${lines}`,
          detail: isImages
            ? "The repository has no such file, and others see a broken icon. Put the image into the repository, refer to it by a relative path, and look at the page once."
            : "The repository has no such file or place. Point to where it is now, or remove the link and say what one was to find there.",
        },
      },
    }),
  ];
}
