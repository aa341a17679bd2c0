/**
 * Whether a text speaks of the person who wrote the note: of their gifts, their effort or their attitude, or with a pat
 * on the back. A review is about the note.
 */
export function judgesPerson(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

const patterns: readonly RegExp[] = [
  /(?:学员|同学|学生|学习者|作者|笔者|[你您他她])(?:们|本人)?[^。！？；，,.!?\n]{0,10}?(?:优秀|出色|聪明|聪颖|有天赋|才华|勤奋|努力|用功|刻苦|认真|用心|细心|粗心|马虎|懒|敷衍|不负责|很棒|厉害|了不起|水平[很较不]?[高低差足]|功底|素养|悟性|能力(?:很|较|非常)?[强弱差])/u,
  /学习态度|学习能力[很较]?[强弱]|学习质量|天资|悟性高|(?:写|做|记|学)得(?:很|非常|十分|相当|真)(?:好|棒|用心|认真)|做得[好棒]|干得漂亮|值得表扬|再接再厉|继续(?:加油|努力|保持)|加油[！!]/u,
  /\b(?:you(?:'re| are)?|your|the (?:author|writer|student|learner)(?:'s)?|they|he|she)\b[^.!?;\n]{0,40}?\b(?:talent(?:ed)?|gifted|brilliant|smart|clever|intelligen(?:t|ce)|hard-?\s?working|diligen(?:t|ce)|dedicat(?:ed|ion)|passion(?:ate)?|lazy|laziness|careless(?:ness)?|sloppy|incompetent|impressive|excellent student|good student|work ethic)\b/iu,
  /\b(?:good|great|excellent|nice|awesome|fantastic|amazing) (?:job|work|effort)\b|\bwell done\b|\bkeep (?:it )?up\b|\b(?:excellent|outstanding|gifted|talented|diligent) (?:student|learner|writer|author)\b|\bkudos\b|\bcongratulations\b/iu,
];
