/** Strings of the interface in English: how a form was recognised. */
export const explain = {
  as: "{{surface}} ← {{lemma}}, as {{model}}",
  dictionary: "{{surface}} ← {{lemma}}, by the dictionary",
  form: "{{surface}} ← {{lemma}}",
  exact: "{{surface}}: as typed in the glossary",
  added: "{{surface}} ← {{lemma}}: a form added by hand",
  change: {
    fleetingA: "fleeting a",
    sibilarization: "sibilarization",
    palatalization: "palatalization",
    jotation: "jotation",
    assimilation: "assimilation",
    lToO: "l to o",
    longPlural: "long plural",
    stemExtension: "longer stem",
    suppletion: "another stem",
  },
  case: {
    nom: "nom.",
    gen: "gen.",
    dat: "dat.",
    acc: "acc.",
    voc: "voc.",
    loc: "loc.",
    ins: "instr.",
  },
  number: { sg: "sg.", pl: "pl." },
};
