import { describe, expect, test } from "vitest";
import { align } from "../../src/memory/align.ts";
import { anchorsOf, shared } from "../../src/memory/anchors.ts";

const CROATIAN = [
  "Brod je u ponedjeljak isplovio iz Rijeke.",
  "Posada od 24 člana vratit će se za tri tjedna.",
  "Kapetanica Ivana Marić kaže da je more mirno.",
  "Vozi se žito.",
  "U Bejrutu će brod ostati do 15. svibnja, a onda nastavlja prema Aleksandriji, gdje ga čeka novi teret.",
  "Luka je lani imala 1.250 dolazaka.",
  "To je najviše dosad.",
];

const ENGLISH = [
  "The ship left Rijeka on Monday.",
  "The crew of 24 will be back in three weeks.",
  "The captain, Ivana Marić, says that the sea is calm.",
  "The cargo is grain.",
  "The ship will stay in Beirut until 15 May.",
  "It then goes on to Alexandria, where a new cargo is waiting for it.",
  "The port had 1,250 arrivals last year, which is the most so far.",
];

const pairs = (sources: readonly string[], targets: readonly string[]) =>
  align(sources, targets).map((bead) => [bead.sources, bead.targets]);

describe("a text and its translation", () => {
  test("are aligned sentence by sentence, also where one became two and two became one", () => {
    expect(pairs(CROATIAN, ENGLISH)).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
      [[4], [4, 5]],
      [[5, 6], [6]],
    ]);
  });

  test("are aligned around a sentence that the translator left out, or added", () => {
    const shorter = ENGLISH.filter((_, index) => index !== 1);
    expect(pairs(CROATIAN, shorter).slice(0, 4)).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
      [[3], [2]],
    ]);
    const longer = [
      ...ENGLISH.slice(0, 2),
      "The weather service is expecting storms over all of Greece.",
      ...ENGLISH.slice(2),
    ];
    expect(pairs(CROATIAN, longer).slice(0, 4)).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[], [2]],
      [[2], [3]],
    ]);
  });

  test("may be empty", () => {
    expect(align([], [])).toEqual([]);
    expect(pairs(["Kiša pada."], [])).toEqual([[[0], []]]);
    expect(pairs([], ["It rains."])).toEqual([[[], [0]]]);
  });

  test("lose no sentence and keep their order, however unlike they are", () => {
    const many = Array.from({ length: 700 }, (_, index) => "riječ ".repeat(1 + ((index * 7) % 23)));
    const few = Array.from({ length: 300 }, (_, index) => "word ".repeat(1 + ((index * 5) % 19)));
    const beads = align(many, few);
    expect(beads.flatMap((bead) => bead.sources)).toEqual(many.map((_, index) => index));
    expect(beads.flatMap((bead) => bead.targets)).toEqual(few.map((_, index) => index));
  });
});

test("where numbers and names agree, an alignment is surer than where they do not", () => {
  const [sure] = align(
    ["Split je 2019. posjetilo 900.000 gostiju."],
    ["In 2019, Split had 900,000 visitors."],
  );
  const [unsure] = align(
    ["Split je 2019. posjetilo 900.000 gostiju."],
    ["In 2007, Zadar had 120,000 visitors."],
  );
  expect(sure?.confidence).toBe(1);
  expect(unsure?.confidence).toBeLessThan(0.6);
});

test.each([
  ["U Šibeniku je 1.250 ljudi.", "Sibenik has 1,250 people.", 2],
  ["Ivan i Ivan", "Ivan", 1],
  ["kiša pada", "it rains", 0],
])("«%s» and «%s» share %d numbers and names", (croatian, english, count) => {
  expect(shared(anchorsOf(croatian), anchorsOf(english))).toBe(count);
});
