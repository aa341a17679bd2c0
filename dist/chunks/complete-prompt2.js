export { t as openaiCompletePrompt } from "./complete-prompt.js";
