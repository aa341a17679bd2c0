import type { Problem } from "#core/problem.ts";
import {
  type SettingName,
  type SettingReader,
  type Settings,
  isSettingName,
  readers,
} from "./settings.ts";

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
    const setting = readers[name].read(value);
    if (!setting) return { ok: false, problem: explain({ source, name, value }) };
    settings = { ...settings, ...setting };
  }
  return { ok: true, settings };
}

type Setting = {
  readonly source: "input" | "flag";
  readonly name: SettingName;
  readonly value: string;
};

function explain({ source, name, value }: Setting): Problem {
  const { kind, expected }: SettingReader = readers[name];
  if (kind === "choice") return { code: "setting-not-allowed", source, name, value, expected };
  if (kind === "text" || value.trim() === "") {
    return { code: "setting-empty", source, name, expected };
  }
  return { code: "setting-not-number", source, name, value, kind, expected };
}
