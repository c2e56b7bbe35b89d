import { expect, test } from "vitest";
import { translateIn, useTumac } from "../support/window.ts";

const tumac = useTumac();

test("a review goes out as a page, is written in without a server or a script, and is taken over by the keyboard alone", async () => {
  await translateIn(tumac, "Most je tu. Cesta je duga.");
  const { page, address } = tumac;
  const id = /\/documents\/(\d+)/u.exec(page.url())?.[1];
  const file = await page.request.get(`${address}/documents/${id}/review/file?format=html`);

  await page.route("http://reviewer.test/", async (route) =>
    route.fulfill({ body: withoutScript(await file.text()), contentType: "text/html" }),
  );
  await page.goto("http://reviewer.test/");
  await page.keyboard.press("Tab");
  await page.keyboard.type("The bridge");
  await page.keyboard.press("Enter");
  await page.keyboard.type("is here.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Bolje ovako.");
  const saved = await page.content();

  await page.goto(`${address}/documents/${id}/review`);
  const buffer = Buffer.from(saved);
  await page.setInputFiles("input[type=file]", { name: "a.html", mimeType: "text/html", buffer });
  await page.locator("form[data-behaviour=drop] button").press("Enter");
  await page.waitForSelector(".review-run");
  expect(await page.locator(".review-rows tbody tr").count()).toBe(1);
  expect(await page.locator(".review-rows ins").innerText()).toBe("The bridge is here.");
  expect(await page.locator(".review-comment").innerText()).toContain("Bolje ovako.");
  expect(await page.locator(".review-rows input").isChecked()).toBe(true);

  await page.locator("input[name=reviewer]").fill("Iva");
  await page.keyboard.press("Enter");
  await page.waitForURL(/applied=1/u);
  await page.goto(`${address}/documents/${id}`);
  await page.locator(".segments").getByText("The bridge is here.").waitFor();
});

/** As it is where a reviewer's browser runs no script of a file. */
function withoutScript(page: string): string {
  return page.replace(/<script>.*<\/script>/su, "");
}
