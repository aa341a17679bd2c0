import { type Answer, asObject, type Exchange, paginate, refuse } from "./wire.ts";

/** What the emulator forgets about check runs: whose they are, and all their annotations. */
export type CheckRuns = {
  /** Answers what the emulator cannot, or `null`. */
  readonly answer: (exchange: Exchange, origin: string) => Answer | null;
  /** Takes note of a check run that the emulator has just stored. */
  readonly remember: (exchange: Exchange, answer: Answer) => void;
  readonly ownerOf: (id: unknown) => string | null;
  readonly annotationsOf: (id: unknown) => readonly unknown[];
};

/** Starts with no check runs. */
export function trackCheckRuns(): CheckRuns {
  const owners = new Map<unknown, string | null>();
  const annotations = new Map<unknown, readonly unknown[]>();
  const ownerOf = (id: unknown): string | null => owners.get(id) ?? null;
  const annotationsOf = (id: unknown): readonly unknown[] => annotations.get(id) ?? [];

  return {
    ownerOf,
    annotationsOf,
    answer(exchange, origin) {
      const { method, path, login } = exchange;
      const [, id, rest] = /\/check-runs\/(\d+)(\/annotations)?$/.exec(path) ?? [];
      if (id === undefined) return null;
      if (method === "GET" && rest !== undefined) {
        return paginate(annotationsOf(Number(id)), exchange, origin);
      }
      const isForeign = method === "PATCH" && ownerOf(Number(id)) !== login;
      return isForeign
        ? refuse(403, "Invalid app_id: this check run belongs to another app")
        : null;
    },
    remember({ method, path, body, login }, { status, body: run }) {
      const isWritten = method === "POST" || method === "PATCH";
      if (!isWritten || status >= 300 || !/\/check-runs(?:\/\d+)?$/.test(path)) return;
      const { id } = asObject(run);
      if (method === "POST") owners.set(id, login);
      const added = asObject(asObject(body)["output"])["annotations"];
      if (Array.isArray(added)) annotations.set(id, [...annotationsOf(id), ...added]);
    },
  };
}
