import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

test("the hints come one by one, are put away by the keyboard, and never come again", async () => {
  const { page } = tumac;
  await translateIn(tumac, "Kiša pada.\n\nSnijeg pada.");
  const tour = page.locator(".tour");
  const shown = tour.locator("[data-hint].is-shown");
  const seen = new Set<string>();
  await tour.locator("[data-next-hint]").focus();
  for (let hint = 0; hint < 4; hint++) {
    seen.add((await shown.textContent()) ?? "");
    await page.keyboard.press("Enter");
  }
  expect(seen.size).toBe(4);
  expect([...seen].join(" ")).toContain("Ctrl+Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await tour.waitFor({ state: "detached" });
  await page.reload();
  await page.locator("[data-text-field] [contenteditable=true]").waitFor();
  expect(await tour.count()).toBe(0);
});

test("what was done today stands in the line at the foot, and grows with each confirmed segment", async () => {
  const { page } = tumac;
  await translateIn(tumac, "Brzo pada kiša.\n\nSnijeg pada.");
  const today = page.locator("[data-words-today]");
  await expect.poll(() => today.textContent()).toContain("0 words today");
  await page.keyboard.type("It rains fast.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => today.textContent()).toContain("3 words today");
});
