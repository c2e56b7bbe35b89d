import { describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const TEXT = "Kraj priče.\nIdemo dalje.\nKraj priče.\nOpet nešto.\nKraj priče.";

const press = (keys: string) => tumac.page.keyboard.press(keys);
const type = (text: string) => tumac.page.keyboard.type(text);
const notice = () => tumac.page.locator(".propagation");
const button = (name: string | RegExp) => notice().getByRole("button", { name });
const openPosition = () => tumac.page.locator(".segment.is-open").getAttribute("data-position");
const isWriting = () =>
  tumac.page.evaluate(() => document.activeElement?.matches("[data-text-field]") ?? false);

function stored(): Promise<readonly string[]> {
  const id = /\d+/u.exec(new URL(tumac.page.url()).pathname)?.[0];
  return tumac.page.evaluate(async (documentId) => {
    const { segments } = await (await fetch(`/api/documents/${documentId}/segments`)).json();
    return segments.map((one: { status: string; target: string }) => `${one.status} ${one.target}`);
  }, id);
}

/** Confirms the open segment with these words, and waits for the next one. */
async function confirm(words: string, next: string): Promise<void> {
  await type(words);
  await press("Control+Enter");
  await expect.poll(openPosition).toBe(next);
}

describe("a sentence that stands again", () => {
  test("is asked about beside the work, and translated alike by one key", async () => {
    await translateIn(tumac, TEXT);
    await confirm("End of story.", "2");
    await expect.poll(() => notice().innerText()).toContain("stands 2 more times: 3, 5");
    expect(await isWriting()).toBe(true);
    await press("Alt+p");
    await expect.poll(() => notice().innerText()).toContain("Carried over to 2 segments: 3, 5");
    await expect
      .poll(stored)
      .toEqual([
        "translated End of story.",
        "initial ",
        "translated End of story.",
        "initial ",
        "translated End of story.",
      ]);
    expect(await isWriting()).toBe(true);
    await confirm("Let us go on.", "4");
  });

  test("is open again after that was taken back", async () => {
    await translateIn(tumac, TEXT);
    await confirm("End of story.", "2");
    await notice().waitFor();
    await press("Alt+p");
    await button("Undo").click();
    await expect.poll(() => notice().innerText()).toContain("Taken back in 2 segments.");
    await expect
      .poll(stored)
      .toEqual(["translated End of story.", ...["initial ", "initial ", "initial ", "initial "]]);
  });

  test("is not asked about again once it was to be left", async () => {
    await translateIn(tumac, TEXT);
    await confirm("End of story.", "2");
    await button("Leave them").click();
    await expect.poll(() => notice().count()).toBe(0);
    expect(await isWriting()).toBe(true);
    await press("Alt+ArrowDown");
    await confirm("The end.", "4");
    await confirm("Again something.", "5");
    expect(await notice().count()).toBe(0);
  });

  test("that is translated otherwise is replaced only where it is chosen", async () => {
    await translateIn(tumac, TEXT);
    await confirm("End of story.", "2");
    await confirm("Let us go on.", "3");
    await confirm("The end.", "4");
    await expect.poll(() => notice().innerText()).toContain("1 is translated otherwise");
    await press("Alt+p");
    await expect.poll(stored).toContain("translated The end.");
    await expect
      .poll(stored)
      .toEqual([
        "translated End of story.",
        "translated Let us go on.",
        "translated The end.",
        "initial ",
        "translated The end.",
      ]);
  });

  test("is translated alike without a question where that is chosen for the document", async () => {
    await translateIn(tumac, `${TEXT}\nPrvi opet.\nPrvi opet.`);
    await confirm("End of story.", "2");
    await notice().getByLabel("always translate open ones alike").check();
    await press("Alt+p");
    await expect.poll(() => notice().innerText()).toContain("Carried over to 2 segments");
    await tumac.page.locator("[data-text-field] [contenteditable=true]").focus();
    await confirm("Let us go on.", "4");
    await confirm("Again something.", "6");
    await type("The first again.");
    await press("Control+Enter");
    await expect
      .poll(stored)
      .toEqual([
        "translated End of story.",
        "translated Let us go on.",
        "translated End of story.",
        "translated Again something.",
        "translated End of story.",
        "translated The first again.",
        "translated The first again.",
      ]);
  });

  test("keeps what is being written in it", async () => {
    await translateIn(tumac, "Kraj priče.\nKraj priče.\nDalje.");
    await confirm("End of story.", "2");
    await notice().waitFor();
    await type("My own end.");
    await press("Alt+p");
    await expect.poll(() => notice().innerText()).toContain("1 was changed meanwhile");
    await expect.poll(stored).toContain("draft My own end.");
  });
});
