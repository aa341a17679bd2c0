import { indexItems, unitsOf } from "#core/detect/containment.ts";
import type { DraftRemark } from "./draft.ts";

/** Says whether a remark would fit another note as well. */
export type IsGeneric = (remark: DraftRemark, isSuggestion: boolean) => boolean;

/**
 * Prepares the question whether a remark would fit another note: one whose title is a set phrase of reviews with nothing
 * of this note beside it, or that names nothing at all of this note. Its quotes do not count, because any quote can be
 * put beside such words.
 *
 * A suggestion that proves more than a quote does is none: one that names what the note lacks, shows several places, or
 * says how to write it. A note in another language than its review has too few words in common with it.
 */
export function prepareGeneric(learnerText: string, isOwnLanguage: boolean): IsGeneric {
  const note = indexItems(learnerText).units;
  const namesOf = (text: string): readonly string[] =>
    unitsOf(text).filter((unit) => note.has(unit) && !ofAnyNote.has(unit));
  return ({ title, detail, evidence, absence, rewrite }, isSuggestion) => {
    if (isSuggestion && (absence !== null || rewrite !== null || evidence.length > 1)) return false;
    const bare = title.replaceAll(setPhrase, " ");
    if (bare !== title && namesOf(bare).length === 0) {
      return !isSuggestion || detail.search(setPhrase) >= 0 || advice.test(detail);
    }
    return isOwnLanguage && namesOf(`${title}\n${detail}`).length === 0;
  };
}

/** Praise and advice that is said of any note. */
const setPhrase =
  /(?:笔记|整体|文章)?(?:结构|条理|层次|逻辑|思路|脉络|排版|格式|语言|表达|重点|目标|主题|框架)(?:的|上|也|都|很|非常|较|十分|比较|相当|更加|更)*(?:清晰|清楚|分明|完整|合理|严谨|严密|明确|突出|简洁|流畅|通顺|规范|整洁|美观|紧凑)|(?:内容|描述|记录|信息|知识点|细节|覆盖|总结)(?:的|上|也|都|很|非常|较|十分|比较|相当|更加|更)*(?:详细|详尽|丰富|全面|充实|翔实|详实|准确|完整|到位|广泛|具体)|(?:详细|全面|准确|清晰)(?:的)?(?:描述|记录|总结|介绍|讲解)|突出(?:了)?(?:亮点|重点)|(?:亮点|重点)突出|(?:结合|联系|贴近)(?:了)?(?:实际|实践)(?:应用|情况|案例)?|(?:理解|思考|分析|见解)(?:的|也|很|非常|较|十分|比较|更)*(?:深入|深刻|透彻|到位|独到)|(?:深入|深刻|独到)的?(?:理解|思考|分析|见解)|图文并茂|深入浅出|通俗易懂|(?:便于|易于|方便)(?:读者)?(?:理解|阅读|记忆)|关注(?:的)?重点明确|(?:补充|增加|添加|丰富|完善)(?:一些|更多|相关|具体|的)*(?:细节|案例|例子|实例|示例|内容|说明|解释)|(?:细节|内容|案例|例子|实例|示例|图片|图表|术语|名词|技术名词|专业术语)(?:的)?(?:补充|完善|说明|解释)|\b(?:clear(?:ly)?|well|good|logical(?:ly)?|great|nice(?:ly)?|solid|strong)[ -]+(?:and \w+ )?(?:structured?|organi[sz](?:ed|ation)|written|explained|explanations?|presentation|presented|formatted|formatting|overview|flow|coverage|examples|summary|documented|language|layout)\b|\b(?:very |highly )?(?:detailed|comprehensive|thorough|in-depth|insightful|informative)(?: (?:content|coverage|notes?|explanations?|descriptions?|summary|overview|analysis))?\b|\bcovers? (?:all )?(?:the )?(?:key|main|important|essential) (?:points|concepts|topics|ideas|aspects)\b|\beasy to (?:follow|read|understand)\b|\b(?:add|include|provide|use|give|need)(?:s|ing)? (?:some |more |additional |further |concrete |specific |practical |real-world )+(?:examples?|details?|explanations?|context|information|depth|illustrations?)\b|\bmore (?:concrete |specific |practical )?(?:examples|details?|depth|context)\b/giu;

/** Advice that leaves open what to do and where. */
const advice =
  /可以(?:适当|考虑|再|进一步|尝试)*(?:增加|补充|添加|加入|丰富|完善|优化)(?:一些|更多|适当|相关|具体|的)|更加?(?:生动|完善|具体|丰富|易懂)|进一步(?:优化|完善|提升|丰富|深入)|进行(?:简要|适当|必要|详细)?的?(?:解释|说明|补充)|\b(?:could|would|might|can) (?:be|benefit|include|add|provide|use)\b[^.\n]{0,40}\b(?:more|some|further|additional)\b|\bconsider (?:adding|including|providing)\b|\bfurther (?:improve|enhance|elaborat)/iu;

/** Units that say nothing about the subject of a note. */
const ofAnyNote: ReadonlySet<string> = new Set([
  ..."笔记 内容 可以 部分 使用 读者 理解 关注 重点 结合 应用 突出 亮点 这个 这些 这一 一些 一个 进行 需要 说明 解释 描述 记录 整理 总结 介绍 体现 对于 等方 方面 能够 结构 具体 自己 学习 更多 例如 问题 作者 章节 一节 章的 关键 主要 详细 补充 增加 清晰 明确".split(
    " ",
  ),
  ...[
    "note notes content section sections reader readers understand understanding clear clearly example examples detail details detailed topic topics use used using explain explanation describe",
    "description summary structure point points concept concepts good well make help helps add include provide",
  ].flatMap(unitsOf),
]);
