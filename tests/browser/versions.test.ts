import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

const CROATIAN = "Brod plovi. More je mirno. Luka je blizu.";

/** Translates the segments of the document that is open, from the first, as another program would. */
async function say(targets: readonly string[]): Promise<number> {
  const id = Number(/documents\/(\d+)/u.exec(tumac.page.url())?.[1]);
  const ask = async (path: string, body?: object) => {
    const method = body === undefined ? "GET" : "PUT";
    const headers = { "content-type": "application/json", "x-tumac": "1" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(tumac.address + path, { method, headers, ...sent })).json();
  };
  const { segments } = await ask(`/api/documents/${id}/segments`);
  for (const [at, target] of targets.entries()) {
    const { id: segment, revision: base } = segments[at];
    await ask(`/api/segments/${segment}`, { target, status: "draft", base });
  }
  return id;
}

test("a state is named, another one comes, and both are compared by the keyboard", async () => {
  await translateIn(tumac, CROATIAN);
  const id = await say(["The ship sails.", "The sea is calm."]);
  const { page, address } = tumac;
  await page.goto(`${address}/documents/${id}/versions`);
  await page.locator("input[name=name]").first().focus();
  await page.keyboard.type("First round");
  await page.keyboard.press("Enter");
  await page.getByText("kept as “First round”").waitFor();
  await say(["The boat sails."]);
  await page.goto(`${address}/documents/${id}/versions`);
  const now = page.getByRole("radio", { name: "Compare to: Now" });
  expect(await now.isChecked()).toBe(true);
  await page.getByRole("radio", { name: "Compare from: First round" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/comparison\?/u);
  expect(await page.locator(".compared-row").count()).toBe(1);
  expect(await page.locator(".compared-row del").innerText()).toBe("ship");
  expect(await page.locator(".compared-row ins").innerText()).toBe("boat");
});

test("rows are ticked and restored by the keyboard alone, and the restoring is undone", async () => {
  await translateIn(tumac, CROATIAN);
  const id = await say(["The ship sails.", "The sea is calm.", "The port is near."]);
  const { page, address } = tumac;
  const form = new URLSearchParams({ name: "First round" });
  await page.request.post(`${address}/documents/${id}/versions`, {
    data: form.toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  await say(["The boat sails.", "The sea is quiet.", "The harbour is near."]);
  await page.goto(`${address}/documents/${id}/versions`);
  await page.getByRole("link", { name: "Compare with now: “First round”" }).press("Enter");
  await page.waitForURL(/\/comparison\?/u);
  const boxes = page.locator("input[name=row]");
  await page.getByRole("checkbox", { name: "All on this page" }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => page.locator("input[name=row]:checked").count()).toBe(3);
  await boxes.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => boxes.nth(1).evaluate((box) => box.matches(":focus"))).toBe(true);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Restore ticked (2)" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/restored\?/u);
  await page.getByText("2 segments stand again as in “First round”.").waitFor();
  const targets = async () => {
    const answer = await page.request.get(`${address}/api/documents/${id}/segments`);
    return (await answer.json()).segments.map((one: { readonly target: string }) => one.target);
  };
  expect(await targets()).toEqual(["The ship sails.", "The sea is quiet.", "The port is near."]);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await page.waitForURL(/\/restored\?.*restored=2/u);
  await expect
    .poll(targets)
    .toEqual(["The boat sails.", "The sea is quiet.", "The harbour is near."]);
});

test("the document is looked at as it was at a moment, and what was exported comes back", async () => {
  await translateIn(tumac, CROATIAN);
  const id = await say(["The ship sails."]);
  const { page, address } = tumac;
  const exported = await page.request.get(`${address}/documents/${id}/export?draft=1`);
  const bytes = await exported.body();
  await page.goto(`${address}/documents/${id}/versions`);
  const downloading = page.waitForEvent("download");
  await page.locator(".version-download").press("Enter");
  const stream = await (await downloading).createReadStream();
  const again: Buffer[] = [];
  for await (const chunk of stream) again.push(chunk);
  expect(Buffer.concat(again).equals(bytes)).toBe(true);
  await page.locator("input[name=at]").fill("2000-01-01T12:00");
  await page.locator("input[name=at]").press("Enter");
  await page.waitForURL(/\/state\?at=/u);
  await page.getByText("The document was not there yet.").waitFor();
  await page.goBack();
  await page.getByRole("link", { name: /^View “Exported/u }).press("Enter");
  await page.locator(".print-table").getByText("The ship sails.").waitFor();
});
