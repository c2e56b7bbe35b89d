import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ConflictDetails, FindingsDetails, SavedRevision } from "../../views/models.ts";
import type { DocumentReview, SegmentReview } from "../../views/review-models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let marko: ReturnType<typeof client>;
let iva: ReturnType<typeof client>;
let documentId: number;
/** The sentence about fighters, and the one about the caliphate. */
let borci: number;
let kalifat: number;

beforeEach(async () => {
  app = await startApp();
  [ana, marko, iva] = [as("Ana"), as("Marko"), as("Iva")];
  const text = "Borci bježe. Kalifat se raspada.";
  documentId = (await ana.post("/api/documents", { title: "Vijesti", text })).body.id;
  const { body } = await ana.get(`/api/documents/${documentId}/segments`);
  [borci, kalifat] = body.segments.map(({ id }: { id: number }) => id);
});

afterEach(() => app.stop());

function as(name: string) {
  return client(app, { cookie: `tumac-author=${name}` });
}

/** Ana translates, Marko reviews, Iva leads. */
function nameTeam() {
  const members = [
    { name: "Ana", role: "translator" },
    { name: "Marko", role: "reviewer" },
    { name: "Iva", role: "lead" },
  ] as const;
  return app.projects.change(1, { members });
}

async function translate(id: number, target: string, { who = ana, base = 0 } = {}) {
  const { status } = await who.put(`/api/segments/${id}`, { target, status: "translated", base });
  expect(status).toBe(200);
}

async function decide(who: typeof ana, act: Readonly<Record<string, unknown>>, id = borci) {
  return who.post(`/api/segments/${id}/review`, act);
}

async function reviewOf(who: typeof ana, id = borci): Promise<SegmentReview> {
  return (await who.get(`/api/segments/${id}/review`)).body;
}

async function summary(who: typeof ana): Promise<DocumentReview> {
  return (await who.get(`/api/documents/${documentId}/review`)).body;
}

describe("a decision is a revision by who takes it", () => {
  beforeEach(() => translate(borci, "Fighters flee."));

  test("accepted: the text is reviewed, as it is", async () => {
    const { status, body } = await decide(marko, { decision: "accepted", base: 1 });
    expect(status).toBe(200);
    const saved: SavedRevision = body;
    expect(saved).toMatchObject({
      number: 2,
      target: "Fighters flee.",
      status: "reviewed",
      author: "Marko",
      origin: "review",
    });
    expect(saved.row.status).toBe("reviewed");
    expect(saved.progress.segments.reviewed).toBe(1);
    expect((await reviewOf(marko)).decisions).toMatchObject([
      { decision: "accepted", revision: 1, author: "Marko", reason: "" },
    ]);
  });

  test("edited: the reviewer’s own text is reviewed", async () => {
    const act = { decision: "edited", base: 1, target: "The fighters flee." };
    const { body } = await decide(marko, act);
    expect(body).toMatchObject({ status: "reviewed", origin: "typed", author: "Marko" });
    expect((await reviewOf(iva)).decisions).toMatchObject([{ decision: "edited", revision: 1 }]);
  });

  test("edited without a change is accepted", async () => {
    await decide(marko, { decision: "edited", base: 1, target: "Fighters flee." });
    expect((await reviewOf(iva)).decisions).toMatchObject([{ decision: "accepted" }]);
  });

  test("a draft that the reviewer has begun becomes the reviewed revision", async () => {
    const draft = { target: "The fig", status: "draft", base: 1, sitting: "tab" };
    await marko.put(`/api/segments/${borci}`, draft);
    const act = { decision: "edited", base: 2, target: "The fighters flee.", sitting: "tab" };
    const { body } = await decide(marko, act);
    expect(body).toMatchObject({ number: 2, status: "reviewed", target: "The fighters flee." });
    expect((await reviewOf(iva)).decisions).toMatchObject([{ decision: "edited", revision: 1 }]);
  });

  test("rejected: it goes back with the reason, until it is confirmed again", async () => {
    expect((await decide(marko, { decision: "rejected", base: 1 })).status).toBe(400);
    const reason = "Koji borci?";
    const { body } = await decide(marko, { decision: "rejected", base: 1, reason });
    expect(body).toMatchObject({ status: "draft", target: "Fighters flee.", comment: reason });
    expect((await summary(ana)).returned).toEqual([borci]);
    expect((await reviewOf(ana)).returned).toMatchObject({ reason, author: "Marko" });
    await translate(borci, "The fighters flee.", { base: 2 });
    expect((await summary(ana)).returned).toEqual([]);
    expect((await summary(marko)).unseen).toEqual([borci]);
  });

  test("finalised, then open again: a final text is changed by nobody in between", async () => {
    await decide(marko, { decision: "accepted", base: 1 });
    await decide(marko, { decision: "finalised", base: 2 });
    const typed = { target: "Soldiers flee.", status: "draft", base: 3, sitting: "tab" };
    const refused = await ana.put(`/api/segments/${borci}`, typed);
    expect(refused.status).toBe(423);
    expect(refused.body.error.name).toBe("segmentFinal");
    const { body } = await decide(marko, { decision: "reopened", base: 3 });
    expect(body).toMatchObject({ status: "translated", origin: "review" });
    expect((await ana.put(`/api/segments/${borci}`, { ...typed, base: 4 })).status).toBe(200);
  });

  test("confirming what was reviewed again leaves it reviewed; changing it makes it a draft", async () => {
    await decide(marko, { decision: "accepted", base: 1 });
    const again = { target: "Fighters flee.", status: "translated", base: 2 };
    const { body } = await ana.put(`/api/segments/${borci}`, again);
    expect(body).toMatchObject({ number: 2, status: "reviewed" });
    const changed = { target: "Soldiers flee.", status: "draft", base: 2 };
    expect((await ana.put(`/api/segments/${borci}`, changed)).body.status).toBe("draft");
  });

  test("whoever judged another revision is told of the conflict", async () => {
    await translate(borci, "The fighters flee.", { base: 1 });
    const { status, body } = await decide(marko, { decision: "accepted", base: 1 });
    const details: ConflictDetails = body.error.details;
    expect(status).toBe(409);
    expect(details.current).toMatchObject({ number: 2, target: "The fighters flee." });
    expect((await reviewOf(marko)).decisions).toEqual([]);
  });

  test("a request that comes twice is decided once", async () => {
    const act = { decision: "accepted", base: 1 };
    await decide(marko, act);
    const { status, body } = await decide(marko, act);
    expect(status).toBe(200);
    expect(body.number).toBe(2);
    expect((await reviewOf(marko)).decisions).toHaveLength(1);
  });

  test("two reviewers at once: one decides, the other is told", async () => {
    const both = [marko, iva].map((who) =>
      decide(who, { decision: "accepted", base: 1 }).then(({ status }) => status),
    );
    expect((await Promise.all(both)).sort()).toEqual([200, 409]);
    expect((await reviewOf(marko)).decisions).toHaveLength(1);
  });
});

describe("who may what, where Ana translates, Marko reviews and Iva leads", () => {
  beforeEach(async () => {
    await nameTeam();
    await translate(borci, "Fighters flee.");
  });

  test.each([
    ["Ana", "accepted", "notYourStep"],
    ["Marko", "accepted", ""],
    ["Iva", "accepted", ""],
    ["Petra", "accepted", "notYourStep"],
    ["Ana", "rejected", "notYourStep"],
    ["Marko", "rejected", ""],
    ["Marko", "finalised", "stepUnfit"],
  ])("%s: %s (%s)", async (name, decision, mishap) => {
    const { status, body } = await decide(as(name), { decision, base: 1, reason: "Zato." });
    expect(body.error?.name ?? "").toBe(mishap);
    expect(status < 300).toBe(mishap === "");
  });

  test.each([
    ["Ana", "finalised", 403],
    ["Marko", "finalised", 403],
    ["Iva", "finalised", 200],
    ["Ana", "reopened", 403],
    ["Marko", "reopened", 200],
    ["Iva", "reopened", 200],
  ])("%s: %s, once it is reviewed (%i)", async (name, decision, status) => {
    await decide(marko, { decision: "accepted", base: 1 });
    expect((await decide(as(name), { decision, base: 2 })).status).toBe(status);
  });

  test("the answer names who may, and so does the page before it asks", async () => {
    const { body } = await decide(ana, { decision: "accepted", base: 1 });
    expect(body.error.message).toContain("Iva, Marko");
    const { mayDo } = await reviewOf(ana);
    expect(mayDo.find((one) => one.decision === "accepted")).toEqual({
      decision: "accepted",
      hindrance: "role",
      who: ["Iva", "Marko"],
    });
  });

  test("strangers do not translate, in no way, and reviewers may", async () => {
    const petra = as("Petra");
    const save = { target: "Raqqa", status: "draft", base: 0 };
    expect((await petra.put(`/api/segments/${kalifat}`, save)).status).toBe(403);
    const restore = await petra.post(`/api/segments/${borci}/restore`, { revision: 1 });
    expect(restore.status).toBe(403);
    const cut = { at: 5, targetAt: 8, base: 1 };
    expect((await petra.post(`/api/segments/${borci}/split`, cut)).status).toBe(403);
    const carried = await petra.post(`/api/segments/${borci}/propagate`, {
      segments: [{ id: kalifat, revision: 0 }],
    });
    expect(carried.status).toBe(403);
    expect((await marko.put(`/api/segments/${kalifat}`, save)).status).toBe(200);
  });

  test("a reviewer who translates needs a second pair of eyes, unless the project does not ask for one", async () => {
    await translate(kalifat, "The caliphate falls apart.", { who: marko });
    const act = { decision: "accepted", base: 1 };
    const { status, body } = await decide(marko, act, kalifat);
    expect([status, body.error.name]).toEqual([403, "ownTranslation"]);
    await app.projects.change(1, { ownReview: true });
    expect((await decide(marko, act, kalifat)).status).toBe(200);
  });
});

test("where nobody is named everybody reviews, but not what they translated", async () => {
  await translate(borci, "Fighters flee.");
  const act = { decision: "accepted", base: 1 };
  expect((await decide(ana, act)).body.error.name).toBe("ownTranslation");
  expect((await decide(marko, act)).status).toBe(200);
});

describe("a text with an error", () => {
  beforeEach(async () => {
    await translate(kalifat, "The khalifate falls apart.");
    await ana.post("/api/concepts", conceptBody(["kalifat", "caliphate", "khalifate"]));
  });

  test("is not accepted", async () => {
    const { status, body } = await decide(marko, { decision: "accepted", base: 1 }, kalifat);
    const details: FindingsDetails = body.error.details;
    expect([status, body.error.name]).toEqual([422, "findingsStand"]);
    expect(details.findings.map(({ severity }) => severity)).toContain("error");
    expect(details.saved).toMatchObject({ number: 1, status: "translated" });
  });

  test("is accepted once an exception answers the error", async () => {
    const { body } = await decide(marko, { decision: "accepted", base: 1 }, kalifat);
    for (const { rule, fingerprint } of body.error.details.findings)
      await marko.post(`/api/segments/${kalifat}/exceptions`, {
        ...{ rule, fingerprint, scope: "place", reason: "Tako želi klijent." },
      });
    expect((await decide(marko, { decision: "accepted", base: 1 }, kalifat)).status).toBe(200);
  });

  test("is kept as the reviewer’s draft where the reviewer has typed it", async () => {
    const act = { decision: "edited", base: 1, target: "The khalifate crumbles." };
    const { status, body } = await decide(marko, act, kalifat);
    expect(status).toBe(422);
    expect(body.error.details.saved).toMatchObject({ number: 2, status: "draft", author: "Marko" });
  });
});

describe("what a reviewer has not seen", () => {
  beforeEach(async () => {
    await translate(borci, "Fighters flee.");
    await translate(kalifat, "The caliphate falls apart.");
  });

  function see(who: typeof ana, revision: number, id = borci) {
    return who.post(`/api/documents/${documentId}/review/seen`, { segments: [{ id, revision }] });
  }

  test("is what others have confirmed, and oneself is no other", async () => {
    expect((await summary(marko)).unseen).toEqual([borci, kalifat]);
    expect((await summary(ana)).unseen).toEqual([]);
  });

  test("is what was changed since, with the text that was seen", async () => {
    expect((await see(marko, 1)).body.unseen).toEqual([kalifat]);
    await translate(borci, "The fighters flee.", { base: 1 });
    expect((await summary(marko)).unseen).toEqual([borci, kalifat]);
    const review = await reviewOf(marko);
    expect(review).toMatchObject({
      unseen: true,
      seen: { revision: 1, target: "Fighters flee." },
    });
    expect((await summary(iva)).unseen).toEqual([borci, kalifat]);
  });

  test("is not what another reviewer has only accepted", async () => {
    await see(marko, 1);
    await decide(iva, { decision: "accepted", base: 1 });
    expect((await summary(marko)).unseen).toEqual([kalifat]);
  });

  test("is what goes on under the number of a draft that was seen half written", async () => {
    const draft = { target: "The f", status: "draft", base: 1, sitting: "tab" };
    await ana.put(`/api/segments/${borci}`, draft);
    await see(marko, 2);
    const whole = { ...draft, target: "The fighters flee.", status: "translated", base: 2 };
    await ana.put(`/api/segments/${borci}`, whole);
    expect((await reviewOf(marko)).unseen).toBe(true);
  });

  test("stays seen, whatever older look arrives late", async () => {
    await translate(borci, "The fighters flee.", { base: 1 });
    await see(marko, 2);
    await see(marko, 1);
    expect((await reviewOf(marko)).unseen).toBe(false);
  });

  test("is what the filter finds", async () => {
    await see(marko, 1);
    const { body } = await marko.get(`/api/documents/${documentId}/filter?review=unseen`);
    expect(body.ids).toEqual([kalifat]);
  });
});

describe("issues", () => {
  const ISSUE = { category: "accuracy", severity: "major", note: "Koji borci?", revision: 1 };

  beforeEach(() => translate(borci, "Fighters flee."));

  test("count until they are withdrawn", async () => {
    const added = await marko.post(`/api/segments/${borci}/issues`, {
      ...ISSUE,
      place: { from: 0, to: 8 },
    });
    expect(added.status).toBe(201);
    const [issue] = (added.body as SegmentReview).issues;
    expect(issue).toMatchObject({ author: "Marko", place: { from: 0, to: 8 }, withdrawn: null });
    expect(await summary(iva)).toMatchObject({
      withIssues: [borci],
      issues: { accuracy: { major: 1 } },
      score: { words: 2, points: 5, perThousand: 2_500 },
    });
    const withdrawn = await iva.delete(`/api/review-issues/${issue?.id}`);
    expect(withdrawn.body.issues).toMatchObject([{ withdrawn: { author: "Iva" } }]);
    expect(await summary(iva)).toMatchObject({ withIssues: [], score: { words: 0, points: 0 } });
    expect((await iva.delete(`/api/review-issues/${issue?.id}`)).status).toBe(404);
  });

  test.each([
    ["a place that the text has not", { place: { from: 0, to: 99 } }, 400],
    ["a revision that there is not", { revision: 9 }, 400],
    ["a category that there is not", { category: "spelling" }, 400],
  ])("%s is refused", async (_, wrong, status) => {
    const answer = await marko.post(`/api/segments/${borci}/issues`, { ...ISSUE, ...wrong });
    expect(answer.status).toBe(status);
  });

  test("are noted by reviewers", async () => {
    await nameTeam();
    expect((await ana.post(`/api/segments/${borci}/issues`, ISSUE)).status).toBe(403);
    expect((await iva.post(`/api/segments/${borci}/issues`, ISSUE)).status).toBe(201);
  });
});

test("a rejection holds for the halves of a segment that is split, until each is confirmed", async () => {
  await translate(kalifat, "The caliphate falls apart.");
  await decide(marko, { decision: "rejected", base: 1, reason: "Dvije misli." }, kalifat);
  const cut = await ana.post(`/api/segments/${kalifat}/split`, { at: 8, targetAt: 13, base: 2 });
  expect(cut.status).toBeLessThan(300);
  const halves: readonly number[] = cut.body.rows.map(({ id }: { id: number }) => id);
  expect((await summary(ana)).returned).toEqual(halves);
  const [first = 0, second = 0] = halves;
  expect((await reviewOf(ana, first)).returned).toMatchObject({ reason: "Dvije misli." });
  await translate(first, "The caliphate", { base: 1 });
  expect((await summary(ana)).returned).toEqual([second]);
  expect((await summary(ana)).score.words).toBe(3);
});
