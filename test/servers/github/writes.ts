import { dropped } from "./faults.ts";
import { type Answer, type Exchange, isWrite } from "./wire.ts";

/** A request that was let through to change something, and what came of it. */
export type Write = {
  readonly method: string;
  readonly path: string;
  /** `null` while it is under way, or when it never got there. */
  readonly status: number | null;
};

/** Which of the writes, counted from 1, is the last that a run lives to make. */
export type KillPoint = {
  readonly write: number;
  /** Whether GitHub has done what it was asked to when the run dies. */
  readonly when: "before" | "after";
  readonly kill: () => void;
};

/** The content writes of a server in their order, and the points where a run is killed. */
export type Writes = {
  readonly list: readonly Write[];
  readonly killAt: (point: KillPoint) => void;
  readonly watch: (exchange: Exchange, work: () => Promise<Answer>) => Promise<Watched>;
};

type Watched = Answer | typeof dropped;

/** Starts to count. */
export function trackWrites(): Writes {
  const list: Write[] = [];
  const points: KillPoint[] = [];
  const strike = (write: number, when: KillPoint["when"]): boolean => {
    const index = points.findIndex((point) => point.write === write && point.when === when);
    const [point] = index < 0 ? [] : points.splice(index, 1);
    point?.kill();
    return point !== undefined;
  };
  return {
    list,
    killAt: (point) => {
      points.push(point);
    },
    async watch(exchange, work) {
      if (!isWrite(exchange)) return work();
      const { method, path } = exchange;
      const number = list.push({ method, path, status: null });
      if (strike(number, "before")) return dropped;
      const answer = await work();
      list[number - 1] = { method, path, status: answer.status };
      return strike(number, "after") ? dropped : answer;
    },
  };
}
