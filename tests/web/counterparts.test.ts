import { afterEach, beforeEach, expect, test } from "vitest";
import type { Counterpart } from "../../views/models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
  await ana.post("/api/concepts", conceptBody(["država", "state"]));
  await ana.post("/api/concepts", conceptBody(["Islamska država", "Islamic State"]));
});

afterEach(() => app.stop());

/** What is marked in a translation: `translated caliphate’s`. */
async function marked(source: string, target: string): Promise<readonly string[]> {
  const { body } = await ana.post("/api/documents", { title: "Vijesti", text: source });
  const [segment] = (await ana.get(`/api/documents/${body.id}/segments`)).body.segments;
  const save = { target, status: "draft", base: 0 };
  const { row } = (await ana.put(`/api/segments/${segment.id}`, save)).body;
  return row.counterparts.map(
    ({ state, from, to }: Counterpart) => `${state} ${target.slice(from, to)}`,
  );
}

test.each([
  ["Kalifat pada.", "", []],
  ["Kalifat pada.", "It falls.", []],
  ["Kalifat pada.", "The caliphates fall.", ["translated caliphates"]],
  [
    "Kalifat i kalifat.",
    "A caliphate, a caliphate.",
    ["translated caliphate", "translated caliphate"],
  ],
  ["Kalifat pada.", "The khalifate falls.", ["forbidden khalifate"]],
  ["Pada snijeg.", "The caliphate falls.", []],
  ["Islamska država pada.", "Islamic State falls.", ["translated Islamic State"]],
  [
    "Država i Islamska država.",
    "The state and Islamic State.",
    ["translated state", "translated Islamic State"],
  ],
])("of «%s» in «%s» %j is marked", async (source, target, expected) => {
  expect(await marked(source, target)).toEqual(expected);
});

test("a code inside a term belongs to it, and one beside it does not", async () => {
  const { body } = await ana.post("/api/documents", { title: "Vijesti", text: "Islamska država." });
  const [segment] = (await ana.get(`/api/documents/${body.id}/segments`)).body.segments;
  const target = "\u{100001}Islamic\u{103001} State";
  const save = { target, status: "draft", base: 0 };
  const { row } = (await ana.put(`/api/segments/${segment.id}`, save)).body;
  expect(row.counterparts.map(({ from, to }: Counterpart) => target.slice(from, to))).toEqual([
    "Islamic\u{103001} State",
  ]);
});
