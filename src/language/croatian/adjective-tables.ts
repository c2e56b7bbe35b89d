/*
 * Adjectives: the endings of both declensions, which writers mix (dobrog, dobroga, dobra).
 * Source: Barić et al.; Silić and Pranjković.
 */
import { endings } from "./endings.ts";

const SHARED = `
f sg nom+voc a, gen e, dat+loc oj, acc u, ins om
m pl nom+voc i, acc e
f pl nom+acc+voc e
n pl nom+acc+voc a
m pl gen ih, dat+loc+ins im/ima
f pl gen ih, dat+loc+ins im/ima
n pl gen ih, dat+loc+ins im/ima`;

/** dobar, dobri: dobrog(a), dobra; dobrom(e), dobromu, dobru; dobrim; dobra, dobre, dobroj … */
export const HARD = endings(
  "m",
  `m sg nom+acc+voc 0/i, gen og/oga/a, acc og/oga/a, dat+loc om/ome/omu/u, ins im
n sg nom+acc+voc o, gen og/oga/a, dat+loc om/ome/omu/u, ins im${SHARED}`,
);

/** vruć, vrući: vrućeg(a), vruća; vrućem(u), vruću. */
export const SOFT = endings(
  "m",
  `m sg nom+acc+voc 0/i, gen eg/ega/a, acc eg/ega/a, dat+loc em/emu/u, ins im
n sg nom+acc+voc e, gen eg/ega/a, dat+loc em/emu/u, ins im${SHARED}`,
);

/** hrvatski: only definite. */
export const HARD_DEFINITE = endings(
  "m",
  `m sg nom+acc+voc i, gen og/oga, acc og/oga, dat+loc om/ome/omu, ins im
n sg nom+acc+voc o, gen og/oga, dat+loc om/ome/omu, ins im${SHARED}`,
);

/** idući, bivši, godišnji: only definite. */
export const SOFT_DEFINITE = endings(
  "m",
  `m sg nom+acc+voc i, gen eg/ega, acc eg/ega, dat+loc em/emu, ins im
n sg nom+acc+voc e, gen eg/ega, dat+loc em/emu, ins im${SHARED}`,
);

/** Huseinov, Inin: no form in -i in the nominative of the masculine. */
export const POSSESSIVE = endings(
  "m",
  `m sg nom+acc+voc 0, gen og/oga/a, acc og/oga/a, dat+loc om/ome/omu/u, ins im
n sg nom+acc+voc o, gen og/oga/a, dat+loc om/ome/omu/u, ins im${SHARED}`,
);

/** ovaj, jedan, njegov: ovog(a), ovom(e); without the short dobra, dobru. */
export const PRONOMINAL = endings(
  "m",
  `m sg nom+acc+voc 0, gen og/oga, acc og/oga, dat+loc om/ome/omu, ins im
n sg nom+acc+voc o, gen og/oga, dat+loc om/ome/omu, ins im${SHARED}`,
);

/** naš, sav: našeg(a), svem(u). */
export const PRONOMINAL_SOFT = endings(
  "m",
  `m sg nom+acc+voc 0, gen eg/ega, acc eg/ega, dat+loc em/emu, ins im
n sg nom+acc+voc e, gen eg/ega, dat+loc em/emu, ins im${SHARED}`,
);
