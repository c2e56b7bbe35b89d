import { expect, test } from "vitest";
import { glossaryOf } from "../../support/glossary.ts";

/** The places of an English term in a text. */
function placesOf(term: string, text: string): readonly string[] {
  return glossaryOf(`→ ${term}`)
    .recognise("en", text)
    .map((occurrence) => occurrence.text);
}

test.each([
  ["air strike", "an air-strike and airstrikes", ["air-strike", "airstrikes"]],
  ["minefield", "mine-fields, a mine field", ["mine-fields", "mine field"]],
  ["value added tax", "value-added tax", ["value-added tax"]],
  ["deradicalisation", "de-radicalization", ["de-radicalization"]],
  ["non-governmental body", "nongovernmental bodies", ["nongovernmental bodies"]],
  ["hostage", "the host aged quickly", []],
  ["secretary-general", "both secretaries general", ["secretaries general"]],
  ["court martial", "courts martial", ["courts martial"]],
  ["NGO", "NGOs met an NGO; the NGOs’ plea", ["NGOs", "NGO", "NGOs"]],
  ["UN", "the U.N.’s envoy", ["U.N."]],
  ["U.S.", "a US envoy of the U.S.", ["US", "U.S."]],
  ["US", "the US told us; Us too", ["US"]],
  ["to claim responsibility", "they claimed responsibility", ["claimed responsibility"]],
  ["deny access", "who denies access", ["denies access"]],
  ["attack helicopter", "who attacked helicopters", []],
  ["defence minister", "defense ministers", ["defense ministers"]],
  ["programme officer", "program officers", ["program officers"]],
  ["carry out", "they carried it out", ["carried"]],
  ["carry out", "they carried it on", []],
  ["flee", "they fled", ["fled"]],
  ["organise", "they organized it", ["organized"]],
  ["tyre", "winter tires and a tyre’s tread", ["tires", "tyre’s"]],
  ["tyres", "one tire", ["tire"]],
  ["snowplough", "two snowplows", ["snowplows"]],
  ["octopus", "octopuses or octopi", ["octopuses", "octopi"]],
  ["start-up", "a startup’s founders and start-ups", ["startup’s", "start-ups"]],
  ["startup", "two start-ups", ["start-ups"]],
  ["satin", "they sat in the shade", []],
])("%s stands in «%s» as %o", (term, text, places) => {
  expect(placesOf(term, text)).toEqual(places);
});

test("a word of a longer term is not the term that it is by itself", () => {
  const glossary = glossaryOf("obrana → defence", "ministar obrane → defence minister");
  const found = glossary.recognise("en", "the defense ministers");
  expect(found.map(({ text }) => text)).toEqual(["defense ministers", "defense"]);
});
