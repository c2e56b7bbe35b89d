import { describe, expect, test } from "vitest";
import { inflect } from "../../../src/language/croatian/inflect.ts";
import type { InflectedForm } from "../../../src/language/paradigm.ts";

function formOf(headword: string, form: string): InflectedForm | undefined {
  return inflect(headword)
    .flatMap((paradigm) => paradigm.forms)
    .find((each) => each.form === form);
}

function placesOf(headword: string, form: string): readonly string[] {
  const places = formOf(headword, form)?.inflections ?? [];
  return places
    .map((place) => [place.case, place.gender, place.number, place.other])
    .map((parts) => parts.filter((part) => part !== undefined).join(" "));
}

describe("a form knows its places in the paradigm", () => {
  test.each([
    ["knjiga", "knjige", ["gen f sg", "nom f pl", "acc f pl", "voc f pl"]],
    ["knjiga", "knjizi", ["dat f sg", "loc f sg"]],
    ["borac", "borci", ["nom m pl", "voc m pl"]],
    ["borac", "borca", ["gen m sg", "acc m sg"]],
    ["grad", "gradu", ["dat m sg", "loc m sg"]],
    ["smrt", "smrću", ["ins f sg"]],
    ["ime", "imenom", ["ins n sg"]],
    ["čovjek", "ljude", ["acc m pl"]],
    ["dijete", "djece", ["gen n pl", "gen f sg"]],
    ["islamski", "islamskoj", ["dat f sg", "loc f sg"]],
    ["islamski", "islamsku", ["acc f sg"]],
    ["Hrvatska", "Hrvatskoj", ["dat f sg", "loc f sg"]],
    ["CIA", "CIA-om", ["ins f sg"]],
    ["osloboditi", "oslobodismo", ["pl aorist 1"]],
    ["osloboditi", "oslobodit", ["short infinitive"]],
    ["osloboditi", "oslobodila", ["f sg past", "n pl past"]],
    ["zvati", "zovući", ["present adverb"]],
  ])("%s → %s", (headword, form, places) => {
    expect(placesOf(headword, form)).toEqual(places);
  });
});

describe("a form knows the sound changes that it shows", () => {
  test.each([
    ["borac", "borca", ["fleetingA"]],
    ["vrabac", "vrapca", ["fleetingA", "assimilation"]],
    ["čitalac", "čitaoca", ["fleetingA", "lToO"]],
    ["jezik", "jezici", ["sibilarization"]],
    ["sastanak", "sastanci", ["fleetingA", "sibilarization"]],
    ["čimbenik", "čimbeniče", ["palatalization"]],
    ["smrt", "smrću", ["jotation"]],
    ["grad", "gradovi", ["longPlural"]],
    ["dio", "dijela", ["lToO"]],
    ["vrijeme", "vremena", ["stemExtension"]],
    ["čovjek", "ljudi", ["suppletion"]],
    ["sestra", "sestara", ["fleetingA"]],
    ["topao", "topla", ["lToO"]],
    ["tele", "teleta", ["stemExtension"]],
    ["žena", "ženu", []],
    ["osloboditi", "oslobođeni", ["jotation"]],
    ["osloboditi", "oslobodio", ["lToO"]],
    ["pisati", "pišu", ["jotation"]],
    ["peći", "peče", ["palatalization"]],
    ["peći", "peku", []],
    ["peći", "peci", ["sibilarization"]],
    ["pomoći", "pomože", ["palatalization"]],
    ["gledati", "gledamo", []],
  ])("%s → %s", (headword, form, changes) => {
    expect(formOf(headword, form)?.changes).toEqual(changes);
  });
});

describe("the readings of a headword", () => {
  test.each([
    ["mogućnost", ["noun"]],
    ["hrvatski", ["adjective"]],
    ["Bagdad", ["proper", "proper"]],
    ["plemeniti", ["adjective", "verb"]],
    ["osloboditi", ["verb"]],
    ["taj", ["pronoun"]],
    ["dva", ["numeral"]],
    ["posto", ["adverb"]],
    ["s", ["particle"]],
    ["2017", []],
    ["…", []],
    ["", []],
  ])("%s: %j", (headword, parts) => {
    expect(inflect(headword).map(({ partOfSpeech }) => partOfSpeech)).toEqual(parts);
  });

  test("a surname in a consonant may be a woman's, who does not change it", () => {
    const woman = inflect("Merkel").find(({ gender }) => gender === "f");
    expect(woman?.forms.map(({ form }) => form)).toEqual(["Merkel"]);
  });

  test("a word with a comparative of its own does not have it among its forms", () => {
    expect(inflect("jak").flatMap(({ forms }) => forms.map(({ form }) => form))).not.toContain(
      "jači",
    );
  });
});
