import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { barriersInBothThemes, widest } from "../support/barriers.ts";
import { openWindow, sharedBrowser } from "../support/browser.ts";
import { temporaryFolder } from "../support/server.ts";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();
const folder = temporaryFolder();
afterAll(folder.remove);

const CROATIAN = "Most je otvoren. Cesta je duga. Grad slavi.";
const ENGLISH = ["The bridge is here.", "The road is lengthy.", "The city celebrates."];

/** A document whose three sentences are confirmed; answers its id. */
async function translated(): Promise<number> {
  const { request } = tumac.page;
  const made = await request.post(`${tumac.address}/api/documents`, {
    data: { title: "Most", text: CROATIAN },
  });
  const { id } = await made.json();
  const all = await request.get(`${tumac.address}/api/documents/${id}/segments`);
  const { segments } = await all.json();
  for (const [index, target] of ENGLISH.entries()) {
    const data = { target, status: "translated", base: 0 };
    await request.put(`${tumac.address}/api/segments/${segments[index].id}`, { data });
  }
  return id;
}

/** A reviewer on another machine, without a network, with the page in a folder. */
async function reviewerWith(id: number) {
  const address = `${tumac.address}/documents/${id}/review/file?format=html`;
  const sent = join(folder.path, "most.review.html");
  const english = { headers: { "accept-language": "en" } };
  writeFileSync(sent, await (await tumac.page.request.get(address, english)).body());
  const opened = await openWindow(await sharedBrowser());
  await opened.context.setOffline(true);
  await opened.page.goto(pathToFileURL(sent).href);
  await opened.page.locator(".page-text").first().waitFor();
  return opened;
}

const field = (page: Page, label: string) =>
  page.getByRole("textbox", { name: label, exact: true });

/** Waits until a field has the focus, so that no letter goes elsewhere. */
async function focusOn(page: Page, label: string): Promise<void> {
  await expect.poll(() => field(page, label).evaluate((one) => one.matches(":focus"))).toBe(true);
}

/** Saves by the key; answers where the file is and what it is called. */
async function saved(page: Page) {
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const download = await coming;
  const path = join(folder.path, download.suggestedFilename());
  await download.saveAs(path);
  return { path, name: download.suggestedFilename() };
}

test("a reviewer without the app works on the page by the keyboard, and what they send back is theirs", async () => {
  const id = await translated();
  const { page, context, faults } = await reviewerWith(id);

  await field(page, "Your name").focus();
  await page.keyboard.type("Iva Horvat");
  await page.keyboard.press("Alt+ArrowDown");
  await focusOn(page, "Translation 1");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("The bridge is open.");
  expect(await page.locator(".page-difference ins").allInnerTexts()).toEqual(["open"]);
  await page.keyboard.press("Control+Enter");
  await focusOn(page, "Translation 2");
  await page.keyboard.press("Control+Shift+Enter");
  await focusOn(page, "Why it goes back");
  await page.keyboard.type("‘Lengthy’ is for speeches. <b>");
  await page.keyboard.press("Alt+ArrowDown");
  await focusOn(page, "Translation 3");
  await field(page, "Remarks 3").focus();
  await page.keyboard.type("Which city?");
  await page.getByText("3 of 3 looked at").waitFor();
  expect(await barriersInBothThemes(page)).toEqual([]);
  for (const width of [320, 900, 1440])
    expect(await widest(page, width)).toBeLessThanOrEqual(width);

  await page.setViewportSize({ width: 320, height: 900 });
  expect((await field(page, "Translation 1").boundingBox())?.width).toBeGreaterThan(240);
  await page.setViewportSize({ width: 1440, height: 900 });

  const { path, name } = await saved(page);
  expect(name).toBe("Most.review.Iva-Horvat.html");
  await page.getByText(`Saved as ${name}`).waitFor();
  await page.goto(pathToFileURL(path).href);
  await field(page, "Why it goes back").waitFor();
  expect(await field(page, "Translation 1").inputValue()).toBe("The bridge is open.");
  expect(await field(page, "Remarks 3").inputValue()).toBe("Which city?");
  await page.getByRole("combobox", { name: "Show" }).selectOption("returned");
  await expect.poll(() => page.locator("tbody tr:visible").count()).toBe(1);
  expect(faults).toEqual([]);
  await context.close();

  await readBack(tumac.page, { id, path });
  await expectHistory(id);
});

async function readBack(page: Page, { id, path }: { readonly id: number; readonly path: string }) {
  await page.goto(`${tumac.address}/documents/${id}/review`);
  await page.setInputFiles("input[type=file]", path);
  await page.locator("form[data-behaviour=drop] button").press("Enter");
  await page.locator(".review-run").waitFor();
  expect(await page.locator("input[name=reviewer]").inputValue()).toBe("Iva Horvat");
  expect(await page.locator(".review-rows ins").allInnerTexts()).toEqual(["open"]);
  await page.getByText("‘Lengthy’ is for speeches. <b>").waitFor();
  await page.locator("input[name=reviewer]").press("Enter");
  await page.getByText("2 decisions of the reviewer taken over.").waitFor();
}

async function expectHistory(id: number): Promise<void> {
  const { request } = tumac.page;
  const { segments } = await (
    await request.get(`${tumac.address}/api/documents/${id}/segments`)
  ).json();
  const newest = async (index: number) => {
    const path = `${tumac.address}/api/segments/${segments[index].id}/revisions`;
    return (await (await request.get(path)).json()).revisions[0];
  };
  const author = "Iva Horvat";
  expect(await newest(0)).toMatchObject({
    target: "The bridge is open.",
    status: "reviewed",
    author,
  });
  expect(await newest(1)).toMatchObject({ status: "draft", author });
  const comments = `${tumac.address}/api/segments/${segments[2].id}/comments`;
  expect(await (await request.get(comments)).json()).toMatchObject({
    comments: [{ author, text: "Which city?" }],
  });
}

test("what was typed is still there when the page is closed without saving, and one is asked first", async () => {
  const { page, context } = await reviewerWith(await translated());
  await field(page, "Translation 2").focus();
  await page.keyboard.type("Indeed, ");
  const asked = page.waitForEvent("dialog");
  const again = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await again;
  await page.getByText("is here again.").waitFor();
  expect(await field(page, "Translation 2").inputValue()).toContain("Indeed, ");
  await context.close();
});
