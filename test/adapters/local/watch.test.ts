import { rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { watchNotes } from "#adapters/local/watch.ts";
import { type Folder, isNote, makeFolder, problemOf } from "./folder.ts";

type Watch = AsyncDisposable & {
  readonly batches: readonly (readonly string[])[];
  /** Waits until a note has been reported, and returns all that came with it. */
  readonly next: (name: string) => Promise<readonly string[]>;
  readonly ended: Promise<void>;
  readonly stop: () => void;
};

type WatchOptions = {
  readonly onChange?: (names: readonly string[]) => void | Promise<void>;
  readonly others?: readonly string[];
};

/** Watches a folder from the moment at which a change is noticed. */
async function startWatch(
  folder: Folder,
  paths: readonly string[] = [],
  { onChange = () => {}, others = [] }: WatchOptions = {},
): Promise<Watch> {
  const controller = new AbortController();
  const batches: (readonly string[])[] = [];
  const probe = paths.find((path) => path.endsWith(".md")) ?? join(paths[0] ?? "", "probe.md");
  const handle = (names: readonly string[]) => {
    batches.push(names);
    return names.includes(probe) ? undefined : onChange(names);
  };
  const ended = watchNotes({ root: folder.path, paths, isNote, others }, handle, controller.signal);
  ended.catch(() => {});
  for (let count = 0; batches.length === 0; count += 1) {
    await writeFile(join(folder.path, probe), `${count}`);
    await setTimeout(150);
  }
  await setTimeout(300);
  batches.length = 0;
  return {
    batches,
    ended,
    next: (name) =>
      vi.waitFor(() => {
        const batch = batches.find((names) => names.includes(name));
        if (!batch) throw new Error(`${name} is not among ${JSON.stringify(batches)}`);
        return batch;
      }, 5000),
    stop: () => controller.abort(),
    [Symbol.asyncDispose]: async () => {
      controller.abort();
      await ended.catch(() => {});
    },
  };
}

test("notes are reported when they are changed, made, or made in a new folder", async () => {
  await using folder = await makeFolder({ "课程/第 1 讲 [草稿].md": "" });
  await using watch = await startWatch(folder);

  await folder.write({ "课程/第 1 讲 [草稿].md": "1" });
  await watch.next("课程/第 1 讲 [草稿].md");
  await folder.write({ "new.md": "" });
  await watch.next("new.md");
  await folder.write({ "一/二/三.md": "" });
  await watch.next("一/二/三.md");
  await folder.write({ "一/二/三.md": "more" });
  await vi.waitFor(() => expect(watch.batches).toHaveLength(4), 5000);

  expect(watch.batches).toEqual([
    ["课程/第 1 讲 [草稿].md"],
    ["new.md"],
    ["一/二/三.md"],
    ["一/二/三.md"],
  ]);
});

test("what changes at about the same time is reported together", async () => {
  await using folder = await makeFolder({ "a.md": "", "b.md": "" });
  await using watch = await startWatch(folder);

  for (let count = 1; count <= 100; count += 1) {
    await folder.write({ "b.md": `${count}`, "a.md": `${count}` });
    await setTimeout(10);
  }
  await watch.next("a.md");
  await setTimeout(400);

  // A slow machine may pause once or twice.
  expect(watch.batches.length).toBeLessThan(4);
  expect(watch.batches).toContainEqual(["a.md", "b.md"]);
});

test("only notes are reported, and no link, ignored file or removed note", async () => {
  await using folder = await makeFolder({
    ".gitignore": "build/\n*.draft.md\n",
    "removed.md": "",
    "node_modules/m/a.md": "",
    "build/a.md": "",
  });
  await using outside = await makeFolder({ "a.md": "" });
  await symlink(outside.path, join(folder.path, "way-out"));
  await using watch = await startWatch(folder);

  await folder.write({
    "picture.png": "",
    "README.md": "",
    "a.draft.md": "",
    "build/a.md": "1",
    "node_modules/m/a.md": "1",
    ".git/a.md": "1",
    ".hidden/a.md": "",
  });
  await outside.write({ "a.md": "1" });
  await rm(join(folder.path, "removed.md"));
  await setTimeout(300);
  await folder.write({ "last.md": "" });
  await watch.next("last.md");

  expect(watch.batches).toEqual([["last.md"]]);
});

test("a note that an editor saves by renaming is reported again and again", async () => {
  await using folder = await makeFolder({ "a/README.md": "", "a/b.md": "" });
  await using watch = await startWatch(folder, ["a/README.md"]);

  for (let count = 1; count <= 3; count += 1) {
    await folder.write({ "a/.tmp": `${count}` });
    await rename(join(folder.path, "a/.tmp"), join(folder.path, "a/README.md"));
    await vi.waitFor(() => expect(watch.batches).toHaveLength(count), 5000);
    await folder.write({ "a/b.md": `${count}` });
    await setTimeout(300);
  }

  expect(watch.batches).toEqual([["a/README.md"], ["a/README.md"], ["a/README.md"]]);
});

test("of several paths each is watched", async () => {
  await using folder = await makeFolder({ "a/1.md": "", "b/2.md": "", "c/3.md": "" });
  await using watch = await startWatch(folder, ["a", "a/1.md", "c/*.md"]);

  await folder.write({ "a/1.md": "1", "b/2.md": "1", "c/3.md": "1" });
  await watch.next("a/1.md");
  await watch.next("c/3.md");

  expect([...new Set(watch.batches.flat())].toSorted()).toEqual(["a/1.md", "c/3.md"]);
});

test("other files are watched where they are there", async () => {
  await using folder = await makeFolder({ ".github/note-template.md": "" });
  const others = [".github/note-template.md", ".github/note-review.yml"];
  await using watch = await startWatch(folder, [], { others });

  await folder.write({ ".github/note-template.md": "# 题", ".github/b.md": "" });
  await watch.next(".github/note-template.md");

  expect(watch.batches).toEqual([[".github/note-template.md"]]);
});

test("what changes during a call is reported after it", async () => {
  await using folder = await makeFolder();
  const log: string[] = [];
  await using watch = await startWatch(folder, [], {
    onChange: async (names) => {
      log.push(`start ${names.join(" ")}`);
      await setTimeout(500);
      log.push("end");
    },
  });

  await folder.write({ "a.md": "" });
  await watch.next("a.md");
  await folder.write({ "b.md": "" });
  await watch.next("b.md");
  await vi.waitFor(() => expect(log).toHaveLength(4), 5000);

  expect(log).toEqual(["start a.md", "end", "start b.md", "end"]);
});

test("the signal ends it, also when it has been given before", async () => {
  await using folder = await makeFolder();
  const watch = await startWatch(folder);

  watch.stop();
  await expect(watch.ended).resolves.toBeUndefined();
  await folder.write({ "late.md": "" });
  await setTimeout(300);
  expect(watch.batches).toEqual([]);

  const options = { root: folder.path, paths: [], isNote };
  await expect(watchNotes(options, () => {}, AbortSignal.abort())).resolves.toBeUndefined();
});

test("nothing that changes once it is ready is missed", async () => {
  await using folder = await makeFolder({ "a.md": "一\n" });
  const controller = new AbortController();
  const reported: string[] = [];

  await watchNotes(
    {
      root: folder.path,
      paths: [],
      isNote,
      onReady: () => writeFile(join(folder.path, "a.md"), "二\n"),
    },
    (names) => {
      reported.push(...names);
      controller.abort();
    },
    AbortSignal.any([controller.signal, AbortSignal.timeout(10_000)]),
  );

  expect(reported).toEqual(["a.md"]);
});

test("what the caller throws ends it", async () => {
  await using folder = await makeFolder();
  await using watch = await startWatch(folder, [], {
    onChange: () => {
      throw new Error("the caller's own");
    },
  });

  await folder.write({ "a.md": "" });

  await expect(watch.ended).rejects.toThrow("the caller's own");
});

test("a path that is not there is told", async () => {
  await using folder = await makeFolder();
  const { signal } = new AbortController();

  const watching = watchNotes({ root: folder.path, paths: ["没有"], isNote }, () => {}, signal);

  expect(await problemOf(watching)).toEqual({ code: "path-not-found", path: "没有" });
});
