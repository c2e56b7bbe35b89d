import fc from "fast-check";
import { expect, test } from "vitest";
import { enforce } from "../../src/glossary/enforce.ts";
import { glossaryOf } from "../support/glossary.ts";

const glossary = glossaryOf(
  "kalifat → caliphate / -califate",
  "kurdske snage → Kurdish forces",
  "iračke snage → Iraqi forces",
  "snage → forces",
  "pritvor → detention / custody",
  "zatvor → prison / -detention",
);

const source = fc
  .array(
    fc.constantFrom(
      "Kalifat",
      "kalifata",
      "kurdske snage",
      "iračke snage",
      "snage",
      "pritvor",
      "zatvor",
      "i",
      ",",
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(" "));

const target = fc
  .array(
    fc.constantFrom(
      ..."caliphate califate Kurdish Iraqi forces detention custody prison and or but the , . “ ” ‘ ’ '".split(
        " ",
      ),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(" "));

test("no more is missing than is demanded, and what is found stands where it is said to stand", () => {
  fc.assert(
    fc.property(source, target, (hr, en) => {
      for (const use of enforce(glossary, hr, en)) {
        expect(use.missing).toBeGreaterThanOrEqual(0);
        expect(use.missing).toBeLessThanOrEqual(use.demanded.length);
        for (const { from, to, text } of [...use.approved, ...use.deprecated, ...use.forbidden])
          expect(en.slice(from, to)).toBe(text);
      }
    }),
  );
});

test("naming each concept as often as the source does leaves nothing to be told", () => {
  fc.assert(
    fc.property(source, (hr) => {
      const demanded = enforce(glossary, hr, "").flatMap(({ concept, demanded }) =>
        demanded.map(() => concept.terms.find(({ language }) => language === "en")?.text),
      );
      for (const use of enforce(glossary, hr, demanded.join(". ")))
        expect([use.missing, use.forbidden]).toEqual([0, []]);
    }),
  );
});
