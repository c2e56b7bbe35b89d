/** The ways of mending an alignment at one of its beads; see `mendedBeads`. */
export const MENDINGS = [
  "join",
  "split",
  "targetUp",
  "targetDown",
  "sourceUp",
  "sourceDown",
] as const;
export type Mending = (typeof MENDINGS)[number];
