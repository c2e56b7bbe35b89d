import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = {
  run(options: {
    readonly resultTypes: readonly ["violations"];
    readonly runOnly?: readonly string[];
  }): Promise<AxeResults>;
};

/**
 * What axe finds against WCAG 2.2 AA, as `rule: the elements`. `rules`: only these; default all. What is as it
 * should be stays in the page: to tell of each element of a long one took longer than to look.
 */
export async function barriers(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    // the script above defines it in the page
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      ...(runOnly && { runOnly }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, rules);
}

/** The same in a light and in a dark room, where only the colours are others. */
export async function barriersInBothThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await barriers(page);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  return [...light, ...(await barriers(page, ["color-contrast"]))];
}

/** How wide a page is in a window of a width. Pixels. */
export async function widest(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
