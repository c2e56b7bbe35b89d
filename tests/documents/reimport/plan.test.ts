import { describe, expect, test } from "vitest";
import { betweenPlaces } from "../../../src/documents/cutting/between.ts";
import { joinSegments } from "../../../src/documents/cutting/join.ts";
import { type CutSegment, splitSegment } from "../../../src/documents/cutting/split.ts";
import { planReimport, type ReimportPlan } from "../../../src/documents/reimport/plan.ts";
import { readBytes } from "../../support/documents.ts";

interface Living extends CutSegment {
  readonly id: number;
}

/** A document under the scissors, whose segments have the ids 1, 2, 3 …; made ones have greater ones. */
function documentOf(content: string, fileName = "a.txt") {
  const read = readBytes(fileName, content);
  let last = read.segments.length;
  let segments: readonly Living[] = read.segments.map(({ source, codes = [] }, index) => {
    return { id: index + 1, source, codes, target: "", context: {}, place: undefined };
  });
  const put = (index: number, count: number, made: readonly CutSegment[]) => {
    segments = segments.toSpliced(index, count, ...made.map((one) => ({ ...one, id: ++last })));
  };
  const at = (index: number) => {
    const segment = segments[index];
    if (segment === undefined) throw new RangeError(`no segment ${index}`);
    return segment;
  };
  const self = {
    split(index: number, before: string) {
      put(
        index,
        1,
        splitSegment(at(index), { at: at(index).source.indexOf(before), targetAt: null }) ?? [],
      );
      return self;
    },
    join(index: number) {
      const between = betweenPlaces(read.skeleton, index) ?? { text: "", codes: [] };
      put(index, 2, [joinSegments(at(index), at(index + 1), between)]);
      return self;
    },
    becomes: (changed: string) => told(planReimport(segments, readBytes(fileName, changed))),
  };
  return self;
}

/** A plan in a line a place: `1`, `1 moved`, `1 reformatted`, `was 1 (87)`, `like 1`, `new`; joined by commas. */
function told({ fates, gone }: ReimportPlan): string {
  const words = fates.map((fate) => {
    if (fate.type === "new") return "new";
    if (fate.type === "respaced") return `like ${fate.former}`;
    if (fate.type === "changed") return `was ${fate.former} (${fate.likeness})`;
    const marks = `${fate.isMoved ? " moved" : ""}${fate.isReformatted ? " reformatted" : ""}`;
    return `${fate.segments.join("+")}${fate.places > 1 ? ` in ${fate.places}` : ""}${marks}`;
  });
  return [words.join(", "), ...(gone.length > 0 ? [`gone ${gone.join(", ")}`] : [])].join("; ");
}

const TEXT = "Vlak kasni. Putnici čekaju na peronu. Vrijeme je loše.";

describe("a changed source file", () => {
  test.each([
    ["the same file keeps all", TEXT, "1, 2, 3"],
    ["a sentence more", `${TEXT} Dolazi zima.`, "1, 2, 3, new"],
    ["a sentence more at the beginning", `Dobar dan svima. ${TEXT}`, "new, 1, 2, 3"],
    ["a sentence less", "Vlak kasni. Vrijeme je loše.", "1, 3; gone 2"],
    [
      "another wording",
      "Vlak kasni. Putnici još čekaju na peronu. Vrijeme je loše.",
      "1, was 2 (91), 3",
    ],
    [
      "a word with another ending",
      "Vlakovi kasne. Putnici čekaju na peronu. Vrijeme je loše.",
      "new, 2, 3; gone 1",
    ],
    [
      "another sentence in its place",
      "Vlak kasni. Sutra je petak. Vrijeme je loše.",
      "1, new, 3; gone 2",
    ],
    [
      "sentences in another order",
      "Vrijeme je loše. Vlak kasni. Putnici čekaju na peronu.",
      "3 moved, 1, 2",
    ],
    [
      "white space alone",
      "Vlak  kasni. Putnici čekaju na peronu. Vrijeme je loše.",
      "like 1, 2, 3",
    ],
    [
      "punctuation alone",
      "Vlak kasni! Putnici čekaju na peronu. Vrijeme je loše.",
      "was 1 (67), 2, 3",
    ],
    ["nothing in common", "Sasvim drugi tekst.", "new; gone 1, 2, 3"],
  ])("%s", (_what, changed, plan) => {
    expect(documentOf(TEXT).becomes(changed)).toBe(plan);
  });

  test.each([
    ["one less of three", "Da.\n\nNe.\n\nDa.\n\nDa.", "Da.\n\nNe.\n\nDa.", "1, 2, 3; gone 4"],
    ["one more", "Da.\n\nNe.\n\nDa.", "Da.\n\nDa.\n\nNe.\n\nDa.", "1, new, 2, 3"],
    [
      "a repeated one that was moved goes to the nearest",
      "A a.\n\nB b.\n\nC c.\n\nD d.\n\nE e.\n\nA a.",
      "B b.\n\nC c.\n\nD d.\n\nE e.\n\nA a.\n\nA a.",
      "2, 3, 4, 5, 6, 1 moved",
    ],
  ])("repeated sources are paired in order: %s", (_what, before, changed, plan) => {
    expect(documentOf(before).becomes(changed)).toBe(plan);
  });

  test("what was moved and reworded is found where it is near enough", () => {
    const before = "Naslov ovdje.\n\nPutnici čekaju na peronu, iako pada kiša.\n\nKraj priče.";
    const after = "Naslov ovdje.\n\nKraj priče.\n\nPutnici čekaju na peronu, iako pada snijeg.";
    expect(documentOf(before).becomes(after)).toBe("1, 3, was 2 (89)");
  });

  test("of several rewordings in a row each finds its own", () => {
    const before = "Prvi putnik čita novine. Drugi putnik gleda kroz prozor. Treći putnik spava.";
    const after = "Prvi putnik čita knjigu. Netko pjeva. Treći putnik duboko spava.";
    expect(documentOf(before).becomes(after)).toBe("was 1 (80), new, was 3 (89); gone 2");
  });
});

describe("formatting", () => {
  const page = "<p>Vlak <b>kasni</b> iz <a href='/grad'>grada</a>.</p><p>Kraj.</p>";

  test.each([
    [
      "a link that leads elsewhere keeps the segment",
      page.replace("/grad", "/selo"),
      "1 reformatted, 2",
    ],
    ["bold that has become italic too", page.replaceAll("b>", "i>"), "1 reformatted, 2"],
    [
      "bold that is gone is another wording, alike in all its words",
      page.replace(/<.?b>/gu, ""),
      "was 1 (100), 2",
    ],
  ])("%s", (_what, changed, plan) => {
    expect(documentOf(page, "a.html").becomes(changed)).toBe(plan);
  });

  test("a variable that is another one is no formatting", () => {
    const po = (name: string) =>
      `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n#, c-format\nmsgid "Pozdrav %${name}, dobro došli"\nmsgstr ""\n`;
    expect(documentOf(po("s"), "a.po").becomes(po("d"))).toBe("was 1 (100)");
  });
});

describe("segments that were split or joined", () => {
  const pair = "Prvi dio, drugi dio rečenice. Kratka. Ostatak teksta.";

  test.each([
    ["halves stay, however much comes before them", `Novo. ${pair}`, "new, 4+5, 2, 3"],
    [
      "halves stay where they were moved",
      `Kratka. Ostatak teksta. Prvi dio, drugi dio rečenice.`,
      "2, 3, 4+5 moved",
    ],
    [
      "halves of a changed sentence: the nearer is what it was",
      pair.replace("drugi dio", "drugi i zadnji dio"),
      "was 5 (62), 2, 3; gone 4",
    ],
  ])("%s", (_what, changed, plan) => {
    expect(documentOf(pair).split(0, "drugi").becomes(changed)).toBe(plan);
  });

  test.each([
    ["stay together where both stay", `Novo. ${pair}`, "new, 1, 4 in 2"],
    [
      "come apart where a sentence stands between them",
      "Prvi dio, drugi dio rečenice. Kratka. Između. Ostatak teksta.",
      "1, new, new, was 4 (75)",
    ],
    [
      "come apart where they are of two paragraphs",
      "Prvi dio, drugi dio rečenice. Kratka.\n\nOstatak teksta.",
      "1, new, was 4 (75)",
    ],
    [
      "come apart where another space stands between them",
      "Prvi dio, drugi dio rečenice. Kratka.  Ostatak teksta.",
      "1, new, was 4 (75)",
    ],
    [
      "come apart where one of them is changed",
      "Prvi dio, drugi dio rečenice. Kratka. Ostatak dugog teksta.",
      "1, new, was 4 (67)",
    ],
  ])("joined ones %s", (_what, changed, plan) => {
    expect(documentOf(pair).join(1).becomes(changed)).toBe(plan);
  });

  test("bold that was cut in two is whole in the file, and there it is looked for", () => {
    const page = "<p>Ovo je <b>važna poruka, zapamtite</b> je.</p>";
    expect(documentOf(page, "a.html").split(0, "zapamtite").becomes(`<p>Uvod.</p>${page}`)).toBe(
      "new, 2+3",
    );
  });
});

test("thousands of segments in another order are found again", () => {
  const lines = Array.from({ length: 2_500 }, (_, index) => `Redak broj ${index}.`);
  const plan = planReimport(
    lines.map((source, index) => ({ id: index + 1, source, codes: [] })),
    readBytes("a.txt", lines.toReversed().join("\n\n")),
  );
  expect(plan.gone).toEqual([]);
  expect(new Set(plan.fates.map(({ type }) => type))).toEqual(new Set(["kept"]));
});
