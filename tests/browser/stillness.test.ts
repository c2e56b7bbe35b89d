import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const FIELD = "[data-text-field] [contenteditable=true]";

/** The most that Google's Web Vitals call good is 0.1; a page of rows at rest has next to nothing. */
const BARELY_SEEN = 0.01;

/** Adds up every layout shift of a page from its first paint on, also those soon after a key. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = { shifted: 0 };
    Object.assign(window, { record });
    new PerformanceObserver((list) => {
      // Not in TypeScript's library yet; Chromium's own name for the size of a shift.
      for (const entry of list.getEntries())
        record.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () => (window as unknown as { readonly record: { readonly shifted: number } }).record.shifted,
  );
}

test("nothing jumps while the page comes in, a text is typed and saved, and findings come and go", async () => {
  const { page, address } = tumac;
  await page.goto(`${address}/documents/1`); // the fonts are the browser's own from now on
  await page.locator(FIELD).waitFor();
  await watchShifts(page);
  await page.goto(`${address}/documents/1?again`);
  await page.locator(FIELD).waitFor();
  await page.locator("[data-words-today]:not(:empty)").waitFor();
  await expect.poll(() => page.locator(".fact-progress ~ .number").count()).toBeGreaterThan(0);
  expect(await shifted(page)).toBeLessThan(BARELY_SEEN);

  const below = page.locator(".segment").nth(1);
  const placeOf = () => below.evaluate((row) => row.getBoundingClientRect().top);
  const place = await placeOf();
  await page.keyboard.type("The state is no more"); // a term is missing
  await page.locator(".is-open .finding-error").first().waitFor();
  expect(await placeOf()).toBe(place);
  await page.keyboard.press("Alt+1");
  await page.keyboard.press("Alt+2");
  await expect.poll(() => page.locator(".is-open .finding-error").count()).toBe(0);
  expect(await placeOf()).toBe(place);
});
