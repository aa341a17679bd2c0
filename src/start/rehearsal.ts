import { parentPort } from "node:worker_threads";
import { answerRehearsals } from "#adapters/worker/answer.ts";

if (parentPort) answerRehearsals(parentPort);
