import type { Change } from "#adapters/github/change.ts";
import type { Span } from "#core/span.ts";
import { type Permalink, lastLine } from "#render/place.ts";

/** A change, and where the runner says that GitHub's pages are. */
export type ChangePlace = { readonly change: Change; readonly environment: NodeJS.ProcessEnv };

/** Links to the lines of a note at the commit that was reviewed; GitHub shows the lines of plain Markdown only. */
export function permalinkTo(place: ChangePlace): Permalink {
  const blob = `${repositoryPage(place)}/blob/${place.change.headSha}`;
  return (path, span) =>
    `${blob}/${path.toWellFormed().split("/").map(encodeURIComponent).join("/")}?plain=1#${anchorOf(span)}`;
}

/** The address of the repository's page. */
export function repositoryPage({
  change: { owner, repository },
  environment,
}: ChangePlace): string {
  const server = environment["GITHUB_SERVER_URL"] || "https://github.com";
  return `${server}/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`;
}

function anchorOf(span: Span): string {
  const last = lastLine(span);
  return last > span.startLine ? `L${span.startLine}-L${last}` : `L${span.startLine}`;
}
