import type { Croatian } from "../croatian.ts";
import type { findings as english } from "../en/findings.ts";

/** Strings of the interface in Croatian: findings, one sentence a rule. */
export const findings: Croatian<typeof english> = {
  term: {
    missing: "Nema prijevoda za «{{headword}}»: upotrijebite «{{translation}}»",
    partlyMissing_one: "«{{headword}}» ovdje stoji {{count}} put, a «{{translation}}» {{found}}",
    partlyMissing_few:
      "«{{headword}}» ovdje stoji {{count}} puta, a «{{translation}}» samo {{found}}",
    partlyMissing_other:
      "«{{headword}}» ovdje stoji {{count}} puta, a «{{translation}}» samo {{found}}",
    deprecated: "«{{forbidden}}» se više ne rabi za «{{headword}}»: bolje «{{translation}}»",
    deprecated_alone: "«{{forbidden}}» se više ne rabi: bolje «{{translation}}»",
    deprecated_unreplaced: "«{{forbidden}}» se više ne rabi: upotrijebite drugu riječ",
    forbidden_alone: "«{{forbidden}}» nije dopušteno: upotrijebite «{{translation}}»",
    forbidden_unreplaced: "«{{forbidden}}» nije dopušteno: upotrijebite drugu riječ",
    forbidden: "«{{forbidden}}» nije dopušteno za «{{headword}}»: upotrijebite «{{translation}}»",
    unprompted: "«{{surface}}» je prijevod za «{{headword}}», a toga u izvorniku nema",
  },
  target: {
    empty: "Još nema prijevoda",
  },
};
