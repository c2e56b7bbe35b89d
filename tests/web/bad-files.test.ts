import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MishapName } from "../../src/errors.ts";
import { errors } from "../../src/web/locales/hr/errors.ts";
import { client, type RunningApp, startApp } from "../support/app.ts";
import { docx, paragraph, run } from "../support/docx.ts";
import { partOf, unpacked } from "../support/office.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...beginning: readonly number[]) =>
  new Uint8Array([...beginning, ...Array.from({ length: 600 }, (_, index) => (index * 37) % 256)]);

const word = () => docx(paragraph(run("Kiša pada.")));

/** The document with its main part changed. */
function changedWord(change: (xml: string) => string): Uint8Array {
  const parts = Object.entries({
    ...unpacked(word()),
    "word/document.xml": change(partOf(word(), "word/document.xml")),
  });
  return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, utf8(text)])));
}

/** A ZIP whose directory says that its first file is two gigabytes long. */
function claimingZip(): Uint8Array {
  const zip = word().slice();
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  return zip;
}

/** A part of 70 MB of zeros in a file of 70 KB. */
function bomb(): Uint8Array {
  const parts = Object.entries(unpacked(word())).map(([name, text]) => [name, utf8(text)]);
  const large = { "word/document.xml": new Uint8Array(70 * 1024 * 1024) };
  return zipSync({ ...Object.fromEntries(parts), ...large }, { level: 1 });
}

/** Made before a server runs: one that waits for it would close its connections meanwhile. */
const BOMB = bomb();

const xliff = (before: string, source: string) =>
  utf8(
    `<?xml version="1.0"?>${before}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="hr" target-language="en" datatype="plaintext"><body><trans-unit id="1"><source>${source}</source></trans-unit></body></file></xliff>`,
  );

const ENTITIES = '<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What Word writes with a password: a file of the old kind that names the encrypted one. */
const locked = () =>
  new Uint8Array([...bytes(...OLE), ...Buffer.from("EncryptedPackage", "utf16le")]);
const DEEP = 100_000;

/** What the mishap is called, and a word of what is to be done. */
const FILES: readonly (readonly [string, string, () => Uint8Array, MishapName])[] = [
  ["a DOCX cut in the middle", "a.docx", () => word().slice(0, 700), "archiveUnusable"],
  ["a DOCX with a password", "a.docx", () => locked(), "filePassword"],
  ["an image called DOCX", "a.docx", () => bytes(0x89, 0x50, 0x4e, 0x47), "fileNotOfFormat"],
  ["a text called XLSX", "a.xlsx", () => utf8("Kiša pada."), "fileNotOfFormat"],
  ["a DOC", "a.doc", () => bytes(...OLE), "formatOld"],
  ["an XLS", "a.xls", () => bytes(...OLE), "formatOld"],
  ["an XLIFF with entities", "a.xlf", () => xliff(ENTITIES, "&b;"), "xmlWithEntities"],
  [
    "a DOCX with entities",
    "a.docx",
    () => changedWord((xml) => xml.replace("<w:document", `${ENTITIES}<w:document`)),
    "xmlWithEntities",
  ],
  [
    "a DOCX whose XML is broken",
    "a.docx",
    () => changedWord((xml) => xml.replace("</w:p>", "")),
    "xmlUnusable",
  ],
  ["a ZIP bomb", "a.docx", () => BOMB, "archiveTooLarge"],
  ["a ZIP that claims two gigabytes", "a.docx", claimingZip, "archiveTooLarge"],
  [
    "a DOCX that is nested deep",
    "a.docx",
    () => changedWord((xml) => xml.replace("<w:body>", `<w:body>${"<w:sdt>".repeat(DEEP)}`)),
    "xmlTooDeep",
  ],
  ["an XLIFF that is nested deep", "a.xlf", () => xliff("", "<g>".repeat(DEEP)), "xmlTooDeep"],
  ["a program called a text", "a.txt", () => bytes(0x7f, 0x45, 0x4c, 0x46, 0), "documentNotText"],
  ["a PDF", "a.pdf", () => utf8("%PDF-1.7\n1 0 obj"), "documentNotText"],
  ["a PDF called a text", "a.txt", () => utf8("%PDF-1.7\n1 0 obj"), "documentNotText"],
  ["an image", "a.jpg", () => bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), "documentNotText"],
  ["a packed file", "a.gz", () => gzipSync(utf8("Kiša pada.")), "documentNotText"],
  ["an empty file", "a.txt", () => new Uint8Array(), "documentEmpty"],
  ["blanks alone", "a.md", () => utf8(" \n\n "), "documentEmpty"],
  ["an empty DOCX", "a.docx", () => docx(paragraph()), "documentEmpty"],
];

async function send(path: string, name: string, content: Uint8Array, language = "en") {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(content)], name));
  return fetch(app.address + path, {
    method: "POST",
    body,
    headers: { "accept-language": language },
    redirect: "manual",
  });
}

/** As a page has it. */
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

describe("a bad file is refused with a sentence, and nothing of it is kept:", () => {
  test.each(FILES)("%s", async (_, name, make, mishap) => {
    const content = make();
    const answered = await send("/api/documents", name, content);
    const { error } = await answered.json();
    expect([error.name, Math.floor(answered.status / 100)]).toEqual([mishap, 4]);
    expect(error.message).not.toContain("{{");
    for (const language of ["hr", "en"] as const) {
      const page = await send("/documents", name, content, language);
      expect(page.status).toBe(422);
      const said = language === "en" ? error.message : errors[mishap];
      expect(await page.text()).toContain(escaped(said.split("{{")[0]?.slice(0, 30) ?? ""));
    }
    expect(await app.documents.list()).toEqual([]);
  });

  test("and the server goes on", async () => {
    const { status } = await client(app).post("/api/documents", { text: "Kiša pada." });
    expect(status).toBe(201);
  });
});
