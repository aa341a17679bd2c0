import { configureGlobal } from "fast-check";

// The gate tries the same inputs each time, so that a change is red only for what it did. `SEED=$RANDOM npm test`
// tries others; what it finds becomes an example in a test of its own.
configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
