import { elementsOf, type XmlElement } from "../../xml/tree.ts";
import type { EchoReading, LanguageReading, PartReading, UnitReading } from "../format.ts";
import { CHART_CACHES, CHART_LITERALS, chartTexts } from "./chart-caches.ts";
import { isCroatian, paragraphUnit, repeatingBase, runsOf } from "./drawing-text.ts";
import type { Run } from "./formatted-runs.ts";
import type { OfficePart } from "./package.ts";

/** How the texts of a drawing are read. */
export interface DrawingReading {
  /** Where they stand, for the reader: `#3`. */
  readonly key: string;
  /** The places of its units among all of the file, where these have one. */
  readonly order?: () => number;
  /** Elements that are passed over, with all within. */
  readonly skips?: (element: XmlElement) => boolean;
  /** Also the texts of a chart that it has from a table, where nothing else shows them. */
  readonly withCaches?: boolean;
  /** Texts that stand elsewhere already, and are only repeated here. */
  readonly said?: Said;
}

/** What stands somewhere already, by what it says. */
export type Said = ReadonlyMap<string, SaidText>;

interface SaidText {
  readonly of: EchoReading["of"];
  /** Of a paragraph. */
  readonly runs: readonly Run[];
}

/** What was found in a drawing, and which texts it said, so that copies of them are echoes. */
export interface DrawingTexts {
  readonly part: PartReading;
  readonly said: Said;
}

/** The texts of a slide, a chart, a diagram: paragraphs, and the descriptions of pictures. */
export function drawingTexts(office: OfficePart, reading: DrawingReading): DrawingTexts {
  const found: Found = { units: [], echoes: [], languages: [], said: new Map() };
  walk(office.root, { office, reading, found, said: reading.said ?? new Map() });
  const { path, text, encoding } = office;
  const { said, ...places } = found;
  return { part: { path, text, encoding, ...places }, said };
}

interface Found {
  readonly units: UnitReading[];
  readonly echoes: EchoReading[];
  readonly languages: LanguageReading[];
  readonly said: Map<string, SaidText>;
}

interface Walk {
  readonly office: OfficePart;
  readonly reading: DrawingReading;
  readonly found: Found;
  /** What is repeated where it comes again. */
  readonly said: Said;
}

function walk(element: XmlElement, state: Walk): void {
  const { reading, found } = state;
  const { local } = element;
  if (reading.skips?.(element)) return;
  found.languages.push(...languagesOf(element));
  if (local === "AlternateContent") takeAlternatives(element, state);
  else if ((reading.withCaches ? CHART_CACHES : CHART_LITERALS).has(local)) {
    takeChartTexts(element, state);
  } else if (local === "p" && isDrawing(element)) takeParagraph(element, state);
  else {
    if (local === "cNvPr") takeDescriptions(element, state);
    for (const child of elementsOf(element)) walk(child, state);
  }
}

/** The others are for programs of other years, and mostly say the same as the first. */
function takeAlternatives(element: XmlElement, state: Walk): void {
  const [first, ...others] = elementsOf(element);
  const own: Found = { ...state.found, said: new Map() };
  if (first) walk(first, { ...state, found: own });
  for (const [text, said] of own.said) state.found.said.set(text, said);
  const said = new Map([...state.said, ...own.said]);
  for (const other of others) walk(other, { ...state, said });
}

function takeParagraph(element: XmlElement, state: Walk): void {
  const { office, found, said } = state;
  const unit = paragraphUnit(element, office.text);
  if (unit) {
    const runs = runsOf(element, office.text);
    const what = textOf(runs);
    const same = said.get(what);
    const { from, to, base } = unit;
    if (same) {
      found.echoes.push({ from, to, of: same.of, base: repeatingBase(base, same.runs, runs) });
    } else {
      found.said.set(what, { of: { path: office.path, from }, runs });
      takeUnit(unit, state);
    }
  }
  for (const child of elementsOf(element)) {
    const isBeside = child.local === "pPr" || child.local === "endParaRPr";
    if (isBeside) walk(child, state);
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === "text" ? run.text : `\n${run.piece.label}\n`)).join("");
}

/** Both dialects of Office end their names so. */
function isDrawing({ uri }: XmlElement): boolean {
  return /\/drawingml\/(?:2006\/)?main$/u.test(uri);
}

function takeUnit(unit: UnitReading, { reading, found }: Walk): void {
  const order = reading.order?.();
  const context = { key: reading.key };
  found.units.push({ ...unit, context, ...(order === undefined ? {} : { order }) });
}

/** A name that a program gave a picture says nothing of it: `slika1.png`. */
const FILE_NAME = /^[^\n]*\.(?:bmp|emf|gif|jpe?g|png|svg|tiff?|webp|wmf)$/iu;

/** What a picture shows, for those who do not see it. */
function takeDescriptions({ attributes }: XmlElement, state: Walk): void {
  for (const { name, value, from, to } of attributes) {
    const isText = name === "descr" || name === "title";
    if (!isText || value.trim() === "" || FILE_NAME.test(value)) continue;
    takeText({ source: `${name}\n${value}`, text: value, from, to }, "value", state);
  }
}

function takeChartTexts(element: XmlElement, state: Walk): void {
  const { said } = state.found;
  for (const text of chartTexts(element)) {
    takeText({ ...text, source: `\n${text.source}\n${text.text}` }, "text", { ...state, said });
  }
}

function takeText(
  { source, text, from, to }: ReturnType<typeof chartTexts>[number],
  kind: "value" | "text",
  state: Walk,
): void {
  const { office, found, said } = state;
  const base = { kind };
  const same = said.get(source);
  if (same) {
    found.echoes.push({ from, to, of: same.of, base });
    return;
  }
  found.said.set(source, { of: { path: office.path, from }, runs: [] });
  takeUnit({ from, to, pieces: [{ type: "text", text }], base }, state);
}

/** `lang="hr-HR"`, and of a chart `<c:lang val="hr-HR"/>`. */
function languagesOf({ local, attributes }: XmlElement): readonly LanguageReading[] {
  return attributes
    .filter(({ name, value }) => {
      const isName = name === "lang" || (local === "lang" && name === "val");
      return isName && isCroatian(value);
    })
    .map(({ from, to }) => ({ from, to }));
}
