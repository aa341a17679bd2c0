/** Whether a sentence says what comes next for whoever writes. */
export function isPlan(text: string): boolean {
  return plan.test(text) && !noPlan.test(text);
}

const plan =
  /(?:后续|接下来|下一步|今后|下周)[^，。！？\n]{0,4}(?:我|自己)(?!不)|(?:^|[，。；\s])(?:后续|接下来|下一步|今后|下周)(?:打算|计划|准备|想)(?!不)|(?:我|自己)(?:还|再|也)?(?:打算|计划|准备)|\bI(?:'d like| want| plan| intend| hope| am going|'m going) to\b|\b(?:next week|next time|next|later),? I(?:'ll| will| want)\b/iu;

/** Whose plan it is not, or what is no plan. */
const noPlan = /老师|同学|编译器|系统|teacher|said|never|not |n't/iu;
