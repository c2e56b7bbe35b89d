import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument, storable } from "../../src/documents/read.ts";
import type { Segment } from "../../src/documents/segment.ts";
import { skeletonOf } from "../../src/documents/stored-skeleton.ts";
import { writeDocument } from "../../src/documents/write.ts";
import { Mishap } from "../../src/errors.ts";
import { orderAfter, type StructureStep } from "../../src/revisions/structure.ts";
import { openStores } from "../support/stores.ts";

type Stores = Awaited<ReturnType<typeof openStores>>;

const HTML =
  "<p>Kalifat je <b>pao, borci</b> bježe. Vlada šuti.  <i>Nitko</i> ne zna ništa.</p>\n<p>Drugi odlomak &amp; kraj.</p>\n";

/** What somebody does; numbers are taken modulo what there is. */
const act = fc.record({
  type: fc.constantFrom("write", "split", "split", "join", "undo", "restore"),
  author: fc.constantFrom("Ana", "Marko", "Iva"),
  where: fc.nat(1_000),
  text: fc.constantFrom("", "One two.", "Three, four five.", "Six"),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** A document that people work on, with a look at it after each act. */
class Desk {
  readonly stores: Stores;
  readonly id: number;
  private now = 1;

  constructor(stores: Stores, id: number) {
    this.stores = stores;
    this.id = id;
  }

  segments(): Promise<readonly Segment[]> {
    return this.stores.documents.segments(this.id);
  }

  async carryOut({ type, author, where, text }: Act): Promise<void> {
    const all = await this.segments();
    const segment = all[where % all.length];
    if (segment === undefined) return;
    this.now += 1;
    const by = { author, at: this.now };
    const base = segment.revision;
    try {
      if (type === "write") await this.save(segment, text, by);
      else if (type === "split") {
        const at = where % segment.source.length;
        const targetAt = where % 3 === 0 ? null : where % (segment.target.length + 1);
        await this.stores.structure.split(segment.id, { at, targetAt, base }, by);
      } else if (type === "join") {
        const nextBase = all[segment.position]?.revision ?? 0;
        await this.stores.structure.join(segment.id, { base, nextBase }, by);
      } else if (type === "undo") {
        const steps = await this.stores.structure.steps(this.id);
        await this.stores.structure.undo(steps[where % Math.max(1, steps.length)]?.id ?? 0, by);
      } else {
        const revisions = await this.stores.segments.revisions(segment.id);
        const earlier = revisions[where % Math.max(1, revisions.length)];
        await this.save(segment, earlier?.target ?? "", by);
      }
    } catch (error) {
      if (!(error instanceof Mishap)) throw error; // what is refused has changed nothing
    }
  }

  private async save(segment: Segment, target: string, by: { author: string; at: number }) {
    const { id, revision: base } = segment;
    const how = { status: "draft", origin: "typed", key: by.author } as const;
    await this.stores.segments.save(id, { target, base, ...how, ...by });
  }
}

async function desk(): Promise<Desk> {
  const stores = await openStores();
  const content = new TextEncoder().encode(HTML);
  const document = storable(readDocument({ title: "", fileName: "a.html", content }));
  return new Desk(stores, await stores.documents.add(document, { author: "Ana", at: 1 }));
}

/** The file, with no translation in it. */
async function untranslated(one: Desk): Promise<string> {
  const skeleton = skeletonOf(await one.stores.documents.skeleton(one.id));
  const segments = (await one.segments()).map((segment) => ({ ...segment, target: "" }));
  const bytes = writeDocument({
    fileName: "a.html",
    skeleton,
    archive: null,
    segments,
    variety: "en-GB",
  });
  return new TextDecoder().decode(bytes);
}

function ids(segments: readonly Segment[]): readonly number[] {
  return segments.map(({ id }) => id);
}

/** The steps whose effect stands: to undo an undoing is to do the thing again. */
function standing(steps: readonly StructureStep[]): readonly StructureStep[] {
  const left: StructureStep[] = [];
  for (const step of steps) {
    const place = left.findIndex(({ id }) => id === step.undoes);
    if (place >= 0) left.splice(place, 1);
    else left.push(step);
  }
  return left;
}

const acts = fc.array(act, { minLength: 1, maxLength: 14 });
const RUNS = { numRuns: 25 };

test("whatever is split, joined, written and undone, the file stays what it was", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const one = await desk();
      for (const each of all) {
        await one.carryOut(each);
        const segments = await one.segments();
        expect(segments.map(({ position }) => position)).toEqual(segments.map((_, at) => at + 1));
        expect(await untranslated(one)).toBe(HTML);
      }
      await one.stores.database.destroy();
    }),
    RUNS,
  );
});

test("every state that ever was is still told by the steps and the revisions", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const one = await desk();
      const first = ids(await one.segments());
      const states: { readonly steps: number; readonly segments: readonly Segment[] }[] = [];
      for (const each of all) {
        await one.carryOut(each);
        const { length } = await one.stores.structure.steps(one.id);
        states.push({ steps: length, segments: await one.segments() });
      }
      await one.stores.segments.closePausedSittings(Number.MAX_SAFE_INTEGER);
      const steps = await one.stores.structure.steps(one.id);
      for (const { steps: taken, segments } of states) {
        expect(orderAfter(first, steps.slice(0, taken))).toEqual(ids(segments));
      }
      const last = states.at(-1)?.segments ?? [];
      for (const { id, revision, target } of last) {
        const kept = await one.stores.segments.revision(id, revision);
        expect(kept?.target ?? "").toBe(target);
      }
      await one.stores.database.destroy();
    }),
    RUNS,
  );
});

test("a step that is taken back at once leaves everything as it was", async () => {
  await fc.assert(
    fc.asyncProperty(acts, act, async (all, then) => {
      const one = await desk();
      for (const each of all) await one.carryOut(each);
      const before = await one.segments();
      const { length } = await one.stores.structure.steps(one.id);
      await one.carryOut({ ...then, type: then.where % 2 === 0 ? "split" : "join" });
      const step = (await one.stores.structure.steps(one.id))[length];
      if (step !== undefined) {
        await one.stores.structure.undo(step.id, { author: "Ana", at: 99 });
        expect(await one.segments()).toEqual(before);
      }
      await one.stores.database.destroy();
    }),
    RUNS,
  );
});

test("all steps taken back, the last first, lead to the segments that the file had", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const one = await desk();
      const first = await one.segments();
      for (const each of all) await one.carryOut(each);
      const steps = await one.stores.structure.steps(one.id);
      for (const { id } of standing(steps).toReversed()) {
        await one.stores.structure.undo(id, { author: "Ana", at: 99 });
      }
      const last = await one.segments();
      expect(last.map(({ id, source, codes }) => ({ id, source, codes }))).toEqual(
        first.map(({ id, source, codes }) => ({ id, source, codes })),
      );
      await one.stores.database.destroy();
    }),
    RUNS,
  );
});
