import { describe, expect, test } from "vitest";
import { githubTrustedFiles, readBaseFile } from "#adapters/github/base-file.ts";
import { push } from "#test/contract/pushed.ts";
import { startGitHub } from "#test/servers/github.ts";

const signal = AbortSignal.timeout(120_000);

describe("a file of the base", () => {
  test("that is not UTF-8 is named", async () => {
    await using github = await startGitHub();
    const path = "模板.md";
    const gbk = Uint8Array.from([0x23, 0x20, 0xc4, 0xa3, 0xb0, 0xe5]);
    const pushed = await push(github, { base: { [path]: gbk }, files: { "a.md": "文" } });

    await expect(readBaseFile(pushed, path, signal)).rejects.toMatchObject({
      problem: { code: "file-not-utf-8", path },
    });
  });

  test("is read as it was before the change", async () => {
    await using github = await startGitHub();
    const path = ".github/模板 [v1] #2.md";
    const pushed = await push(github, {
      base: { [path]: "# 模板\n" },
      files: { [path]: "# Taken over\n" },
    });

    expect(await readBaseFile(pushed, path, signal)).toBe("# 模板\n");
  });

  test("is read from the head when there is nothing before it", async () => {
    await using github = await startGitHub();
    const pushed = await push(github, { base: { "a.md": "旧" }, files: { "a.md": "新" } });
    const change = { ...pushed.change, baseSha: null };

    expect(await readBaseFile({ ...pushed, change }, "a.md", signal)).toBe("新");
  });

  test("above the size that GitHub shows is read as a blob", async () => {
    await using github = await startGitHub();
    const pushed = await push(github, { base: { "a.md": "旧" }, files: { "a.md": "全文" } });
    const sha = pushed.change.files[0]?.blobSha;
    const body = { type: "file", encoding: "none", content: "", sha };
    github.fail({ method: "GET", path: /\/contents\//, status: 200, body });

    expect(await readBaseFile(pushed, "a.md", signal)).toBe("全文");
  });

  test.each(["absent.yml", "folder", "folder/absent.yml", "dangling.md"])(
    "%s is null",
    async (path) => {
      await using github = await startGitHub();
      const pushed = await push(github, {
        base: { "folder/inner.md": "里", "dangling.md": { link: "../outside.md" } },
        files: { "absent.yml": "language: en\n" },
      });

      expect(await readBaseFile(pushed, path, signal)).toBeNull();
    },
  );

  test.each([
    [".github/templates", [".github/templates/会议 #1.md", ".github/templates/读书.md"]],
    [".github", [".github/one.md"]],
    [".github/one.md", []],
    ["absent", []],
  ])("a folder lists the files in it as they were before the change: %s", async (folder, paths) => {
    await using github = await startGitHub();
    const pushed = await push(github, {
      base: {
        ".github/one.md": "# 一\n",
        ".github/templates/读书.md": "# 读书\n",
        ".github/templates/会议 #1.md": "# 会议\n",
        ".github/templates/old/旧.md": "# 旧\n",
      },
      files: { ".github/templates/mine.md": "# 我的\n" },
    });

    expect(await githubTrustedFiles(pushed).list(folder, signal)).toEqual(paths);
  });
});
