import { describe, expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const TEXT = "Kalifat je pao, borci bježe. Vlada šuti.";
const tumac = useTumac();

const field = () => tumac.page.locator("[data-text-field] [contenteditable=true]");
const sources = () => tumac.page.locator(".segment-source").allInnerTexts();
const targets = () => tumac.page.locator("[data-segment] .segment-target").allInnerTexts();

async function draft(): Promise<string> {
  const [id] = /\d+(?=$|[#?])/u.exec(tumac.page.url()) ?? [];
  const path = `${tumac.address}/api/documents/${id}/export?draft=1`;
  return (await tumac.page.request.get(path)).text();
}

/** The cursor goes before the last words of what was typed. */
async function backTo(words: string) {
  for (let at = 0; at < words.length; at++) await tumac.page.keyboard.press("ArrowLeft");
}

describe("by the keyboard alone", () => {
  test("a segment is split where its translation is cut, worked on, joined, and each is taken back", async () => {
    const { keyboard } = tumac.page;
    await translateIn(tumac, TEXT);
    await field().pressSequentially("It fell, they flee.");
    await backTo("they flee.");
    await keyboard.press("Alt+s");
    const line = tumac.page.getByRole("slider");
    await expect.poll(() => line.getAttribute("aria-valuetext")).toContain("“Kalifat je pao,”");
    await keyboard.press("Enter");
    await expect.poll(sources).toEqual(["Kalifat je pao,", "borci bježe.", "Vlada šuti."]);
    await expect.poll(() => field().innerText()).toBe("It fell,");

    await keyboard.press("End");
    await field().pressSequentially(" and");
    await keyboard.press("Alt+j");
    await expect.poll(sources).toEqual(["Kalifat je pao, borci bježe.", "Vlada šuti."]);
    await expect.poll(() => field().innerText()).toBe("It fell, and they flee.");
    await expect.poll(draft).toContain("It fell, and they flee. Vlada šuti.");

    await keyboard.press("Control+z");
    await expect.poll(sources).toEqual(["Kalifat je pao,", "borci bježe.", "Vlada šuti."]);
    await expect.poll(() => field().innerText()).toBe("It fell, and");
    await expect.poll(targets).toEqual(["", "they flee.", ""]); // the first is in its field
  });

  test("Escape leaves the segment whole, and the cursor where it was", async () => {
    await translateIn(tumac, TEXT);
    await tumac.page.keyboard.press("Alt+s");
    await tumac.page.getByRole("slider").waitFor();
    await tumac.page.keyboard.press("Escape");
    await tumac.page.getByRole("slider").waitFor({ state: "detached" });
    await field().pressSequentially("Whole");
    await expect.poll(() => field().innerText()).toBe("Whole");
    expect(await sources()).toHaveLength(2);
  });

  test("the arrows move the place from word to word", async () => {
    await translateIn(tumac, TEXT);
    await tumac.page.keyboard.press("Alt+s");
    const line = tumac.page.getByRole("slider");
    await line.waitFor();
    await tumac.page.keyboard.press("Home");
    await expect.poll(() => line.getAttribute("aria-valuetext")).toContain("“Kalifat”");
    await tumac.page.keyboard.press("ArrowRight");
    await expect.poll(() => line.getAttribute("aria-valuetext")).toContain("“Kalifat je”");
    await tumac.page.keyboard.press("Enter");
    await expect.poll(sources).toEqual(["Kalifat je", "pao, borci bježe.", "Vlada šuti."]);
  });
});

test("the last of a document is joined with nothing, and the page says why", async () => {
  await translateIn(tumac, "Samo jedna rečenica.");
  await tumac.page.keyboard.press("Alt+j");
  const told = tumac.page.locator("[data-announcements]");
  await expect.poll(() => told.innerText()).toContain("There is no next segment");
});

test("letters typed while the parts are drawn are meant for the first of them", async () => {
  const { page } = tumac;
  await translateIn(tumac, TEXT);
  await page.keyboard.type("It fell, they flee.");
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/rows\?sheet/u, (route) => released.then(() => route.continue()));
  await backTo("they flee.");
  await page.keyboard.press("Alt+s");
  await page.getByRole("slider").waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".segment.is-open").count()).toBe(0);
  await page.keyboard.type(" and so");
  release();
  await expect.poll(() => field().innerText()).toBe("It fell, and so");
});

test("another page shows the parts at once, and goes on in the first", async () => {
  const { page } = tumac;
  await translateIn(tumac, TEXT);
  const segmentId = await page.locator("[data-segment]").first().getAttribute("data-segment");
  const body = { at: 16, base: 0 };
  const headers = { "x-tumac": "1" };
  const path = `${tumac.address}/api/segments/${segmentId}/split`;
  await page.request.post(path, { data: body, headers });
  await expect.poll(sources).toEqual(["Kalifat je pao,", "borci bježe.", "Vlada šuti."]);
  await field().pressSequentially("It fell,");
  await expect.poll(draft).toContain("It fell, borci bježe.");
});

test("a text on its way to a segment that others split is kept in its history, and bookmarks go along", async () => {
  const { page } = tumac;
  await page.route(/\/api\/segments\/\d+$/u, (route) => route.abort());
  await translateIn(tumac, TEXT);
  const segmentId = await page.locator("[data-segment]").first().getAttribute("data-segment");
  const mark = page.locator(".segment-bookmark");
  await page.keyboard.press("Alt+b");
  await mark.waitFor();
  await page.keyboard.type("It fell meanwhile.");
  await page.locator("[data-save=unreachable]").waitFor();
  const path = `${tumac.address}/api/segments/${segmentId}`;
  const headers = { "x-tumac": "1" };
  const theirs = { target: "It fell.", status: "draft", base: 0 };
  await page.request.put(path, { data: theirs, headers });
  await page.request.post(`${path}/split`, { data: { at: 16, base: 1 }, headers });
  await expect.poll(sources).toEqual(["Kalifat je pao,", "borci bježe.", "Vlada šuti."]);
  await expect.poll(() => mark.count()).toBe(1);
  await page.unroute(/\/api\/segments\/\d+$/u);
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  const history = async () =>
    (await (await page.request.get(`${path}/revisions`)).json()).revisions;
  await expect.poll(async () => (await history())[0]?.target).toBe("It fell meanwhile.");
  await expect
    .poll(() => page.locator("[data-save]").innerText())
    .toContain("What you wrote is kept in its history");
  expect(await page.locator("[data-save=rejected]").count()).toBe(0);
});

test("a link to a segment that was split leads to the first of its parts", async () => {
  const { page } = tumac;
  await translateIn(tumac, TEXT);
  const segmentId = await page.locator("[data-segment]").first().getAttribute("data-segment");
  const path = `${tumac.address}/api/segments/${segmentId}/split`;
  await page.request.post(path, { data: { at: 16, base: 0 }, headers: { "x-tumac": "1" } });
  await page.goto(`${page.url().replace(/#.*/u, "")}?old#segment-${segmentId}`);
  await expect
    .poll(() => page.locator(".segment.is-open .segment-source").innerText())
    .toBe("Kalifat je pao,");
});
