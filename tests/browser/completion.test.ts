import { expect, test } from "vitest";
import { barriers } from "../support/barriers.ts";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = () => tumac.page.locator("[data-text-field] [contenteditable=true]");
const list = () => tumac.page.locator("[data-text-field] [role=listbox]");
const options = () => list().getByRole("option");
const type = (text: string) => tumac.page.keyboard.type(text);
const press = async (...all: readonly string[]) => {
  for (const keys of all) await tumac.page.keyboard.press(keys);
};
const openPosition = () => tumac.page.locator(".segment.is-open").getAttribute("data-position");

const TEXT =
  "Kalifat je pao 12. ožujka 2021. godine, kaže Ana Horvat. Razmještanje vojske je gotovo. Opet razmještanje vojske.";

test("a term is suggested by its first letters, and Tab takes it", async () => {
  await translateIn(tumac, TEXT);
  await type("Ca");
  await list().waitFor();
  expect(await list().getAttribute("aria-label")).toBe("Suggestions");
  expect(await options().first().innerText()).toContain("Caliphate");
  await press("Tab");
  expect(await field().innerText()).toBe("Caliphate");
  await expect.poll(() => list().count()).toBe(0);
  expect(await field().evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("a date and a name of the source are suggested as they are in English", async () => {
  await translateIn(tumac, TEXT);
  await type("On 12");
  await list().waitFor();
  await press("Tab");
  await type(" An");
  await list().waitFor();
  await press("Tab");
  expect(await field().innerText()).toBe("On 12 March 2021 Ana Horvat");
});

test("a word that was written in the document comes back after three letters", async () => {
  await translateIn(tumac, TEXT);
  await tumac.page.locator('.segment[data-position="2"] .segment-target').click();
  await expect.poll(openPosition).toBe("2");
  await type("The redeployment is over.");
  await press("Control+Enter");
  await expect.poll(openPosition).toBe("3");
  await type("Another red");
  await list().waitFor();
  await press("ArrowDown");
  const chosen = await field().getAttribute("aria-activedescendant");
  expect(await options().first().getAttribute("id")).toBe(chosen);
  await press("Enter");
  expect(await field().innerText()).toBe("Another redeployment");
});

test("the words of the document are there on the next visit", async () => {
  const { page } = tumac;
  await translateIn(tumac, TEXT);
  await type("The redeployment is over.");
  await press("Control+s");
  await expect.poll(() => page.locator("[data-editor-facts]").innerText()).toContain("Saved at");
  await press("Alt+ArrowDown");
  await expect.poll(openPosition).toBe("2");
  const vocabulary = page.waitForResponse((response) => response.url().endsWith("/vocabulary"));
  await page.reload();
  await vocabulary;
  await expect.poll(openPosition).not.toBeNull();
  await type("Another red");
  await list().waitFor();
  await expect.poll(() => options().first().innerText()).toContain("redeployment");
});

test("Escape closes the list alone, and then leaves the segment", async () => {
  await translateIn(tumac, TEXT);
  await type("the ca");
  await list().waitFor();
  await press("Escape");
  await expect.poll(() => list().count()).toBe(0);
  expect(await openPosition()).toBe("1");
  await press("Escape");
  await expect.poll(() => tumac.page.locator(".segment.is-open").count()).toBe(0);
});

test("Enter is not taken by a list that nothing was chosen in, nor Control and Enter", async () => {
  await translateIn(tumac, TEXT);
  await type("Razm ca");
  await list().waitFor();
  await press("Enter");
  expect(await field().innerText()).toBe("Razm ca");
  await type("liphate fell on 12 March 2021");
  await press("Control+Enter");
  await expect.poll(openPosition).toBe("2");
});

test("an open list, and one that is chosen in, hold nobody up", async () => {
  await translateIn(tumac, TEXT);
  await type("the ca");
  await list().waitFor();
  expect(await barriers(tumac.page)).toEqual([]);
  await press("ArrowDown");
  await expect.poll(() => field().getAttribute("aria-activedescendant")).not.toBeNull();
  expect(await barriers(tumac.page)).toEqual([]);
});

test("nothing jumps when the list opens", async () => {
  await translateIn(tumac, TEXT);
  const places = () =>
    tumac.page
      .locator(".segment")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  await type("the c");
  const before = await places();
  await type("a");
  await list().waitFor();
  expect(await places()).toEqual(before);
});

test("who wants no suggestions gets none, on the next visit either", async () => {
  await translateIn(tumac, TEXT);
  const preference = () => tumac.page.getByRole("checkbox", { name: "Suggest words while I type" });
  await preference().uncheck();
  await tumac.page.reload();
  await field().waitFor();
  expect(await preference().isChecked()).toBe(false);
  await type("the caliphat");
  await preference().check();
  await field().focus();
  await press("End", "Backspace");
  await type("t");
  await list().waitFor();
});
