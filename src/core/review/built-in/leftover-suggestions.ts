import type { Passage } from "#core/note/passages.ts";
import type { Facts } from "./facts.ts";
import { listLines, shortName } from "./list.ts";
import { type Suggestion, maximumQuotes, suggestion } from "./suggestion.ts";

/** What the writer, a chat, a form or a web page has left in the note. */
export function suggestClearing(facts: Facts): readonly Suggestion[] {
  return [
    ...suggestAnswering(facts),
    ...suggestTodos(facts),
    ...suggestOwnWords(facts),
    ...suggestTakingOut(facts),
    ...suggestSources(facts),
  ];
}

function suggestAnswering(facts: Facts): readonly Suggestion[] {
  const found = facts.openQuestions;
  const [first] = found;
  if (!first) return [];
  const lines = listLines(linesOf(found), facts.isChinese);
  return [
    suggestion(facts, {
      category: "completeness",
      priority: "medium",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `弄清自己留下的疑问（${lines}）`,
          action: `弄清${lines}留下的疑问`,
          detail: `你在这里写了还没弄懂或不确定。查一次原文，或者去问人，把答案补在旁边；一时查不到，就写明卡在哪一步、打算怎么查。`,
        },
        en: {
          title: `Settle the question you left on ${lines}`,
          action: `settle the question on ${lines}`,
          detail: `You say here that you have not understood it, or are not sure. Look it up or ask, and put the answer beside it; if you cannot yet, write down at which step you got stuck.`,
        },
      },
    }),
  ];
}

function suggestTodos(facts: Facts): readonly Suggestion[] {
  const found = facts.findings("todo-left");
  if (found.length === 0) return [];
  const lines = listLines(linesOf(found), facts.isChinese);
  return [
    suggestion(facts, {
      category: "completeness",
      priority: "medium",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `补上${lines}还没写的`,
          action: `补上${lines}还没写的`,
          detail: `${found.length > 1 ? `这 ${found.length} 处` : "这里"}还留着待办的记号。能写的现在写上；写不了的，说明缺什么、什么时候补，别让读的人猜。`,
        },
        en: {
          title: `Write what is still to do on ${lines}`,
          action: `write what is still to do on ${lines}`,
          detail: `${found.length > 1 ? `${found.length} places still have` : "There still is"} a mark for later here. Write what you can; of the rest, say what is missing and when it will come.`,
        },
      },
    }),
  ];
}

function suggestOwnWords(facts: Facts): readonly Suggestion[] {
  const found = ofKind(facts, "chat");
  if (found.length === 0) return [];
  const lines = listLines(linesOf(found), facts.isChinese);
  return [
    suggestion(facts, {
      category: "clarity",
      priority: "medium",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `把${lines}聊天机器人的口吻换成自己的话`,
          action: `把${lines}换成自己的话`,
          detail: `这样的句子是对提问的人说的，不是写给读笔记的人的。删去它，并把它带出来的那段核对一遍，用自己的话写下真正记住的部分。`,
        },
        en: {
          title: `Put ${lines} into your own words`,
          action: `put ${lines} into your own words`,
          detail: `A sentence like this one answers whoever asked a chat, and is not meant for a reader of the note. Take it out, check what it introduces, and say in your own words what you took from it.`,
        },
      },
    }),
  ];
}

function suggestTakingOut(facts: Facts): readonly Suggestion[] {
  const found = [...ofKind(facts, "form"), ...ofKind(facts, "page")];
  const [first] = found;
  if (!first) return [];
  const isForm = facts.residue.some(({ kind }) => kind === "form");
  const lines = listLines(linesOf(found), facts.isChinese);
  const name = shortName(first.text);
  return [
    suggestion(facts, {
      category: isForm ? "completeness" : "clarity",
      priority: "medium",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": isForm
          ? {
              title: `填上${lines}的空`,
              action: `填上${lines}的空`,
              detail: `「${name}」是模板里请人填写的话。写上你的内容；用不着这一项，就整项删去。`,
            }
          : {
              title: `删去从网页带来的套话（${lines}）`,
              action: `删去${lines}从网页带来的套话`,
              detail: `「${name}」是网页上的话，和这篇笔记讲的无关。删去它；内容确实来自那里的，改成一句「参考：标题＋链接」。`,
            },
        en: isForm
          ? {
              title: `Fill in the blank on ${lines}`,
              action: `fill in the blank on ${lines}`,
              detail: `“${name}” is what a form asks of whoever fills it in. Write your own, or remove the whole entry where you do not need it.`,
            }
          : {
              title: `Take out what a web page left on ${lines}`,
              action: `take out what a web page left on ${lines}`,
              detail: `“${name}” belongs to a web page and not to this note. Remove it; what you did take from there gets a line with title and link.`,
            },
      },
    }),
  ];
}

function suggestSources(facts: Facts): readonly Suggestion[] {
  const found = facts.chatLinks;
  if (found.length === 0) return [];
  const count = found.length;
  return [
    suggestion(facts, {
      category: "other",
      priority: "low",
      evidence: found.slice(0, maximumQuotes),
      words: {
        "zh-CN": {
          title: `核对 ${count} 个由聊天机器人给出的链接`,
          action: `核对 ${count} 个由聊天机器人给出的链接`,
          detail:
            "链接地址里带着聊天机器人的记号（utm_source）。逐个打开，看原文是不是真的这样说；只留读过的，并删去地址里的记号。",
        },
        en: {
          title: `Check the ${count === 1 ? "link" : `${count} links`} that a chat gave you`,
          action: `check the ${count === 1 ? "link" : `${count} links`} that a chat gave you`,
          detail:
            "Their addresses carry the mark of a chat (utm_source). Open each one and see whether it says what the note says; keep those you have read, without the mark.",
        },
      },
    }),
  ];
}

function ofKind({ residue }: Facts, wanted: string): readonly Passage[] {
  return residue.flatMap(({ kind, passage }) => (kind === wanted ? [passage] : []));
}

function linesOf(passages: readonly Passage[]): readonly number[] {
  return passages.map(({ line }) => line);
}
