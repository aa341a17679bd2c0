import type { Language } from "#core/language.ts";
import type { ModelFailure } from "#core/review/model-failure.ts";
import { groupDigits } from "./counts.ts";
import { type Catalogue, type ModelFailureKinds, sentenceFor } from "./catalogue.ts";
import { plainLine } from "./log.ts";

/** Says why a model gave no review, then how to mend that; plain text without a full stop at the end. */
export function renderModelFailure(failure: ModelFailure, language: Language): string {
  return plainLine(sentenceFor(catalogues[language], failure));
}

const chinese: Catalogue<ModelFailureKinds> = {
  "model-key-missing": () =>
    "没有模型服务的密钥。请设置 api-key；来自派生仓库的拉取请求拿不到密钥，这是 GitHub 的规定",
  "model-unauthorized": ({ status }) =>
    `模型服务拒绝了密钥（HTTP ${status}）。请检查 api-key 是否正确、是否过期，以及是否属于 base-url 所指的服务`,
  "model-not-found": ({ status, model }) =>
    `模型服务里没有 ${model} 这个模型（HTTP ${status}）。请核对 model 的拼写、这个密钥能否使用它，以及 base-url 是否以 /v1 结尾`,
  "model-rate-limited": ({ status }) =>
    `模型服务的请求频率或额度已到上限（HTTP ${status}）。请稍后重新运行，或检查账户余额`,
  "model-rejected-request": ({ status }) =>
    `模型服务不接受这个请求（HTTP ${status}）。请确认这个模型支持 chat completions，并且上下文长度放得下这篇笔记`,
  "model-server-error": ({ status }) =>
    `模型服务内部出错（HTTP ${status}）。请稍后重新运行；如果一直这样，请联系服务方`,
  "model-unreachable": ({ host }) =>
    `连不上 ${host}。请检查 base-url 的主机名，以及运行环境能否访问它`,
  "model-redirected": ({ host }) =>
    `${host} 把请求转到了别的地址，为了不把笔记发到陌生的地方，没有跟随。请把 base-url 直接设为最终的地址`,
  "model-timed-out": ({ seconds }) =>
    `模型在 ${seconds} 秒内没有答完。请稍后重新运行，或换一个更快的模型`,
  "model-answered-no-chat-completion": ({ host }) =>
    `${host} 返回的不是 chat completion，可能是一个网页。请检查 base-url 是否以 /v1 结尾`,
  "model-answer-empty": () => "模型的回答是空的。请重新运行，或换一个模型",
  "model-answer-truncated": () =>
    "模型的回答没写完就到了长度上限。请换一个输出上限更高的模型，或把笔记拆短",
  "model-refused": () => "模型拒绝评价这篇笔记。请看看笔记里有没有敏感内容，或换一个模型",
  "model-answer-invalid": () =>
    "模型的回答不符合要求的 JSON 格式。请重新运行，或换一个支持结构化输出的模型",
  "model-batch-lacks-note": () =>
    "这一批里没有这篇笔记现在的样子：它在提交以后改过，或者是新的。请重新提交，或不用 --batch 单独评价它",
  "model-batch-unanswered": ({ status }) =>
    `这一批结束时（${status}）还没有得到这篇笔记的评价。请重新提交`,
  "notes-limit": ({ limit }) =>
    limit === 0
      ? "max-notes 是 0，这次运行不请模型评价。要请模型评价，请调高 max-notes"
      : `按 max-notes 的设置，这次运行只请模型评价 ${groupDigits(limit)} 篇笔记。要评价更多，请调高 max-notes`,
  "token-limit": ({ limit }) =>
    `再请模型评价一次，这次运行的用量就会超过 max-tokens 设定的 ${groupDigits(limit)} tokens。要评价更多，请调高 max-tokens`,
  "cost-limit": ({ limitUsd }) =>
    `再请模型评价一次，这次运行的费用就会超过 max-cost 设定的 $${limitUsd}。要评价更多，请调高 max-cost`,
};

const english: Catalogue<ModelFailureKinds> = {
  "model-key-missing": () =>
    "There is no key for the model. Set api-key; pull requests from forks get no secrets, which is GitHub's rule",
  "model-unauthorized": ({ status }) =>
    `The endpoint refused the key (HTTP ${status}). Check that api-key is right, has not expired, and belongs to the service that base-url names`,
  "model-not-found": ({ status, model }) =>
    `The endpoint has no model ${model} (HTTP ${status}). Check the spelling of model, that the key may use it, and that base-url ends in /v1`,
  "model-rate-limited": ({ status }) =>
    `The endpoint's rate limit or quota is used up (HTTP ${status}). Run again later, or check the account's balance`,
  "model-rejected-request": ({ status }) =>
    `The endpoint rejected the request (HTTP ${status}). Check that the model speaks chat completions and that its context is long enough for the note`,
  "model-server-error": ({ status }) =>
    `The endpoint failed (HTTP ${status}). Run again later; if it goes on, ask whoever runs the endpoint`,
  "model-unreachable": ({ host }) =>
    `No connection to ${host}. Check the host name in base-url, and that the runner can reach it`,
  "model-redirected": ({ host }) =>
    `${host} redirected the request elsewhere, and notes are not sent on to unknown addresses. Set base-url to the final address`,
  "model-timed-out": ({ seconds }) =>
    `The model did not finish within ${seconds} s. Run again later, or choose a faster model`,
  "model-answered-no-chat-completion": ({ host }) =>
    `${host} answered with something other than a chat completion, perhaps a web page. Check that base-url ends in /v1`,
  "model-answer-empty": () => "The model's answer was empty. Run again, or choose another model",
  "model-answer-truncated": () =>
    "The model's answer was cut off at its length limit. Choose a model that may answer at more length, or split the note",
  "model-refused": () =>
    "The model refused to review this note. See whether the note holds sensitive content, or choose another model",
  "model-answer-invalid": () =>
    "The model's answer was not the JSON that was asked for. Run again, or choose a model with structured output",
  "model-batch-lacks-note": () =>
    "The batch does not have this note as it is now: it has changed since, or is new. Submit it again, or review it without --batch",
  "model-batch-unanswered": ({ status }) =>
    `The batch ended (${status}) without an answer for this note. Submit it again`,
  "notes-limit": ({ limit }) =>
    limit === 0
      ? "max-notes is 0, so the model reviews no note of this run. Raise max-notes to have notes reviewed"
      : `max-notes lets the model review only ${limit === 1 ? "one note" : `${groupDigits(limit)} notes`} of this run. Raise max-notes to have more notes reviewed`,
  "token-limit": ({ limit }) =>
    `One more call would take this run past the ${groupDigits(limit)} tokens of max-tokens. Raise max-tokens to have more notes reviewed`,
  "cost-limit": ({ limitUsd }) =>
    `One more call would take this run past the $${limitUsd} of max-cost. Raise max-cost to have more notes reviewed`,
};

const catalogues: Readonly<Record<Language, Catalogue<ModelFailureKinds>>> = {
  "zh-CN": chinese,
  en: english,
};
