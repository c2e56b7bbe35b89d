import dictionaryEn from "dictionary-en";
import dictionaryHr from "dictionary-hr";
import { bench, describe } from "vitest";
import { type Concept, plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { createGlossary } from "../../src/glossary/glossary.ts";
import { createRecogniser } from "../../src/glossary/recognise.ts";
import { createCroatian } from "../../src/language/croatian/paradigms.ts";
import { createEnglish } from "../../src/language/english/english.ts";
import { readHunspell } from "../../src/language/hunspell/hunspell.ts";
import { changesInTexts } from "../../src/quality/impact/concept-change.ts";
import { allSegments } from "../../src/web/all-segments.ts";
import { createGlossaryFeed } from "../../src/web/glossary-feed.ts";
import { survey } from "../../src/web/impact-survey.ts";
import { createUsage } from "../../src/web/usage.ts";
import { openStores } from "../support/stores.ts";
import { headwordsOf } from "./synthetic.ts";

const SEGMENTS = 100_000;
const DOCUMENTS = 20;
const CONCEPTS = 10_000;

const glossary = createGlossary({
  hr: createRecogniser("hr", createCroatian(readHunspell(dictionaryHr))),
  en: createRecogniser("en", createEnglish(readHunspell(dictionaryEn))),
});
const headwords = headwordsOf(new TextDecoder().decode(dictionaryHr.dic), CONCEPTS);
for (const [at, hr] of headwords.entries()) glossary.put(conceptOf(`k${at}`, hr, `term${at}`));

const before = conceptOf("changed", "kalifat", "caliphate");
const after = conceptOf("changed", "kalifat", "emirate");
glossary.put(after);

function conceptOf(id: string, hr: string, en: string): Concept {
  return plainConcept({
    id,
    terms: [
      plainTerm({ id: `${id}:hr:1`, language: "hr", text: hr }),
      plainTerm({ id: `${id}:en:1`, language: "en", text: en }),
    ],
  });
}

const FILLER = "i u je na se da za koji su od sa što kao bi tako već kada prije nakon danas".split(
  " ",
);

/** Fifteen words, two of them terms; every hundredth sentence has the changed one, in an oblique case. */
function sentence(at: number): string {
  const words = Array.from(
    { length: 15 },
    (_, place) => FILLER[(at * 3 + place * 7) % FILLER.length],
  );
  words[3] = headwords[(at * 13) % headwords.length];
  words[9] = headwords[(at * 29) % headwords.length];
  if (at % 100 === 0) words[6] = at % 200 === 0 ? "kalifata" : "kalifatu";
  return `${words.join(" ")}.`;
}

/** English of about the same length, with the terms that the source asks for. */
function translation(at: number): string {
  const term = at % 100 === 0 ? "the caliphate" : "nothing of that kind";
  const [one, two] = [(at * 13) % CONCEPTS, (at * 29) % CONCEPTS];
  return `As has been said, ${term} was seen in term${one} and in term${two} today.`;
}

const texts = Array.from({ length: SEGMENTS }, (_, at) => ({
  source: sentence(at),
  target: translation(at),
}));
const stores = await openStores();
for (let document = 0; document < DOCUMENTS; document++) {
  const count = SEGMENTS / DOCUMENTS;
  const some = texts.slice(document * count, (document + 1) * count);
  await stores.documents.add(
    {
      title: `Dokument ${document}`,
      fileName: "d.txt",
      format: "text",
      skeleton: "{}",
      archive: null,
      segments: some.map(({ source }, at) => ({ source, paragraph: at + 1 })),
    },
    { author: "Ana", at: 1 },
  );
}
await stores.database.transaction().execute(async (transaction) => {
  for (const [at, { target }] of texts.entries())
    await transaction
      .updateTable("segments")
      .set({ target, status: "translated" })
      .where("id", "=", at + 1)
      .execute();
});
const usage = createUsage({ scan: stores.scan, glossary, glossaryFeed: createGlossaryFeed() });
const step = {
  before: glossary.asIf({ put: [before], remove: [] }),
  after: glossary,
  concepts: changesInTexts([{ id: "changed", before, after }]),
};
const services = { ...stores, glossary };
const range = { limit: 0, kinds: [], patience: Number.POSITIVE_INFINITY };

function requireCount(count: number): void {
  if (count !== SEGMENTS / 100) throw new RangeError(`${count} segments instead of a hundredth`);
}

describe(`blast radius over ${SEGMENTS} segments, ${CONCEPTS} concepts, one segment in 100 touched`, () => {
  const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };
  bench(
    "exact words in texts in memory",
    () => {
      let count = 0;
      for (const { source, target } of texts)
        if (source.includes("kalifat") || target.includes("caliphate")) count += 1;
      requireCount(count);
    },
    options,
  );
  bench(
    "exact words in texts read from the database",
    async () => {
      let count = 0;
      for await (const { source, target } of allSegments(stores.scan))
        if (source.includes("kalifat") || target.includes("caliphate")) count += 1;
      requireCount(count);
    },
    options,
  );
  bench(
    "all that a changed term touches, with its proposals",
    async () => requireCount((await survey(services, step, range)).kinds.replace),
    options,
  );
  bench(
    "the first hundred of them",
    async () => {
      const first = { limit: 100, kinds: ["replace"] as const, patience: 0 };
      if ((await survey(services, step, first)).found.length !== 100) throw new RangeError();
    },
    options,
  );
  bench(
    "where a concept is used",
    async () => {
      const uses = await usage.usesOf("changed");
      requireCount(uses.reduce((sum, { segments }) => sum + segments, 0));
    },
    options,
  );
  bench(
    "the unused concepts, asked for the first time",
    async () => {
      const fresh = { scan: stores.scan, glossary, glossaryFeed: createGlossaryFeed() };
      if ((await createUsage(fresh).unusedIds()).size === CONCEPTS) throw new RangeError();
    },
    { ...options, iterations: 2 },
  );
});
