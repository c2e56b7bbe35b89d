import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { launchBrowser, openWindow } from "./browser.ts";
import { type Server, startServer, temporaryFolder } from "./server.ts";

/** The built app with its sample, and a new window of an English reader for each test of the file. */
export interface Tumac {
  readonly address: string;
  /** The folder of its shared files. */
  readonly glossary: string;
  readonly page: Page;
}

/** Starts the app for the tests of a file. A fault of a page's script fails the test that it happened in. */
export function useTumac(): Tumac {
  const data = temporaryFolder();
  let server: Server;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startServer(data.path);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    data.remove();
  });

  beforeEach(async () => {
    const opened = await openWindow(browser);
    page = opened.page;
    return async () => {
      expect(opened.faults).toEqual([]);
      await opened.context.close();
    };
  });

  return {
    get address() {
      return server.address;
    },
    get glossary() {
      return server.glossary;
    },
    get page() {
      return page;
    },
  };
}

/** Adds a document by its text, and waits for the field of its editor. The form for it has tests of its own. */
export async function translateIn({ page, address }: Tumac, text: string): Promise<void> {
  const answer = await fetch(`${address}/api/documents`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-tumac": "1" },
    body: JSON.stringify({ title: text.slice(0, 40), text }),
  });
  const { id } = (await answer.json()) as { readonly id: number }; // what the API answers
  await page.goto(`${address}/documents/${id}`);
  await page.locator("[data-text-field] [contenteditable=true]").waitFor();
}
