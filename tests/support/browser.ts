import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import type {} from "./browser-setup.ts"; // says what is provided

/** What a browser on a machine without screen, sandbox rights or network must be told. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  // Windows of its own for side panels and tab lists, which nobody opens and each of which costs a process.
  "--disable-features=PreloadTopChromeWebUI,InitialWebUI,WebUIReloadButton,SpareRendererForSitePerProcess",
];

/** Starts the browser that the tests were given. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject("browserPath"), args: ARGUMENTS });
}

/** A window of a reader of their own, which fails the test on any error of a page's script. */
export async function openWindow(
  browser: Browser,
  {
    language = "en",
    width = 1440,
  }: { readonly language?: "hr" | "en"; readonly width?: number } = {},
): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly faults: string[] }> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/content.security.policy/iu.test(message.text())) faults.push(message.text());
  });
  return { context, page, faults };
}
