import type { InflectedForm, Inflection, SoundChange } from "../paradigm.ts";
import type { Ending, EndingTable } from "./endings.ts";
import { jotate, palatalize, sibilarize } from "./sound-changes.ts";

/** What endings are put on, with the sound changes that it has already been through. */
export interface Stem {
  readonly text: string;
  readonly changes: readonly SoundChange[];
}

/** The stems of a word that declines; alternatives where writers use several (gubici, gubitci). */
export interface Stems {
  readonly word: string;
  readonly sg: readonly Stem[];
  readonly pl: readonly Stem[];
  /** Where only the genitive plural has it: sestar-a, boraca. */
  readonly genPl: readonly Stem[];
}

/** A form and some of its places in the paradigm. */
export interface Placed {
  readonly form: string;
  readonly inflections: readonly Inflection[];
  readonly changes: readonly SoundChange[];
}

/** A stem by itself: `stem("borc", "fleetingA")`. */
export function stem(text: string, ...changes: readonly SoundChange[]): Stem {
  return { text, changes };
}

/** The stems of a word whose stem is the same everywhere. */
export function sameStem(word: string, text: string, ...changes: readonly SoundChange[]): Stems {
  const only = [stem(text, ...changes)];
  return { word, sg: only, pl: only, genPl: only };
}

/** Puts the endings of a table on the stems of a word. */
export function decline(stems: Stems, table: EndingTable): readonly InflectedForm[] {
  const placed: Placed[] = [];
  for (const ending of table) {
    for (const each of stemsFor(ending, stems)) placed.push(attach(each, ending));
  }
  return gather(placed);
}

/** Brings the places of a form together: knjige is gen. sg., nom. pl. … */
export function gather(placed: readonly Placed[]): readonly InflectedForm[] {
  const forms = new Map<string, InflectedForm>();
  for (const each of placed) {
    const known = forms.get(each.form);
    if (known === undefined) forms.set(each.form, each);
    else forms.set(each.form, { ...known, inflections: union(known, each) });
  }
  return [...forms.values()];
}

function union(known: InflectedForm, more: Placed): readonly Inflection[] {
  const added = more.inflections.filter((each) => !known.inflections.includes(each));
  return added.length === 0 ? known.inflections : [...known.inflections, ...added];
}

const UNCHANGED: readonly SoundChange[] = [];

function stemsFor(ending: Ending, stems: Stems): readonly Stem[] {
  if (ending.mark === "0") return [{ text: stems.word, changes: UNCHANGED }];
  if (ending.mark === "+") return stems.genPl;
  return ending.number === "pl" ? stems.pl : stems.sg;
}

function attach(base: Stem, { mark, text, inflections }: Ending): Placed {
  const softened = soften(base, mark);
  return { form: softened.text + text, inflections, changes: softened.changes };
}

function soften(base: Stem, mark: Ending["mark"]): Stem {
  if (mark === "*") return changed(base, sibilarize(base.text), "sibilarization");
  if (mark === "^") return changed(base, palatalize(base.text), "palatalization");
  if (mark === "!") return changed(base, jotate(base.text), "jotation");
  return base;
}

function changed(base: Stem, text: string, change: SoundChange): Stem {
  return text === base.text ? base : { text, changes: [...base.changes, change] };
}
