import { expect, test } from "vitest";
import { figuresIn } from "../../../src/language/figures/figures.ts";
import { missingFigures } from "../../../src/language/figures/missing.ts";

const missing = (source: string, target: string) =>
  missingFigures(figuresIn(source, "en-GB"), target)
    .map(({ english }) => english)
    .join(" | ");

test.each([
  ["Bilo ih je 12.000.", "", "12,000"],
  ["Bilo ih je 12.000.", "There were 12,000.", ""],
  ["Bilo ih je 12.000.", "There were 12000.", ""],
  ["Bilo ih je 12.", "There were 12,000.", "12"],
  ["Bilo ih je 12.", "In 2012 there were few.", "12"],
  ["Bilo ih je 12.", "There were 12.", ""],
  ["Bilo ih je 5.", "There were five.", ""],
  ["U 5. razredu", "In the fifth year", ""],
  ["12. ožujka 2021. došlo je 12 ljudi.", "On 12 March 2021", "12"],
  ["12. ožujka 2021. došlo je 12 ljudi.", "On March 12, 2021, 12 people came", ""],
  ["3 mačke i 3 psa", "3 cats", "3"],
  ["3,5 % i 4 %", "3.5 per cent", "4%"],
  ["u 14.30 sati", "at 2.30pm", ""],
  ["„Idemo“ i „Stojte“", "“Let’s go”", "“”"],
  ["„Idemo“", "'Let's go'", ""],
  ["„Idemo“", "It’s time.", "“”"],
  ["19. i 20. stoljeće", "the 19th and 20th centuries", ""],
  ["2 milijuna eura", "€2m", ""],
])("of «%s», «%s» lacks %s", (source, target, figures) => {
  expect(missing(source, target)).toBe(figures);
});
