import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { newReader, openPage, sharedBrowser } from "./browser.ts";
import { type Server, startServer, temporaryFolder } from "./server.ts";

/** The built app with its sample, and a new window of an English reader for each test of the file. */
export interface Tumac {
  readonly address: string;
  /** The folder of its shared files. */
  readonly glossary: string;
  readonly page: Page;
}

/**
 * Starts the app for the tests of a file. A fault of a page's script fails the test that it happened in.
 *
 * One reader has all windows of the file, since the first page of a new one costs twice as much as the next: nothing
 * is compiled or cached for it. What a window leaves behind is cleared away after each test.
 */
export function useTumac(): Tumac {
  const data = temporaryFolder();
  let server: Server;
  let reader: BrowserContext;
  let clear: () => Promise<void>;
  let page: Page;

  beforeAll(async () => {
    server = await startServer(data.path);
    reader = await newReader(await sharedBrowser());
    clear = await clearing(reader, server.address);
  });

  afterAll(async () => {
    await reader?.close();
    await server?.stop();
    data.remove();
  });

  beforeEach(async () => {
    const opened = await openPage(reader);
    page = opened.page;
    return async () => {
      await clear();
      expect(opened.faults).toEqual([]);
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

/**
 * Makes what takes a reader back to a first visit: no window but an empty one, which keeps the process alive that
 * windows share, and no cookie, storage or route.
 */
async function clearing(reader: BrowserContext, address: string): Promise<() => Promise<void>> {
  const empty = await reader.newPage();
  await empty.goto(`${address}/assets/icon.svg`);
  const session = await reader.newCDPSession(empty);
  return async () => {
    for (const one of reader.pages()) if (one !== empty) await one.close();
    await reader.unrouteAll({ behavior: "ignoreErrors" });
    await reader.setOffline(false);
    await reader.clearCookies();
    await session.send("Storage.clearDataForOrigin", { origin: address, storageTypes: "all" });
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
