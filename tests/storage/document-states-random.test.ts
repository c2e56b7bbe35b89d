import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { readDocument, storable } from "../../src/documents/read.ts";
import type { Segment } from "../../src/documents/segment.ts";
import { Mishap } from "../../src/errors.ts";
import { NOW, type Point } from "../../src/revisions/point.ts";
import type { Version } from "../../src/revisions/version.ts";
import { checkChains } from "../../src/storage/chain-check.ts";
import type { RestoreResult } from "../../src/storage/document-states.ts";
import type { Act } from "../../src/storage/documents.ts";
import { closedState, present, type Remembered, remembered } from "../support/remembered.ts";
import { openStores } from "../support/stores.ts";

const TEXT =
  "Kalifat je pao, borci bježe. Vlada šuti. Nitko ne zna ništa.\n\nDrugi odlomak i kraj.\n";

/** How the clock goes between two acts: it stands, runs, lets a sitting end, or is set back. Milliseconds. */
const TICKS = [0, 0, 1, 5_000, 11 * 60 * 1000, -3_000] as const;

/** What somebody does; numbers are taken modulo what there is. */
const act = fc.record({
  type: fc.constantFrom(
    ...(["draft", "draft", "draft", "confirm", "review", "propagate", "replace"] as const),
    ...(["split", "split", "join", "undo", "back"] as const),
    ...(["restore", "restore part", "version", "pause"] as const),
  ),
  author: fc.constantFrom("Ana", "Marko", "Iva"),
  where: fc.nat(1_000),
  text: fc.constantFrom("", "One two.", "Three, four five.", "Six", "The caliphate fell."),
  tick: fc.constantFrom(...TICKS),
});
type Deed = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** A document that several people work on, which remembers each state that it was in. */
class Witness {
  readonly stores: Awaited<ReturnType<typeof openStores>>;
  readonly id: number;
  readonly states: Remembered[] = [];
  readonly versions: { readonly version: Version; readonly state: Remembered }[] = [];
  private clock = 1_000_000;

  constructor(stores: Awaited<ReturnType<typeof openStores>>, id: number) {
    this.stores = stores;
    this.id = id;
  }

  async carryOut(deed: Deed): Promise<void> {
    const all = await this.stores.documents.segments(this.id);
    const segment = all[deed.where % all.length];
    if (segment === undefined) return;
    this.clock += deed.tick;
    try {
      await this.act(deed, segment, all);
    } catch (error) {
      if (!(error instanceof Mishap)) throw error; // what is refused has changed nothing
    }
    this.states.push(await closedState(this.stores, this.id));
  }

  /** Restores whole; all is as it was then. */
  async restore({ point, segments }: Remembered, by: Act): Promise<RestoreResult> {
    const base = await this.stores.states.now(this.id);
    const how = { base, act: by, glossaryState: 0 };
    const result = await this.stores.states.restore(this.id, point, how);
    expect(await present(this.stores, this.id)).toEqual(segments);
    return result;
  }

  /** Brings some of what is different back; all else stays different. */
  async restorePart({ point }: Remembered, where: number, by: Act): Promise<void> {
    const { states } = this.stores;
    const rows = await states.compare(this.id, point, NOW);
    const chosen = rows.filter((_, index) => (where >> index) % 2 === 1);
    const others = rows.filter((row) => !chosen.includes(row));
    const base = await states.now(this.id);
    const part = { rows: chosen.map(({ id }) => id), base, act: by, glossaryState: 0 };
    await states.restore(this.id, point, part);
    const left = await states.compare(this.id, point, NOW);
    const ids = (some: typeof rows) =>
      some.flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id)).sort();
    expect(ids(left)).toEqual(ids(others));
  }

  private async act(deed: Deed, segment: Segment, all: readonly Segment[]): Promise<void> {
    const { type, where, text } = deed;
    const by = { author: deed.author, at: this.clock };
    const { segments, structure, versions } = this.stores;
    const base = segment.revision;
    const save = { target: text, base, ...by } as const;
    const then = this.states[where % Math.max(1, this.states.length)];
    if (type === "draft")
      await segments.save(segment.id, {
        ...{ ...save, status: "draft", origin: "typed", key: by.author },
        leaving: where % 5 === 0,
      });
    else if (type === "confirm")
      await segments.save(segment.id, { ...save, status: "translated", origin: "typed" });
    else if (type === "review")
      await segments.save(segment.id, {
        ...{ ...save, target: segment.target, origin: "review" },
        status: where % 2 === 0 ? "reviewed" : "final",
      });
    else if (type === "propagate")
      await segments.save(segment.id, { ...save, status: "translated", origin: "propagated" });
    else if (type === "replace")
      await segments.save(segment.id, { ...save, status: segment.status, origin: "replaced" });
    else if (type === "split") {
      const at = where % segment.source.length;
      const targetAt = where % 3 === 0 ? null : where % (segment.target.length + 1);
      await structure.split(segment.id, { at, targetAt, base }, by);
    } else if (type === "join") {
      const nextBase = all[segment.position]?.revision ?? 0;
      await structure.join(segment.id, { base, nextBase }, by);
    } else if (type === "undo") {
      const steps = await structure.steps(this.id);
      await structure.undo(steps[where % Math.max(1, steps.length)]?.id ?? 0, by);
    } else if (type === "back") {
      const revisions = await segments.revisions(segment.id);
      const earlier = revisions[where % Math.max(1, revisions.length)];
      if (earlier === undefined) return;
      const { target, number: restoredFrom } = earlier;
      const how = { status: "draft", origin: "restored", restoredFrom } as const;
      await segments.save(segment.id, { ...save, target, ...how });
    } else if (type === "pause") await segments.closePausedSittings(this.clock);
    else if (type === "version") {
      const made = { name: text, kind: "named", act: by, glossaryState: 0 } as const;
      const version = await versions.add(this.id, made);
      const state = { point: versions.pointOf(version), segments: all.map(remembered) };
      this.versions.push({ version, state });
    } else if (then !== undefined && type === "restore") await this.restore(then, by);
    else if (then !== undefined) await this.restorePart(then, where, by);
  }

  async stateAt(point: Point) {
    return (await this.stores.states.stateAt(this.id, point)).map(remembered);
  }
}

/** One database for all: what is done to one document leaves the others as they are. */
let stores: Awaited<ReturnType<typeof openStores>>;
beforeAll(async () => {
  stores = await openStores();
});

async function witness(): Promise<Witness> {
  const document = storable(readDocument({ title: "", fileName: "a.txt", content: TEXT }));
  return new Witness(stores, await stores.documents.add(document, { author: "Ana", at: 1 }));
}

const deeds = fc.array(act, { minLength: 1, maxLength: 30 });
const RUNS = { numRuns: 40 };

test("every state that ever was can be seen as it was, by its moment and by its version", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const one = await witness();
      for (const deed of all) await one.carryOut(deed);
      for (const { point, segments } of one.states)
        expect(await one.stateAt(point)).toEqual(segments);
      for (const { version, state } of one.versions) {
        const kept = await one.stores.versions.find(version.id);
        expect(kept).toEqual(version);
        expect(await one.stateAt(one.stores.versions.pointOf(version))).toEqual(state.segments);
      }
      expect(await one.stateAt(NOW)).toEqual(await present(one.stores, one.id));
    }),
    RUNS,
  );
});

test("every state that ever was can be had back, and what was overwritten too", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.array(fc.nat(1_000), { maxLength: 4 }), async (all, picks) => {
      const one = await witness();
      for (const deed of all) await one.carryOut(deed);
      for (const pick of picks) {
        const then = one.states[pick % one.states.length];
        if (then === undefined) continue;
        const before = await present(one.stores, one.id);
        const { version } = await one.restore(then, { author: "Iva", at: 5 });
        if (version !== null)
          expect(await one.stateAt(one.stores.versions.pointOf(version))).toEqual(before);
      }
    }),
    RUNS,
  );
  for await (const { break: found } of checkChains(stores.database)) expect(found).toBeNull();
});

test("a comparison names what is different, each segment once, and nothing else", async () => {
  const pair = fc.tuple(fc.nat(1_000), fc.nat(1_000));
  await fc.assert(
    fc.asyncProperty(deeds, fc.array(pair, { maxLength: 6 }), async (all, pairs) => {
      const one = await witness();
      for (const deed of all) await one.carryOut(deed);
      for (const [first, second] of pairs) {
        const from = one.states[first % one.states.length];
        const to = one.states[second % one.states.length];
        if (from === undefined || to === undefined) continue;
        const rows = await one.stores.states.compare(one.id, from.point, to.point);
        const side = (name: "before" | "after") => rows.flatMap((row) => row[name].map(remembered));
        expect(byId(side("before"))).toEqual(byId(different(from, to)));
        expect(byId(side("after"))).toEqual(byId(different(to, from)));
      }
    }),
    RUNS,
  );
});

/** The segments of one state that the other has not, or has otherwise. */
function different(one: Remembered, other: Remembered): Remembered["segments"] {
  const known = new Map(other.segments.map((segment) => [segment.id, JSON.stringify(segment)]));
  return one.segments.filter((segment) => known.get(segment.id) !== JSON.stringify(segment));
}

function byId(segments: Remembered["segments"]): Remembered["segments"] {
  return segments.toSorted((one, other) => one.id - other.id);
}
