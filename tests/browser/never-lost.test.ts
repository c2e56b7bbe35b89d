import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { launchBrowser, openWindow } from "../support/browser.ts";
import { crash, revisionsAt, textsInJournal, textsOnServer } from "../support/kept-texts.ts";
import { type Server, startServer, temporaryFolder } from "../support/server.ts";
import { translateIn } from "../support/window.ts";

const FIVE = "Prvi red.\nDrugi red.\nTreći red.\nČetvrti red.\nPeti red.";
const SAVES = "**/api/segments/*";
/** Long enough for a server that starts anew while other tests run. Milliseconds. */
const PATIENCE = { timeout: 20_000 };

/** Looks again and again, as one who sits before the page would. */
const soon = <Seen>(look: () => Seen) => expect.poll(look, PATIENCE);

vi.setConfig({ testTimeout: 90_000 });

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
  const opened = await openWindow(browser);
  ({ page, faults } = opened);
  return async () => {
    expect(faults).toEqual([]);
    await opened.context.close();
  };
});

const translate = (text: string) =>
  translateIn({ page, address: server.address, glossary: server.glossary }, text);
const field = (on = page) => on.locator("[data-text-field] [contenteditable=true]");
const press = (keys: string) => page.keyboard.press(keys);
const type = (text: string) => page.keyboard.type(text);
const status = (on = page) => on.locator("[data-save]").innerText();
const announced = (on = page) => on.locator("[data-announcements]").innerText();
const stored = () => textsOnServer(page);
const journalled = (on = page) => textsInJournal(on);
const revisionsOf = (position: number) => revisionsAt(page, position);
const openPosition = (on = page) => on.locator(".segment.is-open").getAttribute("data-position");
const target = (position: number, on = page) =>
  on.locator(`[data-position="${position}"] .segment-target`).innerText();
const unsavedRows = () =>
  page
    .locator("[data-segment]:has(.segment-unsaved)")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-position")));

/** Kills the server as a power cut would. */
const killServer = () => server.kill();

/** Starts it again with the same data under the same address. */
async function startAgain(): Promise<void> {
  const port = Number(new URL(server.address).port);
  server = await startServer(data.path, server.glossary, port);
}

/** Without the segment: work begins at the first open one. */
const documentAddress = () => page.url().split("#")[0] ?? "";

describe("a server that is killed while one types", () => {
  test("and comes back has every letter, in the order in which they were written", async () => {
    await translate(FIVE);
    await type("The first li");
    await soon(stored).toContain("draft The first li");
    await killServer();
    await type("ne.");
    await soon(status).toContain("1 segment is kept in this browser");
    await press("Control+Enter");
    await soon(openPosition).toBe("2");
    await type("The second line.");
    await press("Alt+ArrowDown");
    await soon(openPosition).toBe("3");
    await type("The thi");
    await soon(status).toContain("3 segments are kept in this browser");
    await soon(unsavedRows).toEqual(["1", "2", "3"]);

    const order: string[] = [];
    page.on("requestfinished", (request) => {
      const isSave = request.method() === "PUT" && /segments\/\d+$/u.test(request.url());
      if (isSave) order.push(request.postDataJSON().target);
    });
    await startAgain();
    await type("rd line.");
    await soon(stored).toEqual([
      "translated The first line.",
      "draft The second line.",
      "draft The third line.",
      ...["initial", "initial"],
    ]);
    await soon(status).toMatch(/^Saved at/u);
    expect(order.slice(0, 2)).toEqual(["The first line.", "The second line."]);
    expect(order.at(-1)).toBe("The third line.");
    await soon(unsavedRows).toEqual([]);
    await soon(journalled).toEqual([]);
  });

  test("is told once to those who hear the page, and once that it is back", async () => {
    await translate(FIVE);
    await killServer();
    await type("First.");
    await soon(announced).toContain("the server does not answer. 1 segment is kept");
    await startAgain();
    await soon(announced).toContain("The server answers again");
    await soon(stored).toContain("draft First.");
  });
});

describe("a tab that crashes while the server is away", () => {
  test("leaves its texts and its confirmations to the next one", async () => {
    await translate(FIVE);
    const address = documentAddress();
    await killServer();
    await type("First.");
    await press("Control+Enter");
    await soon(openPosition).toBe("2");
    await type("Sec");
    await soon(journalled).toEqual(["First.", "Sec"]);
    await crash(page);
    await startAgain();
    const again = await page.context().newPage();
    await again.goto(address);
    await soon(() => field(again).innerText()).toBe("First."); // it was still open then
    await soon(() => target(2, again)).toBe("Sec");
    await soon(stored).toEqual(expect.arrayContaining(["translated First.", "draft Sec"]));
    await soon(() => journalled(again)).toEqual([]);
  });

  test("leaves a confirmation that findings refuse, and that is told", async () => {
    await translate("Kalifat pada.\nDrugi red.");
    const address = documentAddress();
    await killServer();
    await type("It falls.");
    await press("Control+Enter");
    await soon(openPosition).toBe("2");
    await crash(page);
    await startAgain();
    const again = await page.context().newPage();
    await again.goto(address);
    await again.getByText("Not confirmed. 1 error stands in the way").waitFor();
    await soon(stored).toContain("draft It falls.");
  });

  test("is left alone as long as it lives", async () => {
    await translate(FIVE);
    await page.route(SAVES, (route) => route.abort());
    await type("First.");
    await soon(status).toContain("1 segment is kept");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await field(other).waitFor();
    expect(await field(other).innerText()).not.toContain("First.");
    await soon(() => journalled(other)).toEqual(["First."]);
  });
});

test("what a tab that crashed has written is taken up by the one that is looked at next", async () => {
  await translate(FIVE);
  const other = await page.context().newPage();
  await other.goto(documentAddress());
  await field(other).waitFor();
  await page.bringToFront();
  await page.route(SAVES, (route) => route.abort());
  await press("Alt+ArrowDown");
  await soon(() => openPosition()).toBe("2");
  await type("Second.");
  await soon(journalled).toEqual(["Second."]);
  await crash(page);
  page = other;
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await soon(stored).toContain("draft Second.");
  await soon(() => target(2)).toBe("Second.");
  await soon(journalled).toEqual([]);
});

describe("without the network", () => {
  test("one goes on in what is loaded, and is told what is not", async () => {
    await translate(Array.from({ length: 120 }, (_, at) => `Ovo je ${at + 1}. red.`).join("\n"));
    await page.context().setOffline(true);
    await type("One.");
    await press("Control+Enter");
    await soon(openPosition).toBe("2");
    await type("Two.");
    await soon(status).toContain("2 segments are kept");
    await page.locator('[data-position="110"]').click();
    await soon(status).toContain("Segment 110 was not loaded yet");
    expect(await openPosition()).toBe("2");
    await type(" More.");
    expect(await field().innerText()).toBe("Two. More.");
    await page.getByRole("button", { name: "Go to segment 1" }).click();
    await soon(openPosition).toBe("1");
    expect(await status()).not.toContain("Segment 110");
    await page.context().setOffline(false); // no key, no button: the page goes on by itself
    await soon(stored).toEqual(expect.arrayContaining(["translated One.", "draft Two. More."]));
    await soon(status).toMatch(/^Saved at/u);
  });

  test("what needs the server says so, and takes nothing away", async () => {
    await translate("Kalifat pada.\nDrugi red.");
    await type("It falls.");
    await soon(stored).toContain("draft It falls.");
    await page.context().setOffline(true);
    await press("Alt+h");
    await page.getByText("This could not be loaded.").waitFor();
    await press("Alt+i");
    await type("a pronoun stands for it");
    await press("Enter");
    await soon(status).toBe("The server does not answer. Nothing was changed.");
    expect(await page.getByLabel("Reason").inputValue()).toBe("a pronoun stands for it");
    await page.locator("[data-text-field]").click();
    await press("End");
    await type(" Soon.");
    await soon(status).toContain("1 segment is kept");
    expect(await field().innerText()).toBe("It falls. Soon.");
    await page.context().setOffline(false);
    await soon(stored).toContain("draft It falls. Soon.");
  });
});

describe("leaving the page", () => {
  test("with texts that the server does not have asks first", async () => {
    await translate(FIVE);
    await page.route(SAVES, (route) => route.abort());
    await type("First.");
    await soon(status).toContain("1 segment is kept");
    const asked = page.waitForEvent("dialog");
    page.once("dialog", (dialog) => void dialog.dismiss());
    await page.evaluate(() => location.assign("/documents"));
    expect((await asked).type()).toBe("beforeunload");
    expect(await field().innerText()).toBe("First.");
  });

  test("in the middle of a word asks nothing, and loses nothing", async () => {
    await translate(FIVE);
    await type("The first wo");
    await page.goto(`${server.address}/glossary`);
    await page.goBack();
    await soon(() => field().innerText()).toBe("The first wo");
    await soon(stored).toContain("draft The first wo");
  });

  test("with a text longer than a browser sends then keeps it for the return", async () => {
    await translate(FIVE);
    const address = documentAddress();
    const long = "word ".repeat(15_000).trim();
    await field().evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      element.dispatchEvent(
        new ClipboardEvent("paste", {
          clipboardData,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
    }, long);
    await page.goto(`${server.address}/glossary`);
    await page.goto(address);
    await soon(stored).toContain(`draft ${long}`);
  });
});

describe("a server that is slow", () => {
  test("and a tab that crashes meanwhile lose no letter typed behind a confirmation", async () => {
    await translate(FIVE);
    await page.context().route(SAVES, () => new Promise(() => undefined));
    const address = documentAddress();
    await type("First.");
    await press("Control+Enter");
    await type(" And more");
    await soon(journalled).toEqual(["First. And more"]);
    await crash(page);
    await page.context().unroute(SAVES);
    page = await page.context().newPage();
    await page.goto(address);
    await soon(stored).toContain("draft First. And more");
    await soon(status).toMatch(/^Saved at/u);
    await soon(journalled).toEqual([]);
  });

  test("that goes away while a page is loaded is waited for", async () => {
    await translate(FIVE);
    await page.context().route("**/outline", (route) => route.abort());
    const refused = page.waitForEvent("requestfailed");
    await page.goto(documentAddress());
    await refused;
    await page.context().unroute("**/outline");
    await field().waitFor();
    await type("First.");
    await soon(stored).toContain("draft First.");
  });
});

describe("a browser that keeps nothing", () => {
  test("is told, and the text still arrives once the server is back", async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
    });
    await translate(FIVE);
    await soon(() => page.locator(".fact-unkept").innerText()).toContain(
      "This browser keeps nothing",
    );
    await page.context().setOffline(true);
    await type("First.");
    await soon(status).toContain("1 segment is only in this page: keep it open");
    await page.context().setOffline(false);
    await soon(stored).toContain("draft First.");
    await soon(status).toMatch(/^Saved at/u);
  });
});

describe("two who write in one segment", () => {
  /** Who hears of the other's words in time meets no conflict; here nobody does. */
  const hearNothing = () => page.context().route("**/api/events*", (route) => route.abort());

  /** Another window of the same reader writes into the first segment, in which this one is. */
  async function writeElsewhere(): Promise<void> {
    await hearNothing();
    await translate(FIVE);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await field(other).waitFor();
    await other.keyboard.type("Their words.");
    await soon(stored).toContain("draft Their words.");
    await page.bringToFront();
  }

  /** Then this one does. */
  async function disagree(): Promise<void> {
    await writeElsewhere();
    await type("My words.");
    await page.locator(".conflict textarea").waitFor();
  }

  test("are shown both texts, and neither is lost by taking theirs", async () => {
    await disagree();
    expect(await page.locator(".conflict-sides").innerText()).toContain("My words.");
    expect(await page.locator(".conflict-sides").innerText()).toContain("Their words.");
    expect(await announced()).toContain("Segment 1 is not saved: somebody else changed it");
    await press("Tab"); // by the keyboard alone, from the result to its buttons
    await press("Tab");
    await press("Tab");
    await press("Enter");
    await soon(() => page.locator(".conflict textarea").inputValue()).toBe("Their words.");
    await press("Control+Enter");
    await soon(() => revisionsOf(1)).toEqual(["Their words.", "My words.", "Their words."]);
    await soon(announced).toContain("Both texts stay in the history");
    expect(
      await page.evaluate(() => document.activeElement?.closest("[data-text-field]")),
    ).not.toBe(null);
    expect(await field().innerText()).toBe("Their words.");
  });

  test("can take mine, and theirs stays a revision", async () => {
    await disagree();
    await page.getByRole("button", { name: "Take all of mine" }).click();
    await press("Control+Enter");
    await soon(() => revisionsOf(1)).toEqual(["Their words.", "My words."]);
  });

  test("find the conflict again after a crash, with both sides and what was made of them", async () => {
    await disagree();
    const address = documentAddress();
    await page.locator(".conflict textarea").fill("Half done");
    await crash(page);
    const again = await page.context().newPage();
    await again.goto(address);
    await soon(() => status(again)).toContain("Segment 1 is not saved");
    await again.getByRole("button", { name: "Go to it" }).click();
    await soon(() => again.locator(".conflict textarea").inputValue()).toBe("Half done");
    expect(await again.locator(".conflict-sides").innerText()).toContain("My words.");
  });

  test("leave the focus to whoever is at work elsewhere in the page", async () => {
    await writeElsewhere();
    await type("Mine");
    const summary = page.locator(".key-help summary");
    await summary.focus();
    await page.locator(".conflict").waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
