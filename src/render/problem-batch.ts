import type { Catalogue, ProblemKinds } from "./catalogue.ts";

type BatchCode = Extract<keyof ProblemKinds, `batch-${string}`>;
type BatchCatalogue = Catalogue<Pick<ProblemKinds, BatchCode>>;

/** What is wrong with a batch and how to mend it, in Chinese. */
export const chineseBatchProblems: BatchCatalogue = {
  "batch-needs-model": () =>
    "批量评价要有模型。请用选项或配置文件设置 model 或 base-url，并且不要把 reviewer 设为 built-in 或 off",
  "batch-pending": ({ path }) =>
    `上一批还没有取回，记录在 ${path}。请先运行 note-review review --batch collect；不要那一批了，就删掉这个文件`,
  "batch-missing": ({ path }) =>
    `没有可以取回的批次：找不到 ${path}。请先在同一个文件夹里运行 note-review review --batch submit`,
  "batch-record-unreadable": ({ path }) =>
    `${path} 不是批次的记录，或者已经损坏。请删掉这个文件，再重新提交`,
  "batch-elsewhere": ({ host, model }) =>
    `这一批是发给 ${host} 的 ${model} 的。取回时请使用同样的 base-url 和 model`,
  "batch-too-large": ({ requests }) =>
    `${requests} 个请求超过了一批的上限（50000 个，200 MB）。请分几次，每次指定一部分笔记，取回以后再提交下一批`,
  "batch-not-offered": ({ host }) =>
    `${host} 不提供批量接口（/v1/files 和 /v1/batches）。请去掉 --batch，或检查 base-url 是否以 /v1 结尾`,
  "batch-gone": ({ host }) =>
    `${host} 上找不到这一批或它的结果。请确认密钥和提交时属于同一个账户；结果通常只保留 30 天，过期以后请重新提交`,
  "batch-refused": () =>
    "模型服务检查以后没有接受这一批。请确认这个模型可以用在批量接口里，再重新提交",
  "batch-over-limit": () =>
    "模型服务没有接受这一批：排队的 tokens 超过了账户的上限。请等前面的批次完成，或者减少笔记，再重新提交",
  "batch-unauthorized": ({ status }) =>
    `模型服务拒绝了密钥（HTTP ${status}）。请检查密钥是否正确，以及能否使用文件和批量接口`,
  "batch-rejected": ({ host, status }) =>
    `${host} 没有接受请求（HTTP ${status}）。请稍后再试；一直这样的话，请检查账户和 base-url`,
  "batch-unreachable": ({ host }) => `连不上 ${host}。请检查网络和 base-url，再运行一次`,
  "batch-answer-unreadable": ({ host }) =>
    `${host} 的回答不是批量接口该有的样子。请检查 base-url 是否以 /v1 结尾`,
};

/** What is wrong with a batch and how to mend it, in English. */
export const englishBatchProblems: BatchCatalogue = {
  "batch-needs-model": () =>
    "A batch needs a model. Set model or base-url by a flag or in the config file, and reviewer to neither built-in nor off",
  "batch-pending": ({ path }) =>
    `The last batch has not been collected; ${path} remembers it. Run note-review review --batch collect first, or delete the file to forget the batch`,
  "batch-missing": ({ path }) =>
    `There is no batch to collect: ${path} is not there. Run note-review review --batch submit in the same folder first`,
  "batch-record-unreadable": ({ path }) =>
    `${path} is not the record of a batch, or is damaged. Delete it, and submit again`,
  "batch-elsewhere": ({ host, model }) =>
    `This batch was sent to ${host} for ${model}. Collect it with the same base-url and model`,
  "batch-too-large": ({ requests }) =>
    `${requests} requests are more than a batch takes (50000, or 200 MB). Name a part of the notes, collect, and submit the next part`,
  "batch-not-offered": ({ host }) =>
    `${host} has no batches (/v1/files and /v1/batches). Leave out --batch, or check that base-url ends in /v1`,
  "batch-gone": ({ host }) =>
    `${host} does not have the batch, or what came of it. Check that the key is of the account that submitted it; results are kept for 30 days as a rule, after which only submitting again helps`,
  "batch-refused": () =>
    "The endpoint looked at the batch and did not take it. Check that the model can be used in batches, then submit again",
  "batch-over-limit": () =>
    "The endpoint did not take the batch: more tokens are waiting than the account may have wait. Submit again once earlier batches are done, or with fewer notes",
  "batch-unauthorized": ({ status }) =>
    `The endpoint refused the key (HTTP ${status}). Check that it is right, and that it may use files and batches`,
  "batch-rejected": ({ host, status }) =>
    `${host} rejected the request (HTTP ${status}). Run again later; if it goes on, check the account and base-url`,
  "batch-unreachable": ({ host }) =>
    `No connection to ${host}. Check the network and base-url, then run again`,
  "batch-answer-unreadable": ({ host }) =>
    `${host} did not answer as an endpoint with batches does. Check that base-url ends in /v1`,
};
