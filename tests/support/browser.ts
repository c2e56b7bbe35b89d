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

/** Starts the browser that the tests were given, for tests that end one or crash its tabs. */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const args = [...ARGUMENTS, ...more];
  return chromium.launch({ executablePath: inject("browserPath"), args });
}

let shared: Promise<Browser> | undefined;

/**
 * The browser of all files that run in this process, which ends with it. The pages of a context share a process
 * of their own there, so that the script is compiled once a file, not with each page.
 */
export async function sharedBrowser(): Promise<Browser> {
  const running = await shared?.catch(() => undefined);
  if (running?.isConnected()) return running;
  shared = launchBrowser("--process-per-site");
  return shared;
}

/** What a reader's windows have in common, and nobody else has. */
interface ReaderOptions {
  readonly language?: "hr" | "en";
  readonly width?: number;
}

/** A window, and the errors of its script, of which a test wants none. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: string[];
}

/** A reader of their own: nobody else's cookies, storage and cache. */
export async function newReader(
  browser: Browser,
  { language = "en", width = 1440 }: ReaderOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: 900 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  return context;
}

/** A window of a new reader. */
export async function openWindow(browser: Browser, options?: ReaderOptions): Promise<Opened> {
  return openPage(await newReader(browser, options));
}

/** Another window of a reader. */
export async function openPage(context: BrowserContext): Promise<Opened> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/content.security.policy/iu.test(message.text())) faults.push(message.text());
  });
  return { context, page, faults };
}
