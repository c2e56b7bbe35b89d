import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

interface Text {
  readonly target: string;
  readonly author: string;
}

/** A segment of its own with these revisions; answers its id. */
async function segmentWith(texts: readonly Text[]): Promise<number> {
  await translateIn(tumac, "Kalifat je pao.");
  const id = Number(await tumac.page.locator("[data-segment]").getAttribute("data-segment"));
  for (const [base, { target, author }] of texts.entries())
    await fetch(`${tumac.address}/api/segments/${id}`, {
      method: "PUT",
      headers: {
        "content-type": "application/json",
        "x-tumac": "1",
        cookie: `tumac-author=${author}`,
      },
      body: JSON.stringify({ target, status: "draft", base }),
    });
  return id;
}

const TEXTS = [
  { target: "The calif fell.", author: "Ana" },
  { target: "The caliph finally fell.", author: "Marko" },
  { target: "The caliph finally fell today.", author: "Iva" },
] as const;

const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

test("any two revisions are compared by the keyboard, and one is restored with a reason", async () => {
  const { page, address } = tumac;
  const mended = { target: "The caliph fell today.", author: "Iva" };
  const id = await segmentWith([...TEXTS.slice(0, 2), mended]);
  await page.goto(`${address}/segments/${id}/history`);
  const comparison = page.locator("[data-comparison]");
  await page.getByLabel("Compare from revision 2").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => comparison.locator("h2").innerText()).toBe("From revision 1 to 3");
  await expect.poll(() => comparison.locator("del").first().innerText()).toBe("calif");

  await page.getByLabel("words").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => comparison.locator("del").first().innerText()).toBe("f");
  expect(await isFocused(page.getByLabel("characters"))).toBe(true);
  await page.getByLabel("in one text").focus();
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => comparison.locator(".history-sides h3").allInnerTexts())
    .toEqual(["Revision 1", "Revision 3"]);
  await page.reload();
  expect(await comparison.locator(".history-sides del").first().innerText()).toBe("f");

  await page.locator("#revision-1 summary").focus();
  await page.keyboard.press("Enter");
  const why = page.locator("#revision-1 input[name=comment]");
  await why.waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(() => isFocused(why)).toBe(true);
  await page.keyboard.type("As the client had it in May");
  await page.keyboard.press("Enter");
  const newest = page.locator("#revision-4");
  await newest.waitFor();
  const told = await newest.innerText();
  expect(told).toContain("restored from 1");
  expect(told).toContain("As the client had it in May");
});

test("each word leads to the revision that brought it", async () => {
  const { page, address } = tumac;
  const id = await segmentWith(TEXTS);
  await page.goto(`${address}/segments/${id}/history`);
  await page.getByRole("link", { name: "Who wrote what" }).focus();
  await page.keyboard.press("Enter");
  const text = page.locator(".words-text");
  await text.waitFor();
  expect(await text.innerText()).toBe("The caliph finally fell today.");
  expect(await text.locator("a").allInnerTexts()).toEqual([
    "The",
    "caliph finally",
    "fell",
    "today",
    ".",
  ]);
  const word = text.getByRole("link", { name: "today" });
  expect(await word.getAttribute("title")).toMatch(/^Revision 3 · Iva · /u);
  await word.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("#revision-3");
  expect(await page.locator(".time-line :target").innerText()).toContain("Iva");
  expect(await page.locator(".words-authors li").allInnerTexts()).toEqual([
    "Ana 2 words",
    "Marko 2 words",
    "Iva 1 word",
  ]);
});

test("the editor’s panel compares letter by letter too, restores with a reason, and has the page go on there", async () => {
  const { page } = tumac;
  await segmentWith(TEXTS.slice(0, 1));
  await page.reload();
  await page.locator("[data-text-field] [contenteditable=true]").waitFor();
  await page.keyboard.press("Alt+h");
  const compared = page.locator(".panel .revision-comparison");
  await compared.waitFor();
  expect(await compared.innerText()).toContain("Nothing yet → 1");
  expect(await compared.locator("ins").innerText()).toBe("The calif fell.");

  await page.locator("[data-text-field] [contenteditable=true]").fill("The caliph fell.");
  await page.keyboard.press("Control+s");
  await expect.poll(() => compared.innerText()).toContain("1 → 2");
  await compared.getByLabel("characters").check();
  await expect.poll(() => compared.locator("del").innerText()).toBe("f");
  const whole = page.getByRole("link", { name: "The whole history" });
  expect(await whole.getAttribute("href")).toMatch(/from=1&to=2&unit=characters$/u);

  await compared.getByLabel("Why (optional)").fill("Ana was right");
  await page.keyboard.press("Enter");
  const newest = page.locator(".panel .revision-line").first();
  await expect.poll(() => newest.innerText()).toContain("Ana was right");
  expect(await newest.innerText()).toContain("restored from 1");
});
