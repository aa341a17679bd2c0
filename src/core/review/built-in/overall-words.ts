import type { Language } from "#core/language.ts";
import { countOf } from "#core/plural.ts";
import { joinWords, shortName } from "./list.ts";
import type { Subject } from "./subject.ts";

/** How far a note gets. */
export type Extent = Subject & {
  /** Characters (字) and words. */
  readonly length: number;
  readonly codeLines: number;
  readonly images: number;
  /** The sections that its template wants, and those that are written; both 0 where none binds. */
  readonly written: number;
  readonly wanted: number;
  /** Points of the log, by whether the summary has them. */
  readonly covered: number;
  readonly dropped: number;
};

type OverallWords = {
  readonly template: string;
  readonly subject: (extent: Extent) => string;
  readonly progress: (extent: Extent) => string;
  readonly next: (actions: readonly string[], isClean: boolean) => string;
};

/** Whether there is hardly anything in the note that could be about something. */
function isBare({ length, codeLines, images }: Size): boolean {
  return length < 20 && codeLines < 3 && images < 2;
}

type Size = Pick<Extent, "length" | "codeLines" | "images">;

const chinese: OverallWords = {
  template: "这看起来是一份等人填写的模板，还不是写好的笔记；填上内容之后，再看得出讲得怎么样。",
  subject({ title, topics, length, codeLines, images }) {
    const size = [
      length > 0 ? `约 ${length} 字` : "没有文字",
      ...(codeLines >= 20 ? [`${codeLines} 行代码`] : []),
      ...(images >= 5 ? [`${images} 张图`] : []),
    ].join("、");
    const about = title === null ? "这篇笔记" : `这篇笔记要讲的是「${title}」，`;
    const first = topics[0];
    const last = topics.at(-1);
    if (isBare({ length, codeLines, images })) return `${about}还几乎没有内容。`;
    if (first === undefined || last === undefined || topics.length < 3) {
      return `${about}${size}。`;
    }
    return `${about}从「${shortName(first)}」到「${shortName(last)}」一共 ${topics.length} 个部分，${size}。`;
  },
  progress({ written, wanted, covered, dropped }) {
    const sections =
      wanted === 0
        ? ""
        : written === wanted
          ? `模板要的 ${wanted} 个小节都写成了`
          : written === 0
            ? `模板要的 ${wanted} 个小节还没有一个写成`
            : `模板要的 ${wanted} 个小节写成了 ${written} 个`;
    const points =
      covered + dropped === 0
        ? ""
        : dropped === 0
          ? `过程记录的 ${covered} 个要点都整理进了正文`
          : `过程记录的 ${covered + dropped} 个要点整理了 ${covered} 个`;
    const both = [sections, points].filter((words) => words !== "");
    return both.length === 0 ? "" : `${both.join("，")}。`;
  },
  next([first, second], isClean) {
    if (first === undefined) {
      return isClean
        ? "程序能查的地方没有发现问题；讲得对不对、透不透，还要靠人来看。"
        : "内容上程序没有更多建议，先处理上面模板检查列出的几处。";
    }
    if (second !== undefined) return `最值得先做的是${first}，然后${second}。`;
    return `最值得做的是${first}。`;
  },
};

const english: OverallWords = {
  template:
    "This looks like a form for notes to come and not like a note yet; how well it says what it says shows once it is filled in.",
  subject({ title, topics, length, codeLines, images }) {
    const size = joinWords([
      length > 0 ? `about ${countOf(length, "word")}` : "no text",
      ...(codeLines >= 20 ? [`${codeLines} lines of code`] : []),
      ...(images >= 5 ? [`${images} images`] : []),
    ]);
    const about = title === null ? "The note" : `The note sets out to cover “${title}”`;
    const first = topics[0];
    const last = topics.at(-1);
    if (isBare({ length, codeLines, images }))
      return `${about}, and has next to nothing in it yet.`;
    if (first === undefined || last === undefined || topics.length < 3) {
      return title === null ? `${about} has ${size}.` : `${about}, in ${size}.`;
    }
    const way = `goes from “${shortName(first)}” to “${shortName(last)}” in ${topics.length} parts, with ${size}`;
    return title === null ? `${about} ${way}.` : `${about}: it ${way}.`;
  },
  progress({ written, wanted, covered, dropped }) {
    const sections =
      wanted === 0
        ? ""
        : written === wanted
          ? `${wanted === 1 ? "The one section" : `All ${wanted} sections`} of the template ${wanted === 1 ? "is" : "are"} written`
          : written === 0
            ? `None of the ${countOf(wanted, "section")} of the template is written yet`
            : `${written} of the ${countOf(wanted, "section")} of the template ${written === 1 ? "is" : "are"} written`;
    const total = covered + dropped;
    const points =
      total === 0
        ? ""
        : dropped === 0
          ? `the summary takes up every one of the ${countOf(total, "point")} in the log`
          : `the summary takes up ${covered} of the ${countOf(total, "point")} in the log`;
    const both = [sections, points].filter((words) => words !== "").join(", and ");
    return both === "" ? "" : `${both.charAt(0).toUpperCase()}${both.slice(1)}.`;
  },
  next([first, second], isClean) {
    if (first === undefined) {
      return isClean
        ? "Nothing that a program can check is amiss; whether it is right, and deep enough, takes a person to see."
        : "A program has nothing to add on the content: begin with what the check lists above.";
    }
    if (second !== undefined) return `What helps most is to ${first}, and then to ${second}.`;
    return `What helps most is to ${first}.`;
  },
};

/** The sentences of the overall evaluation. */
export const overallWords: Readonly<Record<Language, OverallWords>> = {
  "zh-CN": chinese,
  en: english,
};
