import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const SEGMENTS = 10_000;
/** All rows are drawn, laid out and searched, also on a busy machine. Milliseconds. */
const PATIENCE = 120_000;
/** The benchmark goes on to a thousand, and weighs the memory. */
const MOVES = 60;
const FIELD = "[data-text-field] [contenteditable=true]";

let added: Promise<number> | undefined;

/** The same document for all tests of the file. */
function longDocument(): Promise<number> {
  added ??= addLong();
  return added;
}

/** Ten thousand sentences, of which each names its number in words that stand nowhere else. */
async function addLong(): Promise<number> {
  const text = Array.from(
    { length: SEGMENTS },
    (_, at) => `U ${at + 1} gradova kalifat broji posljednje dane, javljaju promatrači.`,
  ).join("\n\n");
  const answer = await fetch(`${tumac.address}/api/documents`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-tumac": "1" },
    body: JSON.stringify({ title: "Vrlo dugi dokument", text }),
  });
  return ((await answer.json()) as { readonly id: number }).id;
}

function openNumber(): Promise<number> {
  const { page } = tumac;
  return page
    .locator(".segment.is-open")
    .getAttribute("data-position")
    .then((position) => Number(position));
}

test(
  "a document of ten thousand segments is worked in before all of it is there, and at last all of it is",
  async () => {
    const { page, address } = tumac;
    const id = await longDocument();
    await page.goto(`${address}/documents/${id}`);
    await page.locator(FIELD).waitFor();
    expect(await page.locator("[data-segment]").count()).toBeLessThan(SEGMENTS);
    await page.keyboard.type("The caliphate’s days are numbered in one town.");
    await page.keyboard.press("Control+Enter");
    await expect.poll(openNumber).toBe(2);

    // The browser's own search sees the very last rows.
    await expect
      .poll(() => page.locator("[data-segment]").count(), { timeout: PATIENCE })
      .toBe(SEGMENTS);
    const isFound = () =>
      page.evaluate(() => {
        // What Ctrl+F does, for scripts; no standard names it, and all browsers have it.
        const { find } = window as unknown as { readonly find: (text: string) => boolean };
        return find.call(window, "U 9876 gradova");
      });
    expect(await isFound()).toBe(true);
    const selected = await page.evaluate(
      () => window.getSelection()?.anchorNode?.parentElement?.closest("[data-segment]")?.id,
    );
    expect(await page.locator(`#${selected}`).getAttribute("data-position")).toBe("9876");
  },
  PATIENCE,
);

test("a place far down is gone to by its address, and found again where it stood after loading anew", async () => {
  const { page, address } = tumac;
  const id = await longDocument();
  const { ids } = await (await fetch(`${address}/api/documents/${id}/outline`)).json();
  await page.goto(`${address}/documents/${id}#segment-${ids[7_499]}`);
  await expect.poll(openNumber).toBe(7_500);
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(7_501);
  await expect.poll(() => page.url()).toContain(`#segment-${ids[7_500]}`); // after a rest

  const topOf = (segment: number) =>
    page
      .locator(`#segment-${segment}`)
      .evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await page.mouse.wheel(0, -150);
  await expect.poll(() => topOf(ids[7_500])).toBeGreaterThan(0);
  await page.waitForFunction(() => document.scrollingElement !== null);
  const before = await stillTop(() => topOf(ids[7_500]));
  await page.reload();
  await expect.poll(openNumber).toBe(7_501);
  await expect.poll(() => topOf(ids[7_500])).toBeGreaterThan(before - 3);
  expect(await topOf(ids[7_500])).toBeLessThan(before + 3);
});

/** A place once it has come to rest: the wheel goes on for some frames. */
async function stillTop(top: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  await expect
    .poll(async () => {
      const before = last;
      last = await top();
      return last === before;
    })
    .toBe(true);
  return last;
}

test(
  "many moves leave the page with one field, and the rows of the document",
  async () => {
    const { page, address } = tumac;
    const id = await longDocument();
    await page.goto(`${address}/documents/${id}`);
    await page.locator(FIELD).waitFor();
    // A key that is held down: each stroke is answered before the next is sent, as far as the editor can.
    for (let stroke = 0; stroke < MOVES; stroke++) await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(openNumber, { timeout: PATIENCE }).toBeGreaterThan(1);
    const still = await stillTop(openNumber);
    expect(await page.locator(".segment.is-open").count()).toBe(1);
    expect(await page.locator(FIELD).count()).toBe(1);
    await page.keyboard.type("It goes on.");
    await page.locator(FIELD).filter({ hasText: "It goes on." }).waitFor();
    expect(await openNumber()).toBe(still);
  },
  PATIENCE,
);
