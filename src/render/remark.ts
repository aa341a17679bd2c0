import type { Language } from "#core/language.ts";
import type { Quote, Remark, ReviewedNote, SourceQuote } from "#core/report/report.ts";
import {
  details,
  fenced,
  inert,
  join,
  md,
  nest,
  type SafeMarkdown,
  type Separator,
} from "./inert.ts";
import { phrasesIn } from "./phrases.ts";
import { type Permalink, renderPlace } from "./place.ts";
import { renderSourcePlace } from "./source-quote.ts";
import { clipLine, visibleLine } from "./visible.ts";

/**
 * Remarks as a numbered list, each with its evidence and, folded away, a way to write it better.
 *
 * Without a permalink quotes stand alone: in the note itself, line numbers would soon be those of other lines.
 */
export function renderRemarks(
  remarks: readonly Remark[],
  note: ReviewedNote,
  permalink: Permalink | null,
): SafeMarkdown {
  return numbered(
    remarks.map((remark) => ({
      line: join(
        [
          renderClaim(remark, note.language),
          renderEvidence(remark, note, permalink),
          sayOpen(remark, note.language),
        ],
        marks[note.language].space,
      ),
      fold: renderRewrite(remark, note.language),
    })),
  );
}

/** A remark's title in bold. */
export function renderRemarkTitle({ title }: Remark): SafeMarkdown {
  const words = inert(clipLine(title, longestTitle));
  return words === "" ? words : md`**${words}**`;
}

/** A numbered list of one-line items, each with a block that may hang below it. */
export function numbered(
  items: readonly { readonly line: SafeMarkdown; readonly fold?: SafeMarkdown }[],
): SafeMarkdown {
  const written = items.filter(({ line }) => line !== "");
  return join(
    written.map(({ line, fold = md`` }, index) => {
      const number = index + 1;
      const below = nest(fold, `${number}. `.length);
      return join([md`${number}. ${line}`, below], "\n");
    }),
    "\n",
  );
}

const longestTitle = 200;
const longestQuote = 200;

/** What stands between the parts of a remark. A mark always follows the bold title, so that its `**` closes before a Han character too. */
export const marks: Readonly<
  Record<
    Language,
    {
      readonly colon: SafeMarkdown;
      readonly space: Separator;
      readonly bracket: (words: SafeMarkdown) => SafeMarkdown;
    }
  >
> = {
  "zh-CN": { colon: md`：`, space: "", bracket: (words) => md`（${words}）` },
  en: { colon: md`: `, space: " ", bracket: (words) => md`(${words})` },
};

function renderClaim(remark: Remark, language: Language): SafeMarkdown {
  const title = renderRemarkTitle(remark);
  const detail = inert(remark.detail);
  return title === "" || detail === ""
    ? join([title, detail], "")
    : md`${title}${marks[language].colon}${detail}`;
}

function renderEvidence(
  { quotes, source }: Remark,
  note: ReviewedNote,
  permalink: Permalink | null,
): SafeMarkdown {
  const { language } = note;
  const ofNote = quotes.map((quote) => renderQuote(quote, note, permalink));
  const ofSource = source === null ? [] : [renderSourceQuote(source, language, permalink)];
  return bracket([...ofNote, ...ofSource], language);
}

/** Words of a note with their places, in brackets. */
export function renderQuotes(
  quotes: readonly Quote[],
  note: ReviewedNote,
  permalink: Permalink | null,
): SafeMarkdown {
  return bracket(
    quotes.map((quote) => renderQuote(quote, note, permalink)),
    note.language,
  );
}

function bracket(quotes: readonly SafeMarkdown[], language: Language): SafeMarkdown {
  const words = join(quotes, phrasesIn(language).quoteSeparator);
  return words === "" ? words : marks[language].bracket(words);
}

function renderSourceQuote(
  source: SourceQuote,
  language: Language,
  permalink: Permalink | null,
): SafeMarkdown {
  const place = renderSourcePlace(source, language, permalink);
  const words = clipLine(source.text, longestQuote);
  if (words === "") return place;
  return md`${place}${marks[language].colon}${inert(phrasesIn(language).quotation(words))}`;
}

/** The words of a quote, and where they stand where there are addresses. */
export function renderQuote(
  { text, span }: Quote,
  note: ReviewedNote,
  permalink: Permalink | null,
): SafeMarkdown {
  const place = permalink === null ? md`` : renderPlace(note, span, permalink);
  const words = clipLine(text, longestQuote);
  if (words === "") return place;
  const quotation = inert(phrasesIn(note.language).quotation(words));
  return place === "" ? quotation : md`${place}${marks[note.language].colon}${quotation}`;
}

function sayOpen({ status }: Remark, language: Language): SafeMarkdown {
  return status === "open" ? marks[language].bracket(inert(phrasesIn(language).stillOpen)) : md``;
}

/** The rewrite stands in a quotation, so that no line of it starts a line of the comment, where bots look for commands. */
function renderRewrite({ rewrite }: Remark, language: Language): SafeMarkdown {
  if (rewrite === null || visibleLine(rewrite) === "") return md``;
  return details(phrasesIn(language).rewrite, nest(fenced(rewrite, "markdown"), "quotation"));
}
