/** Any value as JSON that Go, a terminal and a runner's log can each take as it is. */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value, wellFormed, 2)
    .replace(unprintable, escapeUnits)
    .replaceAll("##[", "##\\u005b");
  return `${json}\n`;
}

/** Everything that draws nothing or turns the direction of text; JSON needs none of it bare but the line end. */
const unprintable = /(?:(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029])+/gu;

/** Half a surrogate pair has no UTF-8, and strict readers refuse the whole document for it. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

function escapeUnits(characters: string): string {
  let escaped = "";
  for (let index = 0; index < characters.length; index += 1) {
    escaped += `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
