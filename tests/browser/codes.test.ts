import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = (page = tumac.page) => page.locator("[data-text-field] [contenteditable=true]");
const press = async (keys: string, times = 1) => {
  for (let time = 0; time < times; time++) await tumac.page.keyboard.press(keys);
};
const type = (text: string) => tumac.page.keyboard.type(text);
const openPosition = () => tumac.page.locator(".segment.is-open").getAttribute("data-position");

/** Opens a new document of HTML paragraphs. */
async function translate(...paragraphs: readonly string[]): Promise<void> {
  const { page, address } = tumac;
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  const html = `<!DOCTYPE html>\n<html lang="hr"><body>\n${body}\n</body></html>\n`;
  await page.goto(`${address}/documents`);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "vijest.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await page.locator("form:has(input[type=file]) button[type=submit]").last().click();
  await page.waitForURL(/\/documents\/\d+$/u);
  await field().waitFor();
}

/** What stands in the field, with its chips as they are read: `The ‹1 city 1›`. */
function written(page = tumac.page): Promise<string> {
  return field(page).evaluate((element) => {
    const read = (node: Node): string => {
      if (!(node instanceof HTMLElement)) return node.textContent ?? "";
      if (node.dataset.mark !== undefined) return `[${node.dataset.mark}${node.textContent}]`;
      return Array.from(node.childNodes, read).join("");
    };
    return Array.from(element.querySelectorAll(".cm-line"), read).join("\n");
  });
}

/** The targets as the server has them, with codes as they are written out: `o1`, `c1`, `p2`. */
function stored(): Promise<readonly string[]> {
  const id = /\d+/u.exec(new URL(tumac.page.url()).pathname)?.[0];
  return tumac.page.evaluate(async (documentId) => {
    const { segments } = await (await fetch(`/api/documents/${documentId}/segments`)).json();
    const name = (character: string) => {
      const place = (character.codePointAt(0) ?? 0) - 0x100000;
      return `{${"ocpsw"[Math.floor(place / 0x3000)]}${place % 0x3000}}`;
    };
    return segments.map((one: { status: string; target: string }) =>
      `${one.status} ${one.target.replace(/[\u{100000}-\u{10ffff}]/gu, name)}`.trim(),
    );
  }, id);
}

const BOLD = "Pao je <b>stari</b> grad.";
const NESTED = 'Pao je <b>stari <a href="x">grad</a></b> na rijeci.';

test("the source shows its codes as chips, and a copy of it has the words alone", async () => {
  await translate(BOLD);
  const source = tumac.page.locator(".is-open .segment-source");
  const chips = source.getByRole("img");
  expect(await chips.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
    "code 1: bold, start",
    "code 1: bold, end",
  ]);
  const copied = await source.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(copied?.trim()).toBe("Pao je stari grad.");
});

test("a key inserts one missing code after the other as one types", async () => {
  await translate(NESTED);
  await type("The ");
  await press("Control+,");
  await type("old ");
  await press("Control+,");
  await type("city");
  await press("Control+,", 2);
  await type(" on the river fell.");
  expect(await written()).toBe("The [‹1]old [‹2]city[2›][1›] on the river fell.");
  await press("Control+,");
  await expect
    .poll(() => tumac.page.locator("[data-announcements]").innerText())
    .toContain("All codes");
  await press("Control+Enter");
  await expect.poll(stored).toEqual(["translated The {o1}old {o2}city{c2}{c1} on the river fell."]);
});

test("around what is selected, it puts the pair", async () => {
  await translate(BOLD);
  await type("The old");
  await press("Shift+ArrowLeft", 3);
  await press("Control+,");
  await type(" city fell.");
  expect(await written()).toBe("The [‹1]old[1›] city fell.");
});

test("a chip of the source that is pressed comes to the cursor", async () => {
  await translate(BOLD);
  await type("The old");
  await tumac.page.locator(".is-open .segment-source .code-close").click();
  await type(" city");
  expect(await written()).toBe("The old[1›] city");
});

test("the cursor passes a code in one step, and one key deletes it", async () => {
  await translate(NESTED);
  await type("a");
  await press("Control+,", 2);
  await type("b");
  await press("ArrowLeft", 2);
  await type("x");
  expect(await written()).toBe("a[‹1]x[‹2]b");
  await press("ArrowLeft");
  await press("Backspace");
  expect(await written()).toBe("ax[‹2]b");
  await press("ArrowRight");
  await press("Delete");
  expect(await written()).toBe("axb");
  await press("Control+z", 2);
  await expect.poll(() => written()).toContain("[‹2]");
});

test("without its codes a translation is not confirmed, until the key of the fix puts them in", async () => {
  await translate(BOLD, "Drugi.");
  await type("The old city fell.");
  await press("Control+Enter");
  await tumac.page.locator(".segment-refused").waitFor();
  expect(await tumac.page.locator(".segment-refused").innerText()).toContain("bold");
  await press("Alt+Enter");
  expect(await written()).toMatch(/\[‹1\].*\[1›\]/u);
  await press("Control+Enter");
  await expect.poll(openPosition).toBe("2");
  expect((await stored())[0]).toMatch(/^translated .*\{o1\}.*\{c1\}/u);
});

async function paste(text: string): Promise<void> {
  await field().evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);
}

test("codes that are pasted come back where the source has them, and only there", async () => {
  await translate(BOLD);
  await paste("The ‹1›old‹/1› ‹7›city\u{100009}");
  expect(await written()).toBe("The [‹1]old[1›] ‹7›city");
});

test("the source is copied by a key over the translation, which one step of undo brings back", async () => {
  await translate(BOLD);
  await type("The old city.");
  await press("Control+Insert");
  expect(await written()).toBe("Pao je [‹1]stari[1›] grad.");
  await type(" More.");
  await press("Control+z", 2);
  expect(await written()).toBe("The old city.");
});

/** The text that an event of the clipboard takes out of the field. */
function taken(event: "copy" | "cut"): Promise<string> {
  return field().evaluate((element, name) => {
    const clipboardData = new DataTransfer();
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new ClipboardEvent(name, options));
    return clipboardData.getData("text/plain");
  }, event);
}

test("what is cut out of the field can be read elsewhere, and has its codes when it is put back", async () => {
  await translate(BOLD);
  await type("The ");
  await press("Control+,");
  await type("old");
  await press("Control+,");
  await press("Shift+ArrowLeft", 5);
  const words = await taken("cut");
  expect(words).toBe("‹1›old‹/1›");
  expect(await written()).toBe("The ");
  await paste(words);
  expect(await written()).toBe("The [‹1]old[1›]");
});

test("two people’s codes meet in the field of the conflict, and in the history", async () => {
  await translate(BOLD, "Drugi.");
  await type("The ");
  await press("Control+,");
  await type("old");
  await press("Control+,");
  await type(" city fell.");
  await press("Control+s");
  await expect.poll(async () => (await stored())[0]).toContain("{c1} city fell.");
  const target = `The \u{100001}old\u{103001} town fell.`;
  await tumac.page.evaluate(async (theirs) => {
    const id = document.querySelector<HTMLElement>(".is-open")?.dataset.segment;
    const { row } = await (await fetch(`/api/segments/${id}`)).json();
    const body = JSON.stringify({ target: theirs, status: "draft", base: row.revision });
    const headers = { "content-type": "application/json", "x-tumac": "1" };
    await fetch(`/api/segments/${id}`, { method: "PUT", headers, body });
  }, target);
  await press("Control+ArrowLeft", 2);
  await press("Shift+Control+ArrowLeft");
  await type("place ");
  await press("Control+s");
  const result = tumac.page.locator(".conflict-result textarea");
  await result.waitFor();
  expect(await result.inputValue()).toContain("The ‹1›old‹/1› ");
  await result.fill("The ‹1›old‹/1› town really fell.");
  await press("Control+Enter");
  await expect
    .poll(async () => (await stored())[0])
    .toMatch(/The \{o1\}old\{c1\} town really fell\.$/u);
  await tumac.page.goto(`${tumac.address}${await historyPath()}`);
  const comparison = tumac.page.locator(".comparison");
  expect(await comparison.getByRole("img").count()).toBeGreaterThan(0);
  expect(await tumac.page.locator("body").innerText()).not.toMatch(/[\u{100000}-\u{10ffff}]/u);
});

async function historyPath(): Promise<string> {
  const id = await tumac.page.locator("[data-segment]").first().getAttribute("data-segment");
  return `/segments/${id}/history`;
}

test("words that are chosen across a code come to the glossary without it", async () => {
  await translate("Pad zračnih <b>napadača</b> u gradu.");
  await tumac.page.evaluate(() => {
    const source = document.querySelector(".is-open .segment-source");
    const texts = Array.from(source?.childNodes ?? []).filter(
      (node) => node instanceof Text && node.data !== "",
    );
    const [first, second] = texts;
    if (first === undefined || second === undefined) throw new RangeError("no two texts");
    getSelection()?.setBaseAndExtent(first, "Pad zr".length, second, "napa".length);
  });
  await press("Control+e");
  const croatian = tumac.page.locator("form.capture input[name=croatian]");
  await croatian.waitFor();
  expect(await croatian.inputValue()).toBe("zračni napadač");
});

test("a code that stands twice is marked where it is too many, and the key of the fix takes it out", async () => {
  await translate(BOLD);
  await paste("The ‹1›old‹/1› city‹/1› fell.");
  await expect.poll(() => field().locator(".code-wrong").count()).toBe(1);
  await press("Alt+Enter");
  await expect.poll(() => written()).toBe("The [‹1]old[1›] city fell.");
  await expect.poll(() => field().locator(".code-wrong").count()).toBe(0);
});

test("another key puts another pair around the same words", async () => {
  await translate('<b>Grad</b> i <a href="x">selo</a> su pali.');
  await type("The village");
  await press("Shift+ArrowLeft", "village".length);
  await press("Control+,");
  expect(await written()).toBe("The [‹1]village[1›]");
  await press("Control+Shift+;");
  await type(" and the city");
  expect(await written()).toBe("The [‹2]village[2›] and the city");
});
