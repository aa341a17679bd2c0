import type { Octokit } from "@octokit/core";
import { type Answer, type Exchange, paginate } from "./wire.ts";

type Tree = ReadonlyMap<string, string>;
type PullFile = {
  readonly sha: string;
  readonly filename: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
  readonly previous_filename?: string;
};

const maxFiles = 3000;

/** Serves the files of a pull request, which the emulator has no true list of; `null` for another path. */
export async function answerPullFiles(
  octokit: Octokit,
  exchange: Exchange,
  origin: string,
): Promise<Answer | null> {
  const [, owner, repo, number] =
    /^\/repos\/([^/]+)\/([^/]+)\/pulls\/(\d+)\/files$/.exec(exchange.path) ?? [];
  if (owner === undefined || repo === undefined) return null;
  const { data: pull } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner,
    repo,
    pull_number: Number(number),
  });
  const { data: comparison } = await octokit.request(
    "GET /repos/{owner}/{repo}/compare/{basehead}",
    { owner, repo, basehead: `${pull.base.sha}...${pull.head.ref}` },
  );
  const before = await readTree(octokit, { owner, repo, ref: comparison.merge_base_commit.sha });
  const after = await readTree(octokit, { owner, repo, ref: pull.head.ref });
  return paginate(diffTrees(before, after).slice(0, maxFiles), exchange, origin);
}

async function readTree(
  octokit: Octokit,
  { owner, repo, ref }: { readonly owner: string; readonly repo: string; readonly ref: string },
): Promise<Tree> {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo,
    tree_sha: ref,
    recursive: "1",
  });
  return new Map(
    data.tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]),
  );
}

function diffTrees(before: Tree, after: Tree): readonly PullFile[] {
  const removed = new Map([...before].filter(([path]) => !after.has(path)));
  const files: PullFile[] = [];
  for (const [filename, sha] of after) {
    if (before.get(filename) === sha) continue;
    const source = [...removed].find(([, removedSha]) => removedSha === sha)?.[0];
    if (before.has(filename)) files.push({ sha, filename, status: "modified" });
    else if (source === undefined) files.push({ sha, filename, status: "added" });
    else {
      removed.delete(source);
      files.push({ sha, filename, status: "renamed", previous_filename: source });
    }
  }
  for (const [filename, sha] of removed) files.push({ sha, filename, status: "removed" });
  return files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1));
}
