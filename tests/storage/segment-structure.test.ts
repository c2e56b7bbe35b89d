import { beforeEach, describe, expect, test } from "vitest";
import type { DocumentSource } from "../../src/documents/read.ts";
import { readDocument, storable } from "../../src/documents/read.ts";
import { isLiving } from "../../src/documents/segment.ts";
import { heirsOf, orderAfter } from "../../src/revisions/structure.ts";
import { ANA, MARKO, openStores, textDocument } from "../support/stores.ts";

type Stores = Awaited<ReturnType<typeof openStores>>;
let stores: Stores;
let id: number;

const TEXT = "Kalifat je pao, borci bježe. Vlada šuti.\n\nDrugi odlomak počinje ovdje.";

beforeEach(async () => {
  stores = await openStores();
  id = await stores.documents.add(textDocument(TEXT), ANA);
  return () => stores.database.destroy();
});

const segments = () => stores.documents.segments(id);
const sources = async () => (await segments()).map(({ source }) => source);
const targets = async () => (await segments()).map(({ target }) => target);

async function at(position: number) {
  const found = (await segments())[position - 1];
  if (found === undefined) throw new RangeError(`no segment at ${position}`);
  return found;
}

async function write(position: number, target: string, { author, at: time } = ANA) {
  const { id: segmentId, revision } = await at(position);
  const save = { target, status: "translated", base: revision, origin: "typed" } as const;
  await stores.segments.save(segmentId, { ...save, author, at: time });
}

async function split(position: number, before: string, targetAt: number | null = null) {
  const { id: segmentId, source, revision } = await at(position);
  const places = { at: source.indexOf(before), targetAt, base: revision };
  return stores.structure.split(segmentId, places, MARKO);
}

async function join(position: number) {
  const [first, second] = [await at(position), (await segments())[position]];
  const bases = { base: first.revision, nextBase: second?.revision ?? 0 };
  return stores.structure.join(first.id, bases, MARKO);
}

describe("splitting", () => {
  test("makes two segments of one, and those behind it move up", async () => {
    await split(1, "borci");
    expect(await sources()).toEqual([
      "Kalifat je pao,",
      "borci bježe.",
      "Vlada šuti.",
      "Drugi odlomak počinje ovdje.",
    ]);
    expect((await segments()).map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect((await segments()).map(({ paragraph }) => paragraph)).toEqual([1, 1, 1, 2]);
  });

  test("divides the translation at its cursor, and both parts are drafts again", async () => {
    await write(1, "The caliphate fell, fighters flee.");
    await split(1, "borci", 19);
    expect(await targets()).toEqual(["The caliphate fell,", "fighters flee.", "", ""]);
    expect((await segments()).map(({ status }) => status)).toEqual([
      "draft",
      "draft",
      "initial",
      "initial",
    ]);
  });

  test("keeps the history of the one that was split, and says of the new ones where they come from", async () => {
    await write(1, "The caliphate fell, fighters flee.");
    const { id: whole } = await at(1);
    const { step, segments: made } = await split(1, "borci");
    expect(await stores.segments.revisions(whole)).toHaveLength(1);
    const [first] = made;
    expect(await stores.segments.revisions(first?.id ?? 0)).toMatchObject([
      { number: 1, origin: "split", author: "Marko", target: "The caliphate fell," },
    ]);
    expect(step).toMatchObject({ kind: "split", author: "Marko", undoes: null });
    expect(heirsOf(whole, await stores.structure.steps(id))).toEqual(made.map((one) => one.id));
  });

  test("closes the sitting that is open in the segment", async () => {
    const { id: whole } = await at(1);
    const typing = { target: "The caliphate fell, fighters flee.", status: "draft" } as const;
    await stores.segments.save(whole, { ...typing, base: 0, origin: "typed", key: "t", ...ANA });
    await split(1, "borci");
    expect(await stores.segments.revisions(whole)).toMatchObject([{ open: false }]);
    expect(await targets()).toEqual(["The caliphate fell,", "fighters flee.", "", ""]);
  });

  test("counts the words of the new segments, and no longer those of the old", async () => {
    const words = async () => (await stores.documents.progress(id)).words.initial;
    const before = await words();
    await split(1, "borci");
    expect(await words()).toBe(before);
    expect((await stores.documents.progress(id)).segments.initial).toBe(4);
  });

  test("is refused from another revision than the segment is at", async () => {
    const { id: segmentId } = await at(1);
    const places = { at: 16, targetAt: null, base: 7 };
    await expect(stores.structure.split(segmentId, places, ANA)).rejects.toMatchObject({
      mishap: "segmentChanged",
    });
  });

  test.each([0, 28, 500])("is refused at %i, where nothing would be left", async (place) => {
    const { id: segmentId } = await at(1);
    const places = { at: place, targetAt: null, base: 0 };
    await expect(stores.structure.split(segmentId, places, ANA)).rejects.toMatchObject({
      mishap: "splitNowhere",
    });
  });

  test("is refused of a segment that is locked, or was split before", async () => {
    const { id: segmentId } = await at(1);
    const places = { at: 16, targetAt: null, base: 0 };
    await stores.segments.lock(segmentId, { locked: true, ...ANA });
    await expect(stores.structure.split(segmentId, places, ANA)).rejects.toMatchObject({
      mishap: "segmentLocked",
    });
    await stores.segments.lock(segmentId, { locked: false, ...ANA });
    await stores.structure.split(segmentId, places, ANA);
    await expect(stores.structure.split(segmentId, places, ANA)).rejects.toMatchObject({
      mishap: "segmentReplaced",
    });
  });
});

describe("a segment that others have taken the place of", () => {
  test.each(["", "what somebody else had written before"])(
    "takes no more text, but keeps in its history what was written on %j",
    async (from) => {
      const { id: whole } = await at(1);
      await split(1, "borci");
      const save = { target: "late", status: "draft", base: 7, origin: "typed", ...ANA } as const;
      await expect(stores.segments.save(whole, { ...save, from })).rejects.toMatchObject({
        mishap: "segmentReplaced",
      });
      const [newest] = await stores.segments.revisions(whole);
      expect(newest?.target).toBe("late");
    },
  );

  test("is found by its number alone, and in no list", async () => {
    const { id: whole } = await at(1);
    await split(1, "borci");
    const found = await stores.segments.find(whole);
    expect(found && isLiving(found)).toBe(false);
    const scanned = await stores.scan.portion({ limit: 100 });
    expect(scanned.map((one) => one.id)).not.toContain(whole);
    expect(await stores.segments.named(id, [whole])).toEqual([]);
    expect((await stores.documents.outline(id)).map((one) => one.id)).not.toContain(whole);
  });
});

describe("joining", () => {
  test("makes one segment of two, with what stood between them", async () => {
    await write(1, "The caliphate fell, fighters flee.");
    await write(2, "The government is silent.");
    await join(1);
    expect(await sources()).toEqual([
      "Kalifat je pao, borci bježe. Vlada šuti.",
      "Drugi odlomak počinje ovdje.",
    ]);
    expect(await at(1)).toMatchObject({
      target: "The caliphate fell, fighters flee. The government is silent.",
      status: "draft",
      revision: 1,
    });
  });

  test("is refused over the end of a paragraph, and at the end of the document", async () => {
    await expect(join(2)).rejects.toMatchObject({ mishap: "joinApart" });
    await expect(join(3)).rejects.toMatchObject({ mishap: "joinApart" });
  });

  test("is refused of the singular and the plural of a message", async () => {
    const content = 'msgid "Jedan borac"\nmsgid_plural "%d boraca"\nmsgstr[0] ""\nmsgstr[1] ""\n';
    id = await stores.documents.add(read({ title: "", fileName: "a.po", content }), ANA);
    await expect(join(1)).rejects.toMatchObject({ mishap: "joinApart" });
  });

  test("puts together again what was split, wherever it was", async () => {
    const before = (await at(1)).source;
    await split(1, "pao");
    await split(2, "bježe");
    await join(2);
    await join(1);
    expect((await at(1)).source).toBe(before);
    expect((await at(1)).place).toBeUndefined();
  });
});

describe("taking back", () => {
  test("a split brings the segment back as it was", async () => {
    await write(1, "The caliphate fell, fighters flee.");
    const before = await segments();
    const { step } = await split(1, "borci");
    await stores.structure.undo(step.id, ANA);
    expect(await segments()).toEqual(before);
  });

  test("a join brings both back as they were", async () => {
    await write(1, "The caliphate fell, fighters flee.");
    const before = await segments();
    const { step } = await join(1);
    await stores.structure.undo(step.id, ANA);
    expect(await segments()).toEqual(before);
  });

  test("keeps what was written in the parts meanwhile", async () => {
    await write(1, "The caliphate fell, fighters flee.");
    const { id: whole } = await at(1);
    const { step } = await split(1, "borci");
    await write(2, "its fighters are fleeing.");
    await stores.structure.undo(step.id, ANA);
    expect(await at(1)).toMatchObject({
      id: whole,
      target: "The caliphate fell, its fighters are fleeing.",
      status: "draft",
      revision: 2,
    });
    expect((await stores.segments.revisions(whole))[0]).toMatchObject({ origin: "joined" });
  });

  test("keeps what was written in the whole meanwhile, on both sides of where they met", async () => {
    await write(1, "The caliphate fell.");
    await write(2, "All is silent.");
    const { step } = await join(1);
    await write(1, "At last the caliphate fell. All of them are silent.");
    await stores.structure.undo(step.id, ANA);
    expect(await targets()).toEqual(["At last the caliphate fell.", "All of them are silent.", ""]);
  });

  test("can itself be taken back", async () => {
    const { step } = await split(1, "borci");
    const after = await segments();
    const undone = await stores.structure.undo(step.id, ANA);
    await stores.structure.undo(undone.step.id, ANA);
    expect(await segments()).toEqual(after);
  });

  test("is refused twice, and where others have built on it", async () => {
    const first = await split(1, "borci");
    const second = await split(1, "pao");
    await expect(stores.structure.undo(first.step.id, ANA)).rejects.toMatchObject({
      mishap: "stepBuiltOn",
    });
    await stores.structure.undo(second.step.id, ANA);
    await stores.structure.undo(first.step.id, ANA);
    await expect(stores.structure.undo(first.step.id, ANA)).rejects.toMatchObject({
      mishap: "alreadyUndone",
    });
    expect((await sources())[0]).toBe("Kalifat je pao, borci bježe.");
  });

  test("the steps tell the order at any time", async () => {
    const orders = [(await segments()).map((one) => one.id)];
    const noted = async () => orders.push((await segments()).map((one) => one.id));
    const { step } = await split(1, "borci");
    await noted();
    await join(2);
    await noted();
    await split(3, "počinje");
    await noted();
    const steps = await stores.structure.steps(id);
    expect(steps[0]).toEqual(step);
    expect(orders.map((_, taken) => orderAfter(orders[0] ?? [], steps.slice(0, taken)))).toEqual(
      orders,
    );
  });
});

describe("what stands beside a segment", () => {
  test("comments, bookmarks and exceptions go along, and come back to where they were", async () => {
    await split(1, "borci");
    const [first, second] = await segments();
    const [one, other] = [first?.id ?? 0, second?.id ?? 0];
    await stores.annotations.add({ segmentId: other, documentId: id }, "Tko?", ANA);
    await stores.annotations.setBookmark(other, true, ANA);
    const given = {
      segmentId: other,
      documentId: id,
      rule: "term.missing",
      fingerprint: "x",
    } as const;
    await stores.exceptions.add({
      ...given,
      text: "borci bježe.",
      scope: "place",
      reason: "r",
      ...ANA,
    });
    const { step } = await join(1);
    const joined = (await at(1)).id;
    expect(await stores.annotations.ofSegment(joined)).toHaveLength(1);
    expect(await stores.annotations.bookmarks(id, ANA.author)).toEqual([joined]);
    expect(await stores.exceptions.inDocument(id)).toMatchObject([{ segmentId: joined }]);
    await stores.structure.undo(step.id, ANA);
    expect(await stores.annotations.ofSegment(other)).toHaveLength(1);
    expect(await stores.annotations.ofSegment(one)).toEqual([]);
    expect(await stores.annotations.bookmarks(id, ANA.author)).toEqual([other]);
    expect(await stores.exceptions.inDocument(id)).toMatchObject([
      { segmentId: other, text: "borci bježe." },
    ]);
  });
});

function read(source: DocumentSource) {
  return storable(readDocument(source));
}
