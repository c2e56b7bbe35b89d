import type { Croatian } from "../croatian.ts";
import type { explain as english } from "../en/explain.ts";

/** Strings of the interface in Croatian: how a form was recognised. */
export const explain: Croatian<typeof english> = {
  as: "{{surface}} ← {{lemma}}, kao {{model}}",
  dictionary: "{{surface}} ← {{lemma}}, prema rječniku",
  form: "{{surface}} ← {{lemma}}",
  exact: "{{surface}}: kao u pojmovniku",
  added: "{{surface}} ← {{lemma}}: ručno dodan oblik",
  change: {
    fleetingA: "nepostojano a",
    sibilarization: "sibilarizacija",
    palatalization: "palatalizacija",
    jotation: "jotacija",
    assimilation: "jednačenje",
    lToO: "zamjena l i o",
    longPlural: "duga množina",
    stemExtension: "proširena osnova",
    suppletion: "druga osnova",
    spelling: "drukčije pisanje",
  },
  case: {
    nom: "nom.",
    gen: "gen.",
    dat: "dat.",
    acc: "akuz.",
    voc: "vok.",
    loc: "lok.",
    ins: "instr.",
  },
  number: { sg: "jd.", pl: "mn." },
};
