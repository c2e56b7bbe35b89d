import { describe, expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const field = (name: string) => tumac.page.locator(`.concept [name="${name}"]`);
const focused = () =>
  tumac.page.evaluate(() => {
    const active = document.activeElement;
    return active?.closest<HTMLElement>("tr")?.dataset.name ?? active?.getAttribute("name");
  });

async function open(path: string): Promise<void> {
  await tumac.page.goto(tumac.address + path);
}

/** Does what leads to another page, and waits until that page listens to keys. */
async function arriveBy(act: () => Promise<unknown>): Promise<void> {
  const loaded = tumac.page.waitForEvent("load");
  await act();
  await loaded;
}

/** Does what would leave the page, waits until the browser asks, and stays. */
async function stayAskedBy(leave: () => Promise<unknown>): Promise<void> {
  const asked = tumac.page.waitForEvent("dialog");
  const leaving = leave();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await leaving; // a click on a link waits for where it leads
}

describe("what is typed in the form of a concept", () => {
  test.each([
    ["another row", () => tumac.page.locator("tr[data-id] a[data-row]").first().click()],
    ["Escape", () => tumac.page.keyboard.press("Escape")],
    ["another tab", () => tumac.page.locator("nav.tabs a").last().click()],
  ])("is not lost unasked by %s", async (_way, leave) => {
    await open("/glossary/kalifat");
    await field("note").fill("not saved yet");
    await stayAskedBy(leave);
    expect(await field("note").inputValue()).toBe("not saved yet");
  });

  test("may be a tick", async () => {
    await open("/glossary/kalifat");
    await field("doNotTranslate").check();
    await stayAskedBy(() => tumac.page.keyboard.press("Escape"));
  });

  test("is asked for only where there is something", async () => {
    await open("/glossary/kalifat");
    await field("tryText").fill("U kalifatu.");
    await tumac.page.keyboard.press("Escape");
    await tumac.page.waitForURL(/\/glossary$/u);
  });

  test("that was refused is still to be saved", async () => {
    await open("/glossary/new");
    await field("note").fill("without a term");
    await arriveBy(() => field("note").press("Control+Enter"));
    await tumac.page.locator(".concept .problem[role=alert]").first().waitFor();
    await stayAskedBy(() => tumac.page.keyboard.press("Escape"));
    expect(await field("note").inputValue()).toBe("without a term");
  });

  test("stays while nobody answers, and is saved when somebody does", async () => {
    await open("/glossary/kalifat");
    await field("note").fill("typed without a server");
    await tumac.page.context().setOffline(true);
    await field("note").press("Control+Enter");
    await tumac.page.locator(".concept [data-unreachable]").waitFor();
    expect(await field("note").inputValue()).toBe("typed without a server");
    await tumac.page.context().setOffline(false);
    await field("note").press("Control+Enter");
    await tumac.page.waitForURL(/saved=1/u);
    expect(await field("note").inputValue()).toBe("typed without a server");
    expect(await tumac.page.locator(".concept-done").innerText()).toContain("kalifat");
  });
});

test("a new concept is typed at once, and added once however often one saves", async () => {
  await open("/glossary/new");
  expect(await focused()).toBe("termText[]");
  await tumac.page.keyboard.type("žirafa");
  await tumac.page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>("#concept-form");
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await tumac.page.waitForURL(/saved=1/u);
  await open("/glossary?q=žirafa");
  expect(await tumac.page.locator("tr[data-name='žirafa']").count()).toBe(1);
});

describe("the table beside it", () => {
  test("stays at the row that is opened, saved and closed", async () => {
    await open("/glossary");
    await tumac.page.locator("[data-cell]").first().focus();
    for (let page = 0; page < 4; page += 1) await tumac.page.keyboard.press("PageDown");
    const name = await focused();
    const top = () =>
      tumac.page.evaluate(() =>
        Math.round(document.activeElement?.closest("tr")?.getBoundingClientRect().top ?? 0),
      );
    const before = await top();
    await arriveBy(() => tumac.page.keyboard.press("o"));
    await tumac.page.locator(".concept").waitFor();
    expect([await focused(), await top()]).toEqual([name, before]);
    await field("definition").fill("changed here");
    await field("definition").press("Control+Enter");
    await tumac.page.waitForURL(/saved=1/u);
    expect([await focused(), await top()]).toEqual([name, before]);
    await tumac.page.keyboard.press("Escape");
    await tumac.page.waitForURL(/\/glossary$/u);
    expect([await focused(), await top()]).toEqual([name, before]);
  });

  test("shows the row of a concept that is opened from elsewhere", async () => {
    await open("/glossary/kalifat");
    const box = await tumac.page.locator("tr.selected").boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
  });

  test("is left for the concept above it where the window is narrow", async () => {
    await tumac.page.setViewportSize({ width: 320, height: 800 });
    await open("/glossary");
    await arriveBy(() => tumac.page.locator("tr[data-id] a[data-row]").nth(30).click());
    await tumac.page.locator(".concept").waitFor();
    expect(await tumac.page.evaluate(() => scrollY)).toBe(0);
  });
});

test("what became of a change is seen far below in the table too", async () => {
  await open("/glossary");
  await tumac.page.locator("[data-cell]").first().focus();
  for (let page = 0; page < 4; page += 1) await tumac.page.keyboard.press("PageDown");
  await tumac.page.keyboard.press("End");
  await tumac.page.keyboard.press("Enter");
  await tumac.page.keyboard.type("x");
  await tumac.page.keyboard.press("Enter");
  const said = tumac.page.getByText("Saved.", { exact: true });
  await said.waitFor();
  expect((await said.boundingBox())?.y).toBeLessThan(900);
  await tumac.page.keyboard.press("Delete");
  const notice = tumac.page.locator("[data-notice]");
  await notice.waitFor();
  expect((await notice.boundingBox())?.y).toBeGreaterThan(0);
});

test.each([1440, 900, 320])(
  "what a change touches is told in sight, in a window of %i",
  async (width) => {
    await tumac.page.setViewportSize({ width, height: 800 });
    await open("/glossary/kalifat?saved=1&step=1");
    const box = await tumac.page.locator("[data-impact-note]").boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    const save = await tumac.page.locator(".concept-actions .button.main").boundingBox();
    if (width > 720) expect(save?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0));
  },
);

describe("a concept that is open beside the table", () => {
  const term = (language: "hr" | "en") =>
    tumac.page.locator(`.term-row:has([value="${language}"]) [name="termText[]"]`).first();
  const cell = (language: "hr" | "en") =>
    tumac.page.locator(`tr.selected [data-cell="${language}"]`);

  async function typeInCell(text: string): Promise<void> {
    await cell("en").focus();
    await tumac.page.keyboard.press("Enter");
    await tumac.page.keyboard.press("Control+A");
    await tumac.page.keyboard.type(text);
    await tumac.page.keyboard.press("Enter");
  }

  test("shows what its row was changed to, and what was taken back", async () => {
    await open("/glossary/mosul");
    const before = await term("en").inputValue();
    await arriveBy(() => typeInCell("Mosul City"));
    expect(await term("en").inputValue()).toBe("Mosul City");
    await tumac.page.locator(".concept-done").waitFor();
    expect(await focused()).not.toBe("Mosul");
    await arriveBy(() => tumac.page.keyboard.press("Control+z"));
    expect(await term("en").inputValue()).toBe(before);
  });

  test("keeps what is typed in it, and merges it with what its row was changed to", async () => {
    await open("/glossary/mosul");
    await field("note").fill("typed in the form");
    await typeInCell("Mosul Town");
    await tumac.page.getByText("Saved.", { exact: true }).waitFor();
    expect(await field("note").inputValue()).toBe("typed in the form");
    await field("note").press("Control+Enter");
    await tumac.page.waitForURL(/merged=1/u);
    expect(await term("en").inputValue()).toBe("Mosul Town");
    expect(await field("note").inputValue()).toBe("typed in the form");
  });

  test("is as before after Ctrl+Z, once for each time that it was saved", async () => {
    await open("/glossary/mosul");
    const before = await field("note").inputValue();
    for (const text of ["first", "second"]) {
      await field("note").fill(text);
      await arriveBy(() => field("note").press("Control+Enter"));
    }
    for (const text of ["first", before]) {
      await cell("hr").focus();
      await arriveBy(() => tumac.page.keyboard.press("Control+z"));
      expect(await field("note").inputValue()).toBe(text);
    }
  });

  test("is not taken back by an address that somebody passed on", async () => {
    await open("/glossary/mosul?saved=1&step=1");
    await cell("hr").focus();
    await tumac.page.keyboard.press("Control+z");
    await tumac.page.getByText("Nothing to undo").waitFor();
  });
});
