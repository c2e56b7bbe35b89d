import { afterEach, beforeEach, expect, test } from "vitest";
import type { SegmentRow } from "../../views/models.ts";
import { client, conceptBody, type RunningApp, startApp } from "../support/app.ts";
import { coded } from "../support/coded.ts";
import { shown } from "../support/documents.ts";

const PO = `msgid ""
msgstr ""
"Language: hr\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#, c-format
msgid "Spis %s je u <b>arhivu</b>."
msgstr "The file is in the <b>archive</b>."

msgid "Pada Islamska <b>država</b>."
msgstr ""
`;

let app: RunningApp;
let ana: ReturnType<typeof client>;
let rows: readonly SegmentRow[];

beforeEach(async () => {
  app = await startApp();
  ana = client(app, { "x-tumac-user": "Ana" });
  await ana.post("/api/concepts", conceptBody(["islamska država", "Islamic State"]));
  const form = new FormData();
  form.append("file", new Blob([PO]), "arhiv.po");
  const sent = await fetch(`${app.address}/api/documents`, { method: "POST", body: form });
  expect(sent.status).toBe(201);
  rows = (await ana.get(`${sent.headers.get("location")}/segments`)).body.segments;
});

afterEach(() => app.stop());

const saved = (row: SegmentRow | undefined, target: string, status: string) =>
  ana.put(`/api/segments/${row?.id}`, { target: coded(target), status, base: row?.revision });

test("a translation that came confirmed without a code says so, and the code can be put in", () => {
  expect(rows[0]).toMatchObject({
    status: "translated",
    outdated: "unchecked",
    findings: [{ rule: "code.missing", severity: "error", values: { number: 1, label: "%s" } }],
  });
  const [fix] = rows[0]?.findings[0]?.fixes ?? [];
  expect(fix).toMatchObject({ type: "replace", name: "codeInsert" });
});

test("a missing code refuses to confirm, unless an exception answers it", async () => {
  const [, row] = rows;
  const { status, body } = await saved(row, "The Islamic State falls.", "translated");
  expect(status).toBe(422);
  const [finding] = body.error.details.findings;
  expect(finding).toMatchObject({ rule: "code.missing" });
  const { rule, fingerprint } = finding;
  const exception = {
    rule,
    fingerprint,
    reason: "the emphasis is lost on purpose",
    scope: "place",
  };
  const given = await ana.post(`/api/segments/${row?.id}/exceptions`, exception);
  expect(given.status).toBe(201);
  const page = await ana.get("/exceptions?rule=code.missing");
  expect(page.body).toContain("the emphasis is lost on purpose");
  const { body: now } = await ana.get(`/api/segments/${row?.id}`);
  const again = await saved(now.row, "The Islamic State falls.", "translated");
  expect(again.status).toBe(200);
});

test("a term with a code in it is recognised where it stands", async () => {
  const [, row] = rows;
  const [term] = row?.terms ?? [];
  expect(shown(row?.source.slice(term?.from, term?.to) ?? "")).toBe("Islamska ‹1›država");
  const { status, body } = await saved(row, "The Islamic ‹1›State‹/1› falls.", "translated");
  expect([status, body.row.findings, body.row.terms[0].state]).toEqual([200, [], "translated"]);
});
