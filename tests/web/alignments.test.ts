import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const ENGLISH_READER = { "accept-language": "en" };

const CROATIAN = "Brod je isplovio iz Rijeke.\n\nPosada ima 24 člana. Vozi se žito.\n";
const ENGLISH = "<p>The ship left Rijeka.</p><p>The crew of 24 is carrying grain.</p>";

async function start(files: Readonly<Record<string, readonly [string, string]>>) {
  const form = new FormData();
  for (const [field, [name, content]] of Object.entries(files)) {
    form.append(field, new Blob([content]), name);
  }
  const asked = { method: "POST", body: form, headers: ENGLISH_READER } as const;
  return fetch(`${app.address}/alignments`, { ...asked, redirect: "manual" });
}

const BOTH = { source: ["izvor.txt", CROATIAN], translation: ["target.html", ENGLISH] } as const;

describe("a text and its old translation", () => {
  test("are aligned, whatever their formats, and wait in the list", async () => {
    const answer = await start(BOTH);
    expect(answer.headers.get("location")).toBe("/alignments/1");
    const page = await client(app).get("/alignments/1");
    expect(page.body).toContain("The crew of 24 is carrying grain.");
    expect((await client(app, ENGLISH_READER).get("/alignments")).body).toContain(
      "izvor.txt and target.html",
    );
    expect((await client(app, ENGLISH_READER).get("/documents")).body).toContain(
      ">1 alignment waits to be finished<",
    );
    const { beads } = await app.alignments.find(1);
    expect(beads.map(({ sources, targets }) => [sources, targets])).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
    ]);
  });

  test("are mended, and one who mends what was changed meanwhile is told", async () => {
    await start(BOTH);
    const mended = { bead: "1", revision: "1", mending: "split" };
    const answer = await client(app).form("/alignments/1/mend", mended);
    expect(answer.headers.get("location")).toBe("/alignments/1?page=1#bead-1");
    expect((await app.alignments.find(1)).beads).toHaveLength(3);
    expect((await client(app).form("/alignments/1/mend", mended)).status).toBe(409);
    expect((await app.alignments.find(1)).beads).toHaveLength(3);
  });

  test("become a document with its translations, and memory", async () => {
    await start(BOTH);
    const done = { revision: "1", status: "translated" };
    const answer = await client(app).form("/alignments/1/done", done);
    expect(answer.headers.get("location")).toBe("/documents/1");
    const segments = await app.documents.segments(1);
    expect(segments.map(({ target, status }) => [target, status])).toEqual([
      ["The ship left Rijeka.", "translated"],
      ["The crew of 24 is carrying grain.", "draft"],
      ["", "initial"],
    ]);
    expect(await app.memory.inProject(1)).toMatchObject([
      { source: "Brod je isplovio iz Rijeke.", target: "The ship left Rijeka.", before: "" },
      { source: "Posada ima 24 člana. Vozi se žito.", before: "Brod je isplovio iz Rijeke." },
    ]);
    expect((await client(app).get("/alignments/1")).status).toBe(404);
    const project = await client(app, ENGLISH_READER).get("/projects/1");
    expect(project.body).toContain("2 pairs of sentences from old translations");
    expect(project.body).toContain('href="/projects/1/memory.tmx"');
    const tmx = await client(app).get("/projects/1/memory.tmx");
    expect(tmx.body).toContain('<tuv xml:lang="en-GB"><seg>The ship left Rijeka.</seg></tuv>');
  });

  test("can be discarded", async () => {
    await start(BOTH);
    await client(app).form("/alignments/1/delete", {});
    expect(await app.alignments.list()).toEqual([]);
  });
});

test.each([
  ["without a translation", { source: BOTH.source }, "Two files are needed"],
  ["with an empty one", { ...BOTH, translation: ["a.txt", "\n\n"] }, "There is no text in it"],
  [
    "with one that is no document",
    { ...BOTH, translation: ["a.docx", "PK\u0003\u0004"] },
    "damaged",
  ],
] as const)(
  "a text %s is refused with a sentence, and nothing is kept",
  async (_, files, sentence) => {
    const answer = await start(files);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
    expect(await app.alignments.list()).toEqual([]);
  },
);
