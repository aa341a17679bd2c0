import { decodePath } from "./links-target.ts";

/** Whether the text of an image says more than the name of its file, or that it is an image. */
export function describesImage(alternative: string, url: string): boolean {
  const text = alternative.trim();
  const path = decodePath(url.replace(/[?#].*$/s, ""));
  const file = path.split(/[/\\]/).findLast((part) => part !== "") ?? "";
  const stem = file.replace(/\.[a-z\d]{2,5}$/i, "");
  if (text === "" || text === file || text === stem) return false;
  return !/\.(?:png|jpe?g|gif|svg|webp|bmp)$/i.test(text) && !nameOfAnyImage.test(text);
}

/** What programs, and people in a hurry, call an image. */
const nameOfAnyImage = new RegExp(
  `^(?:(?:${[
    "(?:pasted ?)?image",
    "img|pics?|pictures?|photo|screen ?shot|snipaste|untitled|figure|fig|alt(?: text)?|demo",
    "(?:微信|qq|屏幕)?(?:图片|图像|截图|截屏|快照)|图|在这里插入图片描述|请添加图片描述|图片描述",
  ].join("|")})[-_ \\d.:()（）]*|[-_ \\d.:]+|[\\da-f-]{16,})$`,
  "iu",
);
