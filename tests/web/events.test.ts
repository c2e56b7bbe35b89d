import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { ANA, textDocument } from "../support/stores.ts";

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(() => app.stop());

const api = () => client(app, { "accept-language": "en" });

/** Listens as an open page does; `next` is the next event, undefined once the server has ended them. */
async function listen() {
  const leaving = new AbortController();
  const response = await fetch(`${app.address}/api/events`, { signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = "";
  const next = async (): Promise<string | undefined> => {
    const end = read.indexOf("\n\n");
    if (end >= 0) {
      const event = read.slice(0, end);
      read = read.slice(end + 2);
      return event;
    }
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) return undefined;
    read += value;
    return next();
  };
  return { response, next, leave: () => leaving.abort() };
}

async function add(pair: readonly [string, string, string?]): Promise<string> {
  return (await api().post("/api/concepts", conceptBody(pair))).body.id;
}

describe("an open page", () => {
  test("is told the state of the glossary when it comes, and each new one", async () => {
    await add(["kalifat", "caliphate"]);
    const { response, next } = await listen();
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/u);
    expect(await next()).toBe('retry: 2000\nevent: glossary\ndata: {"state":1}');
    expect(await next()).toBe('event: rows\ndata: {"turn":0}');
    const id = await add(["emirat", "emirate"]);
    expect(await next()).toBe('event: glossary\ndata: {"state":2}');
    await api().delete(`/api/concepts/${id}`);
    expect(await next()).toContain('{"state":3}');
  });

  test("is told when exceptions or accepted proposals have changed rows, and of no refused ones", async () => {
    const id = await app.documents.add(textDocument("Kalifat je pao."), ANA);
    const [segment] = await app.documents.segments(id);
    const concept = await add(["kalifat", "caliphate"]);
    const target = { target: "The caliphate fell.", status: "translated", base: 0 };
    await api().put(`/api/segments/${segment?.id}`, target);
    await api().put(`/api/concepts/${concept}`, conceptBody(["kalifat", "emirate"]));
    const { next } = await listen();
    await next();
    await next();
    await api().post(`/api/segments/${segment?.id}/exceptions`, { reason: "" });
    const shown = { segments: [{ id: segment?.id, base: 1 }] };
    await api().post("/api/glossary/steps/2/impact/accept", shown);
    expect(await next()).toBe('event: rows\ndata: {"turn":1}');
  });

  test("does not keep the server from stopping", async () => {
    const { next } = await listen();
    await next();
    await next();
    app.events.end();
    expect(await next()).toBeUndefined();
  });

  test("that went away is written to no more, and others hear on", async () => {
    const gone = await listen();
    const { next } = await listen();
    await next();
    await next();
    gone.leave();
    await add(["kalifat", "caliphate"]);
    expect(await next()).toContain('{"state":1}');
  });
});

describe("rows to show anew", () => {
  async function document(text: string): Promise<number> {
    return app.documents.add(textDocument(text), ANA);
  }
  const touched = async (id: number, since: number) => {
    const { body } = await api().get(`/api/documents/${id}/touched?since=${since}`);
    const sources = body.segments.map(({ source }: { source: string }) => source);
    return { ...body, sources };
  };

  test("are those in which a changed concept stands, or stood, and no others", async () => {
    const id = await document("Kalifat je pao. Emirat je ostao. Kiša pada.");
    await add(["kalifat", "caliphate"]);
    const emirate = await add(["emirat", "emirate"]);
    expect(await touched(id, 1)).toMatchObject({ state: 2, sources: ["Emirat je ostao."] });
    expect((await touched(id, 0)).sources).toEqual(["Kalifat je pao.", "Emirat je ostao."]);
    await api().delete(`/api/concepts/${emirate}`);
    const { segments, state } = await touched(id, 2);
    expect(segments).toMatchObject([{ source: "Emirat je ostao.", terms: [] }]);
    expect(await touched(id, state)).toMatchObject({ segments: [] });
  });

  test("come with the cards of their concepts, also where only a definition has changed", async () => {
    const id = await document("Kalifat je pao.");
    const concept = await add(["kalifat", "caliphate"]);
    const body = { ...conceptBody(["kalifat", "caliphate"]), definition: "država kalifa" };
    await api().put(`/api/concepts/${concept}`, body);
    expect((await touched(id, 1)).concepts[concept]).toMatchObject({
      definition: "država kalifa",
    });
  });

  test("are all, where too much was missed, or the database is an older one", async () => {
    const id = await document("Kiša pada. Kalifat je pao.");
    for (let number = 1; number <= 22; number++) await add([`pojam ${number}`, `term ${number}`]);
    expect((await touched(id, 2)).sources).toEqual([]);
    expect((await touched(id, 1)).sources).toHaveLength(2);
    expect((await touched(id, 99)).sources).toHaveLength(2);
  });

  test("of a document that is not there are not found", async () => {
    expect((await api().get("/api/documents/99/touched?since=0")).status).toBe(404);
  });
});
