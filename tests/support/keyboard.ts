import type { Page } from "playwright-core";

/** Who tabs longer than this for a thing would give up. Presses. */
const PATIENCE = 60;

/** What has the focus, as a screen reader would name it: `button: Confirm`; "nothing" where it is lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    if (one === null || one === document.body) return "nothing";
    const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
    const label = one.closest("label") ?? labels[0];
    const words = one.ariaLabel ?? label?.textContent ?? one.textContent ?? "";
    const kind = one.getAttribute("role") ?? one.localName;
    return `${kind}: ${words.replaceAll(/\s+/gu, " ").trim()}`;
  });
}

/** Tabs on until a thing has the focus, as one does who has no pointer. */
export async function tabTo(page: Page, thing: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < PATIENCE; press++) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (thing.test(name)) return;
    passed.push(name);
  }
  throw new RangeError(`no way by ${key} to ${thing}, only past:\n${passed.join("\n")}`);
}
