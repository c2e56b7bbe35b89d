import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FilterAnswer } from "../../views/segment-filter.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

const SENTENCES = [
  "Borci bježe iz Rake.",
  "Deset boraca kalifata uhitili su Čečeni.",
  "Kiša pada cijeli dan.",
  "Djeca trče kroz đubrište.",
  "U kalifatu više nema vode.",
];

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let documentId: number;
let ids: readonly number[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  marko = client(app, { cookie: "tumac-author=Marko" });
  await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
  const text = SENTENCES.join(" ");
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
  const { body } = await ana.get(`/api/documents/${documentId}/segments`);
  ids = body.segments.map(({ id }: { id: number }) => id);
});

afterEach(() => app.stop());

/** The positions of the segments that answer, from 1. */
async function shown(query: string, who = ana): Promise<readonly number[]> {
  const { status, body } = await who.get(`/api/documents/${documentId}/filter?${query}`);
  expect(status).toBe(200);
  const answer: FilterAnswer = body;
  expect(answer).toMatchObject({ total: answer.ids.length, of: SENTENCES.length });
  return answer.ids.map((id) => ids.indexOf(id) + 1);
}

function write(place: number, target: string, { who = ana, base = 0, status = "draft" } = {}) {
  return who.put(`/api/segments/${ids[place - 1]}`, { target, status, base });
}

describe("words", () => {
  test.each([
    ["borac", [1, 2]], // no concept, yet read in all its forms
    ["boraca", [1, 2]],
    ["Borci", [1, 2]],
    ["bor", []],
    ["kalifat", [2, 5]], // a concept
    ["kalifata", [2, 5]],
    ["kiša", [3]],
    ["voda", [5]],
    ["dan", [3]],
    ["dijete", [4]],
  ])("«%s» stands in %j, in whatever form", async (term, places) => {
    expect(await shown(`term=${encodeURIComponent(term)}`)).toEqual(places);
  });

  test("are found in the translation as well, in English", async () => {
    await write(1, "The fighters are fleeing Raqqa.");
    await write(5, "The caliphate’s wells are dry.");
    expect(await shown("term=fighter")).toEqual([1]);
    expect(await shown("term=caliphate")).toEqual([5]);
  });

  test("that name a concept say so", async () => {
    const { body } = await ana.get(`/api/documents/${documentId}/filter?term=kalifatu`);
    expect(body.concepts).toEqual([{ headword: "kalifat", translation: "caliphate" }]);
    const word = await ana.get(`/api/documents/${documentId}/filter?term=borac`);
    expect(word.body.concepts).toEqual([]);
  });
});

test.each([
  ["cecen", [2]],
  ["ČEČENI", [2]],
  ["dubriste", [4]],
  ["trče", [4]],
  ["ka", [1, 2, 5].filter((place) => /ka/iu.test(SENTENCES[place - 1] ?? ""))],
  ["nigdje", []],
])("the text «%s» is found however it is written", async (text, places) => {
  expect(await shown(`text=${encodeURIComponent(text)}`)).toEqual(places);
});

test("several statuses widen, other choices narrow", async () => {
  await write(1, "Fighters flee.");
  await write(3, "It rains all day.", { status: "translated" });
  expect(await shown("status=draft")).toEqual([1]);
  expect(await shown("status=draft&status=translated")).toEqual([1, 3]);
  expect(await shown("status=initial&term=kalifat")).toEqual([2, 5]);
  expect(await shown("status=draft&text=kiša")).toEqual([]);
  expect(await shown("")).toEqual([1, 2, 3, 4, 5]);
});

test("findings are asked for by how grave they are, and by their rule", async () => {
  await write(2, "Ten fighters of the khalifate were arrested.");
  await write(5, "There is no water left.");
  expect(await shown("finding=any")).toEqual([2, 5]);
  expect(await shown("finding=error")).toEqual([2, 5]);
  expect(await shown("finding=warning")).toEqual([]);
  expect(await shown("finding=term.forbidden")).toEqual([2]);
  expect(await shown("finding=outdated")).toEqual([]);
});

test("who wrote: ever, or the text that stands", async () => {
  await write(1, "Fighters flee.");
  await write(1, "Fighters run away.", { who: marko, base: 1 });
  await write(3, "It rains.", { who: marko });
  expect(await shown("author=Ana")).toEqual([1]);
  expect(await shown("author=Ana&wrote=now")).toEqual([]);
  expect(await shown("author=Marko&wrote=now")).toEqual([1, 3]);
  expect(await shown("author=Nitko")).toEqual([]);
});

test("changed since a moment, or since a day of the calendar", async () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  const hour = 60 * 60 * 1000;
  app.time.now = noon - 48 * hour;
  await write(1, "Fighters flee.");
  app.time.now = noon - 24 * hour;
  await write(2, "Ten fighters.");
  app.time.now = noon;
  await write(3, "It rains.");
  expect(await shown("since=today")).toEqual([3]);
  expect(await shown("since=yesterday")).toEqual([2, 3]);
  expect(await shown("since=week")).toEqual([1, 2, 3]);
  expect(await shown(`since=${new Date(noon - 1).toISOString()}`)).toEqual([3]);
  expect(await shown(`since=${new Date(noon + 1).toISOString()}`)).toEqual([]);
});

test("a filter that is none is refused", async () => {
  for (const query of ["status=done", "finding=all", "since=soon", "since=visit", "locked=1"]) {
    const { status, body } = await ana.get(`/api/documents/${documentId}/filter?${query}`);
    expect([query, status, body.error.name]).toEqual([query, 400, "inputInvalid"]);
  }
});

test("the choices name who worked on it, and the concepts that stand in it", async () => {
  await write(1, "Fighters flee.", { who: marko });
  const { body } = await ana.get(`/api/documents/${documentId}/filter/choices`);
  expect(body).toEqual({
    authors: ["Marko"],
    concepts: [{ headword: "kalifat", translation: "caliphate", segments: 2 }],
  });
});
