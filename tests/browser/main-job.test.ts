import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { shownSources } from "../support/documents.ts";
import { bodyOf, docx, paragraph, run } from "../support/docx.ts";
import { translateIn, useTumac } from "../support/window.ts";

/** A heading, a sentence with a bold name and a link, and a cell of a table. */
const ARTICLE = {
  name: "clanak.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(
    docx(
      [
        paragraph('<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', run("Kraj")),
        paragraph(
          ...[run("Borci "), run("Islamske države", "<w:b/>"), run(" bježe na ")],
          `<w:hyperlink r:id="rIdLink">${run("istok", '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`,
          run("."),
        ),
        `<w:tbl><w:tr><w:tc>${paragraph(run("Raka"))}</w:tc></w:tr></w:tbl>`,
      ].join(""),
    ),
  ),
};

const SAMPLE = fileURLToPath(new URL("../../src/documents/sample.txt", import.meta.url));

const tumac = useTumac();

const translate = (text: string) => translateIn(tumac, text);
const field = () => tumac.page.locator("[data-text-field] [contenteditable=true]");
const row = (position: number) => tumac.page.locator("[data-segment]").nth(position - 1);
const saved = (inWindow = tumac.page) =>
  inWindow.waitForResponse((response) => response.request().method() === "PUT" && response.ok());

describe("the main job, by the keyboard", () => {
  test("import, be refused, mend, confirm, edit again, compare, restore, export", async () => {
    await tumac.page.goto(`${tumac.address}/documents`);
    await tumac.page.locator("input[type=file]").first().setInputFiles(SAMPLE);
    await tumac.page.locator("form:has(textarea[name=text]) button[type=submit]").last().click();
    await tumac.page.waitForURL(/\/documents\/\d+/u);
    await expect.poll(() => row(1).locator(".segment-source").innerText()).toContain("Kalifata");

    // refused: the term is missing
    await field().focus();
    await tumac.page.keyboard.type("There is no more state, yet its fighters are still here ");
    await tumac.page.keyboard.press("Control+Enter");
    await tumac.page.locator(".segment-refused").waitFor();
    expect(await tumac.page.locator(".segment-refused").innerText()).toMatch(/kalifat/u);
    expect(await field().evaluate((element) => element.matches(":focus"))).toBe(true);

    // mended with the term key, and confirmed
    await tumac.page.keyboard.press("Alt+1");
    expect(await field().innerText()).toMatch(/caliphate/iu);
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);

    // edited again
    await tumac.page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => row(1).locator("[data-text-field]").count()).toBe(1);
    await tumac.page.keyboard.press("End");
    await tumac.page.keyboard.type(" and everywhere");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);

    // the difference, and back
    await tumac.page.keyboard.press("Alt+ArrowUp");
    await tumac.page.keyboard.press("Alt+h");
    const comparison = tumac.page.locator(".revision-comparison");
    await expect
      .poll(() => comparison.locator("ins").allInnerTexts())
      .toEqual([expect.stringContaining("and everywhere")]);
    await comparison.getByRole("button").press("Enter");
    await expect.poll(() => field().innerText()).not.toContain("everywhere");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("draft");

    // the finished export is refused with the list; the draft is there
    const documentPath = new URL(tumac.page.url()).pathname;
    await tumac.page.goto(`${tumac.address}${documentPath}/export`);
    expect(await tumac.page.locator("main").innerText()).toContain("U Zadru je završila");
    const download = tumac.page.waitForEvent("download");
    await tumac.page.getByRole("link", { name: /draft/iu }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("sample.en.draft.txt");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toMatch(/caliphate/iu);
    expect(text).toContain("U Zadru je završila");
  });

  test("a finished translation is exported in the layout of its source", async () => {
    await translate("Borci bježe.\n\n  Nije kraj.\n");
    await tumac.page.keyboard.type("The fighters flee.");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);
    await tumac.page.keyboard.type("It is not over.");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).getAttribute("data-status")).toBe("translated");
    const download = tumac.page.waitForEvent("download");
    const exported = `${new URL(tumac.page.url()).pathname}/export`;
    await tumac.page.evaluate((path) => location.assign(path), exported);
    const file = readFileSync(await (await download).path(), "utf8");
    expect(file).toBe("The fighters flee.\n\n  It is not over.\n");
  });

  test("a file of Word with codes comes back in English, in the same layout", async () => {
    await tumac.page.goto(`${tumac.address}/documents`);
    await tumac.page.locator("input[type=file]").first().setInputFiles(ARTICLE);
    await tumac.page.locator("form:has(textarea[name=text]) button[type=submit]").last().click();
    await tumac.page.waitForURL(/\/documents\/\d+/u);
    await expect
      .poll(() => row(2).locator(".segment-source").innerText())
      .toBe("Borci Islamske države bježe na istok.");

    await field().focus();
    await tumac.page.keyboard.type("The end");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).locator("[data-text-field]").count()).toBe(1);

    // refused: the codes are missing
    await tumac.page.keyboard.type("The fighters of ");
    await tumac.page.keyboard.press("Control+,");
    await tumac.page.keyboard.type("Islamic State");
    await tumac.page.keyboard.press("Control+Enter");
    await expect
      .poll(() => tumac.page.locator(".segment-refused").innerText())
      .toMatch(/end of code 1 \(bold\) is missing/u);

    // mended with the key of codes, and confirmed
    await tumac.page.keyboard.press("Control+,");
    await tumac.page.keyboard.type(" flee to the ");
    await tumac.page.keyboard.press("Control+,");
    await tumac.page.keyboard.type("east");
    await tumac.page.keyboard.press("Control+,");
    await tumac.page.keyboard.type(".");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(2).getAttribute("data-status")).toBe("translated");
    await tumac.page.keyboard.type("Raqqa");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(3).getAttribute("data-status")).toBe("translated");

    const download = tumac.page.waitForEvent("download");
    const exported = `${new URL(tumac.page.url()).pathname}/export`;
    await tumac.page.evaluate((path) => location.assign(path), exported);
    const file = await download;
    expect(file.suggestedFilename()).toBe("clanak.en.docx");
    const bytes = readFileSync(await file.path());
    expect(shownSources("clanak.en.docx", bytes)).toEqual([
      "The end",
      "The fighters of ‹1›Islamic State‹/1› flee to the ‹2›east‹/2›.",
      "Raqqa",
    ]);
    const [, translated = ""] = bodyOf(bytes).split("</w:p>");
    expect(translated).toContain("<w:rPr><w:b/></w:rPr><w:t>Islamic State<");
    expect(translated).toContain('<w:hyperlink r:id="rIdLink">');
  });

  test("an error that is meant stands once it is set aside with a reason", async () => {
    await translate("Kalifat pada.");
    await tumac.page.keyboard.type("It is falling.");
    await tumac.page.keyboard.press("Control+Enter");
    await tumac.page.locator(".segment-refused").waitFor();
    await tumac.page.keyboard.press("Alt+i");
    await tumac.page.keyboard.type("a pronoun stands for it");
    await tumac.page.keyboard.press("Enter");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
  });
});

describe("what is typed", () => {
  test("is saved by itself, and is there after a reload", async () => {
    await translate("Kalifat pada.");
    await tumac.page.keyboard.type("The caliphate is fal");
    await expect
      .poll(() => tumac.page.locator("[data-save]").innerText())
      .toMatch(/^Saved at \d\d:\d\d:\d\d on the server$/u);
    await tumac.page.reload();
    await expect.poll(() => field().innerText()).toBe("The caliphate is fal");
  });

  test("in two windows meets in a merge that keeps both", async () => {
    // Who hears of another's words in time meets no conflict.
    await tumac.page.context().route("**/api/events*", (route) => route.abort());
    await translate("Kalifat pada u ponedjeljak.");
    await tumac.page.keyboard.type("The caliphate falls on Monday.");
    await tumac.page.keyboard.press("Control+Enter");
    await expect.poll(() => row(1).getAttribute("data-status")).toBe("translated");
    const other = await tumac.page.context().newPage();
    await other.goto(tumac.page.url());
    const otherField = other.locator("[data-text-field] [contenteditable=true]");
    await other.locator("[data-segment] .segment-target").first().click();
    await otherField.waitFor();
    await otherField.press("End");
    const answered = saved(other);
    await other.keyboard.type(" Theirs.");
    await answered;

    await tumac.page.bringToFront();
    await tumac.page.locator("[data-segment] .segment-target").first().click();
    await field().press("End");
    await tumac.page.keyboard.type(" Mine.");
    const conflict = tumac.page.locator(".conflict");
    await conflict.waitFor();
    expect(await conflict.innerText()).toContain("Theirs.");
    expect(await conflict.innerText()).toContain("Mine.");

    await tumac.page.keyboard.press("Control+Enter");
    await conflict.waitFor({ state: "detached" });
    await tumac.page.reload();
    await expect.poll(() => field().innerText()).toMatch(/Theirs\..*Mine\./u);
  });

  test("while the server is gone is kept, said to be unsaved, and sent when it is back", async () => {
    await translate("Kalifat pada.");
    await tumac.page.route("**/api/segments/**", (route) => route.abort());
    await tumac.page.keyboard.type("The caliphate falls.");
    await tumac.page
      .getByText(/not saved/iu)
      .first()
      .waitFor();
    await tumac.page.unroute("**/api/segments/**");
    await saved();
    await tumac.page.reload();
    await expect.poll(() => field().innerText()).toBe("The caliphate falls.");
  });
});
