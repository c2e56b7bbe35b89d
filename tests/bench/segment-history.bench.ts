import { bench, describe } from "vitest";
import { type Blamed, blame } from "../../src/revisions/blame.ts";
import { client, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

const FEW = 10;
const MANY = 5_000;
const WORDS = "the a caliphate fell when fighters left their city after the long siege today".split(
  " ",
);

/** Thirty words, of which each revision changes one. */
function textAt(revision: number): string {
  return Array.from({ length: 30 }, (_, place) => {
    const changes = Math.floor((revision - place) / 30);
    return WORDS[(changes * 7 + place * 4) % WORDS.length];
  }).join(" ");
}

const history: readonly Blamed[] = Array.from({ length: MANY }, (_, index) => ({
  segmentId: 1,
  number: index + 1,
  author: index % 2 === 0 ? "Ana" : "Marko",
  at: index,
  target: textAt(index + 30),
}));

const app = await startApp();
const ana = client(app);
const documentId = await app.documents.add(textDocument("Prvi. Drugi."), ANA);
const [few = 0, many = 0] = (await app.documents.segments(documentId)).map(({ id }) => id);
for (const [id, count] of [
  [few, FEW],
  [many, MANY],
] as const)
  for (const { target, author, at, number } of history.slice(0, count)) {
    const save = { target, author, at, base: number - 1 };
    await app.segments.save(id, { ...save, status: "translated", origin: "typed" });
  }

const [kept] = await app.segments.revisions(many, { limit: 1 });
if (kept?.number !== MANY) throw new RangeError(`${kept?.number} revisions instead of ${MANY}`);

describe(`the history of a segment with ${FEW} and with ${MANY.toLocaleString("en")} revisions`, () => {
  bench("its page, 10", async () => {
    await ana.get(`/segments/${few}/history`);
  });

  bench("its page, 5,000", async () => {
    await ana.get(`/segments/${many}/history`);
  });

  bench("its page, 5,000, the oldest", async () => {
    await ana.get(`/segments/${many}/history?before=101&from=1&to=4999`);
  });

  bench("who wrote what, page, 5,000", async () => {
    await ana.get(`/segments/${many}/history?view=words`);
  });

  bench("the segment in the editor, 10", async () => {
    await ana.get(`/api/segments/${few}`);
  });

  bench("the segment in the editor, 5,000", async () => {
    await ana.get(`/api/segments/${many}`);
  });
});

describe("who brought each word", () => {
  bench("of 5,000 revisions, without reading them", () => {
    blame(history);
  });
});
