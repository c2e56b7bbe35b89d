import { describe, expect, test } from "vitest";
import { createOutline } from "../../../../src/client/editor/rows/outline.ts";
import { finding, row } from "../../../support/segment-rows.ts";

/** Segments 11, 12, 13 … with these statuses: 0 initial, 1 draft, 2 translated. */
function outlineOf(statuses: string, locked: readonly number[] = []) {
  return createOutline({ ids: [...statuses].map((_, index) => index + 11), statuses, locked });
}

describe("moving", () => {
  test("goes from the first to the last, and no further", () => {
    const outline = outlineOf("222");
    expect(outline.first()).toBe(11);
    expect(outline.next(11)).toBe(12);
    expect(outline.next(13)).toBeNull();
    expect(outline.previous(11)).toBeNull();
    expect(outline.at(3)?.id).toBe(13);
    expect(outline.of(13)?.position).toBe(3);
  });

  test("to the next open segment begins at the top again after the end", () => {
    const outline = outlineOf("12021", [14]);
    expect(outline.nextOpen(null)).toBe(11);
    expect(outline.nextOpen(11)).toBe(13);
    expect(outline.nextOpen(13)).toBe(15);
    expect(outline.nextOpen(15)).toBe(11);
  });

  test("to the next open segment knows at once of the drawn ones that no longer hold", () => {
    const outline = createOutline({ ids: [11, 12, 13], statuses: "222", locked: [] }, [12]);
    expect(outline.counts.outdated).toBe(1);
    expect(outline.nextOpen(null)).toBe(12);
    outline.judge({ findings: [], outdated: [] });
    expect(outline.counts.outdated).toBe(0);
    expect(outline.nextOpen(null)).toBeNull();
  });

  test("finds no open segment where only the present one is left, or all are confirmed or locked", () => {
    expect(outlineOf("202").nextOpen(12)).toBeNull();
    expect(outlineOf("222").nextOpen(12)).toBeNull();
    expect(outlineOf("200", [12, 13]).nextOpen(null)).toBeNull();
  });

  test("to a finding goes both ways, round the ends", () => {
    const outline = outlineOf("22222");
    outline.judge({ findings: [[12, 1] as const, [14, 3] as const], outdated: [] });
    expect(outline.withFinding(null, "next")).toBe(12);
    expect(outline.withFinding(12, "next")).toBe(14);
    expect(outline.withFinding(14, "next")).toBe(12);
    expect(outline.withFinding(null, "previous")).toBe(14);
    expect(outline.withFinding(12, "previous")).toBe(14);
    expect(outlineOf("22").withFinding(11, "next")).toBeNull();
  });

  test("within a filter passes over all others", () => {
    const outline = outlineOf("0000000");
    outline.narrow([12, 15]);
    expect(outline.first()).toBe(12);
    expect(outline.next(12)).toBe(15);
    expect(outline.next(13)).toBe(15);
    expect(outline.nextOpen(15)).toBe(12);
    expect(outline.next(15)).toBeNull();
    outline.narrow(null);
    expect(outline.next(12)).toBe(13);
  });
});

describe("what stands over the document", () => {
  test("is not known before it was counted, and then follows every row", () => {
    const outline = outlineOf("222");
    expect(outline.counts).toEqual({ findings: null, outdated: 0 });
    outline.judge({ findings: [[11, 2] as const, [12, 1] as const], outdated: [12] });
    expect(outline.counts).toEqual({ findings: 3, outdated: 1 });
    outline.take(row({ id: 11, status: "translated" }));
    outline.take(row({ id: 13, findings: [finding({})], outdated: "glossary" }));
    expect(outline.counts).toEqual({ findings: 2, outdated: 2 });
    expect(outline.nextOutdated(12)).toBe(13);
    expect(outline.nextOpen(12)).toBe(13);
  });

  test("keeps what a save has told while the texts were being read", () => {
    const outline = outlineOf("22");
    outline.take(row({ id: 11, findings: [] }));
    outline.judge({ findings: [[11, 5] as const, [12, 1] as const], outdated: [11] });
    expect(outline.counts).toEqual({ findings: 1, outdated: 0 });
  });

  test("is kept of the segments that stay when others are split or joined", () => {
    const outline = outlineOf("222");
    const changes: number[] = [];
    outline.watch(() => changes.push(outline.length));
    outline.judge({ findings: [[11, 2] as const, [12, 1] as const], outdated: [11] });
    outline.reset({ ids: [11, 20, 21, 13], statuses: "2112", locked: [] });
    expect(outline.counts).toEqual({ findings: 2, outdated: 1 });
    expect(outline.next(20)).toBe(21);
    expect(outline.of(12)).toBeUndefined();
    expect(changes).toEqual([4]);
  });
});
