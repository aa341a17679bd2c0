import { unitsOf } from "./containment.ts";

/** What a sentence says, without what turns it round, and whether that turns it round. */
export type Claim = { readonly units: ReadonlySet<string>; readonly isNegated: boolean };

/** Reads a sentence without its negations and with one word for a pair of opposites; `null` where it makes no plain claim. */
export function readClaim(sentence: string): Claim | null {
  if (noClaim.test(sentence)) return null;
  let turns = 0;
  const turn = (word: string): string => {
    turns += 1;
    return word;
  };
  let text = sentence
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(adverbs, "")
    .replaceAll(noNegation, (word) => veil(word));
  for (const [pattern, word] of sameMeaning) text = text.replaceAll(pattern, word);
  for (const [pattern, opposite] of opposites)
    text = text.replaceAll(pattern, () => turn(opposite));
  text = text.replaceAll(negation, () => turn(""));
  return { units: new Set(unitsOf(text)), isNegated: turns % 2 === 1 };
}

/** Questions, conditions, what others are said to believe: none says that something is so. */
const noClaim =
  /[?？]|如果|若|除非|否则|假如|要是|一旦|是否|误区|以为|看似|有人|错误|反例|并不是说|\b(?:if|unless|whether|otherwise|myth|misconception|seems?|thought|supposed)\b/iu;

/** Words with 不, 无, 非 or “not” in them that deny nothing. */
const noNegation =
  /不(?:管|论)(?=[^，。]{0,12}(?:还是|什么|怎么|多|哪|如何|谁|，?都))|不(?:仅|但|断|同|少|过|妨|止|然|得不|久|足|错|禁|可避免)|只\p{Script=Han}{1,2}不\p{Script=Han}{1,2}|无(?:论|非|疑)|非常|未来|没错|莫非|not only|not to mention|no doubt|nothing but/gu;

/** Hides the characters of a word from what looks for negations, and keeps it as a word of its own. */
function veil(word: string): string {
  return ` ${word.replaceAll(/[不无非未没]/gu, "").replaceAll(/\bno[a-z]*\b/gu, "")} `;
}

/** Words that say when and how much, and stand beside a “not” that is put in. */
const adverbs =
  /已经|仍然|(?<=\p{Script=Han})[还并也都就仍才已再又](?=[不没未无能会可要是需])|\b(?:still|already|really|actually)\b/gu;

const sameMeaning: readonly (readonly [RegExp, string])[] = [
  [/不必|无需|无须|不用/gu, "不需要"],
  [/无法|不可以?/gu, "不能"],
  [/必须|必需|(?<!需)要求|得要/gu, "需要"],
  [/可以|能够/gu, "能"],
  [/增大|增多/gu, "增加"],
  [/can(?:no|')t|can not/gu, "not can"],
  [/n't\b/gu, " not"],
  [/\b(?:needs? not|need not)\b/gu, "not need"],
];

/** The second of two opposites, and the first, which stands for both; what comes in pairs, as on and off do, is none. */
const opposites: readonly (readonly [RegExp, string])[] = [
  [/减(?:小|少)/gu, "增加"],
  [/降低/gu, "提高"],
  [/下降/gu, "上升"],
  [/(?<=[变越更])小/gu, "大"],
  [/(?<=[变越更])慢/gu, "快"],
  [/(?<=[变越更])低/gu, "高"],
  [/(?<=[变越更])差/gu, "好"],
  [/(?<=[变越更])少/gu, "多"],
  [/小于/gu, "大于"],
  [/低于/gu, "高于"],
  [/劣于/gu, "优于"],
  [/\bdecreas/gu, "increas"],
  [/\blower\b/gu, "higher"],
  [/\bslower\b/gu, "faster"],
  [/\bless\b/gu, "more"],
  [/\bfewer\b/gu, "more"],
  [/\bsmaller\b/gu, "larger"],
  [/\bworse\b/gu, "better"],
  [/\bbelow\b/gu, "above"],
];

const negation =
  /不|没有?|(?:并|绝)非|(?:尚|并|从|还)未|未(?:能|必|曾|被)|\b(?:not|never|no|without|neither|nor|none|cannot)\b/gu;
