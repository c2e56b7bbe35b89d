import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { docx, paragraph, run } from "../support/docx.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Units whose attribute no XLIFF knows, a line each. */
function peculiar(count: number): string {
  const units = Array.from(
    { length: count },
    (_, index) =>
      `<trans-unit id="${index}" colour="red"><source>Kiša ${index}.</source></trans-unit>`,
  );
  return `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="hr" target-language="en" datatype="plaintext"><body>
${units.join("\n")}
</body></file></xliff>`;
}

async function add(name: string, content: string | Uint8Array): Promise<number> {
  const form = new FormData();
  form.set("file", new File([content as BlobPart], name)); // a text or bytes, which File takes
  const response = await fetch(`${app.address}/api/documents`, { method: "POST", body: form });
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

const page = async (path: string) =>
  (await client(app, { "accept-language": "en" }).get(path)).body;

describe("what a file has to say besides its text", () => {
  test("is noted above the editor until somebody puts it away", async () => {
    const id = await add("posebna.xlf", peculiar(2));
    expect(await page(`/documents/${id}`)).toContain("2 things were noticed");
    const put = await client(app).form(`/documents/${id}/file/seen`, {});
    expect([put.status, put.headers.get("location")]).toEqual([303, `/documents/${id}`]);
    expect(await page(`/documents/${id}`)).not.toContain("things were noticed");
    expect(await page(`/documents/${id}/file`)).toContain(
      "may not stand there (trans-unit colour)",
    );
  });

  test("stands on a page of its own, by lines", async () => {
    const id = await add("posebna.xlf", peculiar(2));
    const html = await page(`/documents/${id}/file`);
    for (const said of ["posebna.xlf", "XLIFF 1.2", "UTF-8", "British (en-GB)"]) {
      expect(html).toContain(said);
    }
    expect(html).toContain("Line 2: An attribute may not stand there (trans-unit colour).");
    expect(html).toContain("Line 3: ");
  });

  test("is shortened where it is always the same", async () => {
    const id = await add("posebna.xlf", peculiar(400));
    const html = await page(`/documents/${id}/file`);
    expect(html.match(/may not stand there/gu)).toHaveLength(5);
    expect(html).toContain("and 395 more of these kinds");
  });

  test("is nothing for a plain text, whose encoding is told", async () => {
    const id = await add("a.txt", Buffer.from("Ki\x9aa pada.\n", "latin1"));
    expect(await page(`/documents/${id}`)).not.toContain("noticed besides");
    const html = await page(`/documents/${id}/file`);
    expect(html).toContain("windows-1250");
    expect(html).toContain("Nothing but the text.");
  });

  test("is in a DOCX that its changes were taken as accepted", async () => {
    const id = await add("a.docx", docx(paragraph(`<w:ins w:id="1">${run("Kiša.")}</w:ins>`)));
    expect(await page(`/documents/${id}`)).toContain("1 thing was noticed");
    expect(await page(`/documents/${id}/file`)).toContain("as if all were accepted");
  });

  test("is said in Croatian too", async () => {
    const id = await add("posebna.xlf", peculiar(2));
    const croatian = client(app, { "accept-language": "hr" });
    const { body } = await croatian.get(`/documents/${id}`);
    expect(body).toContain("uz tekst uočene 2 pojedinosti");
    expect((await croatian.get(`/documents/${id}/file`)).body).toContain("2. redak: Atribut");
  });

  test("is a page of documents that are there alone", async () => {
    expect((await client(app).get("/documents/999/file")).status).toBe(404);
  });
});
