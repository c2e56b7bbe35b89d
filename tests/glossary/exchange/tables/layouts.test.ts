import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../../../src/documents/encoding.ts";
import type { Concept, Term } from "../../../../src/glossary/concept.ts";
import { guessReading } from "../../../../src/glossary/exchange/tables/guess-reading.ts";
import { readTable } from "../../../../src/glossary/exchange/tables/read-table.ts";
import { guessDelimiter, sheetOf } from "../../../../src/glossary/exchange/tables/sheet.ts";
import type { Tool } from "../../../../src/glossary/exchange/tables/table-reading.ts";

const FOLDER = new URL("../../../fixtures/glossaries/", import.meta.url);

async function openFixture(name: string) {
  const { text, encoding } = decodeBytes(await readFile(new URL(name, FOLDER)));
  const sheet = sheetOf(text, guessDelimiter(text));
  const reading = guessReading(sheet);
  return { encoding, reading, ...readTable(sheet, reading) };
}

/** A term in short: `hr borac`, and whatever is said of it beyond that it is preferred. */
function short({ language, text, status, caseRule, usage, ...term }: Term): string {
  const said = [
    status === "preferred" ? "" : status,
    term.partOfSpeech ?? "",
    term.gender ?? "",
    caseRule === "auto" ? "" : caseRule,
    term.abbreviation ? "short" : "",
    usage && `«${usage}»`,
    ...Object.entries(term.extras).map(([name, value]) => `${name}=${value}`),
  ];
  return [`${language} ${text}`, ...said.filter((one) => one !== "")].join(", ");
}

/** What a concept says beside its terms. */
function about({ id, terms, extras, doNotTranslate, ...fields }: Concept) {
  const said = Object.entries(fields).filter(([, text]) => text !== "");
  return { ...Object.fromEntries(said), ...(doNotTranslate ? { doNotTranslate } : {}), ...extras };
}

const KEPT_BY_MEMOQ = { Entry_Creator: "ana", Entry_Modifier: "ana" };

const FILES: readonly (readonly [
  string,
  Tool | undefined,
  readonly (readonly [string, object, readonly string[]])[],
])[] = [
  [
    "memoq.csv",
    "memoQ",
    [
      [
        "memoq-0",
        {
          ...KEPT_BY_MEMOQ,
          domain: "terorizam",
          definition: "pripadnik oružane skupine",
          note: "čest pojam",
          Entry_ClientID: "ACME",
          Entry_Created: "11/3/2025 10:12:04",
          Entry_LastModified: "11/3/2025 10:12:04",
        },
        [
          "hr borac, «Borci su ušli u grad.», Term_Info=CasePermissive",
          "hr borbeni čovjek, admitted, insensitive, headword with stem hint=borb|eni čovjek, Term_Info=CaseInsense",
          "en fighter, Term_Info=CasePermissive",
          "en combatant, forbidden, Term_Info=Forbidden",
        ],
      ],
      [
        "memoq-1",
        {
          ...KEPT_BY_MEMOQ,
          domain: "politika",
          Entry_Created: "11/3/2025 10:13:00",
          Entry_LastModified: "11/3/2025 10:13:00",
        },
        [
          "hr Hrvatski sabor, sensitive, Term_Info=CaseSense",
          "en Croatian Parliament, Term_Info=CasePermissive",
        ],
      ],
    ],
  ],
  [
    "trados.csv",
    "Trados",
    [
      [
        "vojska",
        { definition: "organizirana, naoružana sila" },
        ["hr vojska", "hr oružane snage, admitted", "en army", "en armed forces, admitted"],
      ],
      ["potpora", {}, ["hr potpora", "en endorsement, deprecated"]],
    ],
  ],
  [
    "phrase.csv",
    "Phrase",
    [
      [
        "c1",
        { domain: "pravo", definition: "sudska odluka", note: "katkad netočno" },
        [
          "hr presuda, f, «Presuda je pravomoćna.», Exact match=no",
          "hr rješenje, admitted, n, headword with stem hint=rješenj|e*, Term status=New, Exact match=no",
          "en judgment, Exact match=yes",
        ],
      ],
      [
        "ustavni-sud",
        {},
        [
          "hr Ustavni sud, sensitive, Exact match=no",
          "en Constitutional Court, sensitive, Exact match=no",
        ],
      ],
    ],
  ],
  [
    "matecat.csv",
    "MateCat",
    [
      [
        "okrivljenik",
        {
          domain: "pravo",
          definition: "tko je optužen",
          note: "ne i osumnjičenik",
          Subdomain: "kazneno",
          "Notes en-US": "not suspect",
        },
        ["hr okrivljenik, «Okrivljenik šuti.»", "en defendant, «The defendant pleaded guilty.»"],
      ],
      ["optuzenik", { domain: "pravo" }, ["hr optuženik", "en accused person, forbidden"]],
    ],
  ],
  [
    "tolgee.csv",
    "Tolgee",
    [
      ["proracun", { definition: "godišnji plan" }, ["hr proračun", "en budget"]],
      [
        "vecernji-list",
        { definition: "novine", doNotTranslate: true },
        ["hr Večernji list, sensitive"],
      ],
      [
        "hnb",
        { definition: "Hrvatska narodna banka" },
        ["hr HNB, sensitive, short", "en CNB, sensitive, short"],
      ],
      ["limunada", {}, ["hr limunada", "en lemonade, forbidden"]],
    ],
  ],
  [
    "weblate.csv",
    "Weblate",
    [
      [
        "izvjesce",
        { definition: "pisani prikaz", location: "glossary:1", flags: "terminology" },
        ["hr izvješće", "en report"],
      ],
      [
        "hajduk",
        {
          definition: "nogometni klub",
          doNotTranslate: true,
          location: "glossary:2",
          context: "sport",
          flags: "terminology",
        },
        ["hr Hajduk", "en Hajduk"],
      ],
      [
        "izbjeglica",
        { note: "ne miješati", location: "glossary:3", fuzzy: "True" },
        ["hr izbjeglica", "en migrant, forbidden"],
      ],
    ],
  ],
  [
    "crowdin.csv",
    "Crowdin",
    [
      [
        "crowdin-2",
        {
          domain: "politika",
          definition: "međunarodna organizacija",
          "Description [hr]": "kratica",
          "URL [hr]": "https://example.com/un",
        },
        [
          "hr Ujedinjeni narodi, proper, m",
          "hr UN, admitted, noun, m, short",
          "hr OUN, deprecated, noun, short",
          "en United Nations, proper",
          "en UN, admitted, noun, short",
        ],
      ],
    ],
  ],
  [
    "lokalise.csv",
    "Lokalise",
    [
      ["sucelje", { definition: "mjesto dodira", tags: "web,ux" }, ["hr sučelje", "en interface"]],
      ["sljeme", { definition: "planina", doNotTranslate: true }, ["hr Sljeme, sensitive"]],
    ],
  ],
  [
    "deepl.csv",
    "DeepL",
    [
      ["kalifat", {}, ["hr kalifat", "en caliphate"]],
      ["primirje", {}, ["hr primirje", "en ceasefire"]],
      ["kratko-primirje", {}, ["hr kratko primirje", "en truce, short"]],
    ],
  ],
  [
    "glotpress.csv",
    "GlotPress",
    [
      ["postavke", { definition: "izbornik programa" }, ["hr postavke, noun", "en settings, noun"]],
      ["objaviti", {}, ["hr objaviti, verb", "en publish, verb"]],
      ["brzo", {}, ["hr brzo, adverb", "en quickly, adverb"]],
    ],
  ],
  [
    "omegat.txt",
    "OmegaT",
    [
      ["dzihadist", { note: '"borac se ne kaže' }, ["hr džihadist", "en jihadist"]],
      ["opsada", {}, ["hr opsada", "en siege"]],
      ["sibenik", { note: "grad" }, ["hr Šibenik", "en Šibenik"]],
    ],
  ],
  [
    "hrvatski-excel.csv",
    undefined,
    [
      [
        "zalba",
        { domain: "pravo", note: "dva\r\nretka", Klijent: "Županija" },
        ["hr žalba, noun, f", "en appeal, noun"],
      ],
      [
        "cvjetni-trg",
        { domain: "mjesta" },
        ["hr Cvjetni trg, proper, m", "en Flower Square, forbidden, proper"],
      ],
      ["duro-dakovic", { domain: "tvrtke", doNotTranslate: true }, ["hr Đuro Đaković, proper, m"]],
      [
        "ujednacen",
        { domain: "EU", "Ne prevodi": "možda" },
        ["hr ujednačen, adjective", "en harmonised, adjective"],
      ],
    ],
  ],
  [
    "excel-unicode.txt",
    undefined,
    [
      [
        "covjek",
        { deutsch: "Mensch" },
        [
          "hr čovjek, «Čovjek je došao.»",
          "hr ljudsko biće, admitted",
          "en man",
          "en human being, admitted",
          "en guy, forbidden",
        ],
      ],
      ["secer", { deutsch: "Zucker" }, ["hr šećer", "en sugar"]],
    ],
  ],
  [
    "popis.csv",
    undefined,
    [
      ["brod", {}, ["hr brod", "en ship"]],
      ["rat-i-mir", {}, ["hr rat i mir", "en war", "en peace, admitted"]],
      ["oruzje", {}, ["hr oružje", "en weapon"]],
    ],
  ],
];

describe.each(FILES)("%s", (file, tool, expected) => {
  test(`is recognised as a table of ${tool ?? "no tool"}`, async () => {
    expect((await openFixture(file)).reading.tool).toBe(tool);
  });

  test("gives its concepts, with nothing lost", async () => {
    const { concepts, problems } = await openFixture(file);
    expect(
      concepts.map(({ concept }) => [concept.id, about(concept), concept.terms.map(short)]),
    ).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

test.each([
  ["hrvatski-excel.csv", "windows-1250", ";", [3, 5, 6, 7]],
  ["excel-unicode.txt", "utf-16le", "\t", [2, 3]],
  ["memoq.csv", "utf-8-bom", ";", [2, 3]],
  ["omegat.txt", "utf-8", "\t", [2, 3, 5]],
])("%s is read as %s and its lines are counted", async (file, encoding, delimiter, lines) => {
  const opened = await openFixture(file);
  expect(opened.encoding).toBe(encoding);
  expect(opened.reading.delimiter).toBe(delimiter);
  expect(opened.concepts.map(({ line }) => line)).toEqual(lines);
});

test("an id counts only where the file gives one", async () => {
  const { concepts } = await openFixture("phrase.csv");
  expect(concepts.map(({ ownId }) => ownId)).toEqual([true, false]);
});
