import { correctPatches, type DiffFile, type Place } from "./patches.ts";

const maxFiles = 3000;
const pageSize = 100;

/** Lists what a head has changed since it left its base, with patches. */
export type ListPullFiles = (
  place: Place,
  base: string,
  head: string,
) => Promise<readonly DiffFile[]>;

/** Lists the files of pull requests, which the emulator has no true list of; commits do not change, so that each is read once. */
export function listPullFiles(): ListPullFiles {
  const known = new Map<string, Promise<readonly DiffFile[]>>();
  return async (place, base, head) => {
    const mergeBase = await findMergeBase(place, base, head);
    const key = [place.owner, place.repo, mergeBase, head].join(" ");
    const files = known.get(key) ?? diff(place, mergeBase, head);
    known.set(key, files);
    return files;
  };
}

async function findMergeBase(place: Place, base: string, head: string): Promise<string> {
  const { octokit, owner, repo } = place;
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo,
    basehead: `${base}...${head}`,
  });
  return data.merge_base_commit.sha;
}

async function diff(place: Place, mergeBase: string, head: string): Promise<readonly DiffFile[]> {
  const { octokit, owner, repo } = place;
  const { data: commit } = await octokit.request(
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    { owner, repo, commit_sha: head },
  );
  // A comparison shows 300 files, a commit 3,000: all changes in one commit are the pull request.
  const { data: squashed } = await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
    owner,
    repo,
    message: "All changes at once",
    tree: commit.tree.sha,
    parents: [mergeBase],
  });
  const files: DiffFile[] = [];
  for (let page = 1; files.length < maxFiles; page += 1) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}", {
      owner,
      repo,
      ref: squashed.sha,
      per_page: pageSize,
      page,
    });
    const listed = data.files ?? [];
    files.push(...(await correctPatches(place, mergeBase, listed)));
    if (listed.length < pageSize) break;
  }
  return files.toSorted((a, b) => (String(a["filename"]) < String(b["filename"]) ? -1 : 1));
}
