import { expect, test } from "vitest";
import type { Segment } from "../../src/documents/segment.ts";
import type { SegmentScan } from "../../src/storage/segment-scan.ts";
import { allSegments } from "../../src/web/all-segments.ts";
import { row } from "../support/segment-rows.ts";

/** A document of so many segments. */
function scanOf(count: number): Pick<SegmentScan, "portion"> & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    async portion({ after, limit }) {
      const from = after?.position ?? 0;
      asked.push(from);
      const left = Math.max(0, Math.min(limit, count - from));
      return Array.from({ length: left }, (_, at) => row({ position: from + at + 1 }));
    },
  };
}

test("all are read, portion by portion", async () => {
  const scan = scanOf(2_300);
  const read: Segment[] = [];
  for await (const segment of allSegments(scan)) read.push(segment);
  expect(read.map(({ position }) => position)).toEqual(
    Array.from({ length: 2_300 }, (_, at) => at + 1),
  );
  expect(scan.asked).toEqual([0, 1_000, 2_000]);
});

test("nothing more is read once nobody waits for it", async () => {
  const scan = scanOf(100_000);
  const asking = new AbortController();
  for await (const { position } of allSegments(scan, { until: asking.signal }))
    if (position === 1_500) asking.abort();
  expect(scan.asked).toEqual([0, 1_000]);
});
