import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriersInBothThemes, widest } from "../support/barriers.ts";
import { type Opened, openWindow, sharedBrowser } from "../support/browser.ts";
import { type Server, startServer, temporaryFolder } from "../support/server.ts";

const data = temporaryFolder();
let server: Server;

beforeAll(async () => {
  server = await startServer(data.path);
  const ask = async (method: string, path: string, body: object, author = "Ana") =>
    (
      await fetch(server.address + path, {
        method,
        headers: { "content-type": "application/json", cookie: `tumac-author=${author}` },
        body: JSON.stringify(body),
      })
    ).json();
  const draft = { target: "It is no more.", status: "draft", base: 0 };
  const { row } = await ask("PUT", "/api/segments/1", draft);
  const [{ rule, fingerprint }] = row.findings;
  const exception = { rule, fingerprint, reason: "A pronoun stands for it.", scope: "place" };
  await ask("POST", "/api/segments/1/exceptions", exception);
  await ask("PUT", "/api/segments/2", draft, REVIEWER);
  const issue = { category: "terminology", severity: "critical", note: NOTE, place: null };
  await ask("POST", "/api/segments/1/issues", { ...issue, revision: 1 }, REVIEWER);
  await fetch(`${server.address}/documents/1/export?draft=1`);
  const fields = new FormData();
  fields.set("file", new File([CODED], "oznake.html", { type: "text/html" }));
  await fetch(`${server.address}/documents`, { method: "POST", body: fields });
  for (const kept of ["alignment that waits", "document with memory"]) {
    const files = new FormData();
    files.set("title", kept);
    files.set("source", new File([CROATIAN], "izvor.txt"));
    files.set("translation", new File([ENGLISH], "target.txt"));
    await fetch(`${server.address}/alignments`, { method: "POST", body: files });
  }
  const done = new URLSearchParams({ revision: "1", status: "draft" });
  await fetch(`${server.address}/alignments/2/done`, { method: "POST", body: done });
});

afterAll(async () => {
  await server?.stop();
  data.remove();
});

/** Tables have to find room for both. */
const REVIEWER = "Maksimilijana.Vidovic-Hrastovecka";
const NOTE = "Otorinolaringologija nije bila ni spomenuta u predmetnoj dokumentaciji.";

/** Codes, one of them in a term. */
const CODED = '<p>Borci <b>Islamske</b> države <a href="x">bježe</a><br>na istok.</p>';

/** The last sentences are two against one. */
const CROATIAN = "Brod je isplovio iz Rijeke.\n\nPosada ima 24 člana. Vozi se žito.\n";
const ENGLISH = "The ship left Rijeka.\n\nThe crew of 24 is carrying grain.\n";

/** The contrast of every word of a long page takes a busy machine its time. Milliseconds. */
const PATIENCE = 120_000;

/** The whole table of the glossary is looked at once; beside a concept, a few of its rows will do. */
const PAGES = [
  ["documents", "/documents"],
  ["editor", "/documents/1"],
  ["editor with codes", "/documents/2"],
  ["export refused", "/documents/1/export"],
  ["report", "/documents/1/report"],
  ["quality", "/documents/1/quality"],
  ["table for print", "/documents/1/print?remarks=1&comments=1&decisions=1"],
  ["versions", "/documents/1/versions"],
  ["document as it was", "/documents/1/state?version=1"],
  ["comparison of two states", "/documents/1/comparison?from=1&to=now"],
  ["what was restored", "/documents/1/restored?from=1&restored=1&left=2.locked&before=1"],
  ["comments of a document", "/documents/1/comments"],
  ["editor within a filter", "/documents/1?filter=term%3Dborac"],
  ["review files", "/documents/1/review"],
  ["what was noticed in a file", "/documents/2/file"],
  ["a changed file", "/documents/1/reimport"],
  ["alignments", "/alignments"],
  ["one alignment", "/alignments/1"],
  ["history", "/segments/1/history"],
  ["history, side by side", "/segments/1/history?layout=beside"],
  ["who wrote what", "/segments/1/history?view=words"],
  ["glossary", "/glossary"],
  ["concept", "/glossary/kalifat?q=kalif"],
  ["uses of a concept", "/glossary/kalifat/uses?q=kalif"],
  ["history of a concept", "/glossary/kalifat/history"],
  ["new concept", "/glossary/new?q=kalif"],
  ["project", "/projects/1"],
  ["new project", "/projects/new"],
  ["export of a project refused", "/projects/1/export"],
  ["candidates", "/glossary/candidates?document=1"],
  ["changes of the glossary", "/glossary/changes"],
  ["one change", "/glossary/changes/1"],
  ["conflicts with shared files", "/glossary/conflicts"],
  ["what a change touches", "/glossary/impact/1"],
  ["empty search", "/glossary?q=qqqq"],
  ["exceptions", "/exceptions"],
  ["no exceptions", "/exceptions?q=qqqq"],
  ["bin", "/bin"],
  ["progress over time", "/documents/1/progress"],
  ["progress of a project", "/projects/1/progress"],
  ["keys", "/keys"],
  ["not found", "/nowhere"],
] as const;

/** Half of what is usual, and what a window of 1440 has when it is enlarged twice, among them. Pixels. */
const WIDTHS = [1440, 900, 720, 320];

/**
 * One window for all pages, and one load of each for all that is looked at there: a new window would cost more than
 * the look. The dark room is left to the rule of contrast, since only colours are others in it; the widths come
 * last, when axe has seen the page as wide as most see it.
 */
describe.each(["hr", "en"] as const)("for a reader of %s", (language) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openWindow(await sharedBrowser(), { language });
  });
  afterAll(() => opened.context.close());

  test.each(PAGES)(
    "%s has no barrier that a program can find, light or dark, and is never wider than the window",
    async (_name, path) => {
      const { page, faults } = opened;
      faults.length = 0;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(server.address + path);
      if (/^\/documents\/\d(\?|$)/u.test(path)) await page.locator("[data-text-field]").waitFor();
      expect(await barriersInBothThemes(page)).toEqual([]);
      for (const width of WIDTHS) expect(await widest(page, width)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
