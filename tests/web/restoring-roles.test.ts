import { afterEach, beforeEach, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let documentId: number;
let id: number;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { cookie: "tumac-author=Ana" });
  marko = client(app, { cookie: "tumac-author=Marko" });
  documentId = await app.documents.add(textDocument("Jedan. Dva."), ANA);
  id = (await app.documents.segments(documentId))[0]?.id ?? 0;
  const members = [
    { name: "Ana", roles: ["translator"] },
    { name: "Marko", roles: ["reviewer"] },
  ];
  await ana.put("/api/projects/1", { members, ownReview: false });
  await ana.put(`/api/segments/${id}`, { target: "One.", status: "translated", base: 0 });
});
afterEach(() => app.stop());

async function decide(decision: string, base: number): Promise<void> {
  const { status } = await marko.post(`/api/segments/${id}/review`, { decision, base });
  expect(status).toBe(200);
}

/** Names the present state, and answers the id of the version. */
async function version(): Promise<number> {
  return (await ana.post(`/api/documents/${documentId}/versions`, { name: "Prije" })).body.id;
}

async function restore(who: typeof ana, to: number) {
  const { body } = await who.get(`/api/documents/${documentId}/comparison?from=${to}&to=now`);
  const asked = { version: to, base: body.base };
  return who.post(`/api/documents/${documentId}/restore`, asked);
}

async function standing() {
  const { target, status } = (await ana.get(`/api/segments/${id}`)).body.row;
  return [target, status];
}

test("what is final is left by a translator who brings an earlier state back, and not by a reviewer", async () => {
  const before = await version();
  await decide("accepted", 1);
  await decide("finalised", 2);
  expect((await restore(ana, before)).body).toMatchObject({
    restored: [],
    left: [{ row: id, reason: "final" }],
  });
  expect(await standing()).toEqual(["One.", "final"]);
  expect((await restore(marko, before)).body.left).toEqual([]);
  expect(await standing()).toEqual(["One.", "translated"]);
});

test("a translator brings a text back, and not the approval of others", async () => {
  await decide("accepted", 1);
  const approved = await version();
  await ana.put(`/api/segments/${id}`, { target: "Number one.", status: "draft", base: 2 });
  await restore(ana, approved);
  expect(await standing()).toEqual(["One.", "translated"]);
  await restore(marko, approved);
  expect(await standing()).toEqual(["One.", "reviewed"]);
});

test("who has no task in a project brings nothing of it back, and takes no split back", async () => {
  const before = await version();
  await ana.put(`/api/segments/${id}`, { target: "Number one.", status: "draft", base: 1 });
  const iva = client(app, { cookie: "tumac-author=Iva" });
  expect((await restore(iva, before)).body.error.name).toBe("notYourStep");
  const place = { at: 2, targetAt: 2, base: 2 };
  const { body } = await ana.post(`/api/segments/${id}/split`, place);
  const refused = await iva.post(`/api/segment-steps/${body.step}/undo`, {});
  expect(refused.body.error.name).toBe("notYourStep");
  expect((await ana.post(`/api/segment-steps/${body.step}/undo`, {})).status).toBe(200);
});

test("a split of which a part is final is not taken back before that is open again", async () => {
  const { body } = await ana.post(`/api/segments/${id}/split`, { at: 2, targetAt: 2, base: 1 });
  id = body.rows[0].id;
  const { target, revision } = body.rows[0];
  const draft = { target: `${target}x`, status: "translated", base: revision };
  const { number } = (await ana.put(`/api/segments/${id}`, draft)).body;
  await decide("accepted", number);
  await decide("finalised", number + 1);
  const refused = await ana.post(`/api/segment-steps/${body.step}/undo`, {});
  expect(refused.body.error.name).toBe("segmentFinal");
  await decide("reopened", number + 2);
  expect((await ana.post(`/api/segment-steps/${body.step}/undo`, {})).status).toBe(200);
});
