import type { Octokit } from "@octokit/core";
import { type Answer, asObject, type Exchange, paginate, readRoute, refuse } from "./wire.ts";

type Reaction = {
  readonly id: number;
  /** As in `notes-org/notes/issues/comments/7`. */
  readonly subject: string;
  readonly login: string;
  readonly content: string;
  readonly createdAt: string;
};

/** The reactions to comments and issues, of which the emulator knows none. */
export type Reactions = {
  readonly answer: (octokit: Octokit, exchange: Exchange, origin: string) => Promise<Answer | null>;
  readonly of: (subject: string) => readonly Pick<Reaction, "login" | "content">[];
};

/** Starts without reactions. */
export function trackReactions(): Reactions {
  const all: Reaction[] = [];
  const of = (subject: string): readonly Reaction[] =>
    all.filter((reaction) => reaction.subject === subject);

  return {
    of: (subject) => of(subject).map(({ login, content }) => ({ login, content })),
    async answer(octokit, exchange, origin) {
      const { owner, repo, rest } = readRoute(exchange.path) ?? { owner: "", repo: "", rest: "" };
      const [, path] = /^(issues\/(?:comments\/)?\d+)\/reactions$/.exec(rest) ?? [];
      if (path === undefined) return null;
      const subject = `${owner}/${repo}/${path}`;
      const found = await octokit.request(`GET /repos/${subject}`).catch(() => null);
      if (found === null) return refuse(404, "Not Found");
      if (exchange.method === "GET") {
        return paginate(
          await Promise.all(of(subject).map((reaction) => format(octokit, reaction))),
          exchange,
          origin,
        );
      }
      const login = exchange.login ?? "";
      const content = String(asObject(exchange.body)["content"]);
      const known = of(subject).find((one) => one.login === login && one.content === content);
      if (known !== undefined) return { status: 200, body: await format(octokit, known) };
      const createdAt = new Date().toISOString();
      const reaction = { id: 3_000_000 + all.length, subject, login, content, createdAt };
      all.push(reaction);
      return { status: 201, body: await format(octokit, reaction) };
    },
  };
}

async function format(octokit: Octokit, reaction: Reaction): Promise<object> {
  const { id, login, content, createdAt } = reaction;
  const { data: user } = await octokit.request("GET /users/{username}", { username: login });
  return { id, node_id: `REA_${id}`, user, content, created_at: createdAt };
}
