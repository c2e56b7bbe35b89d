import { afterEach, beforeEach, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

/** A document of so many segments, five in a paragraph. */
async function addLong(segments: number): Promise<number> {
  const sentences = Array.from({ length: segments }, (_, at) => `U ${at + 1} gradova pada kiša.`);
  const paragraphs = sentences.flatMap((one, at) => (at % 5 === 4 ? [one, "\n\n"] : [one, " "]));
  return (await ana.post("/api/documents", { title: "Dugi", text: paragraphs.join("") })).body.id;
}

function positions(markup: string): readonly number[] {
  return [...markup.matchAll(/data-position="(\d+)"/gu)].map(([, position]) => Number(position));
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

test("the page begins with the first three sheets, and has a place for all others", async () => {
  const id = await addLong(250);
  const { body } = await ana.get(`/documents/${id}`);
  expect(positions(body)).toEqual(upTo(1, 120));
  expect(body.match(/data-sheet="\d+"/gu)).toHaveLength(7);
  expect(body).toContain('data-sheet="6" data-size="10 ');
});

test("the page begins where the first open segment is, with the sheet before it", async () => {
  const id = await addLong(250);
  const { segments } = (await ana.get(`/api/documents/${id}/segments?limit=130`)).body;
  for (const segment of segments) {
    await ana.put(`/api/segments/${segment.id}`, {
      target: `It rains over town ${segment.position}.`,
      status: "translated",
      base: 0,
    });
  }
  expect(positions((await ana.get(`/documents/${id}`)).body)).toEqual(upTo(81, 200));
  expect(positions((await ana.get(`/documents/${id}?at=1`)).body)).toEqual(upTo(1, 120));
  expect(positions((await ana.get(`/documents/${id}?at=250`)).body)).toEqual(upTo(161, 250));
});

test("further rows come as the page would have them, down to where a paragraph begins", async () => {
  const id = await addLong(130);
  const whole = (await ana.get(`/documents/${id}`)).body;
  const part = (await ana.get(`/documents/${id}/rows?sheet=1&count=2`)).body;
  expect(positions(part)).toEqual(upTo(41, 120));
  expect(whole).toContain(part.slice(0, part.indexOf('data-position="42"')));
  expect(part.match(/starts-paragraph/gu)).toHaveLength(16);
  expect((await ana.get(`/documents/${id}/rows?sheet=9`)).body).toBe("");
});

test.each(["sheet=-1", "sheet=x", "sheet=0&count=11", ""])(
  "rows are not given for %s",
  async (query) => {
    const id = await addLong(2);
    expect((await ana.get(`/documents/${id}/rows?${query}`)).status).toBe(400);
  },
);

test("the outline names all segments in order, with what became of them", async () => {
  const id = await addLong(3);
  const { ids } = (await ana.get(`/api/documents/${id}/outline`)).body;
  await ana.put(`/api/segments/${ids[1]}`, { target: "It rains.", status: "draft", base: 0 });
  await ana.put(`/api/segments/${ids[2]}`, { target: "It rains.", status: "translated", base: 0 });
  const { body } = await ana.get(`/api/documents/${id}/outline`);
  expect(body).toMatchObject({ ids, statuses: "012", locked: [] });
});

test("what is to be said about the texts is told of those that were begun", async () => {
  await ana.post("/api/concepts", conceptBody(["kiša", "rain"]));
  const id = await addLong(3);
  const { ids } = (await ana.get(`/api/documents/${id}/outline`)).body;
  await ana.put(`/api/segments/${ids[0]}`, { target: "It is wet.", status: "draft", base: 0 });
  await ana.put(`/api/segments/${ids[1]}`, {
    target: "Rain falls.",
    status: "translated",
    base: 0,
  });
  const before = (await ana.get(`/api/documents/${id}/judgements`)).body;
  expect(before).toEqual({ findings: [[ids[0], 1]], outdated: [] });
  await ana.post("/api/concepts", conceptBody(["grad", "city"]));
  const { body } = await ana.get(`/api/documents/${id}/judgements`);
  expect(body.outdated).toEqual([ids[1]]);
});

test("neither is known of a document that is not there", async () => {
  for (const path of ["/documents/7", "/documents/7/rows?sheet=0"])
    expect((await ana.get(path)).status).toBe(404);
  for (const path of ["outline", "judgements"])
    expect((await ana.get(`/api/documents/7/${path}`)).status).toBe(404);
});
