import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { codeCharacter, codesIn } from "../../src/documents/inline-codes.ts";
import { storable } from "../../src/documents/read.ts";
import type { SegmentRow } from "../../views/models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { readBytes } from "../support/documents.ts";
import { ANA } from "../support/stores.ts";

const HTML = `<!DOCTYPE html>
<html lang="hr"><body>
<p>Borci <b>Islamske</b> države bježe<br>iz Kalifata.</p>
<p>Borci <b>Islamske</b> države su u gradu.</p>
</body></html>`;

const [bold, boldEnd, line] = [
  codeCharacter("open", 1),
  codeCharacter("close", 1),
  codeCharacter("space", 2),
];

let app: RunningApp;
let ana: ReturnType<typeof client>;
let segment: SegmentRow;
let documentId: number;

beforeEach(async () => {
  app = await startApp();
  ana = client(app);
  await ana.post("/api/concepts", conceptBody(["Islamska država", "Islamic State", "ISIS"]));
  documentId = await app.documents.add(storable(readBytes("vijest.html", HTML)), ANA);
  const { body } = await ana.get(`/api/documents/${documentId}/segments`);
  segment = body.segments.find(({ source }: SegmentRow) => codesIn(source).length > 0);
});

afterEach(() => app.stop());

const path = () => `/api/segments/${segment.id}`;
const save = (target: string, status = "draft", base = 0) => ({ target, status, base });

describe("a segment with codes", () => {
  test("has its terms across them, with their places in the text as it is given", () => {
    const [term] = segment.terms;
    expect(term?.text).toBe("Islamske države");
    expect(segment.source.slice(term?.from, term?.to)).toBe(`Islamske${boldEnd} države`);
  });

  test("keeps a translation as it was sent, and finds its terms there", async () => {
    const target = `Fighters of ${bold}Islamic${boldEnd} State flee${line}the caliphate.`;
    const { status, body } = await ana.put(path(), save(target, "translated"));
    expect(status).toBe(200);
    expect(body).toMatchObject({ target, row: { target, findings: [] } });
    expect(body.row.terms).toMatchObject([{ state: "translated" }]);
  });

  test("is not confirmed without them, and says how to put them in", async () => {
    const target = "Islamic State fighters flee the caliphate.";
    const { status, body } = await ana.put(path(), save(target, "translated"));
    expect(status).toBe(422);
    const rules = body.error.details.findings.map(({ rule }: { rule: string }) => rule);
    expect(new Set(rules)).toEqual(new Set(["code.missing"]));
    expect(body.error.details.findings[0].fixes.length).toBeGreaterThan(0);
    expect(body.error.details.saved.row).toMatchObject({ target, status: "draft" });
  });

  test("keeps a code that the source has not, and tells of it", async () => {
    const target = `${bold}Islamic State${boldEnd}${line}flees${codeCharacter("point", 77)}.`;
    const { status, body } = await ana.put(path(), save(target));
    expect(status).toBe(200);
    expect(body.row.target).toBe(target);
    expect(body.row.findings).toMatchObject([{ rule: "code.unknown" }]);
  });

  test("is offered another term that has the codes where they were", async () => {
    const target = `Fighters of ${bold}Islamic${boldEnd} State flee${line}the caliphate.`;
    await ana.put(path(), save(target));
    const { body } = await ana.get("/api/concepts");
    const { id } = body.concepts[0];
    const changed = conceptBody(["Islamska država", "Islamic Caliphate", "Islamic State"]);
    await ana.put(`/api/concepts/${id}`, { ...changed, base: body.concepts[0].revision });
    const impact = await ana.get(`/api/glossary/steps/${app.glossary.state}/impact`);
    expect(impact.body.segments[0]?.impact.proposal).toBe(
      `Fighters of ${bold}Islamic${boldEnd} Caliphate flee${line}the caliphate.`,
    );
  });
});

/** Characters that no font has: a reader would see boxes. */
const UNREADABLE = /[\u{100000}-\u{10ffff}\uFFFC]/u;

describe("no page shows a code as a box:", () => {
  beforeEach(async () => {
    const target = `Fighters of ${bold}ISIS${boldEnd} flee${line}the caliphate.`;
    const { body } = await ana.put(path(), save(target));
    const wrong = body.row.findings.find(({ rule }: { rule: string }) => rule === "term.forbidden");
    await ana.post(`${path()}/exceptions`, {
      rule: wrong.rule,
      fingerprint: wrong.fingerprint,
      reason: "A quotation",
      scope: "place",
    });
    await ana.put(path(), save(`The ${bold}end.`, "draft", 1));
  });

  test.each([
    ["documents", () => "/documents"],
    ["the editor", () => `/documents/${documentId}`],
    ["the refusal of an export", () => `/documents/${documentId}/export`],
    ["the report", () => `/documents/${documentId}/report`],
    ["the report as CSV", () => `/api/documents/${documentId}/report?format=csv`],
    ["the history", () => `/segments/${segment.id}/history`],
    ["the exceptions", () => "/exceptions"],
    ["what a change touches", () => `/glossary/impact/${app.glossary.state}`],
    ["the candidates", () => `/glossary/candidates?document=${documentId}`],
    ["the uses of a concept", () => `/glossary/${segment.terms[0]?.conceptId}/uses`],
  ])("%s", async (_name, address) => {
    const { status, body } = await ana.get(address());
    expect([200, 409, 422]).toContain(status);
    expect(body).not.toMatch(UNREADABLE);
  });
});
