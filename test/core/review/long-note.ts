const chinese = [
  "缓存命中时直接返回，不再访问数据库；没有命中才去读第 {n} 号分片，并把结果写回缓存。",
  "写回时带上过期时间 {n} 秒，再加一个随机的偏移，免得许多键在同一刻一起失效。",
  "- 第 {n} 次压测：并发 200，平均延迟降到 12 毫秒，错误率没有变化。",
  "如果一个热点键失效，成千上万的请求会同时落到数据库上，所以要用互斥锁只放一个请求过去。",
  "- 布隆过滤器挡住不存在的键，误判率设为 1%，占用内存约 {n} 兆。",
  "更新数据时先改数据库，再删缓存；反过来做，旧值可能在两步之间又被别的请求读进缓存。",
  "**结论 {n}**：读多写少的数据适合放缓存，写得频繁的数据放进去，命中率低，还要付出一致性的代价。",
];

const english = [
  "On a hit the value is returned at once; on a miss shard {n} is read and the result is put back into the cache.",
  "Every entry gets a time to live of {n} seconds and a random offset, so that keys do not expire all together.",
  "- Load test {n}: 200 connections, the mean latency fell to 12 ms and the error rate stayed the same.",
  "When a hot key expires, thousands of requests reach the database at once, which is why a lock lets only one through.",
  "- A Bloom filter keeps out keys that do not exist; with 1 % false positives it takes about {n} MB.",
  "An update changes the database first and deletes the entry afterwards; the other way round a stale value may come back.",
  "**Result {n}**: data that is read often and written seldom belongs into the cache, and data that changes all the time does not.",
];

const headings = {
  "zh-CN": ["关键词", "过程记录", "读路径", "写路径", "失效与雪崩", "内容整理"],
  en: ["Keywords", "Log", "Reading", "Writing", "Expiry and stampedes", "Summary"],
} as const;

/** A note of six sections and about 3,000 tokens. */
export function longNote(language: keyof typeof headings): string {
  const lines = language === "en" ? english : chinese;
  const perSection = language === "en" ? 21 : 17;
  const sections = headings[language].map((heading, section) => {
    const body = Array.from({ length: perSection }, (_, index) => {
      const number = String(section * perSection + index + 3);
      return lines[(index + section) % lines.length]?.replace("{n}", number) ?? "";
    });
    return `## ${heading}\n\n${body.join("\n\n")}\n`;
  });
  return `# Cache\n\n${sections.join("\n")}`;
}
