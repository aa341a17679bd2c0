export { t as buildPrompt, n as buildRepairPrompt } from "./build-prompt.js";
