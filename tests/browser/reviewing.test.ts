import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriers } from "../support/barriers.ts";
import { newReader, openPage, sharedBrowser } from "../support/browser.ts";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

/** What Ana has translated and confirmed; the last one is still to be done. */
const TEXTS = [
  ["Vojska ulazi u grad.", "The army enters the city."],
  ["Grad gori.", "The city is burning."],
  ["Vojska odlazi.", "Army leaves."],
  ["Ljudi se vraćaju.", "The people are returning."],
  ["Kiša pada.", ""],
] as const;

interface Translated {
  readonly address: string;
  /** In the order of the document. */
  readonly ids: readonly number[];
}

async function ask<Answer>(author: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(`${tumac.address}${path}`, {
    ...init,
    headers: {
      "content-type": "application/json",
      "x-tumac": "1",
      cookie: `tumac-author=${author}`,
    },
  });
  expect(answer.status).toBeLessThan(300);
  return (await answer.json()) as Answer; // what the API answers
}

async function confirm(author: string, id: number, save: { target: string; base: number }) {
  const body = JSON.stringify({ ...save, status: "translated" });
  await ask(author, `/api/segments/${id}`, { method: "PUT", body });
}

async function translated(): Promise<Translated> {
  const text = TEXTS.map(([source]) => source).join(" ");
  const { id } = await ask<{ id: number }>("Ana", "/api/documents", {
    method: "POST",
    body: JSON.stringify({ title: "Grad i vojska", text }),
  });
  const { ids } = await ask<{ ids: readonly number[] }>("Ana", `/api/documents/${id}/outline`);
  for (const [index, [, target]] of TEXTS.entries())
    if (target !== "") await confirm("Ana", ids[index] ?? 0, { target, base: 0 });
  return { address: `${tumac.address}/documents/${id}`, ids };
}

/** A reader at a document, by their own name. */
async function openAs(page: Page, author: string, address: string): Promise<void> {
  await page.context().addCookies([{ name: "tumac-author", value: author, url: tumac.address }]);
  await page.goto(address);
  await page.locator("[data-text-field] [contenteditable=true]").waitFor();
  await page.locator(".review-switch").waitFor(); // from then on the page listens to keys
}

const said = (page: Page) => page.locator("[data-announcements]").textContent();
const left = (page: Page) => page.locator(".review-left").textContent();
const section = (page: Page) => page.locator("[data-review]").innerText();

/** The segment in whose text one writes; null for none. */
const writing = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.matches("[data-text-field]")
      ? document.activeElement.closest<HTMLElement>("[data-segment]")
      : null;
    return row === null ? null : Number(row.dataset.position);
  });
const isIn = (page: Page, position: number) =>
  expect.poll(() => writing(page), { timeout: 8_000 }).toBe(position);
const status = (page: Page, position: number) =>
  page.locator(`[data-position="${position}"]`).getAttribute("data-status");

/** Turns the review mode on and goes to the first segment to review. */
async function review(page: Page): Promise<void> {
  await page.keyboard.press("Alt+Shift+R");
  await expect.poll(() => left(page)).toBe("4 of 4 left to review");
  await page.keyboard.press("Alt+Shift+N");
  await isIn(page, 1);
  await page.locator("[data-review] .button.main").waitFor();
}

/** Sends the open segment back for a reason. */
async function sendBack(page: Page, reason: string): Promise<void> {
  await page.keyboard.press("Alt+x");
  await page.locator("[data-review] [name=reason]:focus").waitFor();
  await page.keyboard.type(reason);
  await page.keyboard.press("Enter");
}

test("a translation is reviewed by keyboard alone: accepted, changed, remarked on and sent back", async () => {
  const { page } = tumac;
  const { address } = await translated();
  await openAs(page, "Marko", address);
  await review(page);
  expect(await section(page)).toContain("New to you");
  await page.keyboard.press("Control+Enter");
  await isIn(page, 2);
  await expect.poll(() => said(page)).toBe("Segment 1 accepted.");
  expect(await status(page, 1)).toBe("reviewed");

  await page.keyboard.type(" Still.");
  await page.keyboard.press("Control+Enter");
  await isIn(page, 3);
  await expect.poll(() => said(page)).toBe("Segment 2 changed and accepted.");
  expect(await page.locator('[data-position="2"] .segment-target').textContent()).toBe(
    "The city is burning. Still.",
  );

  await page.keyboard.press("Control+Home");
  for (const _ of "Army") await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Alt+e");
  await page.locator("[data-review] [name=category]:focus").waitFor();
  await page.keyboard.press("f"); // fluency
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight"); // major
  await page.keyboard.press("Tab");
  await page.locator("[data-review] [name=note]:focus").waitFor();
  await page.keyboard.type("Nedostaje član.");
  await page.keyboard.press("Enter");
  await expect.poll(() => section(page)).toContain("fluency · major · Army");
  await expect
    .poll(() => page.locator('[data-position="3"] .segment-issues').getAttribute("title"))
    .toBe("1 issue");
  await isIn(page, 3);
  await page.locator("[data-issue] button").focus();
  await expect.poll(() => page.locator(".cm-issue").textContent()).toBe("Army");
  await page.keyboard.press("Escape");
  await isIn(page, 3);

  await sendBack(page, "Bez člana nije engleski.");
  await isIn(page, 4);
  await expect.poll(() => said(page)).toBe("Segment 3 returned.");
  await page.locator('[data-position="3"] .segment-returned').waitFor();
  await page.keyboard.press("Control+Enter");
  await expect
    .poll(() => said(page))
    .toBe("Segment 4 accepted. Nothing is left here that you have not seen.");
  await expect.poll(() => left(page)).toBe("0 of 4 left to review");
});

test("what was sent back is answered by its translator, and comes to the reviewer as a change", async () => {
  const marko = tumac.page;
  const { address } = await translated();
  await openAs(marko, "Marko", address);
  await review(marko);
  await sendBack(marko, "Koja vojska?");
  await isIn(marko, 2);

  const reader: BrowserContext = await newReader(await sharedBrowser());
  const { page: ana, faults } = await openPage(reader);
  await openAs(ana, "Ana", address);
  await isIn(ana, 1); // work goes on where there is some
  await expect.poll(() => section(ana)).toContain("Returned by Marko:");
  expect(await section(ana)).toContain("Koja vojska?");
  await ana.getByLabel("Answer to Marko").focus();
  await ana.keyboard.type("Hrvatska.");
  await ana.keyboard.press("Control+Enter");
  await expect.poll(() => said(ana)).toBe("Your answer stands among the comments of segment 1.");
  await isIn(ana, 1);
  await ana.keyboard.press("Control+Home");
  await ana.keyboard.press("Control+Delete");
  await ana.keyboard.type("The Croatian");
  await ana.keyboard.press("Control+Enter");
  await isIn(ana, 5);
  await expect.poll(() => ana.locator(".segment-returned").count()).toBe(0);
  expect(faults).toEqual([]);
  await reader.close();

  await expect.poll(() => status(marko, 1)).toBe("translated");
  await expect.poll(() => left(marko)).toBe("4 of 4 left to review");
  await marko.keyboard.press("Alt+ArrowUp");
  await isIn(marko, 1);
  await expect.poll(() => marko.locator("[data-review] ins").textContent()).toBe("Croatian ");
  expect(await marko.locator(".comment-list").innerText()).toContain("Hrvatska.");
  await marko.keyboard.press("Control+Enter");
  await isIn(marko, 2);
  await expect.poll(() => status(marko, 1)).toBe("reviewed");
});

test("only what is not seen is walked; a reason half typed waits, and a decision for the server", async () => {
  const { page } = tumac;
  const { address, ids } = await translated();
  await openAs(page, "Marko", address);
  await review(page);
  await page.keyboard.press("Alt+o"); // seen, and nothing to say
  await isIn(page, 2);
  await expect.poll(() => left(page)).toBe("3 of 4 left to review");
  await page.keyboard.press("Alt+ArrowUp"); // to look is not to have seen
  await isIn(page, 1);
  await page.keyboard.press("Alt+Shift+N");
  await isIn(page, 2);

  await page.keyboard.press("Alt+x");
  const reason = page.locator("[data-review] [name=reason]");
  await page.locator("[data-review] [name=reason]:focus").waitFor();
  await page.keyboard.type("Ne gori, nego");
  await page.keyboard.press("Escape");
  await isIn(page, 2);
  await page.reload();
  await page.locator(".review-left").waitFor();
  await page.locator('[data-position="2"] .segment-target').click();
  await isIn(page, 2);
  await expect.poll(() => reason.inputValue()).toBe("Ne gori, nego");

  await confirm("Ana", ids[0] ?? 0, { target: "An army enters the city.", base: 1 });
  await expect.poll(() => left(page)).toBe("4 of 4 left to review");
  await page.route("**/api/segments/*/review", (route) => route.abort());
  await page.keyboard.press("Alt+x");
  await page.locator("[data-review] [name=reason]:focus").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.type(" puca se.");
  await page.keyboard.press("Enter");
  await page.locator('[data-save="unreachable"]').waitFor();
  await isIn(page, 3); // nobody waits
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.locator(".fact-actions button").first().click();
  await expect.poll(() => status(page, 2)).toBe("draft");
  await page.locator('[data-position="2"] .segment-returned').waitFor();
});

/** What axe finds in both themes; colours that are on their way to another theme are none of either. */
async function barriersInBoth(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    found.push(...(await barriers(page)).map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

test("the section and its forms hold to WCAG, light and dark", async () => {
  const { page } = tumac;
  const { address, ids } = await translated();
  const issue = { category: "style", severity: "major", note: "Suho.", revision: 1, place: null };
  const body = JSON.stringify(issue);
  await ask("Marko", `/api/segments/${ids[0]}/issues`, { method: "POST", body });
  await openAs(page, "Marko", address);
  await review(page);
  await page.locator("[data-issue]").waitFor();
  await page.keyboard.press("Alt+e");
  await page.locator("[data-review] [name=category]:focus").waitFor();
  expect(await barriersInBoth(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await isIn(page, 1);
  await sendBack(page, "Presuho.");
  await isIn(page, 2);
  await page.keyboard.press("Alt+ArrowUp");
  await page.locator(".review-returned").waitFor();
  expect(await barriersInBoth(page)).toEqual([]);
});
