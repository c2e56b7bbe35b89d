import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { focused, tabTo } from "../support/keyboard.ts";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

/** Codes, terms, a date and a number, a quotation, and a sentence that stands twice. */
const SOURCE = `<h1>Kraj kalifata</h1>
<p><b>Borci</b> Islamske države bježe iz Rake. Nitko ne zna zašto.</p>
<p>U gradu je 12. ožujka 2017. ostalo 1.250 civila. „Nismo otišli”, rekao je glasnogovornik.</p>
<p>Opsada traje, vlada šuti. Nitko ne zna zašto.</p>
`;

const TARGET = `<h1>The end of the caliphate</h1>
<p><b>Fighters</b> of Islamic State are fleeing from Raqqa. Nobody knows why.</p>
<p>On 12 March 2017, 1,250 civilians remained in the town. “We have not left,” said the spokesperson.</p>
<p>It goes on, and the government is silent. Nobody knows why.</p>
`;

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await tumac.page.keyboard.press(key);
};
const type = (words: string) => tumac.page.keyboard.type(words);
const reach = (thing: RegExp, key?: string) => tabTo(tumac.page, thing, key);
const now = () => focused(tumac.page);

const row = (number: number) => tumac.page.locator(`[data-position="${number}"]`);
const text = () => tumac.page.locator("[data-text-field] [contenteditable=true]").innerText();
const isWriting = (number: number) =>
  expect.poll(now).toMatch(new RegExp(`^textbox: Translation of segment ${number}\\b`, "u"));
const statusOf = (number: number) => row(number).getAttribute("data-status");
const isConfirmed = (number: number) => expect.poll(() => statusOf(number)).toBe("translated");
const shows = (place: Locator, words: RegExp) =>
  expect.poll(() => place.allInnerTexts().then((all) => all.join(" "))).toMatch(words);

/** No pointer is used here, nor is anything focused but by a key. */
test("a whole document is translated with the keyboard alone, from the file to the export", async () => {
  await chooseTheFile();
  await putTheHintsAway();
  await writeWithTerms();
  await writeWithCodesAndFixes();
  await carryOver();
  await writeFigures();
  await cutAndTakeBack();
  await setAside();
  await replaceAndConfirmWhatWasFound();
  expect(await exported()).toBe(TARGET);
}, 120_000);

async function chooseTheFile(): Promise<void> {
  const { page } = tumac;
  await page.goto(`${tumac.address}/documents`);
  await reach(/^input: File/u);
  const chooser = page.waitForEvent("filechooser");
  await press("Space");
  const file = { name: "kraj.html", mimeType: "text/html", buffer: Buffer.from(SOURCE) };
  await (await chooser).setFiles(file);
  await reach(/^button: Add/u);
  await press("Enter");
  await page.waitForURL(/\/documents\/\d+/u);
  await isWriting(1);
}

async function putTheHintsAway(): Promise<void> {
  await reach(/^button: Do not show/u, "Shift+Tab");
  await press("Enter");
  await tumac.page.locator(".tour").waitFor({ state: "detached" });
  await isWriting(1);
}

async function writeWithTerms(): Promise<void> {
  await type("The end of the ");
  await press("Alt+1");
  await expect.poll(text).toBe("The end of the caliphate");
  await press("Control+Enter");
  await isConfirmed(1);
  await isWriting(2);
}

async function writeWithCodesAndFixes(): Promise<void> {
  await press("Control+,");
  await type("Warriors");
  await press("Control+,");
  await type(" of ");
  await press("Alt+2");
  await type(" are fleeing from Raq");
  await tumac.page.locator("[role=option]").first().waitFor();
  await press("Tab");
  await type(".");
  await tumac.page.locator(".cm-lintRange").waitFor();
  await press("Control+Home", "ArrowRight", "ArrowRight", "Alt+Enter");
  await expect.poll(text).toMatch(/Fighters/u);
  await isWriting(2);
  await press("Alt+m");
  await expect.poll(now).toMatch(/^textarea: Comment/u);
  await type("Which fighters?");
  await press("Control+Enter");
  await shows(tumac.page.locator(".comment-text"), /Which fighters/u);
  await isWriting(2);
  await press("Control+Enter");
  await isConfirmed(2);
  await isWriting(3);
}

/** The sentence stands again in the last segment. */
async function carryOver(): Promise<void> {
  await type("Nobody knows why.");
  await press("Control+Enter");
  await isConfirmed(3);
  await tumac.page.locator(".propagation").waitFor();
  await isWriting(4);
  await press("Alt+p");
  await isConfirmed(7);
  await isWriting(4);
}

async function writeFigures(): Promise<void> {
  await type("On ");
  await press("Control+.");
  await type(", ");
  await press("Control+.");
  await type(" civilians remained in the city.");
  await press("Control+Enter");
  await isConfirmed(4);
  await isWriting(5);
  await press("Control+.");
  await type("We have not left,");
  await press("End");
  await type(" said the spokesperson.");
  await press("Control+Enter");
  await isConfirmed(5);
  await isWriting(6);
}

async function cutAndTakeBack(): Promise<void> {
  await press("Alt+s");
  await expect.poll(now).toMatch(/^slider:/u);
  await press("Enter");
  await shows(row(7).locator(".segment-source"), /^vlada šuti\.$/u);
  await isWriting(6);
  await press("Alt+j");
  await shows(row(6).locator(".segment-source"), /traje, vlada/u);
  await isWriting(6);
  await press("Control+z");
  await shows(row(7).locator(".segment-source"), /^vlada/u);
  await isWriting(6);
  await press("Alt+j");
  await shows(row(6).locator(".segment-source"), /traje, vlada/u);
  await isWriting(6);
}

async function setAside(): Promise<void> {
  await type("It goes on, and the government is silent.");
  await press("Control+Enter");
  await tumac.page.locator(".segment-refused").waitFor();
  await isWriting(6);
  await press("Alt+i");
  await expect.poll(now).toMatch(/Reason/u);
  await type("a pronoun stands for it");
  await press("Enter");
  await isConfirmed(6);
}

async function replaceAndConfirmWhatWasFound(): Promise<void> {
  const { page } = tumac;
  await press("Alt+r");
  await expect.poll(now).toMatch(/^input: Find/u);
  await type("city");
  await shows(page.locator(".find-count"), /1 place/u);
  await reach(/^input: Replace with/u);
  await type("town");
  await reach(/^button: Replace all/u);
  await press("Enter");
  await shows(page.locator(".find-told"), /Replaced in 1/u);
  expect(await now()).not.toBe("nothing");
  await press("Escape");
  await page.locator(".find-bar").waitFor({ state: "detached" });
  expect(await now()).not.toBe("nothing");

  await press("Alt+f");
  await type("civil");
  await press("Enter");
  await shows(page.locator(".filter-result"), /1 of 7/u);
  await press("Alt+f");
  await press("Alt+ArrowUp");
  await isWriting(4);
  await press("Control+Enter");
  await isConfirmed(4);
  expect(await now()).not.toBe("nothing");
}

async function exported(): Promise<string> {
  await reach(/^summary: Export/u, "Shift+Tab");
  await press("Enter");
  await reach(/^a: Finished/u);
  const download = tumac.page.waitForEvent("download");
  await press("Enter");
  return readFileSync(await (await download).path(), "utf8");
}
