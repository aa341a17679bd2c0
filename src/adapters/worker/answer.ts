import type { MessagePort } from "node:worker_threads";
import { rehearse } from "#core/rehearse.ts";

/** Rehearses what it is sent, and says of each whether it came to an end. */
export function answerRehearsals(port: MessagePort): void {
  port.on("message", (rehearsal) => {
    port.postMessage(
      comesToAnEnd(() => rehearse(rehearsal)),
      [],
    );
  });
  port.postMessage("ready", []);
}

/** Whether a call comes to an end, as far as this thread can tell. */
export function comesToAnEnd(call: () => void): boolean {
  try {
    call();
    return true;
  } catch (error) {
    // The stack is too small for it. Any other error is a bug, which the main thread has to meet and tell.
    return !(error instanceof RangeError);
  }
}
