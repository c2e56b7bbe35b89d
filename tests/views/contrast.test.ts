import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The tokens of the design, as the browser would compute them in either theme. */
const css = readFileSync(new URL("../../src/client/styles/tokens.css", import.meta.url), "utf8");
const declarations = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
);

type Theme = "light" | "dark";
const THEMES: readonly Theme[] = ["light", "dark"];

const GROUNDS = ["paper", "raised", "sunken", "hover"];
const FINDING_GROUNDS = ["error-ground", "warning-ground", "accent-ground"];
const DIFFERENCE_GROUNDS = ["added-ground", "removed-ground"];
const STATUSES = ["initial", "draft", "translated", "reviewed", "final"].map((s) => `status-${s}`);
const TERM_MARKS = ["translated", "missing", "forbidden", "doubtful", "untranslated"];

describe.each(THEMES)("in the %s theme", (theme) => {
  test.each(pairs(["ink"], [...GROUNDS, ...FINDING_GROUNDS, ...DIFFERENCE_GROUNDS]))(
    "%s can be read on %s",
    (ink, ground) => expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(7),
  );

  test.each([
    ...pairs(["ink-quiet", "accent", "error", "warning", ...STATUSES], GROUNDS),
    ...pairs(["error"], ["error-ground"]),
    ...pairs(["warning"], ["warning-ground"]),
    ...pairs(["ink-quiet"], FINDING_GROUNDS),
    ...pairs(["ink-quiet"], DIFFERENCE_GROUNDS),
    ...pairs(["accent-ink"], ["accent-fill"]),
  ])("%s is text that can be read on %s", (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ...pairs(
      TERM_MARKS.map((mark) => `term-${mark}`),
      ["paper", "raised"],
    ),
    ...pairs(["rule-strong"], ["paper", "raised"]),
    ...pairs(["added-line"], ["added-ground"]),
    ...pairs(["removed-line"], ["removed-ground"]),
  ])("%s is a mark that can be seen on %s", (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});

test("black on white has the contrast that WCAG gives for it", () => {
  expect(ratio(luminance("oklch(0% 0 0)"), luminance("oklch(100% 0 0)"))).toBeCloseTo(21, 3);
});

test("a red of which the values in sRGB are known is converted to them", () => {
  // oklch(62.8% 0.2577 29.23) is #ff0000, of which WCAG gives the luminance 0.2126.
  expect(luminance("oklch(62.796% 0.25768 29.234)")).toBeCloseTo(0.2126, 3);
});

function pairs(inks: readonly string[], grounds: readonly string[]): [string, string][] {
  return inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]));
}

function contrast(ink: string, ground: string, theme: Theme): number {
  return ratio(luminance(colourOf(ink, theme)), luminance(colourOf(ground, theme)));
}

/** `light-dark(a, b)` and `var(--name)` resolved down to one colour. */
function colourOf(name: string, theme: Theme): string {
  const value = declarations.get(name);
  if (value === undefined) throw new RangeError(`no token --${name}`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colourOf(other, theme);
  const colours = value.match(/oklch\([^)]+\)/g) ?? [];
  const colour = theme === "light" ? colours[0] : colours[1];
  if (colour === undefined) throw new RangeError(`--${name} has no colour for ${theme}: ${value}`);
  return colour;
}

/** WCAG 2: the ratio of two relative luminances. */
function ratio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** OKLCH → OKLab → linear sRGB, by the matrices of CSS Color 4; colours outside sRGB are cut to it. */
function luminance(colour: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const light = lightness / 100;
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short;
  const green = -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short;
  const blue = -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short;
  return 0.2126 * within(red) + 0.7152 * within(green) + 0.0722 * within(blue);
}

function within(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
