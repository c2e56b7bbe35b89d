import { beforeEach, describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const panel = (selector: string) => tumac.page.locator(`.concept ${selector}`);
const field = (name: string) => panel(`[name="${name}"]`);
/** Of a concept that each test has anew, since all share one glossary. */
let path: string;

beforeEach(async () => {
  const response = await fetch(`${tumac.address}/api/concepts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      terms: [
        { language: "hr", text: "pelikan", partOfSpeech: "noun" },
        { language: "en", text: "pelican" },
      ],
    }),
  });
  const { id } = await response.json();
  path = `/glossary/${id}`;
  await tumac.page.goto(tumac.address + path);
  return async () => {
    await fetch(`${tumac.address}/api/concepts/${id}`, { method: "DELETE" });
  };
});

const recognised = async (text: string) => {
  await translateIn(tumac, text);
  return tumac.page.locator("[data-segment] .segment-source .term").allInnerTexts();
};

describe("a form of a term", () => {
  test("that is vetoed is taken in no text any more, until the veto is taken back", async () => {
    await field("note").fill("not saved yet");
    await panel('button[name=veto][value="pelikanu"]').first().press("Enter");
    await panel('button[name=allow][value="pelikanu"]').first().waitFor();
    expect(await field("note").inputValue()).toBe("not saved yet");
    expect(await panel("[data-revisions] li").count()).toBeGreaterThan(1);
    await expect
      .poll(() => tumac.page.evaluate(() => document.activeElement?.getAttribute("value")))
      .toBe("pelikanu");
    expect(await recognised("Pelikan pelikanu.")).toEqual(["Pelikan"]);

    await tumac.page.goto(tumac.address + path);
    await panel('button[name=allow][value="pelikanu"]').first().press("Enter");
    await panel('button[name=veto][value="pelikanu"]').first().waitFor();
    expect(await recognised("Pelikan pelikanu.")).toEqual(["Pelikan", "pelikanu"]);
  });

  test("that is vetoed tells at once which segments that touches", async () => {
    await recognised("Riječ je o pelikanima.");
    await tumac.page.goto(tumac.address + path);
    await panel('button[name=veto][value="pelikanima"]').first().press("Enter");
    const note = tumac.page.locator("[data-impact-note]");
    await note.waitFor();
    expect(await note.innerText()).toMatch(/^The change touches \d+ segment/u);
    await panel('button[name=allow][value="pelikanima"]').first().press("Enter");
    await panel('button[name=veto][value="pelikanima"]').first().waitFor();
  });

  test("that is added is recognised, and what was typed above can still be saved", async () => {
    await field("note").fill("large bird");
    await field("add").first().fill("nesit");
    await field("add").first().press("Enter");
    await panel('button[name=drop][value="nesit"]').waitFor();
    await expect
      .poll(() => tumac.page.evaluate(() => document.activeElement?.getAttribute("name")))
      .toBe("add");
    await field("note").press("Control+Enter");
    await tumac.page.waitForURL(/saved=1/u);
    expect(await field("note").inputValue()).toBe("large bird");
    expect(await recognised("Nesit leti.")).toEqual(["Nesit"]);
  });
});

describe("the try-out", () => {
  const marks = () => panel("[data-try-marks] mark").allInnerTexts();

  test("marks a sentence while one types, with what is not saved yet", async () => {
    await field("tryText").pressSequentially("Dva pelikana i nesit.");
    await expect.poll(marks).toEqual(["pelikana"]);
    expect(await panel("[data-try-found]").innerText()).toContain("pelikana ← pelikan");
    await field("termText[]").first().fill("nesit");
    await expect.poll(marks).toEqual(["nesit"]);
  });

  test("keeps a mark at its word while one goes on before it", async () => {
    await field("tryText").fill("Vidi pelikana.");
    await expect.poll(marks).toEqual(["pelikana"]);
    await tumac.page.route("**/try?*", (route) => route.abort());
    await field("tryText").press("Home");
    await tumac.page.keyboard.type("Ana! ");
    expect(await marks()).toEqual(["pelikana"]);
    expect(await panel("[data-try-marks]").textContent()).toBe("Ana! Vidi pelikana.");
  });

  test("follows a veto, and reads English too", async () => {
    await field("tryText").fill("Vidi pelikana.");
    await expect.poll(marks).toEqual(["pelikana"]);
    await panel('button[name=veto][value="pelikana"]').first().click();
    await expect.poll(marks).toEqual([]);
    await field("tryText").fill("two pelicans");
    await panel('input[name=tryLanguage][value="en"]').check();
    await expect.poll(marks).toEqual(["pelicans"]);
  });
});

test("an earlier revision is compared and restored from the history", async () => {
  await field("definition").fill("a large bird");
  await field("definition").press("Control+Enter");
  await tumac.page.waitForURL(/saved=1/u);
  await panel('a[href$="/history"]').click();
  const comparison = tumac.page.locator("[data-comparison]");
  expect(await comparison.locator("ins").innerText()).toBe("a large bird");
  await tumac.page.locator('form[action$="/restore"] button').first().press("Enter");
  await tumac.page.waitForURL(/restored=\d/u);
  expect(await field("definition").inputValue()).toBe("");
  expect(await panel(".concept-done").innerText()).toMatch(/^Revision \d+ is restored\.$/u);
});

describe("two windows on one concept", () => {
  test("are merged where they changed different things, and compared where the same", async () => {
    const other = await tumac.page.context().newPage();
    await other.goto(tumac.address + path);
    await other.locator('[name="domain"]').last().fill("zoology");
    await other.locator('.concept [name="note"]').fill("theirs");
    await other.locator(".concept-actions .button.main").click();
    await other.waitForURL(/saved=1/u);

    await field("definition").fill("a large bird");
    await field("note").fill("mine");
    const answered = tumac.page.waitForEvent("load");
    await field("note").press("Control+Enter");
    await answered;
    expect(await panel(".concept-conflict").innerText()).toMatch(/Note\s.*theirs/su);
    expect(await field("note").inputValue()).toBe("mine");
    expect(await field("domain").inputValue()).toBe("zoology");
    await panel(".concept-conflict button").press("Enter");
    expect(await field("note").inputValue()).toBe("theirs");
    await field("note").press("Control+Enter");
    await tumac.page.waitForURL(/saved=1/u);

    await other.locator('.concept [name="source"]').evaluate((input: HTMLInputElement) => {
      input.value = "Rječnik";
    });
    await other.locator(".concept-actions .button.main").click();
    await other.waitForURL(/merged=1/u);
    expect(await other.locator(".concept-done").innerText()).toContain("saved together");
    expect(await other.locator('.concept [name="definition"]').inputValue()).toBe("a large bird");
    await other.close();
  });
});
