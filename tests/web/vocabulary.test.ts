import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
});

afterEach(() => app.stop());

async function translated(sources: string, ...targets: readonly string[]): Promise<number> {
  const { body } = await ana.post("/api/documents", { title: "Vijesti", text: sources });
  const { segments } = (await ana.get(`/api/documents/${body.id}/segments`)).body;
  for (const [index, target] of targets.entries()) {
    const save = { target, status: "draft", base: 0 };
    await ana.put(`/api/segments/${segments[index].id}`, save);
  }
  return body.id;
}

const vocabulary = async (id: number) => (await ana.get(`/api/documents/${id}/vocabulary`)).body;

test("a new document has no vocabulary", async () => {
  const id = await translated("Pao je grad.");
  expect(await vocabulary(id)).toEqual({ words: [], names: [] });
});

test("words and names of the translations are told, the most frequent first, of this document alone", async () => {
  await translated("Kiša pada.", "Umbrellas everywhere in Dublin.");
  const id = await translated(
    "Pao je most. Pao je grad. Vojska je tu.",
    "The bridge near Mosul fell.",
    "The soldiers of the Iraqi Army took another bridge.",
    "The Iraqi Army is here.",
  );
  expect(await vocabulary(id)).toEqual({
    words: ["bridge", "another", "soldiers"],
    names: ["Iraqi Army", "Mosul"],
  });
});

test("the vocabulary of no document is not found", async () => {
  expect((await ana.get("/api/documents/999/vocabulary")).status).toBe(404);
});
