import { type Message, show } from "./show.ts";

/** Says in which format a text has to be, with an example where there is one. */
export function describeFormat(format: unknown, value: unknown): Message {
  const known = formats[String(format)] ?? show(format);
  return {
    "zh-CN": `应该是${known["zh-CN"]}，现在是${show(value)["zh-CN"]}`,
    en: `has to be ${known.en}; it is ${show(value).en}`,
  };
}

const dateAndTime: Message = {
  "zh-CN": "日期和时间，如 2026-01-31T08:30:00+08:00",
  en: "a date and time such as 2026-01-31T08:30:00Z",
};

const time: Message = { "zh-CN": "时间，如 08:30:00+08:00", en: "a time such as 08:30:00Z" };

const formats: Readonly<Record<string, Message>> = {
  date: { "zh-CN": "日期，如 2026-01-31", en: "a date such as 2026-01-31" },
  "date-time": dateAndTime,
  "iso-date-time": dateAndTime,
  time,
  "iso-time": time,
  duration: { "zh-CN": "时长，如 PT45M", en: "a duration such as PT45M" },
  email: { "zh-CN": "邮箱地址，如 li@example.org", en: "an email address such as li@example.org" },
  uri: {
    "zh-CN": "完整的网址，如 https://example.org",
    en: "a whole address such as https://example.org",
  },
  "uri-reference": { "zh-CN": "网址或路径", en: "an address or a path" },
  uuid: { "zh-CN": " UUID", en: "a UUID" },
};
