import { bench, describe } from "vitest";
import { NOW, type Point } from "../../src/revisions/point.ts";
import type { Revision } from "../../src/revisions/revision.ts";
import { keepRevisions } from "../../src/storage/revision-chain.ts";
import { wordChangesIn } from "../../src/web/word-changes.ts";
import { openStores } from "../support/stores.ts";

const SEGMENTS = 10_000;
const REVISIONS = 100_000;

/** A tenth of both: what grows with the changes alone takes a tenth of the time. */
const SMALLER = 10;

const WORDS =
  "the caliphate has counted its last days since fighters left the city that night".split(" ");

/** Thirteen words; each revision has another at one place. */
function translation(segment: number, number: number): string {
  const words = WORDS.map((word, at) => (at === number % WORDS.length ? `${word}${number}` : word));
  return `${words.join(" ")} ${segment}.`;
}

const stores = await openStores();

interface Written {
  readonly id: number;
  /** After the first half of the revisions. */
  readonly middle: Point;
  /** Where only a hundredth of the segments has changed since. */
  readonly lately: Point;
}

/** A document in which all segments were written again and again, one after the other; milliseconds are counted. */
async function written(segments: number, revisions: number): Promise<Written> {
  const id = await stores.documents.add(
    {
      ...{ title: "Dokument", fileName: "d.txt", format: "text", skeleton: "{}", archive: null },
      segments: Array.from({ length: segments }, (_, at) => ({
        source: `Kalifat broji posljednje dane otkad su borci te noći napustili grad ${at}.`,
        paragraph: at + 1,
      })),
    },
    { author: "Ana", at: 1 },
  );
  const ids = (await stores.documents.segments(id)).map((segment) => segment.id);
  const all = Array.from({ length: revisions }, (_, at): Revision => {
    const number = Math.floor(at / segments) + 1;
    return {
      ...{ segmentId: ids[at % segments] ?? 0, number, target: translation(at % segments, number) },
      ...{ status: "translated", author: "Ana", at: at + 1, origin: "typed", open: false },
    };
  });
  await stores.database.transaction().execute(async (transaction) => {
    await keepRevisions(transaction, id, all);
    for (const { segmentId, number, target, status } of all.slice(-segments))
      await transaction
        .updateTable("segments")
        .set({ target, status, revision: number })
        .where("id", "=", segmentId)
        .execute();
  });
  return {
    id,
    middle: { through: revisions / 2, step: 0 },
    lately: { through: revisions - segments / 100, step: 0 },
  };
}

const large = await written(SEGMENTS, REVISIONS);
const small = await written(SEGMENTS / SMALLER, REVISIONS / SMALLER);

async function compare(
  { id }: Written,
  { from, to, changed }: { readonly from: Point; readonly to: Point; readonly changed: number },
): Promise<void> {
  const rows = await stores.states.compare(id, from, to);
  if (rows.length !== changed) throw new RangeError(`${rows.length} rows instead of ${changed}`);
  const { target } = await wordChangesIn(rows);
  if (target.added + target.changed === 0) throw new RangeError("no words changed");
}

describe(`two moments of a document of ${SEGMENTS} segments and ${REVISIONS} revisions`, () => {
  const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };
  const begin = { through: 0, step: 0 };
  bench(
    `compared in a tenth of it (${SEGMENTS / SMALLER} segments), with words counted`,
    () => compare(small, { from: small.middle, to: NOW, changed: SEGMENTS / SMALLER }),
    options,
  );
  bench(
    "compared, every segment changed, with words counted",
    () => compare(large, { from: large.middle, to: NOW, changed: SEGMENTS }),
    options,
  );
  bench(
    "compared from nothing translated",
    () => compare(large, { from: begin, to: NOW, changed: SEGMENTS }),
    options,
  );
  bench(
    "compared, one segment in 100 changed",
    () => compare(large, { from: large.lately, to: NOW, changed: SEGMENTS / 100 }),
    options,
  );
  bench(
    "compared at two times, every segment changed, with words counted",
    () =>
      compare(large, {
        from: { at: REVISIONS / 4 },
        to: { at: REVISIONS / 2 },
        changed: SEGMENTS,
      }),
    options,
  );
  bench(
    "seen as it was in the middle",
    async () => {
      const segments = await stores.states.stateAt(large.id, large.middle);
      if (segments.length !== SEGMENTS) throw new RangeError(`${segments.length} segments`);
    },
    options,
  );
});
