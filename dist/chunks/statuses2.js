export { i as compareWithEarlier } from "./statuses.js";
