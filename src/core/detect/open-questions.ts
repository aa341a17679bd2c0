import type { Passage } from "#core/note/passages.ts";
import type { NoteParts } from "./parts.ts";
import { listSentences } from "./sentences.ts";

/** Finds what the writer says not to have understood, or wants to look up. */
export function findOpenQuestions({ all }: NoteParts): readonly Passage[] {
  return listSentences(all, "without code")
    .filter(({ text }) => text.length <= longest && isOpen(text))
    .map(({ text, line }) => ({ text, line }));
}

/** In UTF-16 units; what is longer is a story. */
const longest = 160;

function isOpen(text: string): boolean {
  return open.test(text) && !others.test(text);
}

const open =
  /没太(?:懂|明白|理解|清楚)|没(?:太|有|怎么)?(?:听|看|搞|弄|想|理解)(?:太)?(?:懂|明白|清楚)|(?:还|暂时)(?:不太?|没)(?:理解|明白|确定|清楚)|(?<![你您他们])(?:存疑|有待(?:确认|验证|考证|查证))|^(?:不懂|不太懂|存疑|待确认|待查)|[（(](?:(?:不懂|不确定|存疑|待确认|待查|为什么)[?？]*|[?？]+)[)）]\s*$|[？?]{2,}|(?:回头|有空|改天)再(?:查|看看|研究|确认|补)|\b(?:i )?(?:don't|do not|didn't|did not) (?:fully |quite |really )?(?:understand|get) (?:this|why|how|it)\b|\bnot sure (?:why|how|what|whether|if|about)\b|\b(?:need|have) to look (?:this|that|it) up\b|\blook (?:this|that|it) up (?:later|again)\b|\bno idea (?:why|how|what)\b/iu;

/** Whose question it is not, or what is no question of now. */
const others =
  /用户|读者|大家|同学|很多人|有人|新手|初学者|如果|若|避免|否则|\b(?:if you|users?|readers?|people|someone|beginners)\b/iu;
