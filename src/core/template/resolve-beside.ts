/** The path that `relative` means in a file: from that file's folder, or with `/` at its start from the root. */
export function resolveBeside(path: string, relative: string): string {
  const folder = relative.startsWith("/") ? [] : path.split("/").slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...relative.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
