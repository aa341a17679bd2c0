import { existsSync } from "node:fs";
import { chmod, mkdir, rename, rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository, problemOf, since, staged } from "./folder.ts";

test("nothing that a repository configures is started", async () => {
  await using folder = await makeRepository({
    ".gitattributes": "*.md diff=evil filter=evil\n",
    "a.md": "1",
    "same.md": "1",
  });
  const script = join(folder.path, "evil.sh");
  await folder.write({ "evil.sh": `#!/bin/sh\necho "$0 $*" >> '${folder.path}/stolen'\n` });
  await chmod(script, 0o755);
  for (const name of [
    "core.fsmonitor",
    "core.pager",
    "diff.external",
    "diff.evil.command",
    "diff.evil.textconv",
    "filter.evil.clean",
    "filter.evil.process",
    "filter.a=b.clean",
    "pager.diff",
    "interactive.diffFilter",
  ]) {
    folder.git("config", name, script);
  }
  folder.git("config", "filter.evil.required", "true");
  await folder.write({ "a.md": "2" });
  await utimes(join(folder.path, "same.md"), 1, 1);
  await mkdir(join(folder.path, ".git/hooks"), { recursive: true });
  await rename(script, join(folder.path, ".git/hooks/post-index-change"));
  await folder.write({ "evil.sh": `#!/bin/sh\necho "$0 $*" >> '${folder.path}/stolen'\n` });
  await chmod(script, 0o755);
  const listed = [
    await folder.list([], since("HEAD")),
    await folder.list([], staged),
    await folder.list(),
  ];

  expect(existsSync(join(folder.path, "stolen"))).toBe(false);
  expect(listed).toEqual([
    [["a.md", "2"]],
    [],
    [
      ["a.md", "2"],
      ["same.md", "1"],
    ],
  ]);
});

test("what a partial clone lacks is told, and not fetched by what its configuration says", async () => {
  await using folder = await makeRepository();
  await folder.write({ "a.md": "a", "evil.sh": `#!/bin/sh\ntouch '${folder.path}/stolen'\n` });
  const script = join(folder.path, "evil.sh");
  await chmod(script, 0o755);
  folder.git("add", "a.md");
  const hash = folder.git("rev-parse", ":a.md").trim();
  await rm(join(folder.path, ".git/objects", hash.slice(0, 2), hash.slice(2)));
  const settings = {
    "core.repositoryFormatVersion": "1",
    "extensions.partialClone": "origin",
    "protocol.ext.allow": "always",
    "remote.origin.promisor": "true",
    "remote.origin.url": `ext::${script}`,
  };
  for (const [name, value] of Object.entries(settings)) folder.git("config", name, value);

  const problem = await problemOf(folder.list([], staged));

  expect(existsSync(join(folder.path, "stolen"))).toBe(false);
  expect(problem).toMatchObject({ code: "git-failed", operation: "cat-file" });
});
