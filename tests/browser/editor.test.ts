import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const SAVES = "**/api/segments/*";
const FIVE = "Prvi red.\nDrugi red.\nTreći red.\nČetvrti red.\nPeti red.";

const translate = (text: string) => translateIn(tumac, text);
const field = (page = tumac.page) => page.locator("[data-text-field] [contenteditable=true]");
const press = (keys: string) => tumac.page.keyboard.press(keys);
const type = (text: string) => tumac.page.keyboard.type(text);
const status = (page = tumac.page) => page.locator("[data-save]").innerText();
/** Who hears of another's words in time meets no conflict. */
const hearNothing = () => tumac.page.context().route("**/api/events*", (route) => route.abort());
const openPosition = (page = tumac.page) =>
  page.locator(".segment.is-open").getAttribute("data-position");

/** Gives the first segment two revisions, and opens it again. */
async function confirmTwice(): Promise<void> {
  for (const words of ["First.", " More."]) {
    await type(words);
    await press("Control+Enter");
    await expect.poll(openPosition).toBe("2");
    await press("Alt+ArrowUp");
  }
}

/** The segments as the server has them: `translated 1 First.` */
function stored(): Promise<readonly string[]> {
  const id = /\d+/u.exec(new URL(tumac.page.url()).pathname)?.[0];
  return tumac.page.evaluate(async (documentId) => {
    const { segments } = await (await fetch(`/api/documents/${documentId}/segments`)).json();
    return segments.map(
      (one: { status: string; revision: number; target: string }) =>
        `${one.status} ${one.revision} ${one.target}`,
    );
  }, id);
}

/** Holds the saves of a page back until the returned function is called. */
async function holdSaves(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SAVES, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The server takes saves again, and the browser tells the page before it tries by itself. */
async function comeBack(): Promise<void> {
  await tumac.page.unroute(SAVES);
  await tumac.page.evaluate(() => window.dispatchEvent(new Event("online")));
}

async function paste(text: string): Promise<void> {
  await field().evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);
}

describe("confirming", () => {
  test("takes the letters typed before the answer to the next segment", async () => {
    await translate(FIVE);
    const release = await holdSaves(tumac.page);
    await type("First.");
    await press("Control+Enter");
    await type("Second.");
    release();
    await expect.poll(openPosition).toBe("2");
    await press("Control+Enter");
    await expect
      .poll(stored)
      .toEqual([
        "translated 1 First.",
        "translated 1 Second.",
        ...["initial 0 ", "initial 0 ", "initial 0 "],
      ]);
  });

  test("that is refused leaves them where they were typed", async () => {
    await translate("Kalifat pada.\nDrugi red.");
    const release = await holdSaves(tumac.page);
    await type("It falls.");
    await press("Control+Enter");
    await type(" Soon.");
    release();
    await expect.poll(stored).toEqual(["draft 1 It falls. Soon.", "initial 0 "]);
    expect(await openPosition()).toBe("1");
  });

  test("by a key that is held down confirms one segment", async () => {
    await translate(FIVE);
    await type("First.");
    await press("Alt+ArrowDown");
    await type("Second.");
    await press("Alt+ArrowUp");
    await expect.poll(stored).toContain("draft 1 Second.");
    await tumac.page.keyboard.down("Control");
    for (const _ of [1, 2, 3, 4]) await tumac.page.keyboard.down("Enter");
    await expect.poll(openPosition).toBe("2");
    for (const _ of [1, 2, 3, 4]) await tumac.page.keyboard.down("Enter");
    await tumac.page.keyboard.up("Enter");
    await tumac.page.keyboard.up("Control");
    await type("!");
    await expect.poll(stored).toContain("draft 2 Second.!");
  });

  test("goes on from segment to segment while the server is away, and all arrive", async () => {
    await translate(FIVE);
    await tumac.page.route(SAVES, (route) => route.abort());
    for (const [index, words] of ["One.", "Two.", "Three."].entries()) {
      await type(words);
      await press("Control+Enter");
      await expect.poll(openPosition).toBe(String(index + 2));
    }
    await expect.poll(status).toContain("3 segments are kept");
    await press("Alt+ArrowUp");
    await tumac.page.waitForRequest(SAVES); // tried again by itself
    expect(await openPosition()).toBe("3");
    await expect.poll(status).toContain("3 segments are kept");
    await tumac.page.getByRole("button", { name: "Try now" }).click(); // too early
    await comeBack();
    await expect
      .poll(stored)
      .toEqual([
        "translated 1 One.",
        "translated 1 Two.",
        "translated 1 Three.",
        ...["initial 0 ", "initial 0 "],
      ]);
    await expect.poll(status).toMatch(/^Saved at/u);
  });

  test("that is refused later is told by the number of its segment", async () => {
    await translate("Kalifat pada.\nDrugi red.");
    await tumac.page.route(SAVES, (route) => route.abort());
    await type("It falls.");
    await press("Control+Enter");
    await expect.poll(openPosition).toBe("2");
    await comeBack();
    await expect.poll(status).toBe("Segment 1 could not be confirmed: 1 error.");
  });
});

describe("the text field", () => {
  test.each([
    ["a copied line", (): Promise<void> => press("Shift+Alt+ArrowDown"), "One"],
    ["Enter", () => press("Enter"), "One"],
    ["a pasted break", () => paste(" a\r\nb\rc\u2028d"), "One a b c d"],
    ["pasted markup", () => paste(" <b>x</b>"), "One <b>x</b>"],
  ])("stays on one line after %s", async (_, act, text) => {
    await translate("Prvi red.");
    await type("One");
    await act();
    await expect.poll(stored).toEqual([`draft 1 ${text}`]);
  });

  test("leaves AltGr+Q, a backslash on a Croatian keyboard, to the keyboard", async () => {
    await translate("Prvi red.");
    const taken = await field().evaluate((element) => {
      const stroke = { key: "\\", code: "KeyQ", ctrlKey: true, altKey: true };
      const options = { ...stroke, bubbles: true, cancelable: true, composed: true };
      return !element.dispatchEvent(new KeyboardEvent("keydown", options));
    });
    expect(taken).toBe(false);
  });
});

describe("the line below", () => {
  test("does not say saved while a text was not taken, and asks before leaving", async () => {
    await translate(FIVE);
    await paste("word ".repeat(20_001));
    await expect.poll(status).toContain("Segment 1 is not saved.");
    await press("Alt+ArrowDown");
    await type("Second.");
    await expect.poll(stored).toContain("draft 1 Second.");
    expect(await status()).toContain("Segment 1 is not saved.");
    const asked = tumac.page.waitForEvent("dialog");
    tumac.page.once("dialog", (dialog) => void dialog.accept());
    await tumac.page.reload();
    expect((await asked).type()).toBe("beforeunload");
  });

  test("leads to a conflict that one has left, with what was made of it", async () => {
    await hearNothing();
    await translate(FIVE);
    const other = await tumac.page.context().newPage();
    await other.goto(tumac.page.url());
    await field(other).waitFor();
    await other.keyboard.type("Theirs.");
    await expect.poll(stored).toContain("draft 1 Theirs.");
    await tumac.page.bringToFront();
    await type("Mine.");
    await tumac.page.locator(".conflict textarea").fill("Half done");
    await press("Alt+ArrowDown");
    await expect.poll(openPosition).toBe("2");
    await tumac.page.getByRole("button", { name: "Go to it" }).click();
    await type(" now.");
    expect(await tumac.page.locator(".conflict textarea").inputValue()).toBe("Half done now.");
  });
});

describe("what the panel does", () => {
  test("an exception that is taken back leaves the cursor in the text", async () => {
    await translate("Kalifat pada.\nDrugi red.");
    await type("It falls.");
    await press("Control+Enter");
    await tumac.page.locator(".segment-refused").waitFor();
    await press("Alt+i");
    await type("a pronoun stands for it");
    await press("Enter");
    await expect.poll(openPosition).toBe("2");
    await press("Alt+ArrowUp");
    await tumac.page.getByRole("button", { name: "Take back" }).click();
    await tumac.page.locator(".finding-excepted").waitFor({ state: "detached" });
    await type(" So");
    await expect.poll(stored).toContainEqual(expect.stringContaining("It falls. So"));
  });

  test("an exception for the document is seen at once in its other segments", async () => {
    await translate("Kalifat pada.\nKalifat tone.");
    await press("Alt+ArrowDown");
    await type("It sinks.");
    await press("Alt+ArrowUp");
    const other = tumac.page.locator("[data-segment]").nth(1);
    await expect.poll(() => other.innerText()).toContain("1 finding");
    await type("It falls.");
    await press("Control+Enter");
    await tumac.page.locator(".segment-refused").waitFor();
    await press("Alt+i");
    await type("the pronoun is enough");
    await tumac.page.getByLabel("this document").first().check();
    await press("Control+Enter"); // meant for the form, not for the segment
    await expect.poll(openPosition).toBe("2");
    expect(await other.innerText()).not.toContain("No translation");
    expect(await tumac.page.locator(".editor-facts").innerText()).toContain("0 findings");
    await tumac.page.getByRole("button", { name: "Take back" }).click(); // where it was not given
    await tumac.page.locator(".finding-excepted").waitFor({ state: "detached" });
    await expect.poll(() => other.innerText()).toContain("No translation");
    await expect
      .poll(() => tumac.page.locator(".editor-facts").innerText())
      .toContain("2 findings");
  });

  test("a revision is not restored any more once one has gone on typing", async () => {
    await translate(FIVE);
    await confirmTwice();
    await press("Alt+h");
    const restore = tumac.page.locator(".revision-comparison button");
    await restore.waitFor();
    const release = await holdSaves(tumac.page);
    await type(" And");
    await restore.click();
    await field().focus();
    await type(" on.");
    release();
    await expect.poll(stored).toContainEqual(expect.stringContaining("First. More. And on."));
    await expect.poll(status).toMatch(/^Saved at/u);
    expect(await field().innerText()).toBe("First. More. And on.");
  });

  test("a revision that is restored over another tab's newer text asks which one stays", async () => {
    await hearNothing();
    await translate(FIVE);
    await confirmTwice();
    await press("Alt+h");
    const restore = tumac.page.locator(".revision-comparison button");
    await restore.waitFor();
    const other = await tumac.page.context().newPage();
    await other.goto(tumac.page.url().split("#")[0] ?? "");
    await field(other).waitFor();
    await other.keyboard.press("Alt+ArrowUp");
    await other.keyboard.type(" Theirs.");
    await expect.poll(stored).toContain("draft 3 First. More. Theirs.");
    await tumac.page.bringToFront();
    await restore.click();
    await tumac.page.locator(".conflict textarea").fill("First. Theirs.");
    await press("Control+Enter");
    await expect.poll(stored).toContain("draft 4 First. Theirs.");
    expect(await field().innerText()).toBe("First. Theirs.");
  });
});

describe("a page that is opened again", () => {
  test("meets no conflict with what its own last save brought, unheard", async () => {
    await translate(FIVE);
    const address = tumac.page.url();
    await tumac.page.route(SAVES, async (route) => {
      if (route.request().method() === "PUT") await route.fetch(); // arrives, but its answer does not
    });
    await type("The first");
    await expect.poll(stored).toContain("draft 1 The first");
    await tumac.page.unroute(SAVES);
    await tumac.page.context().route(SAVES, (route) => route.abort()); // nor does a farewell
    await type(" words");
    const again = await tumac.page.context().newPage();
    await tumac.page.close();
    await again.context().unroute(SAVES);
    await again.goto(address);
    await expect.poll(() => field(again).innerText()).toBe("The first words");
    await expect.poll(() => status(again)).toMatch(/^Saved at/u);
    expect(await again.locator(".conflict").count()).toBe(0);
  });

  test("by an address with an unknown segment begins at the first open one", async () => {
    await translate(FIVE);
    await tumac.page.goto(`${tumac.page.url().split("#")[0]}?again#segment-999999`);
    await expect.poll(openPosition).toBe("1");
  });
});
