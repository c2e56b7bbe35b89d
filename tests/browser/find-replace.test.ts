import { describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const TEXT = "Mačka spava.\nMačke trče.\nKraj.\nMačka i mačka.";
const TARGETS = ["A cat sleeps.", "Cats run.", "The end.", "A cat and a cat."];

const press = (keys: string) => tumac.page.keyboard.press(keys);
const type = (text: string) => tumac.page.keyboard.type(text);
const bar = () => tumac.page.locator(".find-bar");
const count = () => bar().locator(".find-count").innerText();
const query = () => bar().locator("[data-find-query]");
const button = (name: string | RegExp) => bar().getByRole("button", { name });
const openPosition = () => tumac.page.locator(".segment.is-open").getAttribute("data-position");
const told = () => bar().locator(".find-told").innerText();
const focusedIn = (selector: string) =>
  tumac.page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);

/** The targets as the server has them, with their statuses. */
function stored(): Promise<readonly string[]> {
  const id = /\d+/u.exec(new URL(tumac.page.url()).pathname)?.[0];
  return tumac.page.evaluate(async (documentId) => {
    const { segments } = await (await fetch(`/api/documents/${documentId}/segments`)).json();
    return segments.map((one: { status: string; target: string }) => `${one.status} ${one.target}`);
  }, id);
}

/** The document with all its segments confirmed, and the last one open. */
async function translated(): Promise<void> {
  await translateIn(tumac, TEXT);
  for (const [index, target] of TARGETS.entries()) {
    await expect.poll(openPosition).toBe(String(index + 1));
    await type(target);
    await press("Control+Enter");
  }
  await expect.poll(stored).toEqual(TARGETS.map((target) => `translated ${target}`));
}

async function find(words: string): Promise<void> {
  await press("Alt+r");
  await query().waitFor();
  await type(words);
}

describe("finding", () => {
  test("counts as one types, and goes from place to place without taking the focus away", async () => {
    await translated();
    await find("cat");
    await expect.poll(count).toBe("4 places in 3 segments");
    await press("Enter");
    await expect.poll(count).toBe("3 of 4"); // one was in the last segment
    expect(await bar().locator(".is-current .found-number").innerText()).toBe("4");
    await press("Enter");
    await press("Enter");
    await expect.poll(count).toBe("1 of 4");
    await press("Shift+Enter");
    await expect.poll(count).toBe("4 of 4");
    expect(await focusedIn("[data-find-query]")).toBe(true);
  });

  test("brings a place into sight that is far away, and marks it", async () => {
    const lines = Array.from({ length: 300 }, (_, index) => `Ovo je red broj ${index + 1}.`);
    await translateIn(tumac, lines.join("\n"));
    await find("broj 287.");
    await bar().getByLabel("source").check();
    await expect.poll(count).toBe("1 place in 1 segment");
    await query().press("Enter");
    const isInSight = () =>
      tumac.page.evaluate(() => {
        const row = document.querySelector('[data-position="287"]')?.getBoundingClientRect();
        const edge = document.querySelector(".find-bar")?.getBoundingClientRect().bottom ?? 0;
        return row !== undefined && row.top >= edge && row.bottom <= window.innerHeight;
      });
    await expect.poll(isInSight).toBe(true);
    const marked = () =>
      tumac.page.evaluate(() => Array.from(CSS.highlights.get("found-here") ?? [], String));
    await expect.poll(marked).toEqual(["broj 287."]);
  });

  test("leads back into the text, to the place that was found", async () => {
    await translated();
    await find("run");
    await expect.poll(count).toBe("1 place in 1 segment");
    await press("Enter");
    await expect.poll(count).toBe("1 of 1");
    await press("Escape");
    await expect.poll(openPosition).toBe("2");
    expect(await bar().count()).toBe(0);
    await expect.poll(() => focusedIn("[data-text-field]")).toBe(true);
    await type("sleep");
    await expect.poll(stored).toContain("draft Cats sleep.");
  });

  test("takes what is selected", async () => {
    await translated();
    await press("Alt+ArrowUp");
    await expect.poll(openPosition).not.toBeNull();
    await press("Control+Home");
    await press("Control+Shift+ArrowRight");
    await press("Alt+r");
    await query().waitFor();
    const words = await query().inputValue();
    expect(TARGETS.some((target) => target.startsWith(words.trim()))).toBe(true);
    expect(words.trim()).not.toBe("");
  });

  test("looks through the source too, for whole words and patterns", async () => {
    await translated();
    await find("mačka");
    await expect.poll(count).toBe("Not found");
    await bar().getByLabel("source").check();
    await expect.poll(count).toBe("3 places in 2 segments");
    await query().fill("mač\\w+");
    await bar().getByLabel("a regular expression").check();
    await expect.poll(count).toBe("4 places in 3 segments");
    await query().fill("(mač");
    await expect.poll(() => bar().locator(".problem").innerText()).toContain("(mač");
    expect(await bar().locator("[data-find-replacement]").count()).toBe(0);
  });

  test("reads what was written just now", async () => {
    await translateIn(tumac, "Prva.\nDruga.");
    await type("The very first words.");
    await find("very first");
    await expect.poll(count).toBe("1 place in 1 segment");
  });
});

describe("replacing", () => {
  test("shows each change before it is made, and makes those that are chosen", async () => {
    await translated();
    await find("cat");
    await press("Tab");
    await bar().locator("[data-find-replacement]").fill("dog");
    await bar().getByLabel("Keep the capitals found").check();
    await expect.poll(() => bar().locator("ins").allInnerTexts()).toContain("Dogs");
    await bar().getByLabel("Replace in segment 1").uncheck();
    await button("Replace all chosen (2)").click();
    await expect.poll(told).toContain("Replaced in 2 segments.");
    await expect
      .poll(stored)
      .toEqual([
        "translated A cat sleeps.",
        "translated Dogs run.",
        "translated The end.",
        "translated A dog and a dog.",
      ]);
    await expect
      .poll(() => tumac.page.locator(".segment-target").allInnerTexts())
      .toContain("Dogs run.");
  });

  test("of words by none is shown first, and made only then", async () => {
    await translated();
    await find(" and a cat");
    await expect.poll(count).toBe("1 place in 1 segment");
    expect(await bar().locator("del").count()).toBe(0);
    await button("Replace this").click();
    await expect.poll(() => bar().locator("del").allInnerTexts()).not.toEqual([]);
    await button("Replace all chosen (1)").click();
    await expect.poll(stored).toContain("translated A cat.");
  });

  test("is taken back as a whole", async () => {
    await translated();
    await find("cat");
    await bar().locator("[data-find-replacement]").fill("dog");
    await button("Replace all chosen (3)").click();
    await button("Undo").click();
    await expect.poll(told).toBe("Taken back in 3 segments.");
    await expect.poll(stored).toEqual(TARGETS.map((target) => `translated ${target}`));
    expect(await focusedIn("[data-find-query]")).toBe(true);
  });

  test("goes on from place to place by the keyboard alone", async () => {
    await translated();
    await find("cat");
    await expect.poll(count).toBe("4 places in 3 segments");
    await press("Tab");
    await press("Tab");
    await press("Tab");
    await press("Tab");
    await expect.poll(() => focusedIn("[data-find-replacement]")).toBe(true);
    await type("dog");
    await press("Enter");
    await expect.poll(count).toBe("3 of 4");
    await press("Enter");
    await expect.poll(stored).toContain("translated A dog and a cat.");
    await expect.poll(count).toBe("3 of 3");
    expect(await focusedIn("[data-find-replacement]")).toBe(true);
  });

  test("saves the text that is being written first, and replaces in it", async () => {
    await translateIn(tumac, "Prva.\nDruga.");
    await type("One cat");
    await find("cat");
    await expect.poll(count).toBe("1 place in 1 segment");
    await bar().locator("[data-find-replacement]").fill("dog");
    await button("Replace all chosen (1)").click();
    await expect.poll(told).toContain("Replaced in 1 segment.");
    await expect.poll(stored).toEqual(["draft One dog", "initial "]);
    await press("Escape");
    await query().waitFor({ state: "detached" });
    await expect.poll(openPosition).toBe("1");
  });

  test("says what became of a segment that somebody else has changed meanwhile", async () => {
    await translated();
    await find("cat");
    await bar().locator("[data-find-replacement]").fill("dog");
    await expect.poll(() => bar().locator("ins").count()).toBe(4);
    await tumac.page.evaluate(async () => {
      const id = Number(document.querySelector<HTMLElement>("[data-segment]")?.dataset.segment);
      const body = JSON.stringify({ target: "He runs.", status: "draft", base: 1 });
      const headers = { "content-type": "application/json", "x-tumac": "1" };
      await fetch(`/api/segments/${id}`, { method: "PUT", headers, body });
    });
    await button(/Replace all chosen/u).click();
    await expect.poll(told).toContain("1 was changed or locked meanwhile");
    await expect.poll(stored).toContain("draft He runs.");
  });
});
