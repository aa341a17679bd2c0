import * as fc from "fast-check";
import { expect, test } from "vitest";
import { neutraliseLog, plainLine } from "#render/log.ts";
import { attackTexts } from "#test/render/attacks.ts";

test.each([
  { text: "::error::假的", safe: ": :error::假的" },
  { text: "  \t::warning file=a::假的", safe: "  \t: :warning file=a::假的" },
  { text: "好\n::stop-commands::x", safe: "好\n: :stop-commands::x" },
  { text: "好\r::stop-commands::x", safe: "好\n: :stop-commands::x" },
  { text: "前 ##[error]假的", safe: "前 ## [error]假的" },
  { text: ":\u200B:error::x", safe: ": :error::x" },
  { text: "#\u00AD#[error]x", safe: "## [error]x" },
  { text: "\u001b[1m::error::x", safe: ": :error::x" },
  { text: "std::vector 与 a::b::c", safe: "std::vector 与 a::b::c" },
  { text: "一\n\n二", safe: "一\n\n二" },
])("$text is logged as $safe", ({ text, safe }) => {
  expect(neutraliseLog(text)).toBe(safe);
});

test("no text holds a command that a runner would obey", () => {
  const piece = fc.constantFrom(
    "::",
    ":",
    "##[",
    "#",
    "[",
    "]",
    "error",
    "add-mask",
    " ",
    "\t",
    "\n",
    "\r",
    "字",

    "\u200B",
    "\u00AD",
    "\u001b[1m",
    "\u001b",
    "\u2028",
    "\u0085",
    "\u00A0",
    "\u3000",
    "\u0000",
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (raw) => {
      expect(commandsIn(neutraliseLog(raw))).toEqual([]);
      expect(commandsIn(plainLine(raw))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test.each(attackTexts())("attack %# is no command", (text) => {
  expect(commandsIn(neutraliseLog(`${text}\n::error::${text}\n##[error]${text}`))).toEqual([]);
});

test("the port of the runner's rules finds what a runner would obey", () => {
  expect(commandsIn("\u3000::error::x\nx ##[error]y\n:\u200B:debug::z")).toHaveLength(3);
  expect(commandsIn("x ::error::y\n::error: x\n##[error x")).toEqual([]);
});

/** Both forms of a command, as ActionCommand.cs reads a line; its comparisons skip characters without width. */
function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\r|\n/).filter((raw) => {
    const line = raw.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, (mark) =>
      /\s/.test(mark) ? mark : "",
    );
    const start = line.replace(/^[\s\u0085]+/, "");
    const second = start.startsWith("::") && start.indexOf("::", 2) >= 0;
    const first = line.indexOf("##[") >= 0 && line.indexOf("]", line.indexOf("##[")) >= 0;
    return first || second;
  });
}
