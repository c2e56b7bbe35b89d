import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Save } from "../../src/revisions/sitting.ts";
import { SITTING_GAP } from "../../src/revisions/sitting.ts";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

let stores: Awaited<ReturnType<typeof openStores>>;
let documentId: number;
let segmentId: number;

beforeEach(async () => {
  stores = await openStores();
  documentId = await stores.documents.add(textDocument(), ANA);
  const [first] = await stores.documents.segments(documentId);
  segmentId = first?.id ?? 0;
});

function typed(target: string, changes: Partial<Save> = {}): Save {
  return { target, status: "draft", base: 0, origin: "typed", key: "tab", ...ANA, ...changes };
}

describe("saving a segment", () => {
  test("an autosave is there at once, as an open revision", async () => {
    await stores.segments.save(segmentId, typed("The cal"));
    expect(await stores.segments.find(segmentId)).toMatchObject({
      target: "The cal",
      status: "draft",
      revision: 1,
    });
    expect(await stores.segments.revisions(segmentId)).toMatchObject([{ number: 1, open: true }]);
  });

  test("confirming makes the sitting a revision, and counts as progress", async () => {
    await stores.segments.save(segmentId, typed("The cal"));
    await stores.segments.save(
      segmentId,
      typed("The caliphate", { base: 1, status: "translated" }),
    );
    expect(await stores.segments.revisions(segmentId)).toMatchObject([
      { number: 1, target: "The caliphate", status: "translated", author: "Ana", open: false },
    ]);
    const { words } = await stores.documents.progress(documentId);
    expect(words).toMatchObject({ translated: 4, initial: 2 });
  });

  test("an outdated save stores nothing", async () => {
    await stores.segments.save(segmentId, typed("Marko's", { ...MARKO, key: "his" }));
    const plan = await stores.segments.save(segmentId, typed("Ana's", { base: 0 }));
    expect(plan).toMatchObject({ type: "conflict", current: { target: "Marko's" } });
    expect(await stores.segments.find(segmentId)).toMatchObject({ target: "Marko's" });
  });

  test("two authors in turn leave both texts in the history", async () => {
    await stores.segments.save(segmentId, typed("Ana's"));
    await stores.segments.save(segmentId, typed("Marko's", { ...MARKO, key: "his", base: 1 }));
    const revisions = await stores.segments.revisions(segmentId);
    expect(revisions.map(({ number, target }) => [number, target])).toEqual([
      [2, "Marko's"],
      [1, "Ana's"],
    ]);
  });

  test("the document remembers who changed it last", async () => {
    await stores.segments.save(segmentId, typed("x", MARKO));
    expect(await stores.documents.find(documentId)).toMatchObject({
      changedBy: "Marko",
      changedAt: MARKO.at,
    });
  });

  test("a paused sitting becomes a revision by itself, and no other does", async () => {
    await stores.segments.save(segmentId, typed("left alone"));
    expect(await stores.segments.closePausedSittings(ANA.at + SITTING_GAP - 1)).toBe(0);
    expect(await stores.segments.closePausedSittings(ANA.at + SITTING_GAP)).toBe(1);
    expect(await stores.segments.revisions(segmentId)).toMatchObject([
      { number: 1, target: "left alone", open: false },
    ]);
  });

  describe("the check of a confirmation", () => {
    const checked = { state: 3, accepted: ["a warning"], setAside: ["an error"] };
    const confirm = (changes: Partial<Save> = {}) =>
      stores.segments.save(
        segmentId,
        typed("The caliphate", { status: "translated", checked, ...changes }),
      );
    const remembered = async () => {
      const segment = await stores.segments.find(segmentId);
      return [segment?.checkedState, segment?.accepted, segment?.setAside];
    };

    test("is remembered with the warnings that were confirmed", async () => {
      expect(await remembered()).toEqual([null, [], []]);
      await confirm();
      expect(await remembered()).toEqual([3, ["a warning"], ["an error"]]);
    });

    test("is renewed by confirming the same text again, which is no other revision", async () => {
      await confirm();
      await confirm({ base: 1, checked: { state: 5, accepted: [], setAside: [] } });
      expect(await remembered()).toEqual([5, [], []]);
      expect(await stores.segments.revisions(segmentId)).toHaveLength(1);
    });

    test("is forgotten with the first word that is typed, but not by looking in", async () => {
      await confirm();
      await stores.segments.save(segmentId, typed("The caliphate", { base: 1, leaving: true }));
      expect(await remembered()).toEqual([3, ["a warning"], ["an error"]]);
      await stores.segments.save(segmentId, typed("The caliphate f", { base: 1 }));
      expect(await remembered()).toEqual([null, [], []]);
    });

    test("stays as it was where a confirmed text is replaced by a program", async () => {
      await confirm();
      const replaced = { status: "translated", base: 1, origin: "replaced" } as const;
      await stores.segments.save(segmentId, typed("A caliphate", replaced));
      expect(await remembered()).toEqual([3, ["a warning"], ["an error"]]);
    });
  });

  test("a locked segment is refused", async () => {
    await stores.database.updateTable("segments").set({ locked: 1 }).execute();
    await expect(stores.segments.save(segmentId, typed("x"))).rejects.toThrow("segmentLocked");
  });
});

describe("a revision", () => {
  beforeEach(async () => {
    await stores.segments.save(segmentId, typed("first", { status: "translated" }));
  });

  test("cannot be changed", async () => {
    const change = stores.database.updateTable("revisions").set({ target: "forged" }).execute();
    await expect(change).rejects.toThrow("never changed");
  });

  test("cannot be deleted", async () => {
    const deletion = stores.database.deleteFrom("revisions").execute();
    await expect(deletion).rejects.toThrow("never changed");
  });

  test("cannot be replaced by another of its number", async () => {
    const replacement = sql`insert or replace into revisions
      select segment_id, number, 'forged', status, author, at, origin, restored_from,
        score, comment, document_id, sequence, hash from revisions`;
    await expect(replacement.execute(stores.database)).rejects.toThrow("never changed");
  });
});
