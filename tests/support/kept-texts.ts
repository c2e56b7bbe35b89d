import type { Page } from "playwright-core";

/** The segments as the server has them: `translated First.` */
export async function textsOnServer(page: Page): Promise<readonly string[]> {
  const { origin, pathname } = new URL(page.url());
  const id = /\d+/u.exec(pathname)?.[0];
  const response = await fetch(`${origin}/api/documents/${id}/segments`).catch(() => null);
  // The server of these tests speaks the contract of the API.
  const body = (await response?.json()) as { segments: { status: string; target: string }[] };
  return body?.segments.map((one) => `${one.status} ${one.target}`.trim()) ?? [];
}

/** The texts that the journal of the browser holds, in the order of their segments. */
export function textsInJournal(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open("tumac");
        opening.onsuccess = () => {
          const reading = opening.result.transaction("unsaved").objectStore("unsaved").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map((entry: { text: string }) => entry.text));
          };
        };
      }),
  );
}

/** The revisions of a segment by its place, oldest first. */
export async function revisionsAt(page: Page, position: number): Promise<readonly string[]> {
  const row = page.locator(`[data-position="${position}"]`);
  const id = await row.getAttribute("data-segment");
  const response = await fetch(`${new URL(page.url()).origin}/api/segments/${id}/revisions`);
  const body = (await response.json()) as { revisions: { target: string }[] };
  return body.revisions.map((one) => one.target).toReversed();
}

/** Ends a tab as a crash does: it has no time to say farewell. */
export async function crash(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const crashed = new Promise((resolve) => tab.once("crash", resolve));
  session.send("Page.crash").catch(() => undefined); // nobody is left to answer
  await crashed;
  await tab.close();
}
