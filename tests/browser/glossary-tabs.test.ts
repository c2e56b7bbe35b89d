import { expect, test } from "vitest";
import { useTumac } from "../support/window.ts";

const tumac = useTumac();

const PAGES = [
  "/glossary/candidates",
  "/glossary/import",
  "/glossary/changes",
  "/glossary/conflicts",
  "/exceptions",
  "/glossary/impact/1",
] as const;

const WIDTHS = [1900, 1440, 900, 320];

/** Seven pages, two of them long, on a busy machine. Milliseconds. */
const PATIENCE = 90_000;

/** Where the tabs and the title of a page begin, in each width of the window. */
async function places(path: string) {
  await tumac.page.goto(tumac.address + path);
  const found = [];
  for (const width of WIDTHS) {
    await tumac.page.setViewportSize({ width, height: 900 });
    const tabs = await tumac.page.locator("nav.tabs").boundingBox();
    const title = await tumac.page.locator("h1").boundingBox();
    found.push([width, tabs?.x, tabs?.y, tabs?.width, title?.x, title?.y]);
  }
  return found;
}

test(
  "nothing jumps between the pages of the glossary, in windows of any width",
  async () => {
    const table = await places("/glossary");
    for (const path of PAGES) expect({ path, at: await places(path) }).toEqual({ path, at: table });
  },
  PATIENCE,
);
