import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { z } from "zod";
import { digestOf } from "#core/digest.ts";
import { type Answers, requestId } from "./answers.ts";
import type { AskEndpoint } from "./ask-endpoint.ts";

/** A local endpoint that gives recorded answers, and counts nobody's tokens. */
export type AnswerServer = AsyncDisposable & {
  readonly baseUrl: string;
  /** Says which note is under review from now on, and forgets what was asked before. */
  readonly begin: (note: string) => void;
  /** What was asked about the note. */
  readonly asked: () => readonly Asked[];
};

/** A request, and what became of it. */
export type Asked = {
  readonly id: string;
  /** `waiting` where somebody is still to write the answer. */
  readonly outcome: "answered" | "not recorded" | "waiting" | "refused";
  /** Everything that was sent, as one text. */
  readonly prompt: string;
};

/** Where answers come from that are not recorded yet, and who will have given them. */
export type Recording = { readonly ask: AskEndpoint; readonly answerer: string };

/** Starts the endpoint on a free port. Without a recording, what is not recorded is not answered. */
export async function startAnswers(
  answers: Answers,
  recording: Recording | null,
): Promise<AnswerServer> {
  let note = "";
  let asked: Asked[] = [];
  const server = createServer((incoming, response) => {
    void readBody(incoming).then(async (body) => {
      const request = requestSchema.parse(JSON.parse(body));
      const reply = await replyTo(request, { answers, recording, note }).catch(failed);
      const prompt = request.messages.map(({ content }) => content).join("\n");
      asked.push({ ...reply.asked, prompt });
      send(response, reply.status, reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    begin: (name) => {
      note = name;
      asked = [];
    },
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

const requestSchema = z.looseObject({
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
  response_format: z.unknown().optional(),
});

type Request = z.infer<typeof requestSchema>;

type Reply = {
  readonly status: number;
  readonly body: unknown;
  readonly asked: Pick<Asked, "id" | "outcome">;
};

type Surroundings = {
  readonly answers: Answers;
  readonly recording: Recording | null;
  readonly note: string;
};

async function replyTo(request: Request, around: Surroundings): Promise<Reply> {
  const id = requestId(request);
  const recorded = await around.answers.read(id);
  if (recorded !== null) return answered(id, recorded);
  if (around.recording) return askFor(request, { ...around, recording: around.recording });
  return mayBeNarrower(request, around) ? refuseFormat(id) : unanswered(id);
}

async function askFor(
  request: Request,
  { answers, recording, note }: Surroundings & { readonly recording: Recording },
): Promise<Reply> {
  const id = requestId(request);
  const { status, content, body } = await recording.ask(request);
  if (content === null) {
    const outcome = status === 503 ? "waiting" : "refused";
    return { status: status === 503 ? gone : status, body, asked: { id, outcome } };
  }
  await answers.keep(id, content, {
    note,
    answerer: recording.answerer,
    date: new Date().toISOString().slice(0, 10),
    promptVersion: promptVersionOf(request),
  });
  return answered(id, content);
}

/** A fingerprint of what every note is sent with. */
function promptVersionOf({ messages }: Request): string {
  return digestOf(messages.find(({ role }) => role === "system")?.content ?? "", 8);
}

/** Whether the answers for a note may be those of an endpoint that takes no such format: then this one takes none either. */
function mayBeNarrower(
  { response_format: format }: Request,
  { answers, note }: Surroundings,
): boolean {
  return (
    format !== undefined && [...answers.records.values()].some((record) => record.note === note)
  );
}

function answered(id: string, content: string): Reply {
  const message = { role: "assistant", content, refusal: null };
  const body = {
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created: 0,
    model: "recorded",
    choices: [{ index: 0, finish_reason: "stop", message }],
  };
  return { status: 200, body, asked: { id, outcome: "answered" } };
}

function refuseFormat(id: string): Reply {
  const error = { message: "This response_format is not supported", param: "response_format" };
  return { status: 400, body: { error }, asked: { id, outcome: "refused" } };
}

function unanswered(id: string): Reply {
  const error = { message: `No answer is recorded for ${id}` };
  return { status: gone, body: { error }, asked: { id, outcome: "not recorded" } };
}

/** The endpoint that answers come from cannot be reached; nothing else is caught. */
function failed(error: unknown): Reply {
  if (!(error instanceof TypeError)) throw error;
  const body = { error: { message: "The endpoint cannot be reached" } };
  return { status: gone, body, asked: { id: "", outcome: "refused" } };
}

/** A status that nobody asks again after. */
const gone = 410;

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
