import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderSarif } from "#render/sarif.ts";
import { hostileFields, hostileText, reportOf } from "#test/render/hostile-text.ts";
import { finding, report, reviewedNote } from "#test/render/make.ts";
import { commandsIn } from "#test/render/runner-command.ts";
import { readMessage, sarifErrors } from "#test/render/sarif-reader.ts";

function resultOf(path: string, message: string) {
  const notes = [reviewedNote({ path, findings: [finding({ message })] })];
  const text = renderSarif(report({ notes }));
  expect(sarifErrors(text)).toEqual([]);
  return JSON.parse(text).runs[0].results[0];
}

test.each([
  { message: "把 {0} 换成 {名称}", written: "把 {{0}} 换成 {{名称}}" },
  { message: "删去 [x](https://evil.example)", written: "删去 [x\\](https://evil.example)" },
  { message: "[x\\](1)", written: "[x\\\\\\](1)" },
  { message: "- [ ] 待办 C:\\笔记", written: "- [ ] 待办 C:\\笔记" },
  { message: "一行\r\n又一行 👩‍💻", written: "一行\r\n又一行 👩‍💻" },
])("$message is written $written and shown as it was", ({ message, written }) => {
  const { text } = resultOf("a.md", message).message;
  expect(text).toBe(written);
  expect(readMessage(text)).toEqual({ text: message, links: [] });
});

test("the reader of messages sees a link and a placeholder that got through", () => {
  expect(readMessage("去 [x\\]](https://evil.example) {0}")).toEqual({
    text: "去 x] <missing argument>",
    links: ["https://evil.example"],
  });
});

test("hostile fields give SARIF that says the same and is no command", () => {
  fc.assert(
    fc.property(hostileFields, (fields) => {
      const text = renderSarif(reportOf(fields));
      expect(sarifErrors(text)).toEqual([]);
      expect(commandsIn(text)).toEqual([]);
      const { results } = JSON.parse(text).runs[0];
      const shown = { text: fields.message.toWellFormed(), links: [] };
      expect(readMessage(results[0].message.text)).toEqual(shown);
      expect(results[0].ruleId).toBe(fields.rule.toWellFormed());
      expect(results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(
        fields.message.toWellFormed(),
      );
    }),
    { numRuns: 400 },
  );
});

test("every path comes back from its address", () => {
  fc.assert(
    fc.property(hostileText, (path) => {
      const { uri } = resultOf(path, "x").locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w\-.~!'()*%/:]*$/);
      expect(decodeURIComponent(uri.replace(/^file:\/\//, ""))).toBe(path.toWellFormed());
    }),
    { numRuns: 300 },
  );
});
