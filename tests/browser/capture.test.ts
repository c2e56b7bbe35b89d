import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

/** Longer than a pointer has to rest on a term. Milliseconds, on the clock of the page. */
const RESTED = 500;

/** Selects words of the open segment's source, as a pointer dragged over them does. */
function selectInSource(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const source = document.querySelector(".segment.is-open .segment-source");
    const walker = document.createTreeWalker(source ?? document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
      return;
    }
    throw new RangeError(`the source has no «${wanted}»`);
  }, words);
}

async function concepts(query: string) {
  const answer = await fetch(`${tumac.address}/api/concepts`);
  const { concepts } = await answer.json();
  return concepts
    .map(({ terms }: { terms: { text: string }[] }) => terms.map(({ text }) => text).join(" → "))
    .filter((line: string) => line.includes(query));
}

describe("adding to the glossary from a segment", () => {
  test("takes what is selected on both sides, in its citation form, and stays in the segment", async () => {
    const { page } = tumac;
    await translateIn(tumac, "Stanovnici bježe pred zračnim napadačima.");
    await page.keyboard.type("People flee from air attackers");
    await selectInSource(page, "račnim napadač");
    await page.locator("[data-text-field] [contenteditable=true]").focus();
    await page.keyboard.press("End");
    for (let letter = 0; letter < "air attackers".length; letter++)
      await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Control+e");
    const croatian = page.locator("form.capture input[name=croatian]");
    await croatian.waitFor();
    expect(await croatian.inputValue()).toBe("zračni napadač");
    expect(await page.locator("form.capture input[name=english]").inputValue()).toBe(
      "air attacker",
    );
    await page.keyboard.press("Enter");
    await page.locator(".capture-done").waitFor();
    expect(await concepts("napadač")).toEqual(["zračni napadač → air attacker"]);
    const term = page.locator(".segment.is-open .term", { hasText: "zračnim napadačima" });
    await term.waitFor();
    await page.keyboard.type("!");
    await expect.poll(() => page.locator(".capture-done").count()).toBe(0);
    const written = await page.locator("[data-text-field] [contenteditable=true]").innerText();
    expect(written).toBe("People flee from air attackers!");
  });

  test("works with the keyboard alone, from the words of the text", async () => {
    const { page } = tumac;
    await translateIn(tumac, "Vijeće razmatra o žetvama.");
    await page.keyboard.press("Control+e");
    const croatian = page.locator("form.capture input[name=croatian]");
    await expect.poll(() => croatian.evaluate((one) => one === document.activeElement)).toBe(true);
    const offered = await page
      .locator("#capture-croatian option")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
    expect(offered).toContain("razmatra o žetvama");
    await page.keyboard.type("žetva");
    await page.keyboard.press("Tab");
    await page.keyboard.type("harvest");
    await page.keyboard.press("Control+Enter"); // meant for the form, not for the segment
    await page.locator(".capture-done").waitFor();
    expect(await concepts("harvest")).toEqual(["žetva → harvest"]);
    expect(await page.locator(".segment").first().getAttribute("data-status")).toBe("initial");
    await page.locator(".capture-done button").click();
    await expect.poll(() => concepts("žetva")).toEqual([]);
  });

  test("asked for again takes what was selected meanwhile, and leaves what was typed", async () => {
    const { page } = tumac;
    await translateIn(tumac, "Oblačno nebo nad morem.");
    await page.keyboard.press("Control+e");
    const croatian = page.locator("form.capture input[name=croatian]");
    await croatian.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("cloudy sky");
    await page.keyboard.press("Control+e");
    await expect.poll(() => croatian.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.locator(".segment.is-open .segment-source").dblclick({ position: { x: 8, y: 12 } });
    await page.keyboard.press("Control+e");
    await expect.poll(() => croatian.inputValue()).toBe("oblačni");
    const english = page.locator("form.capture input[name=english]");
    expect(await english.inputValue()).toBe("cloudy sky");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => CSS.highlights.has("chosen"))).toBe(false);
  });

  test("keeps what was typed while the server is away, and says nothing of that once it worked", async () => {
    const { page } = tumac;
    await translateIn(tumac, "Šuma gori.");
    await page.keyboard.press("Control+e");
    await page.locator("form.capture input[name=croatian]").fill("šuma");
    await page.locator("form.capture input[name=english]").fill("forest");
    await page.context().setOffline(true);
    await page.keyboard.press("Enter");
    const facts = page.locator(".editor-facts");
    await expect.poll(() => facts.innerText()).toContain("does not answer");
    await page.context().setOffline(false);
    await page.keyboard.press("Enter");
    await page.locator(".capture-done").waitFor();
    await expect.poll(() => facts.innerText()).not.toContain("does not answer");
    expect(await concepts("forest")).toEqual(["šuma → forest"]);
  });

  test("is given up with Escape, and the text goes on", async () => {
    const { page } = tumac;
    await translateIn(tumac, "Kiša pada.");
    await page.keyboard.type("It is ");
    await page.keyboard.press("Control+e");
    await page.locator("form.capture").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.type("raining.");
    await expect
      .poll(() => page.locator("[data-text-field] [contenteditable=true]").innerText())
      .toContain("It is raining.");
  });
});

describe("a pointer over a term of the source", () => {
  test("that selects it inserts nothing, and one that lies still opens no card", async () => {
    const { page, address } = tumac;
    await translateIn(tumac, "Zvjezdarnica radi noću.");
    const source = page.locator(".segment.is-open .segment-source");
    const field = page.locator("[data-text-field] [contenteditable=true]");
    await source.hover({ position: { x: 30, y: 12 } });
    await fetch(`${address}/api/concepts`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        terms: [
          { language: "hr", text: "zvjezdarnica" },
          { language: "en", text: "observatory" },
        ],
      }),
    });
    await source.locator(".term").waitFor();
    await page.evaluate((time) => new Promise((then) => setTimeout(then, time)), RESTED);
    const card = page.locator("[data-term-card]");
    expect(await card.isVisible()).toBe(false);

    const { x = 0, y = 0 } = (await source.boundingBox()) ?? {};
    await page.mouse.move(x + 10, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 12, { steps: 4 });
    await page.mouse.up();
    await card.waitFor(); // it has moved
    expect(await field.innerText()).not.toContain("bservatory");
    await page.mouse.click(x + 30, y + 12);
    await expect.poll(() => field.innerText()).toBe("Observatory");
  });
});
