import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const CROATIAN =
  "Brod je isplovio iz Rijeke.\n\nPosada ima 24 člana. Vozi se žito.\n\nStigli su u Split.\n";
const ENGLISH =
  "The ship left Rijeka.\n\nThe crew of 24 is carrying grain.\n\nThey have arrived in Split.\n";

const tumac = useTumac();

const rows = () => tumac.page.locator(".bead");
/** What each row says, numbers and buttons left out. */
const shown = async () =>
  (await rows().allInnerTexts()).map((text) =>
    text
      .split("\n")
      .filter((line) => /[.]$/u.test(line))
      .join(" | "),
  );
const focused = () => tumac.page.evaluate(() => document.activeElement?.id);

/** Presses a key on a row that sends it to be mended, and waits for the page that comes back. */
async function mend(key: string): Promise<void> {
  const loaded = tumac.page.waitForEvent("load");
  await tumac.page.keyboard.press(key);
  await loaded;
}

test("an old translation is aligned, mended by keys alone, and becomes a document", async () => {
  const { page } = tumac;
  await page.goto(`${tumac.address}/alignments`);
  const plain = (name: string, text: string) => ({
    ...{ name, mimeType: "text/plain" },
    buffer: Buffer.from(text),
  });
  await page.locator("input[name=source]").setInputFiles(plain("izvor.txt", CROATIAN));
  await page.locator("input[name=translation]").setInputFiles(plain("prijevod.txt", ENGLISH));
  await page.locator(".alignment-form button[type=submit]").press("Enter");
  await page.waitForURL(/\/alignments\/\d+$/u);
  const found = await shown();
  expect(found).toEqual([
    "Brod je isplovio iz Rijeke. | The ship left Rijeka.",
    "Posada ima 24 člana. | Vozi se žito. | The crew of 24 is carrying grain.",
    "Stigli su u Split. | They have arrived in Split.",
  ]);

  await rows().first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("bead-1");
  await mend("s");
  expect(await rows().count()).toBe(4);
  expect(await focused()).toBe("bead-1");
  await mend("Alt+ArrowDown");
  expect((await shown()).slice(1, 3)).toEqual([
    "Posada ima 24 člana.",
    "Vozi se žito. | The crew of 24 is carrying grain.",
  ]);
  await page.locator("#bead-2").focus();
  await mend("Alt+ArrowUp");
  expect((await shown())[1]).toBe("Posada ima 24 člana. | The crew of 24 is carrying grain.");
  await page.locator("#bead-1").focus();
  await mend("j");
  expect(await shown()).toEqual(found);

  await page.locator("form[action$='/done'] button[type=submit]").press("Enter");
  await page.waitForURL(/\/documents\/\d+$/u);
  const targets = page.locator("[data-segment] .segment-target");
  await expect.poll(() => targets.last().innerText()).toContain("They have arrived in Split.");
});
