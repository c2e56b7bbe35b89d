import { expect, test } from "vitest";
import { barriers, widest } from "../support/barriers.ts";
import { useTumac } from "../support/window.ts";

/** Takes longer to read than anybody waits without being told how far it is. Characters: 9 million. */
const LARGE = Array.from(
  { length: 100_000 },
  (_, number) => `Kalifat je pao u ${number}. bitci. Nitko ne zna kamo su otišli njegovi borci.`,
).join("\n");

const tumac = useTumac();

async function addLarge(): Promise<void> {
  await tumac.page.goto(`${tumac.address}/documents`);
  const file = { name: "velika.txt", mimeType: "text/plain", buffer: Buffer.from(LARGE) };
  await tumac.page.locator("input[type=file]").first().setInputFiles(file);
  await tumac.page.locator("form:has(textarea[name=text]) button[type=submit]").last().click();
  await tumac.page.waitForURL(/\/documents\/adding\/\d+/u);
}

test("a large file says how far it is, and is stopped with a key", async () => {
  await addLarge();
  const label = tumac.page.locator("[data-adding-label]");
  await expect.poll(() => label.innerText(), { timeout: 60_000 }).toMatch(/\d segments/u);
  const bar = tumac.page.locator("progress");
  await expect
    .poll(() =>
      bar.evaluate((element) => element instanceof HTMLProgressElement && element.value > 0),
    )
    .toBe(true);
  for (const width of [1440, 900, 320]) {
    expect(await widest(tumac.page, width)).toBeLessThanOrEqual(width);
  }
  expect(await barriers(tumac.page)).toEqual([]);
  await tumac.page.getByRole("button", { name: /keep nothing/u }).press("Enter");
  await tumac.page.waitForURL(/\/documents\?stopped/u);
  expect(await tumac.page.locator("[role=status]").first().innerText()).toContain(
    "nothing of it was kept",
  );
  expect(await tumac.page.locator("main").innerText()).not.toContain("velika");
}, 120_000);
