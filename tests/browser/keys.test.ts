import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, barriersInBothThemes } from "../support/barriers.ts";
import { sharedBrowser } from "../support/browser.ts";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();
const THREE = "Prvi red.\nDrugi red.\nTreći red.";

const press = (keys: string) => tumac.page.keyboard.press(keys);
const type = (text: string) => tumac.page.keyboard.type(text);
const openPosition = (page = tumac.page) =>
  page.locator(".segment.is-open").getAttribute("data-position");
const written = () => tumac.page.locator("[data-text-field] [contenteditable=true]").innerText();
const isWriting = () =>
  tumac.page.evaluate(() => document.activeElement?.matches("[data-text-field]") ?? false);
const palette = () => tumac.page.locator("dialog.palette");
const field = (command: string) => tumac.page.locator(`#keys-${command}`);
const problem = (command: string) => tumac.page.locator(`#problems-${command}`).innerText();
const recorder = (command: string) =>
  tumac.page.locator(`[data-key-row="${command}"] [data-record]`);

async function openKeys(): Promise<void> {
  await tumac.page.goto(`${tumac.address}/keys`);
  await recorder("confirm").waitFor();
}

async function save(): Promise<void> {
  await tumac.page.getByRole("button", { name: "Save keys" }).click();
  await tumac.page.getByText("The keys are saved.").waitFor();
}

describe("a reader's own key", () => {
  test("is pressed on the page of keys, and used and shown in the editor", async () => {
    await openKeys();
    await recorder("nextOpen").focus();
    await press("Enter");
    await press("Control+Shift+Y");
    await expect.poll(() => field("nextOpen").inputValue()).toBe("Ctrl+Shift+Y Alt+N");
    await save();

    await translateIn(tumac, THREE);
    expect(await tumac.page.locator("button[data-command=nextOpen]").innerText()).toContain(
      "Ctrl+Shift+Y",
    );
    await press("Control+Shift+Y");
    await expect.poll(openPosition).toBe("2");
    await press("Alt+n");
    await expect.poll(openPosition).toBe("3");
  });

  test("takes the place of the one that was there, also in the hints that the browser draws", async () => {
    await openKeys();
    await field("confirm").fill("F4");
    await save();
    await translateIn(tumac, THREE);
    const button = tumac.page.locator(".segment.is-open .confirm");
    await expect.poll(() => button.innerText()).toContain("F4");
    await type("First.");
    await press("F4");
    await expect.poll(openPosition).toBe("2");
  });

  test("that another command has is refused at once and on saving, until it is taken there", async () => {
    await openKeys();
    await field("history").fill("Alt+N");
    const sentence = "Alt+N already belongs to “Next open segment”.";
    await expect.poll(() => problem("history")).toContain(sentence);
    await field("history").press("Enter");
    await tumac.page.getByRole("alert").waitFor();
    expect(await problem("history")).toContain(sentence);
    expect(await field("history").inputValue()).toBe("Alt+N");

    await recorder("confirm").waitFor(); // its script is there again
    await field("history").fill("Alt+n");
    await tumac.page.locator("#problems-history button").click();
    await expect.poll(() => problem("history")).toBe("");
    expect(await field("nextOpen").inputValue()).toBe("");
    await save();
  });

  test("is set back alone, in the page, and saved with the others", async () => {
    await openKeys();
    await field("history").fill("F4");
    await field("lock").fill("F7");
    await tumac.page.locator('[data-key-row="history"] [data-reset]').click();
    await expect.poll(() => field("history").inputValue()).toBe("Alt+H");
    expect(await field("lock").inputValue()).toBe("F7");
    await save();
    expect(await field("lock").inputValue()).toBe("F7");
  });

  test("is not recorded by Escape, nor by AltGr, which types a sign", async () => {
    await openKeys();
    await recorder("lock").click();
    await tumac.page.evaluate(() => {
      const options = { key: "@", code: "KeyV", ctrlKey: true, altKey: true, bubbles: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
    });
    await expect.poll(() => recorder("lock").innerText()).toContain("types a sign");
    await press("Escape");
    await expect.poll(() => recorder("lock").innerText()).toBe("Press keys");
    expect(await field("lock").inputValue()).toBe("Alt+L");
  });
});

test("the keys of another tool work, and ours beside them", async () => {
  await openKeys();
  await tumac.page.getByLabel("OmegaT").check();
  await tumac.page.getByRole("button", { name: "Use these keys" }).click();
  await tumac.page.getByText("The keys are now as in OmegaT.").waitFor();
  await translateIn(tumac, THREE);
  await press("Control+u");
  await expect.poll(openPosition).toBe("2");
  await press("Alt+n");
  await expect.poll(openPosition).toBe("3");
});

describe("the list of commands", () => {
  test("is opened, searched and used with the keyboard alone, in the segment one came from", async () => {
    await translateIn(tumac, THREE);
    await press("Alt+ArrowDown");
    await expect.poll(openPosition).toBe("2");
    await type("Second.");
    await press("F1");
    await palette().waitFor();
    await type("conf");
    await expect.poll(() => palette().getByRole("option").count()).toBe(1);
    await press("Enter");
    await palette().waitFor({ state: "detached" });
    await expect
      .poll(() => tumac.page.locator('[data-position="2"]').getAttribute("data-status"))
      .toBe("translated");
    await expect.poll(isWriting).toBe(true);
  });

  test("goes round with the arrows, and tells a screen reader where it is", async () => {
    await translateIn(tumac, THREE);
    await press("F1");
    await palette().locator("input:focus").waitFor();
    await type("next");
    const active = () => palette().getByRole("combobox").getAttribute("aria-activedescendant");
    await expect.poll(active).toBe("palette-next");
    await press("ArrowDown");
    await expect.poll(active).toBe("palette-nextOpen");
    await press("ArrowUp");
    await press("ArrowUp");
    const last = palette().getByRole("option").last();
    await expect.poll(() => last.getAttribute("aria-selected")).toBe("true");
    expect(await active()).toBe(await last.getAttribute("id"));
  });

  test("is left by Escape, to where one wrote", async () => {
    await translateIn(tumac, THREE);
    await type("Fir");
    await press("F1");
    await palette().waitFor();
    await press("Escape");
    await palette().waitFor({ state: "detached" });
    await type("st.");
    await expect.poll(written).toBe("First.");
    expect(await openPosition()).toBe("1");
  });

  test("does not lose the words that were selected in the source", async () => {
    await translateIn(tumac, "Oblačno nebo nad morem.");
    const source = tumac.page.locator(".segment.is-open .segment-source");
    await source.dblclick({ position: { x: 8, y: 12 } });
    await press("F1");
    await palette().waitFor();
    await type("add selected");
    await press("Enter");
    const croatian = tumac.page.locator("form.capture input[name=croatian]");
    await expect.poll(() => croatian.inputValue()).toBe("oblačni");
  });

  test("offers no command twice, and none that this editor cannot do", async () => {
    await translateIn(tumac, THREE);
    await press("F1");
    await palette().waitFor();
    const names = await palette().getByRole("option").locator("span").allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("Next segment");
    expect(names).not.toContain("Search the commands");
  });

  test("is found in the list of keys, and says where no command has the words", async () => {
    await translateIn(tumac, THREE);
    await press("Control+/");
    await press("Tab");
    await press("Enter");
    await palette().waitFor();
    await type("qqq");
    await palette().getByText("No command has these words.").waitFor();
    await press("Escape");
    await expect.poll(isWriting).toBe(true);
  });

  test("has no barrier that a program can find in a light and in a dark room", async () => {
    await translateIn(tumac, THREE);
    await press("F1");
    await palette().waitFor();
    expect(await barriersInBothThemes(tumac.page)).toEqual([]);
  });
});

test("the list of keys has no barrier, and Escape leads back to the text", async () => {
  await translateIn(tumac, THREE);
  await press("Control+/");
  await tumac.page.locator("[data-key-help][open]").waitFor();
  expect(await barriers(tumac.page)).toEqual([]);
  await press("Escape");
  await expect.poll(isWriting).toBe(true);
  expect(await openPosition()).toBe("1");
});

test.each([1440, 900, 320])("the list of keys lies within a window of %d pixels", async (width) => {
  await tumac.page.setViewportSize({ width, height: 900 });
  await translateIn(tumac, THREE);
  await press("Control+/");
  const list = tumac.page.locator("[data-key-help] .menu-body");
  await list.waitFor();
  const box = await list.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
});

test("AltGr types its sign, whatever the letter would do with Alt", async () => {
  await translateIn(tumac, THREE);
  const prevented = await tumac.page
    .locator("[data-text-field] [contenteditable=true]")
    .evaluate((element) =>
      ["v", "n", "f"].map((letter) => {
        const options = { key: letter, ctrlKey: true, altKey: true, modifierAltGraph: true };
        const event = new KeyboardEvent("keydown", {
          ...options,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        return !element.dispatchEvent(event);
      }),
    );
  expect(prevented).toEqual([false, false, false]);
  expect(await openPosition()).toBe("1");
});

describe("on a Mac", () => {
  const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140";

  /** A page of a reader whose browser says that it runs on a Mac. */
  async function onMac(look: (page: Page) => Promise<void>): Promise<void> {
    const browser = await sharedBrowser();
    const context = await browser.newContext({ locale: "en", userAgent: MAC });
    try {
      await look(await context.newPage());
    } finally {
      await context.close();
    }
  }

  test("keys are called as on its keyboard, from the first look on, and Cmd confirms", async () => {
    await onMac(async (page) => {
      await translateIn({ ...tumac, address: tumac.address, page }, THREE);
      const html = await (await page.request.get(page.url())).text();
      expect(html).toContain("<kbd>⌘↩</kbd>");
      await expect
        .poll(() => page.locator(".segment.is-open .confirm").innerText())
        .toContain("⌘↩");
      await page.keyboard.type("First.");
      await page.keyboard.press("Meta+Enter");
      await expect.poll(() => openPosition(page)).toBe("2");
    });
  });
});
