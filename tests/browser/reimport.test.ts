import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const BEFORE = "Vlak kasni.\n\nPutnici čekaju na peronu.\n\nVrijeme je loše.\n";
const AFTER = "Dobar dan svima.\n\nVlak kasni.\n\nPutnici još čekaju na peronu.\n";
const EARLIER = "Passengers are waiting on the platform.";

/** A document from a file, translated through. */
async function translated(): Promise<number> {
  const form = new FormData();
  form.set("file", new File([BEFORE], "vlak.txt"));
  const headers = { "x-tumac": "1" };
  const answer = await fetch(`${tumac.address}/api/documents`, {
    method: "POST",
    body: form,
    headers,
  });
  const { id } = (await answer.json()) as { readonly id: number }; // what the API answers
  const path = `${tumac.address}/api/documents/${id}/segments`;
  const { segments } = (await (await fetch(path)).json()) as {
    readonly segments: readonly { readonly id: number }[];
  };
  const targets = ["The train is late.", EARLIER, "The weather is bad."];
  for (const [index, segment] of segments.entries()) {
    const body = JSON.stringify({ target: targets[index], status: "translated", base: 0 });
    const saving = {
      method: "PUT",
      body,
      headers: { ...headers, "content-type": "application/json" },
    };
    expect((await fetch(`${tumac.address}/api/segments/${segment.id}`, saving)).status).toBe(200);
  }
  return id;
}

test("a changed source is loaded, its offer taken by a key, and the new file is exported", async () => {
  const { page, address } = tumac;
  const id = await translated();
  await page.goto(`${address}/documents/${id}/reimport`);
  const file = { name: "vlak2.txt", mimeType: "text/plain", buffer: Buffer.from(AFTER) };
  await page.getByLabel("Changed source file").setInputFiles(file);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("row", { name: /changed 1 5/u }).waitFor();
  await page.getByRole("button", { name: "Take the file over" }).click();
  await page.getByText("1 segment stayed.").waitFor();
  expect(await page.locator("#gone").innerText()).toContain("The weather is bad.");

  await page.getByRole("link", { name: "Translate on" }).click();
  const field = page.locator("[data-text-field] [contenteditable=true]");
  await field.waitFor();
  await page.locator("[data-text-field] [contenteditable=true]:focus").waitFor();
  await page.keyboard.type("Good day, everyone.");
  await page.keyboard.press("Control+Enter");
  const offer = page.locator(".segment-offer");
  await offer.getByText(EARLIER).waitFor();
  expect(await offer.locator("ins").innerText()).toContain("još");
  await page.locator("[data-text-field] [contenteditable=true]:focus").waitFor();
  await page.keyboard.press("Control+1");
  await expect.poll(() => field.innerText()).toBe(EARLIER);
  await page.keyboard.press("Control+Enter");

  const exported = async () => {
    const answer = await fetch(`${address}/api/documents/${id}/export`);
    return answer.text();
  };
  await expect.poll(exported).toBe(`Good day, everyone.\n\nThe train is late.\n\n${EARLIER}\n`);
});
