import { describe, expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

/** What an agency might send: semicolons, a heading in Croatian, a conflict, a row without a term. */
const AGENCY = `hrvatski;engleski;napomena
plinovod;gas pipeline;
kalifat;khilafah;kod drugih
žetva;harvest;
;;bez naziva
`;

describe("an import", () => {
  test("shows first what it would do, takes decisions by keyboard, and is undone as one step", async () => {
    const { page, address } = tumac;
    await page.goto(`${address}/glossary/import`);
    await page.locator("input[type=file]").setInputFiles({
      name: "agencija.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(AGENCY),
    });
    await page.locator("form[action='/glossary/import'] button[type=submit]").click();
    await page.waitForURL(/\/glossary\/import\/\d+$/u);
    const rows = page.locator(".import-rows tbody tr");
    await expect.poll(() => rows.count()).toBe(4);
    const outcomes = await page.locator(".import-outcome").allInnerTexts();
    expect(outcomes.map((text) => text.trim())).toEqual(["new", "conflict", "new", "unusable"]);
    expect(await page.locator(".import-decide button").first().innerText()).toContain("2");

    // the conflict is taken as one more translation, with the keyboard alone
    const decision = page.getByLabel("Decision for row 3");
    await decision.focus();
    const decided = page.waitForEvent("load");
    await page.keyboard.press("i"); // «import»
    await decided;
    await expect.poll(() => decision.inputValue()).toBe("take");
    await expect.poll(() => decision.evaluate((one) => one === document.activeElement)).toBe(true);

    await page.locator(".import-decide button.main").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/glossary\?imported=3/u);
    await page.goto(`${address}/glossary/kalifat`);
    expect(await page.locator("input[lang=en]").evaluateAll(values)).toContain("khilafah");

    await page.goBack();
    await page.locator("[data-notice] button").click();
    await page.waitForURL(/undone=/u);
    await page.goto(`${address}/glossary/kalifat`);
    expect(await page.locator("input[lang=en]").evaluateAll(values)).not.toContain("khilafah");
    await page.goto(`${address}/glossary?q=plinovod`);
    expect(await page.locator("main").innerText()).not.toContain("gas pipeline");
  });
});

/** What the fields hold; runs in the page. */
function values(fields: Element[]): string[] {
  return fields.map((field) => (field instanceof HTMLInputElement ? field.value : ""));
}
