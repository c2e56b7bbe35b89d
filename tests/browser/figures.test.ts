import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = () => tumac.page.locator("[data-text-field] [contenteditable=true]");
const type = (text: string) => tumac.page.keyboard.type(text);
const press = async (...all: readonly string[]) => {
  for (const keys of all) await tumac.page.keyboard.press(keys);
};
const announced = () => tumac.page.locator("[data-announcements]").innerText();
const hints = () => tumac.page.locator(".is-open .hints").innerText();
const selected = () =>
  field().evaluate((element) => {
    const root = element.getRootNode();
    // Chromium has this on a shadow root; the types of the DOM do not.
    const { getSelection } = root as ShadowRoot & { getSelection(): Selection };
    return getSelection.call(root).toString();
  });

test("a key inserts one figure of the source after the other, in English form", async () => {
  await translateIn(tumac, "Pao je 12. ožujka 2021. u 14.30 sati, a poginulo je 1.200 vojnika.");
  await expect.poll(hints).toContain("12 March 2021");
  await type("It fell on");
  await press("Control+.");
  expect(await field().innerText()).toBe("It fell on 12 March 2021");
  await expect.poll(announced).toContain("Inserted: 12 March 2021");
  await expect.poll(hints).toContain("14:30");
  await type(" at");
  await press("Control+.");
  await type(", and");
  await press("Control+.");
  await type(" soldiers died.");
  expect(await field().innerText()).toBe(
    "It fell on 12 March 2021 at 14:30, and 1,200 soldiers died.",
  );
  await press("Control+.");
  await expect.poll(announced).toContain("All numbers, dates and quotations");
  await expect.poll(hints).not.toContain("1,200");
});

test("quotation marks come around the cursor, or around what is selected", async () => {
  await translateIn(tumac, "Rekao je „Idemo“.");
  await type("He said");
  await press("Control+.");
  await type("Let’s go");
  expect(await field().innerText()).toBe("He said “Let’s go”");
  await press("Control+a");
  await type("go");
  await press("Shift+Home", "Control+.");
  expect(await field().innerText()).toBe("“go”");
});

test("what the panel lists can be pressed", async () => {
  await translateIn(tumac, "Stoji 2 mlrd. kuna.");
  await tumac.page.getByRole("button", { name: "2 billion kuna" }).first().click();
  expect(await field().innerText()).toBe("2 billion kuna");
});

test("a project in American English has American dates", async () => {
  const { page, address } = tumac;
  const id = await page.context().request.post(`${address}/api/projects`, {
    data: { name: "US", variety: "en-US" },
    headers: { "x-tumac": "1" },
  });
  const project = await id.json();
  const added = await page.context().request.post(`${address}/api/documents`, {
    data: { title: "Rat", text: "Počelo je 12. ožujka 2021.", project: project.id },
    headers: { "x-tumac": "1" },
  });
  await page.goto(`${address}/documents/${(await added.json()).id}`);
  await field().waitFor();
  await press("Control+.");
  expect(await field().innerText()).toBe("March 12, 2021");
});

test("a key goes through the capitals of what is selected, and back", async () => {
  await translateIn(tumac, "Pad Rake.");
  await type("the fall of raqqa");
  await press("Control+a");
  for (const expected of ["The Fall of Raqqa", "THE FALL OF RAQQA", "the fall of raqqa"]) {
    await press("Shift+F3");
    expect(await field().innerText()).toBe(expected);
    expect(await selected()).toBe(expected);
  }
  await press("Shift+F3", "Shift+F3", "Control+z");
  expect(await field().innerText()).toBe("The Fall of Raqqa");
});

test("without a selection the word at the cursor changes, and the cursor stays", async () => {
  await translateIn(tumac, "Pad Rake.");
  await type("the caliphate fell");
  await press("Control+ArrowLeft", "ArrowLeft", "ArrowLeft", "Shift+F3");
  expect(await field().innerText()).toBe("the Caliphate fell");
  await type("x");
  expect(await field().innerText()).toBe("the Caliphatxe fell");
});
