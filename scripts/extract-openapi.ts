import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";

/**
 * Cuts what the test GitHub stands on out of GitHub's own description of its API.
 *
 * The package is large, so that it is fetched where it is needed and is no dependency:
 *
 *   npm pack @octokit/openapi@23.0.2 --pack-destination /tmp
 *   tar xzf /tmp/octokit-openapi-23.0.2.tgz -C /tmp package/generated/api.github.com.json
 *   npx node scripts/extract-openapi.ts /tmp/package/generated/api.github.com.json
 */
const operations: Readonly<Record<string, readonly Method[]>> = {
  "/rate_limit": ["get"],
  "/user": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/branches": ["get"],
  "/repos/{owner}/{repo}/branches/{branch}": ["get"],
  "/repos/{owner}/{repo}/check-runs": ["post"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}": ["get", "patch"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": ["get"],
  "/repos/{owner}/{repo}/check-suites": ["post"],
  "/repos/{owner}/{repo}/check-suites/{check_suite_id}": ["get"],
  "/repos/{owner}/{repo}/collaborators/{username}/permission": ["get"],
  "/repos/{owner}/{repo}/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}/check-runs": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}/check-suites": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}/statuses": ["get"],
  "/repos/{owner}/{repo}/compare/{basehead}": ["get"],
  "/repos/{owner}/{repo}/contents/{path}": ["get", "put"],
  "/repos/{owner}/{repo}/git/blobs": ["post"],
  "/repos/{owner}/{repo}/git/blobs/{file_sha}": ["get"],
  "/repos/{owner}/{repo}/git/commits": ["post"],
  "/repos/{owner}/{repo}/git/commits/{commit_sha}": ["get"],
  "/repos/{owner}/{repo}/git/matching-refs/{ref}": ["get"],
  "/repos/{owner}/{repo}/git/ref/{ref}": ["get"],
  "/repos/{owner}/{repo}/git/refs": ["post"],
  "/repos/{owner}/{repo}/git/refs/{ref}": ["patch", "delete"],
  "/repos/{owner}/{repo}/git/trees": ["post"],
  "/repos/{owner}/{repo}/git/trees/{tree_sha}": ["get"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/labels": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": ["delete"],
  "/repos/{owner}/{repo}/issues/{issue_number}/reactions": ["get", "post"],
  "/repos/{owner}/{repo}/pulls": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get", "patch"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/files": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": ["get", "delete"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events": ["post"],
};

const target = "test/servers/github/openapi.json";

/** What people read and no validator does. */
const prose: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "x-github",
  "x-multi-segment",
  "headers",
  "deprecated",
]);

type Method = "get" | "post" | "put" | "patch" | "delete";

const fields = z.record(z.string(), z.unknown());
const description = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), fields)),
  components: z.record(z.string(), fields),
});
type Description = z.infer<typeof description>;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Expected the path of api.github.com.json");
const whole = description.parse(JSON.parse(await readFile(source, "utf8")));
const paths = pickPaths(whole);
const { openapi, info } = whole;
const { title, version } = info;
const components = pickComponents(whole, paths);
const slice = { openapi, info: { title, version }, paths, components };
await writeFile(target, `${JSON.stringify(slice)}\n`);

function pickPaths(from: Description): Record<string, Record<string, unknown>> {
  const picked = Object.entries(operations).map(([path, methods]) => {
    const chosen = methods.map((method) => [method, pickOperation(from, path, method)] as const);
    return [path, Object.fromEntries(chosen)] as const;
  });
  return Object.fromEntries(picked);
}

function pickOperation(from: Description, path: string, method: Method): object {
  const operation = from.paths[path]?.[method];
  if (operation === undefined) throw new Error(`GitHub does not know ${method} ${path}`);
  const { operationId, parameters = [], requestBody, responses } = operation;
  // Errors are plain to make and to read; success is what needs a description.
  const successes = Object.entries(fields.parse(responses)).filter(([status]) =>
    status.startsWith("2"),
  );
  return {
    operationId,
    parameters: strip(parameters),
    ...(requestBody === undefined ? {} : { requestBody: strip(requestBody) }),
    responses: strip(Object.fromEntries(successes)),
  };
}

/** The components that are referred to, and those that they refer to. */
function pickComponents(from: Description, root: unknown): Record<string, Record<string, unknown>> {
  const picked: Record<string, Record<string, unknown>> = {};
  const pick = (value: unknown): void => {
    for (const [, kind = "", name = ""] of JSON.stringify(value).matchAll(
      /"\$ref":"#\/components\/([^/"]+)\/([^/"]+)"/g,
    )) {
      const group = (picked[kind] ??= {});
      if (name in group) continue;
      const component = strip(from.components[kind]?.[name]);
      group[name] = component;
      pick(component);
    }
  };
  pick(root);
  return picked;
}

/** Drops prose; below `properties` a key is a name of GitHub's, whatever it says. */
function strip(value: unknown, isNaming = false): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isNaming || !prose.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => [key, strip(item, !isNaming && key === "properties")]),
  );
}
