import { afterEach, beforeEach, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.stop());

async function add(pair: readonly [string, string]): Promise<string> {
  return (await client(app).post("/api/concepts", conceptBody(pair))).body.id;
}

function addDocument(title: string, text: string): Promise<number> {
  return app.documents.add({ ...textDocument(text), title }, ANA);
}

test("the uses of a concept are counted by document, with the first sentences as examples", async () => {
  const id = await add(["borac", "fighter"]);
  await addDocument("Prvi", "Borci bježe. Nitko ne ostaje. Borac i borac.");
  await addDocument("Drugi", "Nikoga nema.");
  const third = await addDocument("Treći", Array(7).fill("Vidim borca.").join(" "));
  expect(await app.usage.usesOf(id)).toMatchObject([
    {
      title: "Prvi",
      segments: 2,
      occurrences: 3,
      examples: [
        { position: 1, source: "Borci bježe.", from: 0, to: 5 },
        { position: 3, from: 0, to: 5 },
        { position: 3, from: 8, to: 13 },
      ],
    },
    { documentId: third, title: "Treći", segments: 7, occurrences: 7 },
  ]);
  expect((await app.usage.usesOf(id))[1]?.examples).toHaveLength(5);
});

test("a concept is unused until a document has it, and again when that is deleted", async () => {
  const fighter = await add(["borac", "fighter"]);
  const caliphate = await add(["kalifat", "caliphate"]);
  expect([...(await app.usage.unusedIds())]).toEqual([fighter, caliphate]);
  const document = await addDocument("Vijesti", "Borci bježe.");
  expect([...(await app.usage.unusedIds())]).toEqual([caliphate]);
  await app.documents.remove(document, ANA);
  expect([...(await app.usage.unusedIds())]).toEqual([fighter, caliphate]);
  await app.documents.undoRemove(document);
  expect([...(await app.usage.unusedIds())]).toEqual([caliphate]);
});

test("a changed concept is looked for again in documents that were read before", async () => {
  await addDocument("Vijesti", "Borci bježe iz kalifata.");
  const fighter = await add(["borac", "fighter"]);
  expect([...(await app.usage.unusedIds())]).toEqual([]);
  await client(app).put(`/api/concepts/${fighter}`, conceptBody(["ratnik", "warrior"]));
  expect([...(await app.usage.unusedIds())]).toEqual([fighter]);
  await add(["kalifat", "caliphate"]);
  expect([...(await app.usage.unusedIds())]).toEqual([fighter]);
});

test("a segment of another page of the reading is counted as well", async () => {
  const id = await add(["kalifat", "caliphate"]);
  await addDocument("Dugi", `${Array(1_200).fill("Nema ga.").join(" ")} Evo kalifata.`);
  await addDocument("Kratki", "Kalifat.");
  expect((await app.usage.usesOf(id)).map(({ examples }) => examples[0]?.position)).toEqual([
    1201, 1,
  ]);
});
