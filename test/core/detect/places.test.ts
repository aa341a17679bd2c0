import { expect, test } from "vitest";
import { findCopiedParagraphs } from "#core/detect/repeated-paragraphs.ts";
import { findOffTopic } from "#core/detect/off-topic.ts";
import { findUnended } from "#core/detect/unended.ts";
import { checked } from "#test/core/make.ts";
import { partsOf, placesOf } from "#test/core/detect/make.ts";

const lecture = [
  "注意力让每个词直接看到其他的词，因此不必像循环网络那样一步一步地传递信息，训练起来也就可以并行。",
  "每个词经过三个线性变换得到查询、键和值，查询和键的点积决定这个词从别的词那里取多少信息。",
  "点积的大小随维度增长，所以要先除以维度的平方根，否则注意力的权重会集中到一个词上，梯度就没有了。",
  "多头注意力把同样的变换并行做几组，每一组看词之间的一种关系，最后把几组的信息拼接起来。",
  "位置编码加到词向量上，因为注意力本身不知道词的先后，没有位置编码，一句话就只是一袋词。",
  "解码器在注意力的权重上加一层掩码，挡住后面的词，训练的时候才不会偷看到要预测的词。",
  "整个模型由编码器和解码器组成，每一层外面套着残差连接，训练深层的模型也不会失去梯度。",
];

const noteOf = (paragraphs: readonly string[]) =>
  partsOf(`# 注意力\n\n${paragraphs.join("\n\n")}\n`);

const stray =
  "周末去菜市场买了两斤排骨和一把小葱，回家炖了一锅热汤，邻居家的小狗闻着香味跑了过来。";

test("a paragraph that shares no word with the others may have strayed in", () => {
  expect(placesOf(findOffTopic(noteOf([...lecture, stray])))).toEqual([17]);
});

test.each([
  [
    "on the note itself",
    "这一段写得比较乱，今天状态一般，周末对着回放再核一遍，错的地方用删除线划掉。",
  ],
  ["of thanks", "最后感谢助教辛苦批改作业，也谢谢同桌借来耳机，期末顺利的话请大家吃火锅。"],
  [
    "with a thought of the writer's",
    "我觉得排骨汤炖得越久越香，小葱最后才放进锅里，颜色和味道都更好看好闻。",
  ],
  [
    "that shares a few words",
    "这套注意力的信息和权重在翻译、摘要、问答、检索、语音、图像、视频里到处可见。",
  ],
])("one %s is left alone", (_, paragraph) => {
  expect(findOffTopic(noteOf([...lecture, paragraph]))).toEqual([]);
});

test("the first paragraph leads to the subject from wherever it likes", () => {
  expect(findOffTopic(noteOf([stray, ...lecture]))).toEqual([]);
});

test("an item of a list that is announced has not strayed, and one that nobody announces may have", () => {
  const [announced, alone] = ["生活里也有这样的事，例如：", "生活里也有这样的事。"].map((lead) =>
    findOffTopic(noteOf([...lecture, lead, `- ${stray}`])),
  );

  expect(announced).toEqual([]);
  expect(placesOf(alone ?? [])).toEqual([19]);
});

test("in a collection of things nothing has strayed", () => {
  const others = [
    stray,
    "昨晚球赛精彩极了，主队最后一分钟连进两球逆转，街坊唱歌唱到半夜才肯散去。",
    "新买的自行车链条总是脱落，换了齿轮、刹车皮、脚踏板，骑起来还是咯吱作响。",
  ];
  expect(findOffTopic(noteOf([...lecture, ...others]))).toEqual([]);
});

test("the one paragraph that ends in the middle of a sentence has lost its end", () => {
  const cut = "编码器读完整句话以后，解码器从起始符开始逐个写出译文，每写一个词都要";
  expect(findUnended(noteOf([...lecture, cut]))).toEqual([{ text: cut, line: 17 }]);
});

test.each([
  [
    "before a list",
    "编码器读完整句话以后，解码器还要依次做完后面列出来的每一件事\n\n- 掩码\n- 归一化",
  ],
  [
    "that announces something",
    "编码器读完整句话以后，解码器写出译文的完整过程主要包括以下几个环节\n\n`掩码 -> 归一化`",
  ],
  [
    "that ends with code",
    "编码器读完整句话以后，解码器写出译文的完整过程都写在这个文件里 `decode.py`",
  ],
  ["of a few words", "编码器在前"],
  [
    "with a smiley at its end",
    "编码器读完整句话以后，解码器才开始写译文，整理这一段花了一个晚上 :(",
  ],
  ["with an emoji at its end", "编码器读完整句话以后，解码器才开始一个词一个词地写出译文 👩‍💻"],
  ["below an image", "![译文](a.png)\n\n编码器读完整句话以后，解码器才开始一个词一个词地写出译文"],
  ["that is a caption", "图 3：编码器读完整句话以后，解码器才开始一个词一个词地写出译文"],
  ["that is a list without marks", "编码器读完整句话\n解码器从起始符开始\n一个词一个词地写出译文"],
])("one %s has not", (_, paragraph) => {
  expect(findUnended(noteOf([...lecture, paragraph]))).toEqual([]);
});

test("whoever leaves out the mark more than once writes like that", () => {
  const open = "编码器读完整句话以后，解码器从起始符开始逐个写出译文";
  expect(findUnended(noteOf([...lecture, open, `后来${open}`]))).toEqual([]);
});

test("what stands under the title says when and where, and not in sentences", () => {
  const opening = "线下五个人，晚上七点到八点半，教室被占了，在走廊尽头开的";
  expect(findUnended(noteOf([opening, ...lecture]))).toEqual([]);
});

const copiesIn = (first: string, second: string) =>
  findCopiedParagraphs(checked(`## 一\n\n${first}\n\n${second}\n`).context).map(
    ({ paragraph, earlier }) => [earlier.span.startLine, paragraph.span.startLine],
  );

const warmUp =
  "热身的意思是先用很小的学习率走 500 步，让参数离开随机的起点，再慢慢升到最大值，之后才开始按余弦曲线往下降，最后停在最大值的十分之一。";

test.each([
  ["to the letter", warmUp],
  [
    "and was worked over",
    warmUp.replace("先用很小的", "先用较小的").replace("再慢慢升到", "再逐渐升到"),
  ],
])("a paragraph that was copied %s is found", (_, copy) => {
  expect(copiesIn(warmUp, copy)).toEqual([[3, 5]]);
});

test.each([
  [
    "another figure",
    warmUp.replace("很小", "较小").replace("500", "800").replace("十分之一", "一半"),
  ],
  ["another name", `LoRA 里${warmUp.replace("很小", "较小").replace("慢慢升到", "逐渐升到")}`],
])("one with %s is about something else", (_, other) => {
  expect(copiesIn(warmUp, other)).toEqual([]);
});

const short =
  "Sam asked whether we want inference for local variables. It is not required, and it would be fun, so it goes on the list for after the deadline.";

test("in English a copy of two lines is one", () => {
  const edited = short
    .replace("is not", "was not")
    .replace("so it goes on the", "and so it goes on that");
  expect(copiesIn(short, edited)).toEqual([[3, 5]]);
  expect(copiesIn(short, short.replace("local variables", "global functions"))).toEqual([]);
});
