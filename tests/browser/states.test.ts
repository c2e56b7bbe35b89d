import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriersInBothThemes } from "../support/barriers.ts";
import { focused } from "../support/keyboard.ts";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();
const TEXT = "Kalifat pada. Borci bježe iz Rake. Nitko ne zna zašto. Nitko ne zna zašto.";

interface State {
  /** What shows that it has come. */
  readonly shown: string;
  /** The keys that lead to it out of the state before, the words that are typed then, and the keys after them. */
  readonly keys?: readonly string[];
  readonly words?: string;
  readonly after?: readonly string[];
}

const STATES: readonly State[] = [
  { shown: ".tour" },
  { shown: "[role=option]", words: "It fell: the cal" },
  {
    shown: ".segment-refused",
    keys: ["Escape", "Control+a"],
    words: "It falls.",
    after: ["Control+Enter"],
  },
  { shown: ".aside-form [name=reason], .aside-form .input", keys: ["Alt+i"] },
  {
    shown: ".comment-text",
    keys: ["Escape", "Alt+m"],
    words: "@Ana?",
    after: ["Control+Enter"],
  },
  { shown: ".filter-result b", keys: ["Alt+f"], words: "borac", after: ["Enter"] },
  { shown: ".found-text", keys: ["Escape", "Escape", "Alt+r"], words: "falls", after: ["Tab"] },
  { shown: ".go-to", keys: ["Escape", "Control+g"] },
  { shown: ".cut-line", keys: ["Escape", "Alt+s"] },
  { shown: ".revision-lines", keys: ["Escape", "Alt+h"] },
  { shown: "[data-key-help][open]", keys: ["Alt+h", "Control+/"] },
  { shown: ".palette", keys: ["Escape", "F1"] },
];

const press = async (page: Page, keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const speak = (language: "hr" | "en") =>
  tumac.page
    .context()
    .addCookies([{ name: "tumac-language", value: language, url: tumac.address }]);

/** The state has come, nothing bars anybody from it, and the focus is somewhere. */
async function isOpenToAll(page: Page, shown: string): Promise<void> {
  await page.locator(shown).first().waitFor();
  expect([shown, await barriersInBothThemes(page)]).toEqual([shown, []]);
  expect([shown, await focused(page)]).not.toEqual([shown, "nothing"]);
}

describe.each(["hr", "en"] as const)("for a reader of %s, in both themes", (language) => {
  test("no state of the editor has a barrier, or loses the focus", async () => {
    const { page } = tumac;
    await speak(language);
    await translateIn(tumac, TEXT);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    for (const { shown, keys = [], words = "", after = [] } of STATES) {
      await press(page, keys);
      await page.keyboard.type(words);
      await press(page, after);
      await isOpenToAll(page, shown);
    }
  }, 120_000);

  test("nor has one that comes of others, of equal sentences, or of a server that is gone", async () => {
    const { page } = tumac;
    await speak(language);
    await translateIn(tumac, TEXT);
    await openSegment(page, 3);
    await page.keyboard.type("Nobody knows why.");
    await press(page, ["Control+Enter"]);
    await isOpenToAll(page, ".propagation");
    await openSegment(page, 2);
    await openInAnotherWindow(page);
    await isOpenToAll(page, "[data-present] > *");
    await page.route("**/api/segments/**", (route) => route.abort());
    await page.keyboard.type("The fighters");
    await isOpenToAll(page, "[data-save] button, [data-editor-facts] button");
    await writeElsewhere(page);
    await page.unroute("**/api/segments/**");
    await press(page, ["Control+s"]);
    await isOpenToAll(page, ".conflict");
  }, 120_000);
});

async function openSegment(page: Page, number: number): Promise<void> {
  await press(page, ["Control+g"]);
  await page.locator(".go-to").waitFor();
  await page.keyboard.type(String(number));
  await press(page, ["Enter"]);
  await page.locator(`[data-position="${number}"] [contenteditable=true]`).waitFor();
}

async function openInAnotherWindow(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/#.*/u, ""));
  await other.locator("[data-text-field]").waitFor();
  await page.bringToFront();
}

async function writeElsewhere(page: Page): Promise<void> {
  const id = await page.locator('[data-position="2"]').getAttribute("data-segment");
  const data = { target: "Theirs are fleeing.", status: "draft", base: 0 };
  const answer = await page.request.put(`${tumac.address}/api/segments/${id}`, { data });
  expect(answer.ok()).toBe(true);
}
