import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();
const open = (path: string) => tumac.page.goto(tumac.address + path);

async function add(text: string): Promise<string> {
  await tumac.page.locator(".add textarea[name=text]").fill(text);
  await tumac.page.locator(".add button[type=submit]").click();
  await tumac.page.waitForURL(/\/documents\/\d+$/u);
  return new URL(tumac.page.url()).pathname;
}

describe("a project, in the page", () => {
  test("is made with its abbreviations, tried, filled, and given a document of another", async () => {
    const { page } = tumac;
    await open("/documents");
    await page.getByRole("link", { name: "New project" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Annual report");
    await page.getByLabel("English on the way out").selectOption("en-US");
    await page.getByLabel("Abbreviations after which the sentence goes on").fill("Odb.");
    await page.getByRole("button", { name: "Create the project" }).click();
    await page.waitForURL(/\/projects\/\d+$/u);

    // tried
    await page.getByLabel("Croatian text").fill("Piše Odb. Sudu. Kraj.");
    await page.getByRole("button", { name: "Cut it" }).click();
    await expect
      .poll(() => page.locator(".trial-text").allInnerTexts())
      .toEqual(["Piše Odb. Sudu.", "Kraj."]);
    expect(await page.locator(".trial-reasons").first().innerText()).toContain(
      "Not cut after “Odb.”: An abbreviation of the project.",
    );

    // filled
    await page.getByRole("link", { name: "Documents", exact: true }).last().click();
    await page.waitForURL(/\?project=\d+$/u);
    expect(await page.locator(".add select[name=project] option:checked").innerText()).toBe(
      "Annual report",
    );
    const path = await add("Piše Odb. Sudu. Kraj.");
    await expect.poll(() => page.locator("[data-segment]").count()).toBe(2);

    // moved
    await open("/projects/1");
    await page.locator(".project-documents").waitFor();
    await open("/documents");
    expect(
      await page.locator(".entry", { has: page.locator(`[href="${path}"]`) }).innerText(),
    ).toContain("Annual report");
    await page.getByRole("navigation", { name: "Projects" }).getByText("Annual report").click();
    await page.getByRole("link", { name: /Settings of/u }).click();
    await page.getByRole("button", { name: "Move" }).click();
    await page.waitForURL(/moved=/u);
    expect(await page.locator("[data-notice]").innerText()).toContain("My documents");
    await page.getByRole("button", { name: "Delete the project" }).click();
    await page.waitForURL(/\/documents\?/u);
    expect(await page.locator("[data-notice]").innerText()).toContain("Annual report");
  });

  test("comes in as a ZIP, and goes out as one", async () => {
    const { page } = tumac;
    const files = { "poglavlja/1.txt": strToU8("Kiša pada."), "uvod.txt": strToU8("Uvod.") };
    const buffer = Buffer.from(zipSync({ ...files, "prazno.txt": strToU8("") }));
    await open("/documents");
    await page.setInputFiles(".add input[type=file]", {
      name: "Knjiga.zip",
      mimeType: "application/zip",
      buffer,
    });
    await page.locator(".add button[type=submit]").click();
    await page.waitForURL(/\/projects\/\d+$/u);
    await page.getByText("prazno.txt").waitFor();
    await page.getByRole("link", { name: "Export all translations as ZIP" }).click();
    await page.getByText("is not ready to be exported").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Export a draft as ZIP" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Knjiga.en.draft.zip");
    const written = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(written).toSorted()).toEqual(Object.keys(files));
  });
});
