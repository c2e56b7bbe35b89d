import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriers } from "../support/barriers.ts";
import { openWindow } from "../support/browser.ts";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = (page: Page) => page.locator("[data-text-field] [contenteditable=true]");
const row = (page: Page, position: number) => page.locator(`[data-position="${position}"]`);
const target = (page: Page, position: number) => row(page, position).locator(".segment-target");
const names = (page: Page, position: number) =>
  row(page, position).locator(".segment-present-name").allInnerTexts();
const company = (page: Page) => page.locator(".present-names li").allInnerTexts();
const note = (page: Page) => page.locator(".segment-news");

async function nameIn(page: Page, author: string): Promise<void> {
  const value = encodeURIComponent(author);
  await page.context().addCookies([{ name: "tumac-author", value, url: tumac.address }]);
}

/** Ana's document, in which she is in its first segment. */
async function anaIn(text: string): Promise<Page> {
  await nameIn(tumac.page, "Ana");
  await translateIn(tumac, text);
  return tumac.page;
}

/** The same document in another browser, in a segment; its faults fail the test as those of the first do. */
async function joinedBy(author: string, position: number): Promise<Page> {
  const browser = tumac.page.context().browser();
  if (browser === null) throw new Error("the page belongs to no browser");
  const { page, faults } = await openWindow(browser);
  await nameIn(page, author);
  page.once("close", () => expect(faults).toEqual([]));
  await page.goto(tumac.page.url().replace(/#.*/u, ""));
  await field(page).waitFor();
  await open(page, position);
  return page;
}

async function open(page: Page, position: number): Promise<void> {
  if (await row(page, position).evaluate((one) => one.classList.contains("is-open"))) return;
  await target(page, position).click();
  await expect.poll(() => row(page, position).getAttribute("aria-current")).toBe("true");
}

/** The text as it stands in the open field. */
const written = (page: Page) => field(page).innerText();

test("who is in a segment is shown in its row and at the foot, and gone when the window is", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide. Puše bura.");
  const marko = await joinedBy("Marko Čič", 2);
  await expect.poll(() => names(ana, 2)).toEqual(["Marko Čič"]);
  await expect.poll(() => names(marko, 1)).toEqual(["Ana"]);
  expect(await company(ana)).toEqual(["Marko Čič"]);
  expect(await barriers(ana)).toEqual([]);

  await open(marko, 3);
  await expect.poll(() => names(ana, 3)).toEqual(["Marko Čič"]);
  expect(await names(ana, 2)).toEqual([]);
  await ana.getByRole("button", { name: "Marko Čič: go to segment 3" }).click();
  await expect.poll(() => row(ana, 3).getAttribute("aria-current")).toBe("true");
  await marko.context().close();
  await expect.poll(() => names(ana, 3)).toEqual([]);
  await expect.poll(() => company(ana)).toEqual([]);
});

test("one's own other window is called so, and one that nobody looks at is in no segment", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide.");
  const other = await ana.context().newPage();
  await other.goto(ana.url().replace(/#.*/u, ""));
  await field(other).waitFor();
  await open(other, 2);
  await expect.poll(() => names(ana, 2)).toEqual(["you, elsewhere"]);
  await other.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect.poll(() => names(ana, 2)).toEqual([]);
});

test("a name is a text, whatever it looks like", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide.");
  const marko = await joinedBy("<b>Marko</b>", 2);
  await expect.poll(() => names(ana, 2)).toEqual(["<b>Marko</b>"]);
  await marko.context().close();
});

test("what one saves stands in the other's row, and what one looks at stays where it is", async () => {
  const rain = Array.from({ length: 40 }, (_, at) => `Kiša pada ${at + 3}. dan.`);
  const ana = await anaIn(["Kiša pada.", ...rain, "Puše bura."].join("\n"));
  const marko = await joinedBy("Marko", 1);
  await row(ana, 30).scrollIntoViewIfNeeded();
  await open(ana, 30);
  await ana.keyboard.type("The bora bl");
  const before = await row(ana, 30).boundingBox();
  await open(marko, 1);
  await marko.keyboard.type(`It ${"rains ".repeat(60)}.`);
  await marko.keyboard.press("Control+Enter");
  await expect.poll(() => target(ana, 1).innerText()).toContain("rains rains");
  await expect.poll(() => row(ana, 1).getAttribute("data-status")).toBe("translated");
  const after = await row(ana, 30).boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
  await ana.keyboard.type("ows.");
  expect(await written(ana)).toBe("The bora blows.");
  await expect.poll(() => ana.locator(".fact-progress").innerText()).toContain("2 of 164");
  await marko.context().close();
});

test("the segment that one is in shows the other's text at once where one has typed nothing", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide.");
  const marko = await joinedBy("Marko", 1);
  await marko.keyboard.type("It rains.");
  await expect.poll(() => written(ana)).toBe("It rains.");
  await expect.poll(() => note(ana).innerText()).toContain("Marko has saved this segment");
  await ana.keyboard.type(" Again.");
  await expect.poll(() => written(marko)).toBe("It rains. Again.");
  await ana.keyboard.press("Control+Enter");
  await expect.poll(() => row(ana, 1).getAttribute("data-status")).toBe("translated");
  expect(await ana.locator(".conflict-result").count()).toBe(0);
  await marko.context().close();
});

test("where both have typed, what one writes stays, and both texts are compared on saving", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide.");
  const marko = await joinedBy("Marko", 1);
  let hold = true;
  await ana.route(/\/api\/segments\/\d+$/u, async (route) => {
    if (hold && route.request().method() === "PUT") await route.abort();
    else await route.continue();
  });
  await ana.keyboard.type("Rain is falling.");
  await marko.keyboard.type("It rains.");
  await expect
    .poll(() => note(ana).innerText())
    .toContain("Marko has saved this segment meanwhile");
  expect(await written(ana)).toBe("Rain is falling.");
  hold = false;
  await ana.keyboard.press("Control+s");
  await ana.evaluate(() => window.dispatchEvent(new Event("online")));
  await ana.locator(".conflict-result").waitFor();
  expect(await ana.locator(".conflict").innerText()).toContain("It rains.");
  await marko.context().close();
});

test("a lock is seen by all, keeps the text of who was writing, and lets it be saved afterwards", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide.");
  const marko = await joinedBy("Marko", 1);
  let hold = true;
  await marko.route(/\/api\/segments\/\d+$/u, async (route) => {
    if (hold && route.request().method() === "PUT") await route.abort();
    else await route.continue();
  });
  await marko.keyboard.type("It rains.");
  await ana.keyboard.press("Alt+l");
  await expect.poll(() => row(marko, 1).getAttribute("data-locked")).toBe("true");
  expect(await row(marko, 1).locator(".segment-lock").getAttribute("title")).toContain("Ana");
  await expect.poll(() => note(marko).innerText()).toContain("could not be saved any more");
  await marko.keyboard.type(" Much.");
  const text = () => marko.locator("[data-text-field] .cm-content").innerText();
  expect(await text()).toBe("It rains.");
  hold = false;
  await ana.keyboard.press("Alt+l");
  await expect.poll(() => row(marko, 1).getAttribute("data-locked")).toBe("false");
  await expect.poll(() => written(ana)).toBe("It rains.");
  await marko.keyboard.type(" Much.");
  await expect.poll(() => written(ana)).toBe("It rains. Much.");
  await marko.context().close();
});

test("many saves at once cost a page few questions", async () => {
  const many = Array.from({ length: 120 }, (_, at) => `Padala je kiša broj ${at + 1}a.`);
  const ana = await anaIn(many.join("\n"));
  const id = Number(/documents\/(\d+)/u.exec(ana.url())?.[1]);
  const page = await (
    await fetch(`${tumac.address}/api/documents/${id}/segments?limit=200`)
  ).json();
  const asked: string[] = [];
  ana.on("request", (request) => asked.push(request.url()));
  const headers = { "content-type": "application/json" };
  for (const segment of page.segments.slice(1)) {
    const body = JSON.stringify({ target: `Rain ${segment.id}.`, status: "draft", base: 0 });
    await fetch(`${tumac.address}/api/segments/${segment.id}`, { method: "PUT", headers, body });
  }
  const last = page.segments.at(-1);
  await row(ana, last.position).scrollIntoViewIfNeeded();
  await expect.poll(() => target(ana, last.position).innerText()).toBe(`Rain ${last.id}.`);
  expect(asked.filter((url) => /\/api\/.*rows\?ids=/u.test(url)).length).toBeLessThan(40);
  expect(asked.filter((url) => /\/api\/segments\/\d+$/u.test(url))).toEqual([]);
});

test("a page that was away shows what was saved and who came meanwhile", async () => {
  const ana = await anaIn("Kiša pada. Snijeg ide. Puše bura.");
  const look = (state: string) =>
    ana.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await look("hidden");
  const marko = await joinedBy("Marko", 3);
  await marko.keyboard.type("The bora blows.");
  await marko.keyboard.press("Control+s");
  await expect.poll(() => row(marko, 3).getAttribute("data-status")).toBe("draft");
  expect(await target(ana, 3).innerText()).toBe("");
  await look("visible");
  await expect.poll(() => target(ana, 3).innerText()).toBe("The bora blows.");
  await expect.poll(() => names(ana, 3)).toEqual(["Marko"]);
  await expect.poll(() => names(marko, 1)).toEqual(["Ana"]);
  await marko.context().close();
});
