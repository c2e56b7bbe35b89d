import { beforeEach, describe, expect, test } from "vitest";
import type { Segment } from "../../src/documents/segment.ts";
import { NOW } from "../../src/revisions/point.ts";
import type { Save } from "../../src/revisions/sitting.ts";
import { keepPresentSource } from "../../src/storage/document-sources.ts";
import { rearrange } from "../../src/storage/rearrangement.ts";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

let stores: Awaited<ReturnType<typeof openStores>>;
let documentId: number;

beforeEach(async () => {
  stores = await openStores();
  documentId = await stores.documents.add(textDocument("Jedan. Dva. Tri. Četiri."), ANA);
});

/** The segment at a place, from 1. */
async function at(position: number): Promise<Segment> {
  const found = (await stores.documents.segments(documentId))[position - 1];
  if (found === undefined) throw new RangeError(`no segment ${position}`);
  return found;
}

async function write(position: number, target: string, how: Partial<Save> = {}): Promise<void> {
  const { id, revision: base } = await at(position);
  const save = { target, status: "draft", origin: "typed", base, ...ANA, ...how } as const;
  await stores.segments.save(id, save);
}

async function present() {
  return (await stores.documents.segments(documentId)).map(({ source, target }) => [
    source,
    target,
  ]);
}

async function restore(
  point: Parameters<typeof stores.states.compare>[1],
  rows?: readonly number[],
) {
  const base = await stores.states.now(documentId);
  return stores.states.restore(documentId, point, { rows, base, act: MARKO, glossaryState: 0 });
}

describe("versions", () => {
  test("what came in is the first, and is not made again of the same state", async () => {
    const [first, ...others] = await stores.versions.list(documentId);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ number: 1, kind: "import", name: "", author: "Ana", source: 1 });
    const again = { name: "", kind: "import", act: MARKO, glossaryState: 3 } as const;
    expect(await stores.versions.add(documentId, again)).toEqual(first);
  });

  test("one that is named is made whenever it is asked for, and can be called otherwise", async () => {
    const named = { name: "Prva", kind: "named", act: MARKO, glossaryState: 7 } as const;
    const made = await stores.versions.add(documentId, named);
    expect(made).toMatchObject({ number: 2, name: "Prva", glossaryState: 7, author: "Marko" });
    expect(await stores.versions.rename(made.id, "Za klijenta")).toMatchObject({
      ...made,
      name: "Za klijenta",
    });
    expect((await stores.versions.list(documentId)).map(({ number }) => number)).toEqual([2, 1]);
    await expect(stores.versions.rename(99, "")).rejects.toThrow("notFound");
  });

  test("what somebody is writing is in it", async () => {
    await write(1, "One.", { key: "tab" });
    const named = { name: "Prva", kind: "named", act: MARKO, glossaryState: 0 } as const;
    const version = await stores.versions.add(documentId, named);
    await write(1, "Number one.", { key: "tab" });
    const then = await stores.states.stateAt(documentId, stores.versions.pointOf(version));
    expect(then[0]).toMatchObject({ target: "One.", status: "draft", revision: 1 });
  });
});

describe("a document at a time", () => {
  test.each([
    [9, ["", ""]],
    [10, ["One.", ""]],
    [19, ["One.", ""]],
    [20, ["One.", "Two."]],
    [29, ["One.", "Two."]],
    [30, ["Number one.", "Two."]],
  ])("at %i it was what had been written by then", async (time, targets) => {
    await write(1, "One.", { at: 10 });
    await write(2, "Two.", { at: 20, key: "tab" });
    await write(1, "Number one.", { at: 30 });
    const then = await stores.states.stateAt(documentId, { at: time });
    expect(then.slice(0, 2).map(({ target }) => target)).toEqual(targets);
    await stores.segments.closePausedSittings(Number.MAX_SAFE_INTEGER);
    expect(await stores.states.stateAt(documentId, { at: time })).toEqual(then);
  });

  test("a clock that was set back takes no text from a segment that was split before", async () => {
    await write(1, "One and only.", { at: 100 });
    const { id, revision: base } = await at(1);
    await stores.structure.split(id, { at: 3, targetAt: 4, base }, { author: "Ana", at: 110 });
    const last = await at(5);
    const next = { base: last.revision, nextBase: 0 };
    await expect(stores.structure.join(last.id, next, { author: "Ana", at: 50 })).rejects.toThrow();
    const three = await at(3);
    await stores.structure.join(
      three.id,
      { base: three.revision, nextBase: (await at(4)).revision },
      { author: "Ana", at: 50 },
    );
    const then = await stores.states.stateAt(documentId, { at: 60 });
    expect(then.slice(0, 2).map(({ target }) => target)).toEqual(["One", "and only."]);
  });
});

describe("comparing", () => {
  test("names what changed, in the order of the later state", async () => {
    await write(1, "One.");
    const from = await stores.states.now(documentId);
    await write(3, "Three.");
    await write(1, "Number one.", { key: "tab" });
    const rows = await stores.states.compare(documentId, from, NOW);
    expect(rows.map(({ before, after }) => [before[0]?.target, after[0]?.target])).toEqual([
      ["One.", "Number one."],
      ["", "Three."],
    ]);
  });

  test("what was written and taken back is the same", async () => {
    await write(1, "One.");
    const from = await stores.states.now(documentId);
    await write(1, "Number one.");
    await write(1, "One.");
    expect(await stores.states.compare(documentId, from, NOW)).toEqual([]);
  });

  test("halves stand against their whole, each in its row", async () => {
    const from = await stores.states.now(documentId);
    const first = await at(1);
    await stores.structure.split(first.id, { at: 2, targetAt: null, base: 0 }, ANA);
    const last = await at(4);
    await stores.structure.join(last.id, { base: 0, nextBase: 0 }, ANA);
    const rows = await stores.states.compare(documentId, from, NOW);
    const sources = rows.map(({ before, after }) =>
      [before, after].map((side) => side.map(({ source }) => source)),
    );
    expect(sources).toEqual([
      [["Jedan."], ["Je", "dan."]],
      [["Tri.", "Četiri."], ["Tri. Četiri."]],
    ]);
  });
});

describe("bringing back", () => {
  test("a whole state comes back as new revisions, after a version of the state before", async () => {
    await write(1, "One.", { status: "translated" });
    const then = await stores.states.now(documentId);
    await write(1, "Number one.", { key: "tab" });
    const { version, restored, structure, left } = await restore(then);
    expect(version).toMatchObject({ kind: "restore", name: "", author: "Marko" });
    expect([restored.length, structure, left]).toEqual([1, false, []]);
    const [newest, before] = await stores.segments.revisions((await at(1)).id);
    expect(newest).toMatchObject({ number: 3, target: "One.", status: "translated" });
    expect(newest).toMatchObject({ origin: "restored", restoredFrom: 1, author: "Marko" });
    expect(before).toMatchObject({ number: 2, target: "Number one.", open: false });
  });

  test("where nothing is different nothing is done", async () => {
    const result = await restore(await stores.states.now(documentId));
    expect(result).toEqual({ version: null, restored: [], structure: false, left: [] });
    expect(await stores.versions.list(documentId)).toHaveLength(1);
  });

  test("a part of it leaves the rest alone", async () => {
    const then = await stores.states.now(documentId);
    for (const [index, target] of ["One.", "Two.", "Three."].entries())
      await write(index + 1, target);
    const rows = await stores.states.compare(documentId, then, NOW);
    await restore(then, [rows[1]?.id ?? 0]);
    expect((await present()).map(([, target]) => target)).toEqual(["One.", "", "Three.", ""]);
  });

  test("a whole comes back in the place of its halves, and what was split elsewhere stays", async () => {
    await write(1, "One.");
    const then = await stores.states.now(documentId);
    for (const place of [1, 3]) {
      const { id, revision: base } = await at(place);
      await stores.structure.split(id, { at: 2, targetAt: null, base }, ANA);
    }
    const rows = await stores.states.compare(documentId, then, NOW);
    const { structure } = await restore(then, [rows[0]?.id ?? 0]);
    expect(structure).toBe(true);
    expect(await present()).toEqual([
      ["Jedan.", "One."],
      ["Dv", ""],
      ["a.", ""],
      ["Tri.", ""],
      ["Četiri.", ""],
    ]);
  });

  test("locked segments stay, and are named", async () => {
    const then = await stores.states.now(documentId);
    await write(1, "One.");
    const { id } = await at(2);
    await stores.structure.split(id, { at: 1, targetAt: null, base: 0 }, ANA);
    const half = await at(3);
    await stores.segments.lock(half.id, { locked: true, ...ANA });
    const { left, structure } = await restore(then);
    expect(structure).toBe(false);
    expect(left.map(({ row, reason }) => [row.after.map((one) => one.source), reason])).toEqual([
      [["D", "va."], "locked"],
    ]);
    expect((await present()).map(([, target]) => target)).toEqual(["", "", "", "", ""]);
  });

  test("what somebody wrote meanwhile is not overwritten; what was being written may become a revision", async () => {
    const then = await stores.states.now(documentId);
    await write(1, "One.", { key: "tab" });
    const base = await stores.states.now(documentId);
    await stores.segments.closePausedSittings(Number.MAX_SAFE_INTEGER);
    await write(2, "Two.");
    const rows = await stores.states.compare(documentId, then, NOW);
    const how = { base, act: MARKO, glossaryState: 0 };
    const bring = (some?: readonly (number | undefined)[]) =>
      stores.states.restore(documentId, then, { ...how, rows: some?.map((id = 0) => id) });
    await expect(bring()).rejects.toThrow("stateChanged");
    await expect(bring([rows[1]?.id])).rejects.toThrow("stateChanged");
    await bring([rows[0]?.id]);
    expect((await present()).map(([, target]) => target)).toEqual(["", "Two.", "", ""]);
  });

  test("what goes on being written under the same number is not overwritten either", async () => {
    const then = await stores.states.now(documentId);
    await write(1, "One", { key: "tab" });
    const base = await stores.states.now(documentId);
    await write(1, "One.", { key: "tab" });
    const how = { base, act: MARKO, glossaryState: 0 };
    await expect(stores.states.restore(documentId, then, how)).rejects.toThrow("stateChanged");
  });
});

describe("a source file that was replaced", () => {
  /** The last sentence is another one, all other segments stand in another paragraph. */
  async function replaceSource(): Promise<void> {
    const [one, two, three] = await stores.documents.segments(documentId);
    await stores.database.transaction().execute(async (transaction) => {
      const number = await keepPresentSource(transaction, documentId, MARKO);
      await transaction
        .updateTable("documents")
        .set({ skeleton: "{}", file_name: "druga.txt", source_number: number })
        .execute();
      await transaction.updateTable("segments").set({ paragraph: 7 }).execute();
      const { id } = await transaction
        .insertInto("segments")
        .values({
          ...{ document_id: documentId, position: -99, retired: 1, paragraph: 7, source: "Pet." },
          ...{ source_words: 1, target: "", status: "initial", locked: 0, revision: 0 },
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      const order = [one?.id ?? 0, two?.id ?? 0, three?.id ?? 0, id];
      await rearrange(transaction, { documentId, order, kind: "reimport", act: MARKO });
    });
  }

  test("comes back with a state of it, and the later one with a state of that", async () => {
    await write(4, "Four.");
    const skeleton = await stores.documents.skeleton(documentId);
    const first = await stores.states.now(documentId);
    await replaceSource();
    const second = await stores.states.now(documentId);
    const then = await stores.states.stateAt(documentId, first);
    expect(then.map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 1]);
    await restore(first);
    expect(await stores.documents.segments(documentId)).toEqual(then);
    expect(await stores.documents.skeleton(documentId)).toBe(skeleton);
    expect(await stores.documents.find(documentId)).toMatchObject({ fileName: "vijesti.txt" });
    await restore(second);
    expect(await stores.documents.skeleton(documentId)).toBe("{}");
    expect(await stores.documents.find(documentId)).toMatchObject({ fileName: "druga.txt" });
    const now = await stores.documents.segments(documentId);
    expect(now.map(({ source, paragraph }) => [source, paragraph])).toEqual([
      ["Jedan.", 7],
      ["Dva.", 7],
      ["Tri.", 7],
      ["Pet.", 7],
    ]);
    const [newest] = await stores.versions.list(documentId);
    expect(newest).toMatchObject({ kind: "restore", source: 1 });
  });

  test("comes back where nothing but the file itself is another", async () => {
    const skeleton = await stores.documents.skeleton(documentId);
    const first = await stores.states.now(documentId);
    const order = (await stores.documents.segments(documentId)).map(({ id }) => id);
    await stores.database.transaction().execute(async (transaction) => {
      const number = await keepPresentSource(transaction, documentId, MARKO);
      const other = { skeleton: "{}", source_number: number };
      await transaction.updateTable("documents").set(other).execute();
      await rearrange(transaction, { documentId, order, kind: "reimport", act: MARKO });
    });
    expect(await stores.states.compare(documentId, first, NOW)).toEqual([]);
    await restore(first);
    expect(await stores.documents.skeleton(documentId)).toBe(skeleton);
  });

  test("in part, only what still stands in the present one comes back", async () => {
    const first = await stores.states.now(documentId);
    await write(1, "One.");
    await replaceSource();
    const rows = await stores.states.compare(documentId, first, NOW);
    const { left } = await restore(
      first,
      rows.map(({ id }) => id),
    );
    expect([...new Set(left.map(({ reason }) => reason))]).toEqual(["source"]);
    expect(await present()).toEqual([
      ["Jedan.", ""],
      ["Dva.", ""],
      ["Tri.", ""],
      ["Pet.", ""],
    ]);
  });
});
