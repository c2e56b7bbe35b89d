import { describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();
const keyboard = () => tumac.page.keyboard;
const row = (position: number) => tumac.page.locator("[data-segment]").nth(position - 1);
const entries = () => tumac.page.locator(".exception");

/** Confirms «It is falling.» for «Kalifat pada.» with an exception; answers the path of the document. */
async function confirmWithException(reason: string): Promise<string> {
  await translateIn(tumac, "Kalifat pada.\n\nDrugi odlomak.");
  await keyboard().type("It is falling.");
  await keyboard().press("Control+Enter");
  await tumac.page.locator(".segment-refused").waitFor();
  await keyboard().press("Alt+i");
  await keyboard().type(reason);
  await keyboard().press("Enter");
  await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
  return new URL(tumac.page.url()).pathname;
}

describe("an exception, by the keyboard", () => {
  test("is given, found, withdrawn, and leaves its segment marked", async () => {
    const path = await confirmWithException("a pronoun stands for it");

    // found among all
    await tumac.page.goto(`${tumac.address}/exceptions`);
    await keyboard().press("/");
    await keyboard().type("pronoun");
    await keyboard().press("Enter");
    await tumac.page.waitForURL(/q=pronoun/u);
    expect(await entries().allInnerTexts()).toEqual([
      expect.stringMatching(/“kalifat” without “caliphate”[\s\S]*stands/u),
    ]);

    // withdrawn
    await keyboard().press("ArrowDown");
    await keyboard().press("Delete");
    await tumac.page.waitForURL(/withdrawn=/u);
    expect(await entries().first().innerText()).toContain("withdrawn");

    // its segment no longer holds, and is where the work goes on
    await tumac.page.goto(tumac.address + path);
    await expect.poll(() => row(1).locator("[data-text-field]").count()).toBe(1);
    await keyboard().press("Alt+n");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);
    expect(await row(1).getAttribute("data-outdated")).toBe("true");
    expect(await row(1).innerText()).toContain("exception withdrawn");
    const fact = tumac.page.locator(".fact-outdated");
    expect(await fact.innerText()).toBe("1 no longer holds");
    await fact.press("Enter");
    await expect.poll(() => row(1).locator("[data-text-field]").count()).toBe(1);

    // mended and confirmed again, it holds
    await keyboard().press("Home");
    await keyboard().press("Alt+Enter");
    await keyboard().press("Control+Enter");
    await expect.poll(() => row(1).getAttribute("data-outdated")).toBe("false");
    await expect.poll(() => fact.count()).toBe(0);
  });

  test("is given again as soon as its withdrawal is taken back", async () => {
    const path = await confirmWithException("the title of a film");
    await tumac.page.goto(`${tumac.address}/exceptions?q=film`);
    await keyboard().press("ArrowDown");
    await keyboard().press("Delete");
    await tumac.page.waitForURL(/withdrawn=/u);
    await tumac.page.locator("[data-notice] button").press("Enter");
    await expect.poll(() => entries().first().innerText()).toContain("stands");
    await tumac.page.goto(tumac.address + path);
    expect(await row(1).getAttribute("data-outdated")).toBe("false");
  });
});

test("the report of a delivery has the exception and what is left to do", async () => {
  const path = await confirmWithException("quoted from a film");
  await tumac.page.locator(".menu summary").first().press("Enter");
  await tumac.page.getByRole("link", { name: "Delivery report" }).press("Enter");
  await tumac.page.waitForURL(`${tumac.address}${path}/report`);
  const report = await tumac.page.locator(".report").innerText();
  expect(report).toContain("Not ready for delivery: 1 segment to confirm.");
  expect(report).toContain("quoted from a film");
  expect(report).toMatch(/kalifat\s+–\s+1/u);
  expect(await tumac.page.getByRole("button", { name: "Print" }).isVisible()).toBe(true);
});
