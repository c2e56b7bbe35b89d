import { describe, expect, test } from "vitest";
import { guessReading } from "../../../../src/glossary/exchange/tables/guess-reading.ts";
import { sheetOf } from "../../../../src/glossary/exchange/tables/sheet.ts";
import type { ColumnRole } from "../../../../src/glossary/exchange/tables/table-reading.ts";

function readingOf(...rows: readonly string[]) {
  return guessReading(sheetOf(rows.join("\n"), ";"));
}

/** A role in short: `hr`, `hr forbidden`, `definition`, `gender of hr`, `extra Klijent`. */
function short(role: ColumnRole): string {
  switch (role.type) {
    case "terms":
      return role.status === "preferred" ? role.language : `${role.language} ${role.status}`;
    case "concept":
      return role.field;
    case "term":
      return `${role.field} of ${role.of}`;
    case "doNotTranslate":
      return role.inverted ? "translatable" : "doNotTranslate";
    case "extra":
      return `extra ${role.name}${role.of === "left" ? " of left" : ""}`;
    default:
      return role.type;
  }
}

function rolesOf(...rows: readonly string[]): string {
  return readingOf(...rows)
    .roles.map(short)
    .join(" | ");
}

describe("the names of columns", () => {
  test.each([
    ["hr;en", "hr | en"],
    ["EN;HR", "en | hr"],
    ["hr-HR;en-GB", "hr | en"],
    ["hr_HR;en_US", "hr | en"],
    ["hrv;eng", "hr | en"],
    ["Croatian;English", "hr | en"],
    ["Croatian (Croatia);English (United Kingdom)", "hr | en"],
    ["hrvatski;engleski", "hr | en"],
    ["Hrvatski jezik;Engleski jezik", "hr | en"],
    ["hrvatski naziv;engleski naziv", "hr | en"],
    ["Term [hr];Term [en]", "hr | en"],
    ["naziv_hr;naziv_en", "hr | en"],
    ["source;target", "hr | en"],
    ["izvor;prijevod", "hr | en"],
    ["izvorni naziv;ciljni naziv", "hr | en"],
    ["Polazni;Ciljni", "hr | en"],
    ["src;trg", "hr | en"],
    ["pojam;prijevod", "hr | en"],
    ["naziv;engleski", "hr | en"],
    ["term;definition", "hr | definition"],
    ["hr;en;izvor", "hr | en | source"],
    ["hr;en;definicija;područje;napomena", "hr | en | definition | domain | note"],
    ["hr;en;Opis;Domena;Komentar", "hr | en | definition | domain | note"],
    ["hr;en;Subject field;Comment", "hr | en | domain | note"],
    ["Concept ID;hr;en", "id | hr | en"],
    ["hr;rod;vrsta riječi;en", "hr | gender of left | partOfSpeech of left | en"],
    ["hr;en;rod;POS;primjer", "hr | en | gender of row | partOfSpeech of row | usage of row"],
    ["hr;en;Status;Zabranjeno", "hr | en | status of row | forbidden of row"],
    ["hr;Status;en;Status", "hr | status of left | en | status of left"],
    ["hr;hr_status;en;en_status", "hr | status of hr | en | status of en"],
    ["hr;en;caseSensitive;doNotTranslate", "hr | en | caseRule of row | doNotTranslate"],
    ["hr;en;Ne prevodi;translatable", "hr | en | doNotTranslate | translatable"],
    ["hr;sinonimi;en;synonyms", "hr | hr admitted | en | en admitted"],
    ["hr;hr_deprecated;en", "hr | hr deprecated | en"],
    ["hr;en;deutsch;Klijent", "hr | en | extra deutsch | extra Klijent"],
    ["hr;en;;x", "hr | en | extra #3 | extra x"],
    ["hr;de", "hr | extra de"],
  ])("%s are understood", (header, roles) => {
    expect(rolesOf(header, "šećer;sugar;;;")).toBe(roles);
    expect(readingOf(header, "šećer;sugar;;;").header).toBe(true);
  });

  test.each([
    [
      "MateCat",
      "Forbidden;Domain;Subdomain;Definition;hr-HR;Notes;Example of use;en-US;Notes;Example of use",
      "forbidden of row | domain | extra Subdomain | definition | hr | note | usage of left | en | note | usage of left",
    ],
    [
      "Lokalise",
      "term;description;casesensitive;translatable;forbidden;tags;hr;hr_description;en",
      "en | definition | caseRule of row | translatable | forbidden of row | extra tags | hr | definition | en",
    ],
    [
      "Phrase",
      "hr;Case sensitive;Exact match;en;Case sensitive;Exact match",
      "hr | caseRule of left | extra Exact match of left | en | caseRule of left | extra Exact match of left",
    ],
    [
      "Weblate",
      "source;target;context;constructor;fuzzy",
      "hr | en | extra context | extra constructor | extra fuzzy",
    ],
  ])("the columns of %s are read as it means them", (tool, header, roles) => {
    const row = header.startsWith("term") ? "website" : "šećer";
    expect(rolesOf(header, row)).toBe(roles);
    expect(readingOf(header, row).tool).toBe(tool);
  });

  test("source and target are told apart by their letters", () => {
    expect(rolesOf("source;target", "weather;vrijeme", "house;kuća")).toBe("en | hr");
  });

  test("source and target are told apart by a column that names their languages", () => {
    expect(rolesOf("source;target;source_lang;target_lang", "golf;golf;EN;HR")).toBe(
      "en | hr | extra source_lang | extra target_lang",
    );
  });

  test("a column forbidden holds terms where it does not answer yes or no", () => {
    expect(rolesOf("hr;en;en_forbidden", "borac;fighter;warrior")).toBe("hr | en | en forbidden");
    expect(rolesOf("hr;en;en_forbidden", "borac;fighter;da")).toBe("hr | en | forbidden of en");
  });

  test("our own columns are ours, with those that others added", () => {
    const reading = readingOf("id;hr;en;en_forbidden;klijent", "1;borac;fighter;warrior;ACME");
    expect(reading.tool).toBe("Tumač");
    expect(reading.separator).toBe("|");
    expect(readingOf("id;hr;en;Definicija", "1;borac;fighter;tko se bori").tool).toBeUndefined();
  });
});

describe("a table without names", () => {
  test.each([
    ["two columns, Croatian first", ["šećer;sugar", "kuća;house"], "hr | en"],
    ["two columns, English first", ["sugar;šećer", "house;kuća"], "en | hr"],
    ["words without a letter that tells", ["brod;ship", "grad;town", "voda;water"], "hr | en"],
    ["the same, English first", ["ship;brod", "town;grad", "water;voda"], "en | hr"],
    ["nothing that tells", ["a;b"], "hr | en"],
    ["a note", ["šećer;sugar;bijeli", "kuća;house;"], "hr | en | note"],
    ["numbers before", ["1;šećer;sugar", "2;kuća;house"], "id | hr | en"],
    ["more columns", ["šećer;sugar;bijeli;x", "kuća;house;;y"], "hr | en | note | extra #4"],
    [
      "languages behind each pair",
      ["sugar;šećer;en;hr", "house;kuća;en;hr"],
      "en | hr | ignored | ignored",
    ],
    ["languages behind a single pair", ["sugar;šećer;en;hr"], "en | hr | ignored | ignored"],
    ["a first pair that names a language", ["hrvatski;Croatian", "njemački;German"], "hr | en"],
    ["a first pair about sources", ["izvor;source", "rijeka;river"], "hr | en"],
    ["a first pair about terms", ["pojam;term", "riječ;word"], "hr | en"],
    ["one column", ["šećer", "kuća"], "hr"],
    ["one English column", ["the sugar", "these houses"], "en"],
  ])("with %s is read by what stands in it", (_, rows, roles) => {
    expect(rolesOf(...rows)).toBe(roles);
    expect(readingOf(...rows).header).toBe(false);
  });
});

test("an empty table has no columns", () => {
  expect(readingOf("").roles).toEqual([]);
});
