import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;
let ana: ReturnType<typeof client>;
let id: number;

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "accept-language": "en" });
  const text = "Brod plovi. More je mirno.\n\nLuka je blizu.";
  id = (await ana.post("/api/documents", { title: "Brod", text })).body.id;
});

afterEach(() => app.stop());

const say = async (segment: number, target: string, status = "translated") => {
  app.time.now += 60_000;
  const base = (await app.segments.find(segment))?.revision ?? 0;
  return ana.put(`/api/segments/${segment}`, { target, status, base });
};

/** Keeps the present state under a name, and answers its id. */
const named = async (name: string) => {
  app.time.now += 60_000;
  const { headers } = await ana.form(`/documents/${id}/versions`, { name });
  return Number(/named=(\d+)/u.exec(headers.get("location") ?? "")?.[1]);
};

const targets = async () => (await app.documents.segments(id)).map(({ target }) => target);

/** What a form of a page would send, the ticks aside. */
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`, "u").exec(page)?.[1] ?? "";

describe("the page of the versions", () => {
  test("the present state is named, and renamed, and the newest stands first", async () => {
    await say(1, "The ship sails.");
    const version = await named("  Za <klijenta>  ");
    const page = (await ana.get(`/documents/${id}/versions?named=${version}`)).body;
    expect(page).toContain("The present state is kept as “Za &lt;klijenta>”.");
    expect(page.indexOf("Za &lt;klijenta>")).toBeLessThan(page.indexOf("Imported"));
    await ana.form(`/documents/${id}/versions/${version}/name`, { name: "Poslano" });
    expect((await ana.get(`/documents/${id}/versions`)).body).toContain("<b>Poslano</b>");
  });

  test("a version without a name is refused, and one of another document not renamed", async () => {
    expect((await ana.form(`/documents/${id}/versions`, { name: "  " })).status).toBe(400);
    const version = await named("Prva");
    const other = (await ana.post("/api/documents", { title: "Most", text: "Most." })).body.id;
    const form = await ana.form(`/documents/${other}/versions/${version}/name`, { name: "x" });
    expect(form.status).toBe(404);
    expect((await ana.get("/documents/99/versions")).status).toBe(404);
  });
});

describe("a document as it was", () => {
  test("at a version it has the texts and statuses of then, with how far it was", async () => {
    await say(1, "The ship sails.");
    const version = await named("Prva");
    await say(1, "The boat sails.");
    const { body } = await ana.get(`/documents/${id}/state?version=${version}`);
    expect(body).toContain("The ship sails.");
    expect(body).not.toContain("The boat sails.");
    expect(body).toContain("Prva");
    expect(body).toContain("2 of 8 words");
    expect(body.trimEnd().endsWith("</html>")).toBe(true);
  });

  test("at a moment it stands as it was then, the whole minute counted", async () => {
    await say(1, "The ship sails.");
    const at = app.time.now;
    await say(1, "The boat sails.");
    expect((await ana.get(`/documents/${id}/state?at=${at}`)).body).toContain("The ship sails.");
    const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
    const minute = local.toISOString().slice(0, 16);
    expect((await ana.get(`/documents/${id}/state?at=${minute}`)).body).toContain("The ship");
  });

  test("before it came, that is said; what is no moment leads back to the question", async () => {
    const early = (await ana.get(`/documents/${id}/state?at=5`)).body;
    expect(early).toContain("The document was not there yet.");
    const { status, headers } = await ana.get(`/documents/${id}/state?at=jučer`);
    expect([status, headers.get("location")]).toEqual([303, `/documents/${id}/versions?wrong=at`]);
    const page = (await ana.get(`/documents/${id}/versions?wrong=at`)).body;
    expect(page).toContain("This is no date and time. Choose both.");
  });
});

describe("two states compared", () => {
  test("only what has changed is shown, as differences of words, with who did it", async () => {
    await say(1, "The ship sails.");
    const version = await named("Prva");
    await client(app, { cookie: "tumac-author=Marko" }).put("/api/segments/1", {
      target: "The boat sails home.",
      status: "draft",
      base: 1,
    });
    const { body } = await ana.get(`/documents/${id}/comparison?from=${version}&to=now`);
    expect(body).toContain("<del>ship</del>");
    expect(body).toContain("<ins>boat</ins>");
    expect(body).toContain("1 segment changed");
    expect(body).toContain("of 3");
    expect(body).toMatch(
      /Translation<\/th><td class="number">1<\/td><td class="number">0<\/td><td class="number">1</u,
    );
    expect(body).toContain("Marko · ");
    expect(body).not.toContain("Luka je blizu");
  });

  test("the earlier one stands at the left, whichever was asked for first", async () => {
    const version = await named("Prva");
    await say(1, "The ship sails.");
    const { status, headers } = await ana.get(`/documents/${id}/comparison?from=now&to=${version}`);
    const path = `/documents/${id}/comparison?from=${version}&to=now`;
    expect([status, headers.get("location")]).toEqual([303, path]);
  });

  test("what is the same is said to be so, and two versions offer nothing to tick", async () => {
    await say(1, "The ship sails.");
    const first = await named("Prva");
    const same = (await ana.get(`/documents/${id}/comparison?from=${first}&to=now`)).body;
    expect(same).toContain("The two states are the same.");
    await say(1, "The boat sails.");
    const second = await named("Druga");
    const page = (await ana.get(`/documents/${id}/comparison?from=${first}&to=${second}`)).body;
    expect(page).toContain("<ins>boat</ins>");
    expect(page).not.toContain('type="checkbox"');
  });

  test("a split is shown as one row with what it was made of", async () => {
    const version = await named("Prva");
    const split = { at: 4, base: 0 };
    expect((await ana.post("/api/segments/1/split", split)).status).toBe(200);
    const page = (await ana.get(`/documents/${id}/comparison?from=${version}&to=now`)).body;
    expect(page).toContain(">split<");
    expect(page).toContain(">1–2</a>");
  });

  test("long comparisons come in pages", async () => {
    const text = Array.from({ length: 130 }, (_, at) => `Grad broj ${at} pada.`).join("\n\n");
    const long = (await ana.post("/api/documents", { title: "Gradovi", text })).body.id;
    const segments = await app.documents.segments(long);
    for (const segment of segments) await say(segment.id, `City ${segment.position} falls.`);
    const page = (await ana.get(`/documents/${long}/comparison?from=@1000000&page=2`)).body;
    expect(page.match(/class="compared-row"/gu)).toHaveLength(30);
    expect(page).toContain("130 segments changed");
  });

  test.each(["from=99", "from=abc", "from="])("there is no comparison of %s", async (query) => {
    expect((await ana.get(`/documents/${id}/comparison?${query}`)).status).toBe(404);
  });
});

describe("an earlier state restored", () => {
  test("in part: what is ticked is as it was, all else stays, and it can be undone", async () => {
    await say(1, "The ship sails.");
    await say(2, "The sea is calm.");
    const version = await named("Prva");
    await say(1, "The boat sails.");
    await say(2, "The sea is quiet.");
    const page = (await ana.get(`/documents/${id}/comparison?from=${version}&to=now`)).body;
    const form = await ana.form(`/documents/${id}/comparison/restore`, {
      ...{ from: String(version), base: hidden(page, "base"), row: "1" },
      choice: "ticked",
    });
    expect(form.status).toBe(303);
    expect(await targets()).toEqual(["The ship sails.", "The sea is quiet.", ""]);
    const result = (await ana.get(form.headers.get("location") ?? "")).body;
    expect(result).toContain("1 segment stands again as in “Prva”.");
    await ana.form(`/documents/${id}/comparison/restore`, {
      ...{ from: hidden(result, "from"), choice: "whole" },
    });
    expect(await targets()).toEqual(["The boat sails.", "The sea is quiet.", ""]);
  });

  test("as a whole: locked segments are left, and named", async () => {
    await say(1, "The ship sails.");
    const version = await named("Prva");
    await say(1, "The boat sails.");
    await say(2, "The sea is calm.");
    await app.segments.lock(2, { locked: true, author: "Iva", at: app.time.now });
    const form = await ana.form(`/documents/${id}/comparison/restore`, {
      ...{ from: String(version), choice: "whole" },
    });
    const result = (await ana.get(form.headers.get("location") ?? "")).body;
    expect(await targets()).toEqual(["The ship sails.", "The sea is calm.", ""]);
    expect(result).toContain("Left as they are");
    expect(result).toContain(`/documents/${id}#segment-2`);
  });

  test("what somebody has written meanwhile is not overwritten unseen", async () => {
    await say(1, "The ship sails.");
    const version = await named("Prva");
    await say(1, "The boat sails.");
    const page = (await ana.get(`/documents/${id}/comparison?from=${version}&to=now`)).body;
    await say(1, "The yacht sails.");
    const form = await ana.form(`/documents/${id}/comparison/restore`, {
      ...{ from: String(version), base: hidden(page, "base"), row: "1", choice: "ticked" },
    });
    expect(await targets()).toEqual(["The yacht sails.", "", ""]);
    const back = (await ana.get(form.headers.get("location") ?? "")).body;
    expect(back).toContain("Somebody has changed these segments meanwhile");
    expect(back).toContain("<ins>yacht</ins>");
  });

  test("nothing ticked is nothing restored, and that is said", async () => {
    await say(1, "The ship sails.");
    const form = await ana.form(`/documents/${id}/comparison/restore`, {
      ...{ from: "@1000000", choice: "ticked" },
    });
    const back = (await ana.get(form.headers.get("location") ?? "")).body;
    expect(back).toContain("Nothing was ticked");
    expect(await targets()).toEqual(["The ship sails.", "", ""]);
  });

  test("open pages are told of it", async () => {
    await say(1, "The ship sails.");
    const version = await named("Prva");
    await say(1, "The boat sails.");
    const { turn } = app.feed;
    await ana.form(`/documents/${id}/comparison/restore`, {
      ...{ from: String(version), choice: "whole" },
    });
    const missed = app.feed.missed(id, { turn, sitting: null });
    expect(missed.segments?.map((segment) => segment.id)).toEqual([1]);
  });
});
