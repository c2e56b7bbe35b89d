import { describe, expect, test } from "vitest";
import {
  type Concept,
  plainConcept,
  plainTerm,
  TERM_STATUSES,
  type Term,
} from "../../../src/glossary/concept.ts";
import { readTbx } from "../../../src/glossary/exchange/tbx/read-tbx.ts";
import { writeTbx } from "../../../src/glossary/exchange/tbx/write-tbx.ts";

function concept(given: Partial<Concept>, term: Partial<Term> = {}): Concept {
  const terms = [plainTerm({ id: "k:hr:1", language: "hr", text: "kalifat", ...term })];
  return plainConcept({ id: "k", terms, ...given });
}

/** The lines of the one entry, without their indentation. */
function linesOf(one: Concept, version: 2 | 3 = 3): readonly string[] {
  return writeTbx([one], { version })
    .split("\n")
    .map((line) => line.trim());
}

function readBack(text: string): Concept | undefined {
  return readTbx(text).concepts[0]?.concept;
}

describe("the root", () => {
  test("of version 3 names dialect, style and the namespaces of the modules", () => {
    expect(linesOf(concept({}))[1]).toBe(
      `<tbx type="TBX-Basic" style="dct" xml:lang="hr" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">`,
    );
  });

  test("of version 2 is martif, with no DOCTYPE for others to look for", () => {
    expect(linesOf(concept({}), 2)[1]).toBe(`<martif type="TBX-Basic" xml:lang="hr">`);
  });
});

test.each([
  [3, '<basic:definition>vlast &amp; &lt;država&gt; "x"</basic:definition>'],
  [2, `<descrip type="definition">vlast &amp; &lt;država&gt; "x"</descrip>`],
] as const)("version %i says a definition in its way, escaped", (version, line) => {
  expect(linesOf(concept({ definition: 'vlast & <država> "x"' }), version)).toContain(line);
});

test("every status has a word of its own", () => {
  const words = TERM_STATUSES.map((status) =>
    linesOf(concept({}, { status })).find((line) => line.includes("administrativeStatus")),
  );
  expect(words).toEqual([
    "<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>",
    "<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>",
    "<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>",
    "<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>",
  ]);
});

describe("ids", () => {
  test.each([
    ["kalif-1.a", "kalif-1.a"],
    ["čvor", "čvor"],
    ["17", "tumac.17"],
    ["a b", "tumac.a.20.b"],
    ["tumac.17", "tumac.tumac.2e.17"],
  ])("%s is written as %s and read again", (id, written) => {
    const one = concept({
      id,
      terms: [plainTerm({ id: `${id}:hr:1`, language: "hr", text: "rat" })],
    });
    const text = writeTbx([one], { version: 3 });
    expect(text).toContain(`<conceptEntry id="${written}">`);
    expect(readBack(text)).toEqual(one);
  });

  test("of entries that are not in the file are not referred to", () => {
    const extras = { crossReference: "rat", "crossReference@target": "rat" };
    const referring = concept({ extras });
    const war = concept({
      id: "rat",
      terms: [plainTerm({ id: "rat:hr:1", language: "hr", text: "rat" })],
    });
    expect(writeTbx([referring], { version: 2 })).toContain(`<ref type="crossReference">rat</ref>`);
    expect(writeTbx([referring, war], { version: 2 })).toContain(
      `<ref type="crossReference" target="rat">rat</ref>`,
    );
  });
});

describe("what TBX-Basic has no place for", () => {
  test("stands in a note of ours", () => {
    const lines = linesOf(concept({ doNotTranslate: true }, { formsVetoed: ["kalifatom"] }));
    expect(lines).toContain(`<note>tumac:{"doNotTranslate":true}</note>`);
    expect(lines).toContain(`<note>tumac:{"formsVetoed":["kalifatom"]}</note>`);
  });

  test("is not there where TBX says all", () => {
    const plain = concept({ domain: "povijest", note: "v. emirat" }, { gender: "m" });
    expect(writeTbx([plain], { version: 3 })).not.toContain("tumac:");
  });

  test("characters that XML cannot hold are shown as U+FFFD and kept exactly", () => {
    const one = concept({ definition: "a\u0000b\uD800c\uFFFFd" });
    const text = writeTbx([one], { version: 3 });
    expect(text).toContain("<basic:definition>a\uFFFDb\uFFFDc\uFFFDd</basic:definition>");
    expect(text).toContain(`<note>tumac:{"definition":"a\\u0000b\\ud800c\\uffffd"}</note>`);
    expect(readBack(text)).toEqual(one);
  });

  test("a note that only looks like ours is the user's", () => {
    const one = concept({ note: 'tumac:{"domain":"x"}' });
    expect(readBack(writeTbx([one], { version: 3 }))).toEqual(one);
  });
});

describe("a note of ours that another program kept", () => {
  const one = concept({ definition: " vlast", source: "x" }, { formsAdded: ["kalifata"] });
  const text = writeTbx([one], { version: 3 });

  test("does not undo what it changed", () => {
    expect(readBack(text.replace("> vlast<", ">država<"))).toMatchObject({
      definition: "država",
      terms: [{ formsAdded: ["kalifata"] }],
    });
  });

  test("may be gone", () => {
    const without = readBack(text.replace(/<note>tumac:.*<\/note>/gu, ""));
    expect(without).toMatchObject({ definition: "vlast", terms: [{ formsAdded: [] }] });
  });

  test.each([
    ["is broken", "tumac:{"],
    ["is of another shape", "tumac:[1]"],
  ])("that %s is a note like any other", (_, note) => {
    const read = readBack(text.replace(/tumac:\{"definition.*?\}/u, note));
    expect(read).toMatchObject({ definition: "vlast", note });
  });

  test("that makes no sense leaves the term as it stands", () => {
    const read = readBack(text.replace('["kalifata"]', '"kalifata"'));
    expect(read).toMatchObject({
      definition: " vlast",
      terms: [{ text: "kalifat", formsAdded: [] }],
    });
  });
});

test("other languages and what is said of their terms are written for other programs too", () => {
  const lines = linesOf(
    concept({
      extras: {
        "lang:de": "Kalifat",
        "lang:de/grammaticalGender": "neuter",
        "lang:de:2": "Chalifat",
        "de:definition": "ein Staat",
      },
    }),
  );
  const start = lines.indexOf(`<langSec xml:lang="de">`);
  expect(lines.slice(start, lines.indexOf("</conceptEntry>"))).toEqual([
    `<langSec xml:lang="de">`,
    "<basic:definition>ein Staat</basic:definition>",
    "<termSec>",
    "<term>Kalifat</term>",
    "<basic:grammaticalGender>neuter</basic:grammaticalGender>",
    "</termSec>",
    "<termSec>",
    "<term>Chalifat</term>",
    "</termSec>",
    "</langSec>",
  ]);
});

test("a transaction is written with its date and whose it was", () => {
  const extras = {
    transactionType: "origination",
    "transactionType/date": "2024-02-29",
    "transactionType/responsibility": "Ana",
  };
  const lines = linesOf(concept({ extras }), 2);
  const start = lines.indexOf("<transacGrp>");
  expect(lines.slice(start + 1, start + 4)).toEqual([
    `<transac type="transactionType">origination</transac>`,
    "<date>2024-02-29</date>",
    `<transacNote type="responsibility">Ana</transacNote>`,
  ]);
});

test("a date that is none stays out of the open", () => {
  const extras = { transactionType: "origination", "transactionType/date": "2023-02-29" };
  const text = writeTbx([concept({ extras })], { version: 3 });
  expect(text).not.toContain("<date>");
  expect(readBack(text)?.extras).toEqual(extras);
});

test.each([2, 3] as const)("version %i may have no entries", (version) => {
  expect(readTbx(writeTbx([], { version }))).toEqual({ concepts: [], problems: [] });
});
