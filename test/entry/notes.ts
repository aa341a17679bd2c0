/** A note that fills every section of the built-in template; `report` is what its last section says. */
export function studyNote({ report = "报告从实验设置讲起，重点是三组消融实验。" } = {}): string {
  return `# 向量检索入门

## 视频笔记
### 关键词
向量检索、近似最近邻、量化、召回率

### 过程记录
先讲为什么要做向量检索：关键词搜不到意思相近的句子
精确最近邻太慢，一千万条要扫一遍
近似最近邻 -> 用召回率换速度
倒排 图索引 量化
量化：把向量压小，内存省下来
图索引建得慢，查得快
召回率怎么测：拿精确结果当答案
倒排先粗聚类，再在几个桶里找
线上要看延迟，也要看内存
最后演示：一百万条，毫秒级返回
老师提醒：先量召回率，再谈优化，不然不知道丢了什么

## 内容整理
向量检索解决的是“意思相近但用词不同”的搜索问题。把句子变成向量以后，搜索就是在高维空间里找最近的点。关键词匹配做不到这一点，因为它只认字面。

精确的最近邻要把所有向量扫一遍，数据一多就太慢，所以实际系统用近似最近邻：放弃一点召回率，换来几个数量级的速度。常见的做法有三类，倒排、图索引和量化。倒排先做粗聚类，查询时只在最近的几个桶里找；图索引建得慢、查得快，适合更新不频繁的库；量化把向量压缩，省下内存，代价是距离有误差。

评价一个索引，先看召回率：拿精确结果当标准答案，算近似结果命中了多少。再看线上的延迟和内存。老师演示了一百万条数据毫秒级返回的例子，并提醒先量召回率，再谈优化，不然不知道丢了什么。

接下来打算用自己的笔记库做一次实验，比较倒排和图索引在召回率相同时的延迟。

## 技术报告笔记
${report}
`;
}

/** The same note with its last section still to be written. */
export const unfinishedNote: string = studyNote({ report: "_**TODO**_" });

/** The same note with stars in its text that GitHub shows as they are, which can be mended without changing a word. */
export const mendableNote: string = studyNote().replace("搜索问题。", "搜索**“问题”**。");
