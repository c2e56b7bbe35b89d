import { describe, expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const open = (path: string) => tumac.page.goto(tumac.address + path);
const notice = () => tumac.page.locator("[data-notice]").innerText();
const theme = () => tumac.page.evaluate(() => document.documentElement.dataset.theme);

/** Lets go of files over the page, as a hand with a mouse does. */
function dropFiles(names: readonly string[]): Promise<void> {
  return tumac.page.evaluate((fileNames) => {
    const dataTransfer = new DataTransfer();
    for (const name of fileNames) dataTransfer.items.add(new File(["Prva. Druga je tu."], name));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
      );
  }, names);
}

/** Saves the first segment of the sample once for each text, and gives the address of its history. */
async function historyWith(texts: readonly string[]): Promise<string> {
  const segment = await tumac.page.evaluate(async (targets) => {
    const { segments } = await (await fetch("/api/documents/1/segments?limit=1")).json();
    for (const [base, target] of targets.entries())
      await fetch(`/api/segments/${segments[0].id}`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ target, status: "draft", base }),
      });
    return segments[0].id;
  }, texts);
  return `/segments/${segment}/history`;
}

describe("preferences", () => {
  test("the theme changes without loading the page, and is remembered", async () => {
    await open("/documents");
    await tumac.page.locator("textarea[name=text]").fill("not lost");
    const remembered = tumac.page.waitForResponse(/\/preferences$/);
    await tumac.page.getByRole("button", { name: "Dark" }).click();
    expect(await theme()).toBe("dark");
    expect(await tumac.page.locator("textarea[name=text]").inputValue()).toBe("not lost");
    await remembered;
    await tumac.page.reload();
    expect(await theme()).toBe("dark");
  });

  test("the author's name is kept by Enter", async () => {
    await open("/documents");
    const remembered = tumac.page.waitForResponse(/\/preferences$/);
    await tumac.page.getByLabel("Your name").fill("Iva <b>");
    await tumac.page.keyboard.press("Enter");
    await remembered;
    await tumac.page.reload();
    expect(await tumac.page.getByLabel("Your name").inputValue()).toBe("Iva <b>");
  });

  test("the language changes on the page where one is", async () => {
    await open("/glossary?q=kalif");
    await tumac.page.getByRole("button", { name: "HR" }).click();
    await tumac.page.getByRole("heading", { name: "Pojmovnik" }).waitFor();
    expect(tumac.page.url()).toContain("/glossary?q=kalif");
  });
});

describe("documents", () => {
  test("a file dropped anywhere becomes a document, which is deleted and brought back", async () => {
    await open("/documents");
    await dropFiles(["vijest.txt"]);
    await tumac.page.waitForURL(/\/documents\/\d+/u);
    await open("/documents");
    await tumac.page.getByRole("button", { name: "Delete “vijest”" }).click();
    expect(await notice()).toContain("“vijest” is deleted.");
    await tumac.page.getByRole("button", { name: "Undo" }).click();
    await tumac.page.getByRole("link", { name: "vijest", exact: true }).waitFor();
  });

  test("two files at once are refused with a sentence", async () => {
    await open("/documents");
    await dropFiles(["a.txt", "b.txt"]);
    expect(await tumac.page.getByRole("alert").innerText()).toMatch(/^Only one file/u);
    expect(tumac.page.url()).toMatch(/\/documents$/u);
  });
});

describe("the glossary by keyboard", () => {
  test("arrows walk, O opens, typing in the last row adds one, Ctrl+Enter saves", async () => {
    await open("/glossary");
    await tumac.page.keyboard.press("ArrowDown");
    await tumac.page.keyboard.press("ArrowDown");
    await tumac.page.keyboard.press("o");
    await tumac.page.waitForURL(/\/glossary\/[^/?]+$/u);
    const terms = tumac.page
      .getByRole("group", { name: "Croatian terms" })
      .locator("[data-term-text]");
    await terms.last().fill("posve nov naziv");
    expect(await terms.last().inputValue()).toBe("");
    await tumac.page.keyboard.press("Control+Enter");
    await tumac.page.locator(".concept-done").waitFor();
    expect(await terms.nth(-2).inputValue()).toBe("posve nov naziv");
    await open("/glossary");
    await tumac.page.keyboard.press("/");
    await tumac.page.keyboard.type("posve nov");
    await tumac.page.keyboard.press("Enter");
    await tumac.page.getByText("1 concept", { exact: true }).waitFor();
  });

  test("Escape closes a concept, and asks before one that was changed", async () => {
    await open("/glossary");
    await tumac.page.keyboard.press("n");
    await tumac.page.waitForURL(/\/glossary\/new$/u);
    await tumac.page.getByLabel("Note").fill("x");
    const asked = tumac.page.waitForEvent("dialog");
    const pressed = tumac.page.keyboard.press("Escape");
    await (await asked).dismiss();
    await pressed;
    expect(await tumac.page.getByLabel("Note").inputValue()).toBe("x");
    await tumac.page.getByLabel("Note").fill("");
    await tumac.page.keyboard.press("Escape");
    await tumac.page.waitForURL(/\/glossary$/u);
  });

  test("a concept is deleted and brought back", async () => {
    await open("/glossary/kalifat");
    await tumac.page.getByRole("button", { name: "Delete" }).click();
    expect(await notice()).toMatch(/is deleted/u);
    await tumac.page.getByRole("button", { name: "Undo" }).click();
    await tumac.page.getByText("Undone.").waitFor();
    await open("/glossary/kalifat");
    await tumac.page.getByRole("heading", { name: "kalifat", level: 2 }).waitFor();
  });
});

describe("the history", () => {
  test("a handle that is moved shows the other comparison in place, and a revision is restored", async () => {
    await open("/documents");
    const address = await historyWith(["The calif", "The caliph", "The caliphate"]);
    await open(address);
    await tumac.page.getByLabel("Compare from revision 1").check();
    await expect
      .poll(() => tumac.page.locator("[data-comparison] del").first().innerText())
      .toBe("calif");
    expect(await tumac.page.locator("[data-comparison] ins").first().innerText()).toBe("caliphate");
    expect(tumac.page.url()).toMatch(/from=1/u);
    await tumac.page.getByTitle("Restore revision 1").click();
    await tumac.page.getByRole("button", { name: "Restore revision 1" }).click();
    await tumac.page.getByText("restored from 1").waitFor();
  });
});
