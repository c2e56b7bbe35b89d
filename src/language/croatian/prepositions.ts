import type { Inflection } from "../paradigm.ts";

type Case = NonNullable<Inflection["case"]>;

/** Prepositions by the cases that they govern; after the school grammars. */
const TABLE: readonly (readonly [cases: readonly Case[], prepositions: string])[] = [
  [
    ["gen"],
    "bez blizu do duž iz iza iznad između ispod ispred kod kraj mimo nakon niže od oko osim poput " +
      "poslije pored prije protiv put radi sred umjesto unutar uoči van više zbog tijekom",
  ],
  [["dat"], "k ka"],
  [["gen", "dat"], "nadomak nasuprot unatoč usprkos"],
  [["dat", "loc"], "prema"],
  [["acc"], "kroz uz"],
  [["gen", "acc"], "niz"],
  [["loc"], "pri"],
  [["acc", "loc"], "na o po"],
  [["acc", "ins"], "među nad pod pred za"],
  [["gen", "acc", "loc"], "u"],
  [["gen", "ins"], "s sa"],
];

/** The cases in which a noun may stand behind a preposition: u → gen., acc., loc. */
export const GOVERNED: ReadonlyMap<string, ReadonlySet<Case>> = new Map(
  TABLE.flatMap(([cases, prepositions]) =>
    prepositions.split(" ").map((preposition) => [preposition, new Set(cases)] as const),
  ),
);
