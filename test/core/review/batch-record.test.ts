import { expect, test } from "vitest";
import {
  type BatchRecord,
  parseBatchRecord,
  renderBatchRecord,
} from "#core/review/batch-record.ts";

const record: BatchRecord = {
  version: 1,
  batch: "batch_abc123",
  host: "api.openai.com",
  model: "gpt-6-luna",
  isCollected: false,
  requests: [`note-review-${"0".repeat(32)}`],
};

test("a record reads as it was written", () => {
  expect(parseBatchRecord(renderBatchRecord(record))).toEqual(record);
});

test.each([
  ["no JSON", "{"],
  ["no object", "[]"],
  ["another version", JSON.stringify({ ...record, version: 2 })],
  ["a batch that is a path", JSON.stringify({ ...record, batch: "../files" })],
  ["a request of somebody else's", JSON.stringify({ ...record, requests: ["x"] })],
  ["a list of requests that is none", JSON.stringify({ ...record, requests: "all" })],
])("%s is no record", (_name, text) => {
  expect(parseBatchRecord(text)).toBeNull();
});
