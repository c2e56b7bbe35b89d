import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { xliff1 } from "../support/xliff.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

interface Row {
  readonly id: number;
  readonly source: string;
  readonly target: string;
  readonly status: string;
  readonly revision: number;
}

const send = (path: string, name: string, content: string) => {
  const form = new FormData();
  form.set("file", new File([content], name));
  const headers = { "accept-language": "en" };
  return fetch(app.address + path, { method: "POST", body: form, headers, redirect: "manual" });
};

async function add(name: string, content: string): Promise<number> {
  return (await (await send("/api/documents", name, content)).json()).id;
}

const english = () => client(app, { "accept-language": "en" });
const rows = async (id: number): Promise<readonly Row[]> =>
  (await client(app).get(`/api/documents/${id}/segments`)).body.segments;
const texts = async (id: number) =>
  (await rows(id)).map(({ source, target }) => `${source}|${target}`);

async function translate(id: number, targets: Readonly<Record<string, string>>): Promise<void> {
  for (const { id: segment, source, revision: base } of await rows(id)) {
    const target = targets[source];
    if (target === undefined) continue;
    const body = { target, status: "translated", base };
    expect((await client(app).put(`/api/segments/${segment}`, body)).status).toBe(200);
  }
}

/** The hidden fields of the form that takes over what waits. */
async function decision(id: number): Promise<Record<string, string>> {
  const { body } = await english().get(`/documents/${id}/reimport`);
  const fields = body.matchAll(/name="(waiting|step|source)" value="(\d+)"/gu);
  return Object.fromEntries(Array.from(fields, ([, name, value]: string[]) => [name, value]));
}

/** Takes a changed file over and answers the page that tells of it. */
async function takeOver(id: number, name: string, content: string): Promise<string> {
  expect((await send(`/documents/${id}/reimport`, name, content)).status).toBe(303);
  const answer = await client(app).form(`/documents/${id}/reimport/accept`, await decision(id));
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

const BEFORE = "Vlak kasni.\n\nPutnici čekaju na peronu.\n\nVrijeme je loše.\n";
const AFTER = "Dobar dan svima.\n\nVlak kasni.\n\nPutnici još čekaju na peronu.\n";
const TRANSLATED = {
  "Vlak kasni.": "The train is late.",
  "Putnici čekaju na peronu.": "Passengers are waiting on the platform.",
  "Vrijeme je loše.": "The weather is bad.",
};

async function translatedDocument(): Promise<number> {
  const id = await add("vlak.txt", BEFORE);
  await translate(id, TRANSLATED);
  return id;
}

describe("a changed source file", () => {
  test("is compared first, and nothing is written by that", async () => {
    const id = await translatedDocument();
    expect((await send(`/documents/${id}/reimport`, "vlak2.txt", AFTER)).status).toBe(303);
    const { body } = await english().get(`/documents/${id}/reimport`);
    for (const said of ["unchanged", "changed", "new", "gone", "The weather is bad.", "<ins"])
      expect(body).toContain(said);
    expect(await texts(id)).toHaveLength(3);
    const left = await client(app).form(`/documents/${id}/reimport/leave`, await decision(id));
    expect(left.headers.get("location")).toBe(`/documents/${id}`);
    expect((await english().get(`/documents/${id}/reimport`)).body).toContain("Compare");
  });

  test("keeps segments with their history, and offers what was translated before", async () => {
    const id = await translatedDocument();
    const before = await rows(id);
    const page = await takeOver(id, "vlak2.txt", AFTER);
    const after = await rows(id);
    expect(await texts(id)).toEqual([
      "Dobar dan svima.|",
      "Vlak kasni.|The train is late.",
      "Putnici još čekaju na peronu.|",
    ]);
    expect(after[1]).toMatchObject({ id: before[0]?.id, status: "translated", revision: 1 });
    const { body: all } = await client(app).get(`/api/documents/${id}/offers`);
    expect(all).toEqual({ segments: [after[2]?.id] });
    const { body } = await client(app).get(`/api/segments/${after[2]?.id}/offer`);
    expect(body.offer).toEqual({
      source: "Putnici čekaju na peronu.",
      target: "Passengers are waiting on the platform.",
      score: 91,
    });
    const told = (await english().get(page)).body;
    for (const said of ["1 segment stayed.", "1 is new.", "1 went.", "The weather is bad."])
      expect(told).toContain(said);
    expect((await english().get(`/documents/${id}/file`)).body).toContain("vlak2.txt");
    expect((await english().get(`/documents/${id}/file`)).body).toContain(page);
  });

  test("is what is exported then", async () => {
    const id = await translatedDocument();
    await takeOver(id, "vlak2.txt", AFTER);
    const { body } = await client(app).get(`/api/documents/${id}/export?draft=1`);
    expect(body).toBe("Dobar dan svima.\n\nThe train is late.\n\nPutnici još čekaju na peronu.\n");
  });

  test("can be undone: the document is as it was before", async () => {
    const id = await translatedDocument();
    const before = await rows(id);
    const page = await takeOver(id, "vlak2.txt", AFTER);
    const undone = await client(app).form(`${page}/undo`, {});
    expect([undone.status, undone.headers.get("location")]).toEqual([
      303,
      `/documents/${id}/reimport?undone=1`,
    ]);
    expect((await rows(id)).map(({ id: segment, target }) => [segment, target])).toEqual(
      before.map(({ id: segment, target }) => [segment, target]),
    );
    const { body } = await client(app).get(`/api/documents/${id}/export?draft=1`);
    expect(body).toContain("The weather is bad.");
    expect((await english().get(undone.headers.get("location") ?? "")).body).toContain(
      "The document is as it was",
    );
  });

  test("waits no longer for a decision about a document that was cut meanwhile", async () => {
    const id = await translatedDocument();
    await send(`/documents/${id}/reimport`, "vlak2.txt", AFTER);
    const seen = await decision(id);
    const [, second] = await rows(id);
    const split = { at: 8, targetAt: null, base: second?.revision };
    expect((await client(app).post(`/api/segments/${second?.id}/split`, split)).status).toBe(200);
    const late = await english().form(`/documents/${id}/reimport/accept`, seen);
    expect(late.status).toBe(409);
    expect(late.body).toContain("Nothing was taken over");
    expect(await texts(id)).toHaveLength(4);
    const again = await client(app).form(`/documents/${id}/reimport/accept`, await decision(id));
    expect(again.status).toBe(303);
  });

  test("may come while somebody writes: what is written in what stays, stays", async () => {
    const id = await add("vlak.txt", BEFORE);
    await send(`/documents/${id}/reimport`, "vlak2.txt", AFTER);
    const seen = await decision(id);
    const [first] = await rows(id);
    const draft = { target: "The tra", status: "draft", base: 0, sitting: "tab" };
    await client(app).put(`/api/segments/${first?.id}`, draft);
    await client(app).form(`/documents/${id}/reimport/accept`, seen);
    expect((await texts(id))[1]).toBe("Vlak kasni.|The tra");
    const more = { target: "The train", status: "draft", base: 1, sitting: "tab" };
    expect((await client(app).put(`/api/segments/${first?.id}`, more)).status).toBe(200);
  });

  test("takes comments along to what has changed", async () => {
    const id = await translatedDocument();
    const [, second] = await rows(id);
    const comment = { text: "Koji peron?" };
    const path = `/api/segments/${second?.id}/comments`;
    expect((await client(app).post(path, comment)).status).toBe(201);
    const page = await takeOver(id, "vlak2.txt", AFTER);
    const places = async () =>
      (await app.annotations.inDocument(id)).map(({ segmentId }) => segmentId);
    expect(await places()).toEqual([(await rows(id))[2]?.id]);
    await client(app).form(`${page}/undo`, {});
    expect(await places()).toEqual([second?.id]);
  });
});

describe("an offer", () => {
  test("is used as a match of the memory, with how near it is", async () => {
    const id = await translatedDocument();
    await takeOver(id, "vlak2.txt", AFTER);
    const [, , changed] = await rows(id);
    const save = { target: "Passengers", status: "draft", base: 0, origin: "memory", score: 91 };
    expect((await client(app).put(`/api/segments/${changed?.id}`, save)).body).toMatchObject({
      origin: "memory",
      score: 91,
    });
  });

  test.each([
    ["no score", { origin: "memory" }],
    ["no origin", { score: 91 }],
    ["an origin that a page cannot know", { origin: "restored", score: 91 }],
    ["more than all", { origin: "memory", score: 101 }],
  ])("is not to be had with %s", async (_what, named) => {
    const id = await add("a.txt", "Vlak kasni.");
    const [row] = await rows(id);
    const save = { target: "The train is late.", status: "draft", base: 0, ...named };
    expect((await client(app).put(`/api/segments/${row?.id}`, save)).status).toBe(400);
  });

  test("is put away for everybody", async () => {
    const id = await translatedDocument();
    await takeOver(id, "vlak2.txt", AFTER);
    const [, , changed] = await rows(id);
    const path = `/api/segments/${changed?.id}/offer`;
    expect((await client(app, { "x-tumac": "1" }).delete(path)).body).toEqual({ dismissed: true });
    expect((await client(app).get(path)).body).toEqual({ offer: null });
    expect((await client(app).get(`/api/documents/${id}/offers`)).body).toEqual({ segments: [] });
  });

  test("outlives another change of a source that nobody has translated yet", async () => {
    const id = await translatedDocument();
    await takeOver(id, "vlak2.txt", AFTER);
    await takeOver(id, "vlak3.txt", AFTER.replace("peronu", "kolodvoru"));
    const [, , changed] = await rows(id);
    const { offer } = (await client(app).get(`/api/segments/${changed?.id}/offer`)).body;
    expect(offer.target).toBe("Passengers are waiting on the platform.");
  });
});

describe("what a file says besides its sources", () => {
  const unit = (id: string, source: string, target = "") =>
    `<trans-unit id="${id}"><source>${source}</source>${target}</trans-unit>`;

  test("translations of its own come in where none stands, and are told where another one does", async () => {
    const id = await add("a.xlf", xliff1(unit("1", "Prva.") + unit("2", "Druga.")));
    await translate(id, { "Prva.": "First." });
    const named = (target: string) => `<target>${target}</target>`;
    const changed = xliff1(
      unit("1", "Prva.", named("One.")) +
        unit("2", "Druga.", named("Second.")) +
        unit("3", "Nova.", named("New.")),
    );
    await send(`/documents/${id}/reimport`, "a.xlf", changed);
    expect((await english().get(`/documents/${id}/reimport`)).body).toContain(
      "the file has another translation",
    );
    await client(app).form(`/documents/${id}/reimport/accept`, await decision(id));
    expect(await texts(id)).toEqual(["Prva.|First.", "Druga.|Second.", "Nova.|New."]);
    const [, second] = await rows(id);
    const { revisions } = (await client(app).get(`/api/segments/${second?.id}`)).body;
    expect(revisions).toMatchObject([{ number: 1, origin: "import" }]);
  });

  test("notes are those of the new file", async () => {
    const noted = (note: string) =>
      xliff1(`<trans-unit id="1"><source>Spremi</source><note>${note}</note></trans-unit>`);
    const id = await add("a.xlf", noted("gumb"));
    await translate(id, { Spremi: "Save" });
    await takeOver(id, "a.xlf", noted("izbornik"));
    expect(await rows(id)).toMatchObject([{ target: "Save", context: { note: "izbornik" } }]);
  });
});

describe("a file of another format", () => {
  test("is refused where it has nothing of the document", async () => {
    const id = await translatedDocument();
    const answer = await send(`/documents/${id}/reimport`, "b.html", "<p>Nešto sasvim drugo.</p>");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("has nothing in common");
  });

  test("is taken with a warning where it has", async () => {
    const id = await translatedDocument();
    await send(`/documents/${id}/reimport`, "vlak.html", "<p>Vlak kasni.</p><p>Novo.</p>");
    expect((await english().get(`/documents/${id}/reimport`)).body).toContain("Plain text");
    await client(app).form(`/documents/${id}/reimport/accept`, await decision(id));
    const { body } = await client(app).get(`/api/documents/${id}/export?draft=1`);
    expect(body).toBe("<p>The train is late.</p><p>Novo.</p>");
  });

  test("that nobody can read is refused with its reason", async () => {
    const id = await translatedDocument();
    const answer = await send(`/documents/${id}/reimport`, "a.docx", "to nije DOCX");
    expect(answer.status).toBe(422);
    expect(await texts(id)).toHaveLength(3);
  });
});

test("a pasted text is pasted again", async () => {
  const { body } = await client(app).post("/api/documents", { title: "", text: "Vlak kasni." });
  await translate(body.id, { "Vlak kasni.": "The train is late." });
  const form = new FormData();
  form.set("text", "Vlak kasni.\r\n\r\nOpet.");
  const path = `${app.address}/documents/${body.id}/reimport`;
  expect((await fetch(path, { method: "POST", body: form, redirect: "manual" })).status).toBe(303);
  await client(app).form(`/documents/${body.id}/reimport/accept`, await decision(body.id));
  expect(await texts(body.id)).toEqual(["Vlak kasni.|The train is late.", "Opet.|"]);
});

describe("who takes a changed file over", () => {
  const by = (name: string) => client(app, { cookie: `tumac-author=${name}` });
  const setMembers = (members: readonly unknown[]) =>
    client(app).put("/api/projects/1", { members, ownReview: false });

  test("is a translator, or a reviewer where final texts go with it", async () => {
    const id = await translatedDocument();
    await setMembers([
      { name: "Ana", roles: ["translator"] },
      { name: "Marko", roles: ["reviewer"] },
    ]);
    const last = (await rows(id)).at(-1)?.id;
    for (const [base, decision] of ["accepted", "finalised"].entries())
      await by("Marko").post(`/api/segments/${last}/review`, { decision, base: base + 1 });
    expect((await send(`/documents/${id}/reimport`, "vlak2.txt", AFTER)).status).toBe(303);
    const accept = async (name: string) =>
      (await by(name).form(`/documents/${id}/reimport/accept`, await decision(id))).status;
    expect(await accept("Ana")).toBe(409);
    expect(await texts(id)).toHaveLength(3);
    expect(await accept("Marko")).toBe(303);
    await setMembers([]);
  });
});
