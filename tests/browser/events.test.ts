import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

/** Changes the glossary as another window, or another program, does. */
async function ask(method: string, path: string, body?: object) {
  const answer = await fetch(`${tumac.address}${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return answer.status === 204 ? null : answer.json();
}

function pair(hr: string, en: string, forbidden?: string) {
  const preferred = { language: "en", text: en };
  const wrong = { language: "en", text: forbidden, status: "forbidden" };
  return { terms: [{ language: "hr", text: hr }, preferred, ...(forbidden ? [wrong] : [])] };
}

const marked = (page: Page, position: number) =>
  page.locator(`[data-position="${position}"] .segment-source .term`);
const field = (page: Page) => page.locator("[data-text-field] [contenteditable=true]");

/** Counts what the page asks the server from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}

test("an open editor shows a term that was added elsewhere, and what one types goes on", async () => {
  const { page } = tumac;
  await translateIn(tumac, "Ribari love srdele. Srdele su plave.");
  await page.keyboard.type("Fishermen cat");
  const { id } = await ask("POST", "/api/concepts", pair("srdela", "sardine"));
  await page.keyboard.type("ch sprats");
  await marked(page, 1).waitFor();
  await marked(page, 2).waitFor();
  await page.keyboard.type(".");
  expect(await field(page).innerText()).toBe("Fishermen catch sprats.");
  expect(await field(page).evaluate((one) => one.matches(":focus"))).toBe(true);
  await ask("DELETE", `/api/concepts/${id}`);
  await expect.poll(() => marked(page, 1).count()).toBe(0);
});

test("two windows: what one adds from its segment, the other learns; a confirmed segment no longer holds", async () => {
  const { page } = tumac;
  await translateIn(tumac, "Tuna je skupa. Vole je svi. Lovi se tuna.");
  await page.keyboard.type("Tunny is dear.");
  await page.keyboard.press("Control+Enter");
  await expect
    .poll(() => page.locator('[data-position="1"]').getAttribute("data-status"))
    .toBe("translated");
  await field(page).waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/u, ""));
  await field(other).waitFor();
  await page.keyboard.type("All like it");
  const before = await page.locator('[data-position="2"]').boundingBox();

  await other.keyboard.press("Control+e");
  await other.locator("form.capture input[name=croatian]").fill("tuna");
  await other.locator("form.capture input[name=english]").fill("tuna");
  await other.keyboard.press("Enter");
  await other.locator(".capture-done").waitFor();

  await page.locator('[data-position="1"] .segment-outdated').waitFor();
  await marked(page, 3).waitFor();
  await expect.poll(() => page.locator(".editor-facts").innerText()).toContain("1 no longer holds");
  await page.keyboard.type(".");
  expect(await field(page).innerText()).toBe("All like it.");
  const after = await page.locator('[data-position="2"]').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1);
});

test("many changes in a row cost the page few questions, and a page out of sight none until it is seen", async () => {
  const { page } = tumac;
  await translateIn(tumac, "Losos i pastrva.");
  const asked = requestsOf(page);
  for (let n = 0; n < 12; n++) await ask("POST", "/api/concepts", pair(`riba${n}k`, `fish ${n}`));
  await ask("POST", "/api/concepts", pair("losos", "salmon"));
  await marked(page, 1).waitFor();
  expect(asked.filter((url) => url.includes("/touched")).length).toBeLessThan(7);

  const look = (state: string) =>
    page.evaluate((now) => {
      Object.defineProperty(document, "visibilityState", { value: now, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await look("hidden");
  asked.length = 0;
  await ask("POST", "/api/concepts", pair("pastrva", "trout"));
  const seen = page.waitForRequest(/\/touched/u);
  await look("visible");
  await seen;
  await expect.poll(() => marked(page, 1).count()).toBe(2);
  expect(asked.filter((url) => url.includes("/touched"))).toHaveLength(1);
});

test("a reader who selects words of the source keeps them while marks come and go", async () => {
  const { page } = tumac;
  await translateIn(tumac, "Stari svjetionik stoji na otoku.");
  const { x, y } = await page.evaluate(() => {
    const source = document.querySelector(".segment.is-open .segment-source");
    const node = document.createTreeWalker(source ?? document, NodeFilter.SHOW_TEXT).nextNode();
    const word = document.createRange();
    if (node !== null) word.setStart(node, 6);
    if (node !== null) word.setEnd(node, 16);
    return word.getBoundingClientRect();
  });
  await page.mouse.dblclick(x + 20, y + 8);
  await ask("POST", "/api/concepts", pair("stari svjetionik", "old lighthouse"));
  await marked(page, 1).waitFor();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe("svjetionik");
  await field(page).focus();
  await ask("POST", "/api/concepts", pair("otok", "island"));
  await expect.poll(() => marked(page, 1).count()).toBe(2);
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get("chosen") ?? [])].map((range) => String(range)));
  expect(await painted()).toEqual(["svjetionik"]);
  await page.keyboard.press("Control+e");
  await page.locator("form.capture").waitFor();
  expect(await page.locator("input[name=croatian]").inputValue()).toBe("svjetionik");
  await page.keyboard.press("Escape");
});

test("a proposal that is accepted on another page stands in the rows of the open editor", async () => {
  const { page } = tumac;
  const { id } = await ask("POST", "/api/concepts", pair("haringa", "herring"));
  await translateIn(tumac, "Haringa je mala. Nema je.");
  await page.keyboard.type("The herring is small.");
  await page.keyboard.press("Control+Enter");
  await field(page).waitFor();
  await expect
    .poll(() => page.locator('[data-position="1"]').getAttribute("data-status"))
    .toBe("translated");
  await page.keyboard.type("It is go");
  await ask("PUT", `/api/concepts/${id}`, pair("haringa", "Clupea"));
  await page.locator('[data-position="1"] .segment-outdated').waitFor();
  const { steps } = await ask("GET", "/api/glossary/steps?limit=1");
  const path = `/api/glossary/steps/${steps[0].number}/impact`;
  const { segments } = await ask("GET", path);
  const shown = { id: segments[0].segment.id, base: segments[0].segment.revision };
  await ask("POST", `${path}/accept`, { segments: [shown] });
  await expect
    .poll(() => page.locator('[data-position="1"] .segment-target').innerText())
    .toBe("The Clupea is small.");
  await page.locator('[data-position="1"] .segment-outdated').waitFor({ state: "detached" });
  await page.keyboard.type("ne.");
  expect(await field(page).innerText()).toBe("It is gone.");
});
