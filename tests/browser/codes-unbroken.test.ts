import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = () => tumac.page.locator("[data-text-field] [contenteditable=true]");
const press = async (keys: string, times = 1) => {
  for (let time = 0; time < times; time++) await tumac.page.keyboard.press(keys);
};
const type = (text: string) => tumac.page.keyboard.type(text);

/** Opens a document with a bold word, and writes `The ‹1›old‹/1› city` in its first segment. */
async function translate(): Promise<void> {
  const { page, address } = tumac;
  const html =
    '<!DOCTYPE html>\n<html lang="hr"><body><p>Pao je <b>stari</b> grad.</p><p>Drugi <i>red</i> i <i>još</i> nešto.</p></body></html>\n';
  await page.goto(`${address}/documents`);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "vijest.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await page.locator("form:has(input[type=file]) button[type=submit]").last().click();
  await page.waitForURL(/\/documents\/\d+$/u);
  await field().waitFor();
  await type("The ");
  await press("Control+,");
  await type("old");
  await press("Control+,");
  await type(" city");
  expect(await written()).toBe("The {o1}old{c1} city");
}

/** The text as the server gets it: what no chip can hide. */
async function written(): Promise<string> {
  await press("Control+s");
  const shown = await field().evaluate((element) => {
    const read = (node: Node): string => {
      if (!(node instanceof HTMLElement)) return node.textContent ?? "";
      if (node.dataset.mark !== undefined) return "{}";
      return Array.from(node.childNodes, read).join("");
    };
    return Array.from(element.querySelectorAll(".cm-line"), read).join("\n");
  });
  const text = async () => named(await stored());
  await expect.poll(async () => (await text()).replace(/\{..\}/gu, "{}")).toBe(shown);
  return text();
}

function stored(): Promise<string> {
  return tumac.page.evaluate(async () => {
    const id = document.querySelector<HTMLElement>(".is-open")?.dataset.segment;
    const { row } = await (await fetch(`/api/segments/${id}`)).json();
    return row.target;
  });
}

function named(text: string): string {
  return text.replace(/[\u{100000}-\u{10ffff}]/gu, (character) => {
    const place = (character.codePointAt(0) ?? 0) - 0x100000;
    return `{${"ocpsw"[Math.floor(place / 0x3000)]}${place % 0x3000}}`;
  });
}

test("what is written on both sides of a code stays beside it", async () => {
  await translate();
  await press("Control+ArrowLeft");
  await press("ArrowLeft", 2);
  await type("est");
  await press("ArrowRight");
  await type("!");
  expect(await written()).toBe("The {o1}oldest{c1}! city");
});

test("words and codes are deleted, and come back by undo", async () => {
  await translate();
  await press("Control+Backspace", 2);
  expect(await written()).not.toMatch(/[\ud800-\udfff]/u);
  await press("Control+a");
  await type("x");
  expect(await written()).toBe("x");
  await press("Control+z", 2);
  expect(await written()).toContain("The {o1}");
});

test("an input method writes right beside a code, and into a word between two", async () => {
  await translate();
  const session = await tumac.page.context().newCDPSession(tumac.page);
  await press("Control+ArrowLeft");
  await press("ArrowLeft", 2);
  for (const text of ["e", "es", "est"]) {
    await session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send("Input.insertText", { text: "est" });
  expect(await written()).toBe("The {o1}oldest{c1} city");
  await press("ArrowRight");
  await session.send("Input.imeSetComposition", { text: "n", selectionStart: 1, selectionEnd: 1 });
  await session.send("Input.insertText", { text: "né" });
  expect(await written()).toBe("The {o1}oldest{c1}né city");
});

test("a spelling checker that replaces the word between two codes leaves both", async () => {
  await translate();
  await field().evaluate((element) => {
    const root = element.getRootNode();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let node = texts.nextNode();
    while (node !== null && node.textContent !== "old") node = texts.nextNode();
    if (node === null || !(root instanceof ShadowRoot)) throw new RangeError("no such word");
    getSelection()?.setBaseAndExtent(node, 0, node, 3);
    document.execCommand("insertText", false, "ancient");
  });
  expect(await written()).toBe("The {o1}ancient{c1} city");
});

test("a word that is dragged with its codes moves with them", async () => {
  await translate();
  await press("Home");
  await press("Control+ArrowRight");
  await press("ArrowRight");
  const chip = field().locator(".code").first();
  const start = await chip.boundingBox();
  await press("Home");
  await press("ArrowRight", 4);
  await press("Shift+ArrowRight", 5);
  const box = await field().boundingBox();
  if (start === null || box === null) throw new RangeError("nothing to drag");
  const { mouse } = tumac.page;
  await mouse.move(start.x + start.width + 4, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(start.x + start.width, start.y + start.height / 2); // a hand drags before it moves far
  await mouse.move(box.x + 4, start.y + start.height / 2, { steps: 4 });
  await mouse.move(box.x + 1, start.y + start.height / 2);
  await mouse.up();
  expect(await written()).toBe("{o1}old{c1}The  city");
});

test("a code that another segment does not have is left out when it is pasted there", async () => {
  await translate();
  await press("Control+a");
  await press("Control+c");
  await press("Alt+ArrowDown");
  await expect.poll(() => tumac.page.locator(".is-open").getAttribute("data-position")).toBe("2");
  await press("Control+v");
  expect(await written()).toBe("The {o1}old{c1} city");
  await press("Control+,");
  await press("Control+,");
  expect(await written()).toBe("The {o1}old{c1} city{o2}{c2}");
});
