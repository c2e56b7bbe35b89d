import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = () => tumac.page.locator("[data-text-field] [contenteditable=true]");
const press = async (keys: string, times = 1) => {
  for (let time = 0; time < times; time++) await tumac.page.keyboard.press(keys);
};
const type = (text: string) => tumac.page.keyboard.type(text);
const openPosition = () => tumac.page.locator(".segment.is-open").getAttribute("data-position");
const sourceMark = (word: string) =>
  tumac.page.locator(".is-open .segment-source .term", { hasText: word }).first();
const announced = () => tumac.page.locator("[data-announcements]").innerText();
const card = () => tumac.page.locator("[data-term-card]");

/** Findings are told after a while: the page has to be given that. */
const RESTING = { timeout: 8_000 };

/** Adds a concept with an approved and a forbidden term. */
async function addConcept(croatian: string, english: string, forbidden: string): Promise<void> {
  await tumac.page.goto(`${tumac.address}/documents`);
  const terms = [
    { language: "hr", text: croatian },
    { language: "en", text: english },
    { language: "en", text: forbidden, status: "forbidden" },
  ];
  const answer = await tumac.page.evaluate(async (all) => {
    const headers = { "content-type": "application/json", "x-tumac": "1" };
    const body = JSON.stringify({ terms: all });
    return (await fetch("/api/concepts", { method: "POST", headers, body })).status;
  }, terms);
  expect([201, 409]).toContain(answer);
}

/** The words that the field marks in a way: `.counterpart-translated`. */
const marked = (selector: string) => field().locator(selector).allInnerTexts();

/** The targets as the server has them: `draft It falls.` */
function stored(): Promise<readonly string[]> {
  const id = /\d+/u.exec(new URL(tumac.page.url()).pathname)?.[0];
  return tumac.page.evaluate(async (documentId) => {
    const { segments } = await (await fetch(`/api/documents/${documentId}/segments`)).json();
    return segments.map((one: { status: string; target: string }) => `${one.status} ${one.target}`);
  }, id);
}

test("a term is marked as translated with its last letter, before the server has read it", async () => {
  await addConcept("svjetionik", "lighthouse", "lightship");
  await translateIn(tumac, "Svjetionik gori, svjetionik sja.");
  await tumac.page.route("**/api/segments/*", () => undefined);
  await type("The lighthouse");
  expect(await sourceMark("Svjetionik").getAttribute("class")).toContain("term-untranslated");
  await type(" burns");
  expect(await sourceMark("Svjetionik").getAttribute("class")).toContain("term-translated");
  expect(await marked(".counterpart-translated")).toEqual(["lighthouse"]);
  await press("Control+Backspace", 3);
  expect(await sourceMark("Svjetionik").getAttribute("class")).toContain("term-untranslated");
  await press("Alt+1");
  expect(await sourceMark("Svjetionik").getAttribute("class")).toContain("term-translated");
});

test("the terms of a closed row are marked, and tell which concept they stand for", async () => {
  await addConcept("svjetionik", "lighthouse", "lightship");
  await translateIn(tumac, "Svjetionik gori.\nDrugi red.");
  await type("The lighthouse burns.");
  await press("Control+Enter");
  await expect.poll(openPosition).toBe("2");
  const mark = tumac.page.locator(".segment-target .counterpart-translated");
  await mark.hover();
  await card().waitFor({ state: "visible" });
  expect(await card().innerText()).toContain("svjetionik");
});

test("a forbidden term is underlined; the cursor in it opens a card with its fix, Escape closes it", async () => {
  await addConcept("svjetionik", "lighthouse", "lightship");
  await translateIn(tumac, "Svjetionik gori.");
  await type("The lightship burns.");
  await expect.poll(() => marked(".cm-lintRange-error")).toEqual(["lightship"]);
  await press("Control+ArrowLeft", 3);
  await card().waitFor({ state: "visible" });
  expect(await card().innerText()).toContain("Replace with “lighthouse”");
  await press("Escape");
  await card().waitFor({ state: "hidden" });
  expect(await openPosition()).toBe("1");
  await press("Alt+Enter");
  await expect.poll(() => field().innerText()).toBe("The lighthouse burns.");
});

test("a finding keeps its place and its fix while one writes on before it", async () => {
  await addConcept("svjetionik", "lighthouse", "lightship");
  await translateIn(tumac, "Svjetionik gori.");
  await type("lightship burns.");
  await expect.poll(() => marked(".cm-lintRange-error")).toEqual(["lightship"]);
  await tumac.page.route("**/api/segments/*", () => undefined);
  await press("Home");
  await type("A big ");
  expect(await marked(".cm-lintRange-error")).toEqual(["lightship"]);
  await press("Alt+Enter");
  expect(await field().innerText()).toBe("A big lighthouse burns.");
});

test("of several fixes one is chosen by arrows or by its figure", async () => {
  await addConcept("tvrđava", "fortress", "castle");
  await translateIn(tumac, "Vojska tvrđave bježi.");
  await type("The army flees.");
  await press("Control+s");
  await expect.poll(() => sourceMark("tvrđave").getAttribute("class")).toContain("missing");
  await press("Control+ArrowLeft", 2);
  await press("Alt+Shift+Enter");
  await card().waitFor({ state: "visible" });
  await expect.poll(announced).toContain("1 of 2");
  await press("ArrowDown");
  await expect.poll(announced).toContain("2 of 2");
  await press("Escape");
  await card().waitFor({ state: "hidden" });
  await press("Alt+Shift+Enter");
  await press("2");
  expect(await field().innerText()).toMatch(/fortress/u);
  await type("!");
  expect(await field().innerText()).toContain("!");
});

test("findings are told once the hands rest, and again when they are mended", async () => {
  await addConcept("jedrenjak", "sailing ship", "sailer");
  await translateIn(tumac, "Jedrenjak gori.");
  await type("It burns.");
  await expect.poll(announced, RESTING).toMatch(/^1 finding\..*jedrenjak/u);
  expect(await field().getAttribute("aria-describedby")).toBe("description");
  const description = tumac.page.locator("[data-text-field] #description");
  expect(await description.textContent()).toMatch(/^Draft\. 1 term\. .*jedrenjak/u);
  await press("Home");
  await press("Control+Delete");
  await type("The sailing ship ");
  await expect.poll(announced, RESTING).toContain("No findings");
});

test("undo goes on where a segment was left, and touches no other", async () => {
  await translateIn(tumac, "Prvi red.\nDrugi red.\nTreći red.");
  await type("First.");
  await press("Control+Enter");
  await expect.poll(openPosition).toBe("2");
  await press("Control+z");
  await type("Second");
  await press("Alt+ArrowUp");
  await expect.poll(openPosition).toBe("1");
  expect(await field().innerText()).toBe("First.");
  await press("Control+z");
  expect((await field().innerText()).trim()).toBe("");
  await expect.poll(async () => (await stored())[0]).toBe("draft ");
  await press("Control+y");
  expect(await field().innerText()).toBe("First.");
  await press("Alt+ArrowDown");
  await expect.poll(openPosition).toBe("2");
  await press("Control+z");
  expect((await field().innerText()).trim()).toBe("");
});

test("what somebody else wrote meanwhile is the first step that undo takes back", async () => {
  await translateIn(tumac, "Prvi red.\nDrugi red.");
  await type("First");
  await press("Alt+ArrowDown");
  await expect.poll(openPosition).toBe("2");
  await expect.poll(async () => (await stored())[0]).toBe("draft First");
  await tumac.page.evaluate(async () => {
    const id = document.querySelector<HTMLElement>("[data-segment]")?.dataset.segment;
    const { row } = await (await fetch(`/api/segments/${id}`)).json();
    const body = JSON.stringify({ target: "Premier", status: "draft", base: row.revision });
    const headers = { "content-type": "application/json", "x-tumac": "1" };
    await fetch(`/api/segments/${id}`, { method: "PUT", headers, body });
  });
  await expect
    .poll(() => tumac.page.locator(".segment-target").first().innerText())
    .toBe("Premier");
  await press("Alt+ArrowUp");
  await expect.poll(openPosition).toBe("1");
  expect(await field().innerText()).toBe("Premier");
  await press("Control+z");
  expect(await field().innerText()).toBe("First");
  await press("Control+z");
  expect((await field().innerText()).trim()).toBe("");
});

test("special spaces are shown on demand, in rows and field, moving nothing, and that is remembered", async () => {
  await translateIn(tumac, "Ima 10\u00a0km.");
  await type("It is 10");
  await press("Control+Shift+Space");
  await type("km  long");
  expect(await field().evaluate((element) => element.textContent)).toBe("It is 10\u00a0km  long");
  const seen = () =>
    tumac.page.evaluate(() => {
      const root = document.querySelector("[data-text-field]")?.shadowRoot;
      const all = [
        ...document.querySelectorAll(".is-open .segment-source .space"),
        ...(root?.querySelectorAll(".space") ?? []),
      ];
      const after = all.map((one) => getComputedStyle(one, "::after"));
      return after.map(({ visibility, content }) => `${visibility} ${content}`);
    });
  const before = await field().boundingBox();
  expect(new Set(await seen())).toEqual(new Set(['hidden "°"', 'hidden "·"']));
  await press("Alt+v");
  expect(await seen()).toEqual(['visible "°"', 'visible "°"', 'visible "·"', 'visible "·"']);
  expect(await field().boundingBox()).toEqual(before);
  await tumac.page.reload();
  await field().waitFor();
  expect(new Set(await seen())).toEqual(new Set(['visible "°"', 'visible "·"']));
  await press("Alt+v");
});

test("one points below a short text, and types from beside it, and all of it is in the text", async () => {
  const long =
    "Kiša pada cijeli dan, a ljudi trče ulicom i traže zaklon pod krovovima starog grada.";
  await translateIn(tumac, long);
  const { page } = tumac;
  const cell = page.locator(".is-open .segment-target");
  const { height = 0, width = 0 } = (await cell.boundingBox()) ?? {};
  await cell.click({ position: { x: width / 2, y: height - 4 } });
  await type("Rain");
  await page.locator(".is-open .segment-source").click();
  await type(" falls. "); // the space must not scroll the page away
  await expect.poll(() => field().innerText()).toBe("Rain falls. ");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("the key of fixes stands beside the finding at the cursor, and the key of copying beside no text", async () => {
  await addConcept("svjetionik", "lighthouse", "lightship");
  await addConcept("sidro", "anchor", "kedge");
  await translateIn(tumac, "Svjetionik i sidro.");
  const fix = tumac.page.locator(".hint-finding .fix");
  const copying = tumac.page.locator(".term-hint", { hasText: "copy the source" });
  await copying.waitFor();
  await type("Lightship and kedge.");
  await copying.waitFor({ state: "detached" });
  await press("Home");
  await expect.poll(() => fix.innerText(), RESTING).toContain("Lighthouse");
  await press("End");
  await press("ArrowLeft", 2);
  await expect.poll(() => fix.innerText()).toContain("anchor");
  await press("Alt+Enter");
  await expect.poll(() => field().innerText()).toBe("Lightship and anchor.");
});
