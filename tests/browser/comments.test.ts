import { expect, test } from "vitest";
import { barriersInBothThemes } from "../support/barriers.ts";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();
const TEXT = "Vojska ulazi u grad. Grad gori. Vojska odlazi.";

const press = (keys: string) => tumac.page.keyboard.press(keys);
const type = (words: string) => tumac.page.keyboard.type(words);
const comments = () => tumac.page.locator(".comment-list .comment-text").allTextContents();
const mark = (number: number) =>
  tumac.page.locator(`[data-position="${number}"] .segment-comments`);
const openNumber = async () =>
  Number(await tumac.page.locator("[data-segment].is-open").getAttribute("data-position"));

/** Where a comment is written. */
const writing = () => tumac.page.locator(".comment-form textarea:focus");

async function comment(words: string): Promise<void> {
  await press("Alt+m");
  await writing().waitFor();
  await type(words);
  await press("Control+Enter");
  await expect.poll(comments).toContain(words);
}

test("one comments by keyboard alone, and is back in the text", async () => {
  await translateIn(tumac, TEXT);
  await press("Alt+m");
  await writing().waitFor();
  await type("Koja vojska?");
  await press("Control+Enter");
  await type("The ");
  await mark(1).waitFor();
  expect(await mark(1).getAttribute("title")).toBe("1 open comment");
  expect(await tumac.page.locator(".comment-form textarea").inputValue()).toBe("");
  await type("army");
  await expect
    .poll(() => tumac.page.locator(".is-open .cm-content").textContent())
    .toBe("The army");
  expect(await openNumber()).toBe(1);
});

test("names are completed, and mentions marked", async () => {
  await translateIn(tumac, TEXT);
  const author = await tumac.page.locator("input[name=author]").inputValue();
  await press("Alt+m");
  await writing().waitFor();
  await type("Pitaj @");
  await tumac.page.locator('[role=option][aria-selected="true"]').waitFor();
  await press("Enter");
  await type("sutra");
  await press("Control+Enter");
  await tumac.page.locator(".comment .mention").waitFor();
  expect(await tumac.page.locator(".comment .mention").textContent()).toBe(`@${author}`);
  expect(await comments()).toEqual([`Pitaj @${author} sutra`]);
  await press("Alt+f");
  await tumac.page.locator(".filter-bar [name=comments]").selectOption("me");
  await expect
    .poll(() => tumac.page.locator(".filter-result b").textContent())
    .toBe("1 of 3 segments");
});

test("what is not sent yet waits at its segment, also over a reload", async () => {
  await translateIn(tumac, TEXT);
  const field = tumac.page.locator(".comment-form textarea");
  await press("Alt+m");
  await writing().waitFor();
  await type("Nedovršena mis");
  await press("Escape");
  await press("Alt+ArrowDown");
  await expect.poll(openNumber).toBe(2);
  expect(await field.inputValue()).toBe("");
  await press("Alt+ArrowUp");
  await expect.poll(openNumber).toBe(1);
  expect(await field.inputValue()).toBe("Nedovršena mis");
  await tumac.page.reload();
  await expect.poll(() => field.inputValue()).toBe("Nedovršena mis");
});

test("a comment is corrected, resolved, opened again, deleted and brought back", async () => {
  await translateIn(tumac, TEXT);
  const button = (name: string) =>
    tumac.page.locator("[data-comments]").getByRole("button", { name });
  await comment("Koja vojska?");
  await button("Correct").focus();
  await press("Enter");
  await writing().waitFor();
  await press("Control+a");
  await type("Koja točno?");
  await press("Control+Enter");
  await expect.poll(comments).toEqual(["Koja točno?"]);
  await button("Resolve").focus();
  await press("Enter");
  await expect.poll(() => mark(1).getAttribute("title")).toBe("comments, all resolved");
  await button("Open again").focus();
  await press("Enter");
  await expect.poll(() => mark(1).getAttribute("title")).toBe("1 open comment");
  await button("Delete").focus();
  await press("Enter");
  await expect.poll(comments).toEqual([]);
  await button("Undo").focus();
  await press("Enter");
  await expect.poll(comments).toEqual(["Koja točno?"]);
});

test("a comment is corrected by keys that are quicker than the page is painted", async () => {
  await translateIn(tumac, TEXT);
  await comment("Koja vojska?");
  const written = await tumac.page
    .locator("[data-comments]")
    .getByRole("button", { name: "Correct" })
    .evaluate(async (button: HTMLElement) => {
      button.click();
      await Promise.resolve(); // it is drawn, and not painted yet
      document.execCommand("selectAll");
      for (const letter of "Naša?") {
        document.execCommand("insertText", false, letter);
        await Promise.resolve();
      }
      return document.activeElement instanceof HTMLTextAreaElement
        ? document.activeElement.value
        : "no field";
    });
  expect(written).toBe("Naša?");
  await press("Control+Enter");
  await expect.poll(comments).toEqual(["Naša?"]);
});

test("another page learns of a comment without being asked", async () => {
  await translateIn(tumac, TEXT);
  const other = await tumac.page.context().newPage();
  await other.goto(tumac.page.url());
  await other.locator("[data-text-field] [contenteditable=true]").waitFor();
  const { segment } = await other
    .locator('[data-position="1"]')
    .evaluate((row) => ({ segment: Number((row as HTMLElement).dataset.segment) }));
  await tumac.page.request.post(`${tumac.address}/api/segments/${segment}/comments`, {
    data: { text: "Iz druge kartice" },
    headers: { "x-tumac": "1" },
  });
  await expect
    .poll(() => other.locator(".comment-list .comment-text").allTextContents())
    .toEqual(["Iz druge kartice"]);
  await other.close();
});

test("the bar and the comments hold to WCAG in both themes", async () => {
  await translateIn(tumac, TEXT);
  await comment("Pitaj @Ana");
  await press("Alt+f");
  await tumac.page.locator(".filter-bar [name=term]:focus").waitFor();
  await type("vojska");
  await press("Enter");
  await tumac.page.locator(".filter-result b").waitFor();
  await press("Control+g");
  await tumac.page.locator(".go-to").waitFor();
  expect(await barriersInBothThemes(tumac.page)).toEqual([]);
  await tumac.page.goto(`${tumac.page.url().replace(/[?#].*/u, "")}/comments`);
  expect(await barriersInBothThemes(tumac.page)).toEqual([]);
});
