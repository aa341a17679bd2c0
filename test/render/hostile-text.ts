import * as fc from "fast-check";
import type { Report } from "#core/report/report.ts";
import { attackTexts } from "#test/render/attacks.ts";
import { finding, lineSpan, report, reviewedNote } from "#test/render/make.ts";

const pieces: readonly string[] = [
  ...Array.from("{}[]()<>&\"'`\\%,:=;/#?@| \t\n\r"),
  "{0}",
  "{{",
  "](",
  "\\](",
  "[x](https://evil.example)",
  "]]>",
  "<!--",
  "<![CDATA[",
  "&lt;",
  "%25",
  "%0A",
  "::",
  "::error::",
  "##[error]",
  "\r\n",
  "\uD800",
  "\uDC00",
  "\u0000",
  "\u0001",
  "\u000B",
  "\u001b[1m",
  "\u0085",
  "\u009B",
  "\u200B",
  "\u202E",
  "\u2028",
  "\uFEFF",
  "\uFFFE",
  "\uFFFF",
  "\u{1FFFE}",
  "\u{E0041}",
  "字",
  "👩‍💻",
  "𠮷",
];

/** Texts that mean something to JSON, XML, SARIF, a runner or a terminal. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((texts) => texts.join("")),
  fc.constantFrom(...attackTexts()),
  fc.string({ unit: "binary" }),
);

/** The fields of a finding that may hold any text. */
export type HostileFields = {
  readonly path: string;
  readonly message: string;
  readonly section: string | null;
  readonly rule: string;
  readonly url: string;
};

/** Every field of a finding hostile. */
export const hostileFields: fc.Arbitrary<HostileFields> = fc.record({
  path: hostileText,
  message: hostileText,
  section: fc.option(hostileText),
  rule: hostileText,
  url: fc.oneof(
    hostileText,
    hostileText.map((text) => `https://docs.example/${text}`),
  ),
});

/** A report of one note with one error and one notice of these fields. */
export function reportOf({ path, ...fields }: HostileFields): Report {
  const slot = { slot: fields.section ?? fields.message, status: "ok", required: true } as const;
  return report({
    notes: [
      reviewedNote({
        path,
        sections: [{ ...slot, line: null, length: 1, items: 0 }],
        findings: [
          finding({ ...fields, fix: { span: lineSpan(2, 1, 3), text: fields.message } }),
          finding({ ...fields, severity: "notice", span: lineSpan(2, 3, 9) }),
        ],
        suppressed: [finding(fields)],
      }),
    ],
  });
}
