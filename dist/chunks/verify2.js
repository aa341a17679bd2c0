export { i as verifyReview } from "./verify.js";
