import type { Croatian } from "../croatian.ts";
import type { findings as english } from "../en/findings.ts";

/** Strings of the interface in Croatian: findings, one sentence a rule. */
export const findings: Croatian<typeof english> = {
  term: {
    missing: "Nema prijevoda za „{{headword}}”: upotrijebite „{{translation}}”",
    partlyMissing_one: "„{{headword}}” ovdje stoji {{count}} put, a „{{translation}}” {{found}}",
    partlyMissing_few:
      "„{{headword}}” ovdje stoji {{count}} puta, a „{{translation}}” samo {{found}}",
    partlyMissing_other:
      "„{{headword}}” ovdje stoji {{count}} puta, a „{{translation}}” samo {{found}}",
    deprecated: "„{{forbidden}}” se više ne rabi za „{{headword}}”: bolje „{{translation}}”",
    deprecated_alone: "„{{forbidden}}” se više ne rabi: bolje „{{translation}}”",
    deprecated_unreplaced: "„{{forbidden}}” se više ne rabi: upotrijebite drugu riječ",
    forbidden_alone: "„{{forbidden}}” nije dopušteno: upotrijebite „{{translation}}”",
    forbidden_unreplaced: "„{{forbidden}}” nije dopušteno: upotrijebite drugu riječ",
    forbidden: "„{{forbidden}}” nije dopušteno za „{{headword}}”: upotrijebite „{{translation}}”",
    unprompted: "„{{surface}}” je prijevod za „{{headword}}”, a toga u izvorniku nema",
  },
  target: {
    empty: "Još nema prijevoda",
  },
  code: {
    missing: "Nedostaje oznaka {{number}} ({{label}})",
    missing_open: "Nedostaje početak oznake {{number}} ({{label}})",
    missing_close: "Nedostaje kraj oznake {{number}} ({{label}})",
    doubled: "Oznaka {{number}} ({{label}}) stoji dvaput",
    crossing: "Oznake {{number}} ({{label}}) i {{other}} ({{otherLabel}}) križaju se",
    crossing_turned: "Oznaka {{number}} ({{label}}) završava prije nego što počinje",
    unknown: "Oznake {{number}} nema u izvorniku",
  },
  fixes: {
    codeInsert: "Umetni oznaku",
    codeRemove: "Ukloni oznaku",
    codeReorder: "Poredaj oznake",
    codesAll: "Ispravi sve oznake",
  },
  length: {
    exceeded_one: "{{count}} znak, a mjesta je za {{maximum}}",
    exceeded_few: "{{count}} znaka, a mjesta je za {{maximum}}",
    exceeded_other: "{{count}} znakova, a mjesta je za {{maximum}}",
  },
  placeholder: {
    missing: "Nedostaje „{{text}}”, a to popunjava ili čita program",
  },
  subtitle: {
    lines_one: "{{count}} redak, a titl ih smije imati najviše {{maximum}}",
    lines_few: "{{count}} retka, a titl ih smije imati najviše {{maximum}}",
    lines_other: "{{count}} redaka, a titl ih smije imati najviše {{maximum}}",
    lineLength_one: "Redak ima {{count}} znak, a čitljivo ih je najviše {{maximum}}",
    lineLength_few: "Redak ima {{count}} znaka, a čitljivo ih je najviše {{maximum}}",
    lineLength_other: "Redak ima {{count}} znakova, a čitljivo ih je najviše {{maximum}}",
    readingSpeed_one: "{{count}} znak u sekundi, a stigne ih se pročitati najviše {{maximum}}",
    readingSpeed_few: "{{count}} znaka u sekundi, a stigne ih se pročitati najviše {{maximum}}",
    readingSpeed_other: "{{count}} znakova u sekundi, a stigne ih se pročitati najviše {{maximum}}",
  },
};
