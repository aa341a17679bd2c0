import type { Problem } from "#core/problem.ts";
import { type Settings, isSettingName, readers } from "./settings.ts";

/** The settings that were made, or the first one that cannot be read. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: Partial<Settings> }
  | { readonly ok: false; readonly problem: Problem };

/** Parses settings as inputs or flags have them; other names are left to whoever knows them. */
export function parseSettings(
  values: Iterable<readonly [name: string, value: string]>,
  source: "input" | "flag",
): ParsedSettings {
  let settings: Partial<Settings> = {};
  for (const [name, value] of values) {
    if (!isSettingName(name)) continue;
    const { read, expected, isChoice } = readers[name];
    const setting = read(value);
    if (!setting) {
      const problem = isChoice
        ? ({ code: "setting-not-allowed", source, name, value, expected } as const)
        : ({ code: "setting-empty", source, name, expected } as const);
      return { ok: false, problem };
    }
    settings = { ...settings, ...setting };
  }
  return { ok: true, settings };
}
