import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** What decides where caches lie. */
export type CacheHost = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/** The machine that this runs on. */
export function thisHost(): CacheHost {
  return { platform: process.platform, environment: process.env, home: homedir() };
}

/** Where a user's programs keep what can be made again: the folder for this program, as each system has it. */
export function findCacheFolder({ platform, environment, home }: CacheHost): string {
  return join(chosenFolder(environment["XDG_CACHE_HOME"]) ?? usualFolder(), "note-review");

  function usualFolder(): string {
    if (platform === "darwin") return join(home, "Library", "Caches");
    if (platform !== "win32") return join(home, ".cache");
    return chosenFolder(environment["LOCALAPPDATA"]) ?? join(home, "AppData", "Local");
  }
}

/** A relative path counts for none: it would be another folder in each repository, and inside it. */
function chosenFolder(path: string | undefined): string | null {
  return path !== undefined && isAbsolute(path) ? path : null;
}
