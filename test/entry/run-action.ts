import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** What a workflow hands to the action. */
export type ActionRun = {
  readonly event: { readonly name: string; readonly payload: unknown } | null;
  readonly apiUrl: string;
  readonly token: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The Node to run with; by default the one that runs the tests. */
  readonly node?: string;
  /** Gets hold of the process as it starts, so that it can be ended early. */
  readonly onStart?: (child: ChildProcess) => void;
  /** The folder of action.js; by default dist. */
  readonly dist?: string;
};

/** What is left when the action has ended. */
export type ActionResult = {
  readonly status: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What tests look at of the report; `null` where there is none. */
  readonly report: z.infer<typeof reportSchema> | null;
  /** The file of the report as it was written; empty where there is none. */
  readonly reportText: string;
};

const reportSchema = z.object({
  notes: z.array(
    z.object({
      path: z.string(),
      template: z.object({ name: z.string() }).nullable(),
      findings: z.array(z.object({ rule: z.string(), section: z.string().nullable() })),
    }),
  ),
});

/** Runs dist/action.js as the runner does: a process of its own, with inputs, event and files in the environment. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), "note-review-"));
  const files = {
    event: join(folder, "event.json"),
    output: join(folder, "output"),
    summary: join(folder, "summary.md"),
  };
  await writeFile(files.event, JSON.stringify(run.event?.payload ?? {}));
  await writeFile(files.output, "");
  await writeFile(files.summary, "");
  const child = spawn(run.node ?? process.execPath, [resolve(run.dist ?? "dist", "action.js")], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: run.apiUrl,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_RUN_ID: "1",
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: folder,
      ...(run.event && { GITHUB_EVENT_NAME: run.event.name, GITHUB_EVENT_PATH: files.event }),
      ...asInputs({ "github-token": run.token, ...run.inputs }),
      ...run.environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  run.onStart?.(child);
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  const outputs = readOutputs(await readFile(files.output, "utf8"));
  const reportText = await readReport(outputs["report"]);
  const result = {
    status,
    log: stdout + stderr,
    summary: await readFile(files.summary, "utf8"),
    outputs,
    report: reportText === "" ? null : reportSchema.parse(JSON.parse(reportText)),
    reportText,
  };
  await rm(folder, { recursive: true });
  return result;
}

/** What the report's path leads to; a run whose report cannot be written has none. */
async function readReport(path: string | undefined): Promise<string> {
  return path && existsSync(path) ? readFile(path, "utf8") : "";
}

function asInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

/** Reads the runner's own form of outputs: `name<<delimiter`, the value, the delimiter. */
function readOutputs(content: string): Record<string, string> {
  const entries = content.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries(Array.from(entries, ([, name = "", , value = ""]) => [name, value]));
}
