import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { type Server, startServer, temporaryFolder } from "../support/server.ts";

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

const open = (path: string) => page.goto(server.address + path);
const notice = () => page.locator("[data-notice]").innerText();
const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

/** Lets go of files over the page, as a hand with a mouse does. */
function dropFiles(names: readonly string[]): Promise<void> {
  return page.evaluate((fileNames) => {
    const dataTransfer = new DataTransfer();
    for (const name of fileNames) dataTransfer.items.add(new File(["Prva. Druga je tu."], name));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
      );
  }, names);
}

/** Saves the first segment of the sample once for each text, and gives the address of its history. */
async function historyWith(texts: readonly string[]): Promise<string> {
  const segment = await page.evaluate(async (targets) => {
    const { segments } = await (await fetch("/api/documents/1/segments?limit=1")).json();
    for (const [base, target] of targets.entries())
      await fetch(`/api/segments/${segments[0].id}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ target, status: "draft", base }),
      });
    return segments[0].id;
  }, texts);
  return `/segments/${segment}/history`;
}

describe("preferences", () => {
  test("the theme changes without loading the page, and is remembered", async () => {
    await open("/documents");
    await page.locator("textarea[name=text]").fill("not lost");
    const remembered = page.waitForResponse(/\/preferences$/);
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await theme()).toBe("dark");
    expect(await page.locator("textarea[name=text]").inputValue()).toBe("not lost");
    await remembered;
    await page.reload();
    expect(await theme()).toBe("dark");
  });

  test("the author's name is kept by Enter", async () => {
    await open("/documents");
    const remembered = page.waitForResponse(/\/preferences$/);
    await page.getByLabel("Your name").fill("Iva <b>");
    await page.keyboard.press("Enter");
    await remembered;
    await page.reload();
    expect(await page.getByLabel("Your name").inputValue()).toBe("Iva <b>");
  });

  test("the language changes on the page where one is", async () => {
    await open("/glossary?q=kalif");
    await page.getByRole("button", { name: "HR" }).click();
    await page.getByRole("heading", { name: "Pojmovnik" }).waitFor();
    expect(page.url()).toContain("/glossary?q=kalif");
  });
});

describe("documents", () => {
  test("a file dropped anywhere becomes a document, which is deleted and brought back", async () => {
    await open("/documents");
    await dropFiles(["vijest.txt"]);
    await page.waitForURL(/\/documents\/\d+/u);
    await open("/documents");
    await page.getByRole("button", { name: "Delete «vijest»" }).click();
    expect(await notice()).toContain("«vijest» is deleted.");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "vijest", exact: true }).waitFor();
  });

  test("two files at once are refused with a sentence", async () => {
    await open("/documents");
    await dropFiles(["a.txt", "b.txt"]);
    expect(await page.getByRole("alert").innerText()).toMatch(/^Only one file/u);
    expect(page.url()).toMatch(/\/documents$/u);
  });
});

describe("the glossary by keyboard", () => {
  test("arrows walk, Enter opens, typing in the last row adds one, Ctrl+Enter saves", async () => {
    await open("/glossary");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const terms = page.getByRole("group", { name: "Croatian terms" }).locator("[data-term-text]");
    await terms.last().fill("posve nov naziv");
    expect(await terms.last().inputValue()).toBe("");
    await page.keyboard.press("Control+Enter");
    await page.locator("[data-notice]").waitFor();
    expect(await terms.nth(-2).inputValue()).toBe("posve nov naziv");
    await open("/glossary");
    await page.keyboard.press("/");
    await page.keyboard.type("posve nov");
    await page.keyboard.press("Enter");
    await page.getByText("1 concept", { exact: true }).waitFor();
  });

  test("Escape closes a concept, but not one that was changed", async () => {
    await open("/glossary");
    await page.keyboard.press("n");
    await page.waitForURL(/\/glossary\/new$/u);
    await page.getByLabel("Note").fill("x");
    await page.keyboard.press("Escape");
    expect(await page.getByLabel("Note").inputValue()).toBe("x");
    await page.getByLabel("Note").fill("");
    await page.keyboard.press("Escape");
    await page.waitForURL(/\/glossary$/u);
  });

  test("a concept is deleted and brought back", async () => {
    await open("/glossary/kalifat");
    await page.getByRole("button", { name: "Delete" }).click();
    expect(await notice()).toMatch(/is deleted/u);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "kalifat", level: 2 }).waitFor();
  });
});

describe("the history", () => {
  test("a handle that is moved shows the other comparison in place, and a revision is restored", async () => {
    await open("/documents");
    const address = await historyWith(["The calif", "The caliph", "The caliphate"]);
    await open(address);
    await page.getByLabel("Compare from revision 1").check();
    await expect
      .poll(() => page.locator("[data-comparison] del").first().innerText())
      .toBe("calif");
    expect(await page.locator("[data-comparison] ins").first().innerText()).toBe("caliphate");
    expect(page.url()).toMatch(/from=1/u);
    await page.getByTitle("Restore revision 1").click();
    await page.getByText("restored from 1").waitFor();
  });
});
