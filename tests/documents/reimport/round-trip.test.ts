import { describe, expect, test } from "vitest";
import type { CutSegment } from "../../../src/documents/cutting/split.ts";
import { splitSegment } from "../../../src/documents/cutting/split.ts";
import { planReimport } from "../../../src/documents/reimport/plan.ts";
import type { SegmentStatus } from "../../../src/documents/segment.ts";
import { writeDocument } from "../../../src/documents/write.ts";
import { richDocuments } from "../../fixtures/documents.ts";
import { readBytes, translatedFile, untouchedFile } from "../../support/documents.ts";
import { docx, paragraph, run } from "../../support/docx.ts";
import { xliff1, xliff2 } from "../../support/xliff.ts";

interface Living extends CutSegment {
  readonly id: number;
  readonly status: SegmentStatus;
}

type Content = string | Uint8Array;

/** The segments of a file, each translated; codes stay where they are. */
function translated(fileName: string, content: Content): readonly Living[] {
  return readBytes(fileName, content).segments.map(({ source, codes = [] }, index) => ({
    ...{ id: index + 1, source, codes, target: shout(source), context: {}, place: undefined },
    status: "translated" as const,
  }));
}

function shout(source: string): string {
  return source.toUpperCase();
}

/** The changed file with the translations of what has stayed in it. */
function reimported(fileName: string, segments: readonly Living[], changed: Content): Uint8Array {
  const file = readBytes(fileName, changed);
  const { fates } = planReimport(segments, file);
  let next = 0;
  const living = fates.flatMap((fate): readonly Living[] => {
    const own = file.segments[next];
    next += fate.type === "kept" ? fate.places : 1;
    if (own === undefined) throw new RangeError(`no place ${next}`);
    const { source, codes = [], target = "", status = "initial" } = own;
    const fresh = { id: 0, source, codes, target, status, context: {}, place: undefined };
    if (fate.type !== "kept") return [fresh];
    const kept = segments.filter(({ id }) => fate.segments.includes(id));
    return fate.isReformatted ? kept.map((one) => ({ ...one, codes })) : kept;
  });
  return writeDocument({ ...file, segments: living, variety: "en-GB" });
}

/** The changed file where what stood in the earlier one is translated, and all else is as it came. */
function expected(fileName: string, before: Content, changed: Content): Uint8Array {
  const known = new Set(readBytes(fileName, before).segments.map(({ source }) => source));
  return translatedFile(readBytes(fileName, changed), (source, index) =>
    known.has(source)
      ? shout(source)
      : (readBytes(fileName, changed).segments[index]?.target ?? ""),
  );
}

const WORD = ["Prva rečenica. Druga rečenica.", "Treći odlomak.", "Zadnji odlomak."];
const word = (texts: readonly string[], bold = "") =>
  docx(
    texts
      .map((text) => paragraph(run(text), run(" Podebljano", `<w:b/>${bold}`), run(" ovdje.")))
      .join(""),
  );
const unit1 = (id: string, source: string, target = "") =>
  `<trans-unit id="${id}"><source>${source}</source>${target}</trans-unit>`;
const unit2 = (id: string, source: string) =>
  `<unit id="${id}"><segment><source>${source}</source></segment></unit>`;

describe("the translation of what has stayed is written into the changed file", () => {
  test.each<[string, string, Content, Content]>([
    [
      "plain text",
      "a.txt",
      "Prva rečenica. Druga rečenica.\n\nTreća.\n",
      "Uvod.\n\nTreća.\n\nPrva rečenica.  Nova rečenica. Druga rečenica.\n\n\n",
    ],
    [
      "Markdown",
      "a.md",
      "# Naslov\n\nOvo je **važno**. I [veza](https://a.hr).\n\n- jedan\n- dva\n",
      "# Naslov\n\n> Ovo je **važno**. Ovo novo.\n\nI [veza](https://b.hr).\n\n1. dva\n2. tri\n3. jedan\n",
    ],
    [
      "HTML",
      "a.html",
      '<h1>Naslov</h1><p>Ovo je <b>važno</b>. I <a href="/a">veza</a>.</p>',
      '<main><p>I <a href="/b">veza</a>. Ovo je <b>važno</b>.</p><p>Novo.</p><h2>Naslov</h2></main>',
    ],
    ["DOCX", "a.docx", word(WORD), word([WORD[2] ?? "", "Nov odlomak.", WORD[0] ?? ""])],
    [
      "XLIFF 1.2",
      "a.xlf",
      xliff1(unit1("1", "Prva.") + unit1("2", 'Druga <g id="1">važna</g>.')),
      xliff1(
        unit1("9", "Nova.", "<target>New.</target>") +
          unit1("2", 'Druga <g id="7">važna</g>.') +
          unit1("1", "Prva."),
      ),
    ],
    [
      "XLIFF 2",
      "a.xlf",
      xliff2(unit2("1", "Prva.") + unit2("2", "Druga.")),
      xliff2(unit2("2", "Druga.") + unit2("3", "Treća.") + unit2("1", "Prva.")),
    ],
    [
      "PO",
      "a.po",
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Spremi"\nmsgstr ""\n\nmsgid "Otvori"\nmsgstr ""\n',
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Otvori"\nmsgstr ""\n\nmsgid "Novo"\nmsgstr ""\n\nmsgid "Spremi"\nmsgstr ""\n',
    ],
    [
      "subtitles",
      "a.srt",
      "1\n00:00:01,000 --> 00:00:02,000\nPrva.\n\n2\n00:00:03,000 --> 00:00:04,000\nDruga.\n",
      "1\n00:00:01,500 --> 00:00:02,500\nDruga.\n\n2\n00:00:03,000 --> 00:00:04,000\nNova.\n\n3\n00:00:05,000 --> 00:00:06,000\nPrva.\n",
    ],
  ])("%s", (_format, fileName, before, changed) => {
    const bytes = reimported(fileName, translated(fileName, before), changed);
    const wanted = expected(fileName, before, changed);
    expect(textOf(fileName, bytes)).toEqual(textOf(fileName, wanted));
    expect(bytes).toEqual(wanted);
  });
});

describe("a file of each format that has not changed", () => {
  test.each(richDocuments().map(({ fileName, bytes }) => [fileName, bytes] as const))(
    "%s is written as before",
    (fileName, bytes) => {
      const written = reimported(fileName, translated(fileName, bytes), bytes);
      expect(written).toEqual(translatedFile(readBytes(fileName, bytes), shout));
    },
  );

  test.each(richDocuments().map(({ fileName, bytes }) => [fileName, bytes] as const))(
    "%s comes back byte for byte where nothing was translated",
    (fileName, bytes) => {
      const untranslated = translated(fileName, bytes).map((one) => ({ ...one, target: "" }));
      const none = untranslated.map((one) => ({ ...one, status: "initial" as const }));
      expect(reimported(fileName, none, bytes)).toEqual(untouchedFile(readBytes(fileName, bytes)));
    },
  );
});

test("halves of a sentence are written into its one place of the changed file", () => {
  const before = "Prvi dio, drugi dio. Kraj.";
  const [first, last] = translated("a.txt", before);
  if (first === undefined || last === undefined) throw new RangeError("two sentences");
  const halves = splitSegment(first, { at: first.source.indexOf("drugi"), targetAt: null }) ?? [];
  const cut = halves.map((one, index) => ({ ...one, id: index + 10, status: first.status }));
  const bytes = reimported("a.txt", [...cut, last], "Nov početak. Kraj. Prvi dio, drugi dio.");
  expect(new TextDecoder().decode(bytes)).toBe("Nov početak. KRAJ. PRVI DIO, DRUGI DIO.");
});

/** What a file says, for a failure that can be read. */
function textOf(fileName: string, bytes: Uint8Array): readonly string[] {
  return readBytes(fileName, bytes).segments.map(
    ({ source, target = "" }) => `${source}|${target}`,
  );
}
