import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { type Server, startServer, temporaryFolder } from "../support/server.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const data = temporaryFolder();
let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await startServer(data.path);
  browser = await launchBrowser();
  const ask = async (method: string, path: string, body: object) =>
    (
      await fetch(server.address + path, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      })
    ).json();
  const draft = { target: "It is no more.", status: "draft", base: 0 };
  const { row } = await ask("PUT", "/api/segments/1", draft);
  const [{ rule, fingerprint }] = row.findings;
  const exception = { rule, fingerprint, reason: "A pronoun stands for it.", scope: "place" };
  await ask("POST", "/api/segments/1/exceptions", exception);
  const fields = new FormData();
  fields.set("file", new File([CODED], "oznake.html", { type: "text/html" }));
  await fetch(`${server.address}/documents`, { method: "POST", body: fields });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  data.remove();
});

/** Codes, one of them in a term. */
const CODED = '<p>Borci <b>Islamske</b> države <a href="x">bježe</a><br>na istok.</p>';

const PAGES = [
  ["documents", "/documents"],
  ["editor", "/documents/1"],
  ["editor with codes", "/documents/2"],
  ["export refused", "/documents/1/export"],
  ["report", "/documents/1/report"],
  ["review files", "/documents/1/review"],
  ["history", "/segments/1/history"],
  ["glossary", "/glossary"],
  ["concept", "/glossary/kalifat"],
  ["uses of a concept", "/glossary/kalifat/uses"],
  ["history of a concept", "/glossary/kalifat/history"],
  ["new concept", "/glossary/new"],
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
  ["not found", "/nowhere"],
] as const;

const READERS = [
  { language: "hr", colorScheme: "light" },
  { language: "en", colorScheme: "dark" },
] as const;

/** A window that several pages are looked at in, one after the other: a new one for each would cost more than the look. */
function useWindow(options: Parameters<typeof openWindow>[1]) {
  let opened: Awaited<ReturnType<typeof openWindow>>;
  beforeAll(async () => {
    opened = await openWindow(browser, options);
  });
  afterAll(() => opened.context.close());
  return async (path: string) => {
    opened.faults.length = 0;
    await opened.page.goto(server.address + path);
    if (/^\/documents\/\d$/u.test(path)) await opened.page.locator("[data-text-field]").waitFor();
    return opened;
  };
}

describe.each(READERS)("for a reader of $language in a $colorScheme room", (reader) => {
  const look = useWindow({ language: reader.language });

  test.each(PAGES)("%s has no barrier that a program can find", async (_name, path) => {
    const { page } = await look(path);
    await page.emulateMedia({ colorScheme: reader.colorScheme, reducedMotion: "reduce" });
    expect(await barriers(page)).toEqual([]);
  });
});

/** What axe finds against WCAG 2.2 AA, as `rule: the elements`. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    // the script above defines it in the page
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

describe("at 1440, 900 and 320 pixels", () => {
  const look = useWindow({});

  test.each(PAGES)("%s is never wider than the window", async (_name, path) => {
    const { page, faults } = await look(path);
    for (const width of [1440, 900, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    expect(faults).toEqual([]);
  });
});
