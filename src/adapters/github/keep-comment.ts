import type { RememberedReviews } from "#core/memory/remembered.ts";
import { type Run, isLater } from "#core/report/state.ts";
import { UserError } from "#errors.ts";
import type { Publication, PublishReport } from "#ports.ts";
import type { GitHubClient } from "./client.ts";
import { type CommentContent, type RenderComment, rewriteBody, writeBody } from "./comment-body.ts";
import { isNotFound } from "./explain.ts";
import { type Instance, onlyInstance } from "./instance.ts";
import { type Comment, markerOf, pickOwnComments } from "./own-comments.ts";
import { findOwnLogin } from "./own-login.ts";
import { readState } from "./state.ts";

/** Where comments are, and what can be done with them there. */
export type CommentThread = {
  readonly publisher: Publication["publisher"];
  /** All comments, on all pages. */
  readonly list: (signal: AbortSignal) => Promise<readonly Comment[]>;
  readonly create: (body: string, signal: AbortSignal) => Promise<Comment>;
  readonly update: (id: Comment["id"], body: string, signal: AbortSignal) => Promise<Comment>;
  readonly remove: (id: Comment["id"], signal: AbortSignal) => Promise<void>;
  /** The commit that the thread is about by now. */
  readonly findHead: (signal: AbortSignal) => Promise<string>;
};

/** Whose comment is kept, and what it says. */
export type KeepOptions = {
  readonly client: GitHubClient;
  /** By default the only one. */
  readonly instance?: Instance;
  /** Without it no run is known to be later than another. */
  readonly run?: Run | null;
  readonly render: RenderComment;
  /** What was remembered before the run; `null` where its reviews are not ours to remember. */
  readonly recall?: (() => RememberedReviews) | null;
};

/** Keeps one comment in a thread: written once, then edited in place, also by runs side by side. */
export function keepComment(thread: CommentThread, options: KeepOptions): PublishReport {
  const { instance = onlyInstance, run = null, recall = nothingRecalled, render } = options;
  const marker = markerOf(instance);
  return async (report, signal) => {
    const recalled = recall && recall();
    const content: CommentContent = { marker, report, run, render, recalled };
    const { client } = options;
    const keeper: Keeper = { thread, client, instance, content, signal };
    const found = await listOwn(keeper);
    // A comment that says nothing would only be noise; an older one has to be brought up to date.
    const isSilent = report.notes.length === 0;
    if (found.length === 0 && isSilent) return publish(keeper, "unchanged", null);
    return (await edit(keeper, found)) ?? add(keeper);
  };
}

function nothingRecalled(): RememberedReviews {
  return new Map();
}

/** Reads what the comment in a thread remembers of reviews. */
export async function recallFromThread(
  { list }: Pick<CommentThread, "list">,
  { client, instance = onlyInstance }: Pick<KeepOptions, "client" | "instance">,
  signal: AbortSignal,
): Promise<RememberedReviews> {
  const findLogin = (): Promise<string> => findOwnLogin(client, signal);
  const [oldest] = await pickOwnComments(await list(signal), instance, findLogin);
  return readState(oldest?.body ?? "")?.reviews ?? nothingRecalled();
}

type Keeper = {
  readonly thread: CommentThread;
  readonly client: GitHubClient;
  readonly instance: Instance;
  readonly content: CommentContent;
  readonly signal: AbortSignal;
};

/** Lists our comments; who we are is asked of GitHub, unless a comment that we have just written says it. */
async function listOwn(keeper: Keeper, written?: Comment): Promise<readonly Comment[]> {
  const { thread, client, instance, signal } = keeper;
  const login = written?.user?.login;
  return pickOwnComments(await thread.list(signal), instance, async () =>
    login === undefined ? findOwnLogin(client, signal) : login,
  );
}

/** Writes the first comment; where a run beside this one was quicker, that one's stays and is edited. */
async function add(keeper: Keeper): Promise<Publication> {
  const { thread, content, signal } = keeper;
  const created = await thread.create(writeBody(content, null), signal);
  const edited = await edit(keeper, await listOlder(keeper, created));
  if (edited === null) return publish(keeper, "created", created.html_url);
  await remove(keeper, created);
  return edited;
}

/** Lists what was written before; whoever looks last sees all of it, so that all but the oldest go. */
async function listOlder(keeper: Keeper, written: Comment): Promise<readonly Comment[]> {
  try {
    return (await listOwn(keeper, written)).filter(({ id }) => id < written.id);
  } catch (error) {
    // The comment stands; the next run looks again.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Edits the oldest of our comments and removes the others; `null` when there is none, or none any more. */
async function edit(keeper: Keeper, found: readonly Comment[]): Promise<Publication | null> {
  const [oldest, ...duplicates] = found;
  if (oldest === undefined) return null;
  const publication = await bringUpToDate(keeper, oldest);
  if (publication === null) return edit(keeper, duplicates);
  for (const duplicate of duplicates) await remove(keeper, duplicate);
  return publication;
}

/** Writes over a comment what has changed; `null` when somebody has removed it meanwhile. */
async function bringUpToDate(keeper: Keeper, comment: Comment): Promise<Publication | null> {
  const { thread, content, signal } = keeper;
  const old = comment.body ?? "";
  const state = readState(old);
  if (await isSuperseded(keeper, state?.run ?? null)) {
    return publish(keeper, "superseded", comment.html_url);
  }
  const body = rewriteBody(content, old, state);
  if (body === null) return publish(keeper, "unchanged", comment.html_url);
  try {
    const { html_url: url } = await thread.update(comment.id, body, signal);
    return publish(keeper, "updated", url);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/**
 * Whether a later run has looked at a later commit and written already.
 *
 * What the state says of it can be forged by whoever may edit comments, so GitHub has to say that ours is not the head.
 */
async function isSuperseded(keeper: Keeper, other: Run | null): Promise<boolean> {
  const { run } = keeper.content;
  if (run === null || !isLater(other, run)) return false;
  return (await keeper.thread.findHead(keeper.signal)) !== run.headSha;
}

/** Removes one comment too many; where that fails the next run tries again. */
async function remove({ thread, signal }: Keeper, { id }: Comment): Promise<void> {
  try {
    await thread.remove(id, signal);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

function publish(
  { thread }: Keeper,
  action: Publication["action"],
  url: string | null,
): Publication {
  return { publisher: thread.publisher, action, url };
}
