import { type Objection, type RequestShape, narrowShape, narrowerOf } from "./request.ts";

/** The shape of the requests of one call, which an endpoint's objections narrow. */
export type Attempt = {
  readonly shape: () => RequestShape;
  /** Makes the shape narrower where the objection is to it, and tells whether it was. */
  readonly narrow: (objection: Objection) => boolean;
  /** Remembers the shape that got an answer, or the one that would have got a better answer. */
  readonly remember: (shape: RequestShape) => void;
  readonly end: () => void;
};

/** How long calls that begin together wait for the first of them: endpoints object at once, and answer late. */
const patienceMs = 1000;

/** Remembers what an endpoint takes, so that of the calls of a run only the first has to find it out. */
export function rememberShape(widest: RequestShape): () => Promise<Attempt> {
  let accepted = widest;
  let isProven = false;
  /** The first call, until it ends. What it has come to is the best guess there is. */
  let scout: Scout | null = null;

  return async () => {
    if (!isProven && scout) await Promise.race([scout.ended, wait(patienceMs)]);
    const first = isProven || !scout ? accepted : scout.shape;
    const own = openScout(first);
    if (!isProven) scout ??= own;
    return {
      shape: () => own.shape,
      narrow: (objection) => {
        const narrower = narrowShape(own.shape, objection);
        if (narrower) own.shape = narrowerOf(narrower, accepted);
        return narrower !== null;
      },
      remember: (shape) => {
        // A shape that was not narrowed must not undo what another call has learned meanwhile.
        if (shape !== first) accepted = narrowerOf(accepted, shape);
        isProven = true;
      },
      end: () => {
        if (scout === own) scout = null;
        own.end();
      },
    };
  };
}

type Scout = { shape: RequestShape; readonly ended: Promise<void>; end: () => void };

function openScout(shape: RequestShape): Scout {
  const scout = { shape, end: (): void => {} };
  const ended = new Promise<void>((resolve) => {
    scout.end = resolve;
  });
  return Object.assign(scout, { ended });
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
}
