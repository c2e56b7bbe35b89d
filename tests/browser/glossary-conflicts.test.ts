import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

/** A sync waits until file and page keep still. Milliseconds. */
const PATIENCE = { timeout: 15_000, interval: 200 };

/** What the note of a concept says in its page. */
const note = async (id: string) =>
  (await (await fetch(`${tumac.address}/api/concepts/${id}`)).json()).note;

/** The line of a concept in the shared file. */
const rowOf = (id: string) =>
  readFileSync(join(tumac.glossary, "starter.csv"), "utf8")
    .split("\n")
    .find((line) => line.startsWith(`${id},`));

function changeFile(from: string, to: string): void {
  const path = join(tumac.glossary, "starter.csv");
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const THEIRS = "They are two concepts says the file.";

test("a concept that page and file change alike is decided in the page, and both have it", async () => {
  const { page, address } = tumac;
  const before = await note("kalif");
  await page.goto(`${address}/glossary/kalif`);
  await page.locator("textarea[name=note]").fill("They are two concepts says the page.");
  changeFile(before, THEIRS);
  await page.locator("textarea[name=note]").press("Control+Enter");
  await expect.poll(() => note("kalif"), PATIENCE).toBe("They are two concepts says the page.");

  await expect
    .poll(async () => {
      await page.goto(`${address}/glossary/conflicts`);
      return page.locator(".file-conflict").count();
    }, PATIENCE)
    .toBe(1);
  const conflict = page.locator(".file-conflict");
  await expect.poll(() => conflict.innerText(), PATIENCE).toContain("says the page.");
  expect(await conflict.innerText()).toContain("says the file.");
  expect(await conflict.locator("a").innerText()).toBe("kalif");
  expect(rowOf("kalif")).toContain(THEIRS);

  await conflict.locator("button[value=theirs]").focus();
  await page.keyboard.press("Enter");
  await page.locator(".file-conflict").waitFor({ state: "detached" });
  expect(await note("kalif")).toBe(THEIRS);
  expect(rowOf("kalif")).toContain(THEIRS);
  await page.locator(".file-conflicts-resolved summary").click();
  expect(await page.locator(".file-conflicts-resolved").innerText()).toContain(
    "the file’s was taken",
  );
});

test("a third way is written in the page, and to the file", async () => {
  const { page, address } = tumac;
  const concept = await (await fetch(`${address}/api/concepts/isil`)).json();
  changeFile(concept.definition, "Definition of the file.");
  await fetch(`${address}/api/concepts/isil`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...concept, definition: "Definition of the page." }),
  });
  await expect
    .poll(async () => {
      await page.goto(`${address}/glossary/conflicts`);
      return page.locator(".file-conflict").count();
    }, PATIENCE)
    .toBe(1);
  await page.locator(".file-conflict summary").press("Enter");
  await page.locator(".file-conflict textarea").fill("Definition of both.");
  await page.locator(".file-conflict button[value=value]").press("Enter");
  await page.locator(".file-conflict").waitFor({ state: "detached" });
  await expect.poll(() => rowOf("isil"), PATIENCE).toContain("Definition of both.");
});
