export { t as draftBuiltInReview } from "./review.js";
