import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();
const SENTENCES = [
  "Borci bježe iz Rake.",
  "Deset boraca uhitili su Čečeni.",
  "Kiša pada cijeli dan.",
  "Djeca trče po dvorištu.",
  "Vojska je pustila borca.",
  "Nitko ne zna zašto.",
];
/** Enough to be scrolled in. */
const LONG = Array.from({ length: 15 }, () => SENTENCES.join(" ")).join(" ");

const bar = () => tumac.page.locator(".filter-bar");
const result = () => tumac.page.locator(".filter-result b");
const spoken = () => tumac.page.locator("[data-announcements]").textContent();
const press = (keys: string) => tumac.page.keyboard.press(keys);
const type = (words: string) => tumac.page.keyboard.type(words);

/** The numbers of the rows that one sees. */
const shown = () =>
  tumac.page
    .locator("[data-segment]:visible")
    .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.position)));
const openNumber = async () =>
  Number(await tumac.page.locator("[data-segment].is-open").getAttribute("data-position"));
const topOf = (number: number) =>
  tumac.page
    .locator(`[data-position="${number}"]`)
    .evaluate((row) => Math.round(row.getBoundingClientRect().top));

async function filterBy(word: string): Promise<void> {
  await press("Alt+f");
  await bar().waitFor();
  await type(word);
  await press("Enter");
  await result().waitFor();
}

test("a word is found in all its forms, and one moves within what was found", async () => {
  await translateIn(tumac, SENTENCES.join(" "));
  await filterBy("borac");
  expect(await result().textContent()).toBe("3 of 6 segments");
  expect(await shown()).toEqual([1, 2, 5]);
  await expect.poll(spoken).toContain("3 of 6 segments");
  await press("Alt+f"); // back to the text
  await press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(2);
  await press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(5);
  await press("Alt+n");
  await expect.poll(openNumber).toBe(1);
});

test("the open segment stays where it is, in the filter or outside of it", async () => {
  await translateIn(tumac, LONG);
  await press("Control+g");
  await type("51"); // Kiša pada cijeli dan.
  await press("Enter");
  await expect.poll(openNumber).toBe(51);
  await press("Alt+f");
  await bar().waitFor();
  const before = await topOf(51);
  await type("borac");
  await press("Enter");
  await expect.poll(() => result().textContent()).toBe("45 of 90 segments");
  const open = tumac.page.locator("[data-segment].is-open");
  expect(await open.getAttribute("data-outside")).toBe("Outside the filter");
  expect(await open.isVisible()).toBe(true);
  expect((await shown()).includes(52)).toBe(false);
  await press("Escape"); // shows all again
  await expect.poll(async () => (await shown()).length).toBe(90);
  expect(Math.abs((await topOf(51)) - before)).toBeLessThanOrEqual(1);
  expect(await openNumber()).toBe(51);
  await press("Escape");
  await bar().waitFor({ state: "detached" });
  await expect
    .poll(() => tumac.page.evaluate(() => document.activeElement?.closest(".is-open") !== null))
    .toBe(true);
});

test("the filter stands in the address and outlives a reload", async () => {
  await translateIn(tumac, SENTENCES.join(" "));
  await filterBy("borac");
  expect(tumac.page.url()).toContain("filter=term%3Dborac");
  await tumac.page.reload();
  await result().waitFor();
  expect(await shown()).toEqual([1, 2, 5]);
  expect(await tumac.page.locator(".filter-bar [name=term]").inputValue()).toBe("borac");
});

test("choices take effect at once and narrow each other", async () => {
  await translateIn(tumac, SENTENCES.join(" "));
  await type("The fighters flee.");
  await press("Control+s");
  await expect
    .poll(() => tumac.page.locator('[data-position="1"]').getAttribute("data-status"))
    .toBe("draft");
  await filterBy("borac");
  await tumac.page.getByRole("checkbox", { name: "Not translated" }).focus();
  await press("Space");
  await expect.poll(() => result().textContent()).toBe("2 of 6 segments");
  await tumac.page.locator(".filter-bar [name=text]").focus();
  await type("cecen");
  await press("Enter");
  await expect.poll(() => result().textContent()).toBe("1 of 6 segments");
});

test("what is edited stays in sight until one filters again", async () => {
  await translateIn(tumac, SENTENCES.join(" "));
  await press("Alt+f");
  await tumac.page.getByRole("checkbox", { name: "Not translated" }).focus();
  await press("Space");
  await expect.poll(() => result().textContent()).toBe("6 of 6 segments");
  await press("Alt+f");
  await type("The fighters flee.");
  await press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(2);
  expect(await shown()).toContain(1);
  await press("Alt+f");
  await tumac.page.locator(".filter-bar [name=text]").focus();
  await press("Enter");
  await expect.poll(() => result().textContent()).toBe("5 of 6 segments");
});

test("a number that the document has not is refused in words", async () => {
  await translateIn(tumac, SENTENCES.join(" "));
  await press("Control+g");
  await type("99");
  await press("Enter");
  await expect
    .poll(() => tumac.page.locator(".go-to-wrong").textContent())
    .toBe("Type a number from 1 to 6.");
  await press("Control+a");
  await type("4");
  await press("Enter");
  await expect.poll(openNumber).toBe(4);
  await press("Control+g");
  await press("Escape");
  await tumac.page.locator(".go-to").waitFor({ state: "detached" });
  await type("typed on");
  await expect
    .poll(() => tumac.page.locator(".is-open .cm-content").textContent())
    .toBe("typed on");
});

test("from finding to finding, and round again", async () => {
  await translateIn(tumac, "Kalifat gori. Kiša pada. Kalifat pada.");
  await type("It burns.");
  await press("Alt+ArrowDown");
  await press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(3);
  await type("It falls.");
  await press("Control+s");
  const findings = (number: number) =>
    tumac.page.locator(`[data-position="${number}"]`).getAttribute("data-findings");
  await expect.poll(() => findings(1)).not.toBe("0");
  await expect.poll(() => findings(3)).not.toBe("0");
  await press("F8");
  await expect.poll(openNumber).toBe(1);
  await press("Shift+F8");
  await expect.poll(openNumber).toBe(3);
});

test("bookmarks are set, shown, kept and walked through", async () => {
  await translateIn(tumac, SENTENCES.join(" "));
  await press("Alt+b");
  await tumac.page.locator('[data-position="1"] .segment-bookmark').waitFor();
  await expect.poll(spoken).toContain("segment 1");
  await press("Alt+ArrowDown");
  await press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(3);
  await press("Alt+b");
  await tumac.page.locator('[data-position="3"] .segment-bookmark').waitFor();
  await press("F2");
  await expect.poll(openNumber).toBe(1);
  await press("F2");
  await expect.poll(openNumber).toBe(3);
  await expect.poll(spoken).toContain("segment 3");
  await tumac.page.reload();
  await expect.poll(() => tumac.page.locator(".segment-bookmark").count()).toBe(2);
});
