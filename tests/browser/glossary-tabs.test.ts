import { describe, expect, test } from "vitest";
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

/** Where the tabs and the title of a page begin. */
async function places(path: string) {
  await tumac.page.goto(tumac.address + path);
  const tabs = await tumac.page.locator("nav.tabs").boundingBox();
  const title = await tumac.page.locator("h1").boundingBox();
  return [tabs?.x, tabs?.y, tabs?.width, title?.x, title?.y];
}

describe.each([1900, 1440, 900, 320])("in a window of %i", (width) => {
  test("nothing jumps between the pages of the glossary", async () => {
    await tumac.page.setViewportSize({ width, height: 900 });
    const table = await places("/glossary");
    for (const path of PAGES) expect({ path, at: await places(path) }).toEqual({ path, at: table });
  });
});
