/** The Node that runs npm, which on a new machine is the oldest one that is supported. */
export const oldestNode: string = process.env["npm_node_execpath"] ?? process.execPath;
