import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { type Server, startServer, temporaryFolder } from "../support/server.ts";

const SAMPLE = fileURLToPath(new URL("../../src/documents/sample.txt", import.meta.url));

const data = temporaryFolder();
let server: Server;
let browser: Browser;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  server = await startServer(data.path);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  data.remove();
});

beforeEach(async () => {
  ({ page, faults } = await openWindow(browser));
  return async () => {
    expect(faults).toEqual([]);
    await page.context().close();
  };
});

/** Adds a document by its text, and waits for its editor. */
async function translate(text: string): Promise<void> {
  await page.goto(`${server.address}/documents`);
  await page.locator("textarea[name=text]").fill(text);
  await page.locator("form:has(textarea[name=text]) button[type=submit]").last().click();
  await page.waitForURL(/\/documents\/\d+/u);
  await field().waitFor();
}

const field = () => page.locator("[data-text-field] [contenteditable=true]");
const row = (position: number) => page.locator("[data-segment]").nth(position - 1);
const saved = (inWindow = page) =>
  inWindow.waitForResponse((response) => response.request().method() === "PUT" && response.ok());

describe("the main job, by the keyboard", () => {
  test("import, be refused, mend, confirm, edit again, compare, restore, export", async () => {
    await page.goto(`${server.address}/documents`);
    await page.locator("input[type=file]").first().setInputFiles(SAMPLE);
    await page.locator("form:has(textarea[name=text]) button[type=submit]").last().click();
    await page.waitForURL(/\/documents\/\d+/u);
    await expect.poll(() => row(1).locator(".segment-source").innerText()).toContain("Kalifata");

    // refused: the term is missing
    await field().focus();
    await page.keyboard.type("There is no more state, yet its fighters are still here ");
    await page.keyboard.press("Control+Enter");
    await page.locator(".segment-refused").waitFor();
    expect(await page.locator(".segment-refused").innerText()).toMatch(/kalifat/u);
    expect(await field().evaluate((element) => element.matches(":focus"))).toBe(true);

    // mended with the term key, and confirmed
    await page.keyboard.press("Alt+1");
    expect(await field().innerText()).toMatch(/caliphate/iu);
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);

    // edited again
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => row(1).locator("[data-text-field]").count()).toBe(1);
    await page.keyboard.press("End");
    await page.keyboard.type(" and everywhere");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);

    // the difference, and back
    await page.keyboard.press("Alt+ArrowUp");
    await page.keyboard.press("Alt+h");
    const comparison = page.locator(".revision-comparison");
    await expect
      .poll(() => comparison.locator("ins").allInnerTexts())
      .toEqual([expect.stringContaining("and everywhere")]);
    await comparison.getByRole("button").press("Enter");
    await expect.poll(() => field().innerText()).not.toContain("everywhere");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("draft");

    // the finished export is refused with the list; the draft is there
    const documentPath = new URL(page.url()).pathname;
    await page.goto(`${server.address}${documentPath}/export`);
    expect(await page.locator("main").innerText()).toContain("U Zadru je završila");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: /draft/iu }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("sample.en.draft.txt");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toMatch(/caliphate/iu);
    expect(text).toContain("U Zadru je završila");
  });

  test("a finished translation is exported in the layout of its source", async () => {
    await translate("Borci bježe.\n\n  Nije kraj.\n");
    await page.keyboard.type("The fighters flee.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);
    await page.keyboard.type("It is not over.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).getAttribute("data-status")).toBe("translated");
    const download = page.waitForEvent("download");
    const exported = `${new URL(page.url()).pathname}/export`;
    await page.evaluate((path) => location.assign(path), exported);
    const file = readFileSync(await (await download).path(), "utf8");
    expect(file).toBe("The fighters flee.\n\n  It is not over.\n");
  });

  test("an error that is meant stands once it is set aside with a reason", async () => {
    await translate("Kalifat pada.");
    await page.keyboard.type("It is falling.");
    await page.keyboard.press("Control+Enter");
    await page.locator(".segment-refused").waitFor();
    await page.keyboard.press("Alt+i");
    await page.keyboard.type("a pronoun stands for it");
    await page.keyboard.press("Enter");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
  });
});

describe("what is typed", () => {
  test("is saved by itself, and is there after a reload", async () => {
    await translate("Kalifat pada.");
    const answered = saved();
    await page.keyboard.type("The caliphate is fal");
    await answered;
    await page.waitForLoadState("networkidle");
    expect(await page.locator("[data-save]").innerText()).toMatch(/^Saved at \d\d:\d\d:\d\d$/u);
    await page.reload();
    await expect.poll(() => field().innerText()).toBe("The caliphate is fal");
  });

  test("in two windows meets in a merge that keeps both", async () => {
    await translate("Kalifat pada u ponedjeljak.");
    await page.keyboard.type("The caliphate falls on Monday.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
    const other = await page.context().newPage();
    await other.goto(page.url());
    const otherField = other.locator("[data-text-field] [contenteditable=true]");
    await other.locator("[data-segment] .segment-target").first().click();
    await otherField.waitFor();
    await otherField.press("End");
    const answered = saved(other);
    await other.keyboard.type(" Theirs.");
    await answered;

    await page.bringToFront();
    await page.locator("[data-segment] .segment-target").first().click();
    await field().press("End");
    await page.keyboard.type(" Mine.");
    const conflict = page.locator(".conflict");
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain("Theirs.");
    expect(await conflict.innerText()).toContain("Mine.");

    await page.keyboard.press("Control+Enter");
    await conflict.waitFor({ state: "detached" });
    await page.reload();
    await expect.poll(() => field().innerText()).toMatch(/Theirs\..*Mine\./u);
  });

  test("while the server is gone is kept, said to be unsaved, and sent when it is back", async () => {
    await translate("Kalifat pada.");
    await page.route("**/api/segments/**", (route) => route.abort());
    await page.keyboard.type("The caliphate falls.");
    await page
      .getByText(/not saved/iu)
      .first()
      .waitFor();
    await page.unroute("**/api/segments/**");
    await saved();
    await page.reload();
    await expect.poll(() => field().innerText()).toBe("The caliphate falls.");
  });
});
