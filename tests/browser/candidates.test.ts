import { beforeEach, describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const row = (headword: string) => tumac.page.locator(`[data-candidate="${headword}"]`);
const message = () => tumac.page.locator("[data-message]").innerText();
const focused = () =>
  tumac.page.evaluate(() =>
    document.activeElement?.closest("[data-candidate]")?.getAttribute("data-candidate"),
  );

async function concepts(): Promise<readonly (readonly string[])[]> {
  const answer = await tumac.page.request.get(`${tumac.address}/api/concepts`);
  const { concepts: all }: { concepts: { terms: { text: string }[] }[] } = await answer.json();
  return all.map(({ terms }) => terms.map(({ text }) => text));
}

/** Opens the candidates of a new document: UNICEF, Vukovar and oklopni transporter. */
async function open(): Promise<void> {
  await translateIn(
    tumac,
    "Tvornica gradi oklopne transportere. Bio je iz Vukovara. Javio je UNICEF.",
  );
  const [, id] = /documents\/(\d+)/.exec(tumac.page.url()) ?? [];
  await tumac.page.goto(`${tumac.address}/glossary/candidates?document=${id}`);
  await tumac.page.locator("[data-candidate] > form:focus").waitFor(); // all are found, and keys heard
}

beforeEach(open);

describe("the candidates by keyboard", () => {
  test("Enter adds one with the English term in its field, Ctrl+Z takes it back", async () => {
    const { page } = tumac;
    expect(await focused()).toBe("UNICEF");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Vukovar");
    await page.keyboard.press("e");
    await page.keyboard.type("Vukovar on the Danube");
    await page.keyboard.press("Enter");
    await row("Vukovar").waitFor({ state: "detached" });
    expect(await message()).toBe("“Vukovar” is in the glossary.");
    expect(await concepts()).toContainEqual(["Vukovar", "Vukovar on the Danube"]);
    expect(await focused()).toBe("oklopni transporter");
    await page.keyboard.press("Control+z");
    await row("Vukovar").waitFor();
    expect(await focused()).toBe("Vukovar");
    expect(await concepts()).not.toContainEqual(["Vukovar", "Vukovar on the Danube"]);
  });

  test("X dismisses one for good, the button takes it back", async () => {
    const { page } = tumac;
    await page.keyboard.press("x");
    await row("UNICEF").waitFor({ state: "detached" });
    expect(await message()).toBe("“UNICEF” will not be offered again.");
    await page.reload();
    await row("Vukovar").waitFor();
    expect(await row("UNICEF").count()).toBe(0);
    await page.keyboard.press("Delete");
    await row("Vukovar").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await row("Vukovar").waitFor();
    await page.reload();
    await row("Vukovar").waitFor();
  });

  test("letters that are typed in a field do nothing else", async () => {
    const { page } = tumac;
    const field = row("Vukovar").locator("[name=english]");
    await field.fill("");
    await field.pressSequentially("xe");
    await page.keyboard.press("Delete");
    expect(await field.inputValue()).toBe("xe");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Vukovar");
    expect(await row("Vukovar").count()).toBe(1);
  });

  test("a row stays where the server does not answer", async () => {
    const { page } = tumac;
    await page.route("**/api/candidates/**", (route) => route.abort());
    await page.keyboard.press("ArrowDown");
    const headword = (await focused()) ?? "";
    await page.keyboard.press("Enter");
    await expect.poll(message).toContain("does not answer");
    expect(await focused()).toBe(headword);
    expect(await row(headword).count()).toBe(1);
  });
});
