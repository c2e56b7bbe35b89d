import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let documentId: number;
let segments: readonly { readonly id: number }[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { cookie: "tumac-language=en" });
  marko = client(app, { cookie: "tumac-author=Marko;tumac-language=en" });
  await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
  await ana.post("/api/concepts", conceptBody(["borac", "fighter"]));
  const text = "Kalifat broji posljednje dane. Borci bježe iz kalifata. Kraj.";
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
  segments = (await ana.get(`/api/documents/${documentId}/segments`)).body.segments;
});

afterEach(() => app.stop());

const put = (at: number, target: string, status = "translated", base = 0, who = ana) =>
  who.put(`/api/segments/${segments[at]?.id}`, { target, status, base });

/** Confirms a text whose first error is set aside. */
async function except(at: number, target: string, reason: string) {
  const { body } = await put(at, target);
  const { rule, fingerprint } = body.error.details.findings[0];
  const given = { rule, fingerprint, reason, scope: "place" };
  await ana.post(`/api/segments/${segments[at]?.id}/exceptions`, given);
  await put(at, target, "translated", 1);
}

const report = async () => (await ana.get(`/api/documents/${documentId}/report`)).body;

describe("the report of a delivery", () => {
  test("counts words, segments and authors", async () => {
    await put(0, "The caliphate's days are numbered.");
    app.time.now += 5_000;
    await put(1, "Fighters", "draft", 0, marko);
    expect(await report()).toMatchObject({
      document: { title: "Vijesti", progress: { segments: { translated: 1, draft: 1 } } },
      made: { author: "Ana" },
      glossary: { state: 2 },
      authors: [
        { author: "Ana", segments: 1, first: 1_000_000, last: 1_000_000 },
        { author: "Marko", segments: 1, first: 1_005_000, last: 1_005_000 },
      ],
    });
  });

  test("lists what stands, in words", async () => {
    await put(1, "Fighters flee.", "draft");
    expect((await report()).findings).toEqual([
      {
        segmentId: segments[1]?.id,
        position: 2,
        severity: "error",
        message: "No translation of “kalifat”: use “caliphate”",
      },
    ]);
  });

  test("lists each exception once, with every place where it answers", async () => {
    await except(0, "Its days are numbered.", "a pronoun");
    const [found] = (await report()).exceptions;
    expect(found).toMatchObject({
      reason: "a pronoun",
      author: "Ana",
      headword: "kalifat",
      translation: "caliphate",
      places: [{ position: 1 }],
    });
  });

  test("names the terms of the source, and what was used for them", async () => {
    await put(0, "The caliphate's days are numbered.");
    await put(1, "Fighters flee the khalifate.", "draft");
    expect((await report()).terms).toMatchObject([
      {
        headword: "kalifat",
        count: 2,
        used: [
          { text: "caliphate", count: 1 },
          { text: "khalifate", count: 1 },
        ],
      },
      { headword: "borac", count: 1, used: [{ text: "fighter", count: 1 }] },
    ]);
  });

  test("lists confirmed segments that no longer hold", async () => {
    await except(0, "Its days are numbered.", "a pronoun");
    const [{ id }] = (await report()).exceptions;
    await ana.delete(`/api/exceptions/${id}`);
    expect((await report()).outdated).toEqual([
      { segmentId: segments[0]?.id, position: 1, why: "exception" },
    ]);
  });
});

describe("what the report says of the history", () => {
  test("are the versions, and the files that went out of them", async () => {
    await put(2, "The end.");
    const sent = await ana.get(`/api/documents/${documentId}/export?draft=1`);
    const { versions, files } = await report();
    const exported = versions.find((version: { kind: string }) => version.kind === "export");
    expect(files).toMatchObject([
      { versionId: exported.id, isDraft: true, size: Buffer.byteLength(sent.body) },
    ]);
    const { body } = await ana.get(`/documents/${documentId}/report`);
    expect(body).toContain(files[0].fileName);
  });

  test("are the words that each author has confirmed, each segment once", async () => {
    await put(2, "The end.");
    await put(2, "This is the end.", "translated", 1);
    expect((await report()).authors).toMatchObject([{ author: "Ana", translated: 1, reviewed: 0 }]);
  });

  test("is a hash that stands for all of it", async () => {
    await put(2, "The end.");
    const { history } = await report();
    expect(history).toMatchObject({ revisions: 1, head: expect.stringMatching(/^[\da-f]{64}$/u) });
    await put(2, "This is the end.", "translated", 1);
    expect((await report()).history.head).not.toBe(history.head);
    expect((await ana.get(`/documents/${documentId}/report`)).body).toContain("2 revisions");
  });

  test("is what reviewers found, once somebody has reviewed", async () => {
    await put(2, "The end.");
    expect((await report()).quality.perThousand).toBeNull();
    const path = `/api/segments/${segments[2]?.id}`;
    const issue = { category: "style", severity: "major", note: "", revision: 1, place: null };
    await marko.post(`${path}/issues`, issue);
    expect((await report()).quality).toMatchObject({ points: 5, words: 1, perThousand: 5_000 });
    const { body } = await ana.get(`/documents/${documentId}/report`);
    expect(body).toContain("5,000 penalty points per 1,000 words");
  });
});

describe("its page", () => {
  test("says what is left to do, with the way to it", async () => {
    await put(0, "The khalifate.", "draft");
    const { status, body } = await ana.get(`/documents/${documentId}/report`);
    expect(status).toBe(200);
    expect(body).toContain("Not ready for delivery: 3 segments to confirm, 1 error.");
    expect(body).toContain(`href="/documents/${documentId}#segment-${segments[0]?.id}"`);
    expect(body).toContain("must not be used for");
  });

  test("says that all is done", async () => {
    await put(0, "The caliphate's days are numbered.");
    await put(1, "Fighters flee the caliphate.");
    await put(2, "The end.");
    const { body } = await ana.get(`/documents/${documentId}/report`);
    expect(body).toContain("Every segment is confirmed and no error stands.");
  });

  test("shows markup in a reason as text", async () => {
    await except(0, "Its days are numbered.", "<b>pronoun</b>");
    const { body } = await ana.get(`/documents/${documentId}/report`);
    expect(body).toContain("&lt;b>pronoun&lt;/b>");
    expect(body).not.toContain("<b>pronoun");
  });

  test("is not there for a document that nobody knows", async () => {
    expect((await ana.get("/documents/999/report")).status).toBe(404);
    expect((await ana.get("/api/documents/999/report")).status).toBe(404);
  });
});

test("its table for spreadsheets has every part, and no cell that starts a formula", async () => {
  await except(0, "Its days are numbered.", '=HYPERLINK("x")');
  await put(1, "Fighters flee.", "draft");
  const { headers, body } = await ana.get(`/api/documents/${documentId}/report?format=csv`);
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(headers.get("content-disposition")).toContain("Vijesti Delivery report.csv");
  expect(body).toContain("Exceptions,one place,1,“kalifat” without “caliphate”,\"'=HYPERLINK");
  expect(body).toContain("Findings that stand,Error,2,");
  expect(body).toContain("Terms,kalifat,");
});
