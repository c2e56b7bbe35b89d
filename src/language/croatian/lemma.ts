import type { InflectedForm } from "../paradigm.ts";
import { inflect } from "./inflect.ts";
import { irregularHeadwords } from "./irregularNouns.ts";

/**
 * Back from a form to its citation forms: džihadisti → džihadist, borci → borac, Turci → Turčin.
 *
 * Endings are taken off and sound changes undone; only words whose paradigm gives the form are kept.
 * Where `isHeadword` knows any of them, only those are returned. Of words that no dictionary knows
 * a headword in the plural is likelier than one in an oblique case, so its singular comes first.
 */
export function headwordsOf(
  form: string,
  isHeadword: (word: string) => boolean,
): readonly string[] {
  const words = candidates(form);
  const known = words.filter(
    (word) => isKnown(word, isHeadword) && placesOf(word, form).length > 0,
  );
  return known.length > 0 ? known : guesses(words, form);
}

/** Of words that no dictionary knows, no more than this many are offered. */
const MOST_GUESSES = 2;

function guesses(words: readonly string[], form: string): readonly string[] {
  const plural: string[] = [];
  const oblique: string[] = [];
  for (const word of words) {
    const places = placesOf(word, form);
    if (places.length > 0) (places.some(isNominativePlural) ? plural : oblique).push(word);
  }
  return (plural.length > 0 ? plural : oblique).slice(0, MOST_GUESSES);
}

function isKnown(word: string, isHeadword: (word: string) => boolean): boolean {
  return isHeadword(word) || isHeadword(word.slice(0, 1).toLowerCase() + word.slice(1));
}

function placesOf(word: string, form: string): readonly InflectedForm[] {
  return inflect(word).flatMap((paradigm) => paradigm.forms.filter((each) => each.form === form));
}

function isNominativePlural({ inflections }: InflectedForm): boolean {
  return inflections.some((each) => each.case === "nom" && each.number === "pl");
}

/** An ending of a form, and what the headword may have in its place, the likelier first. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["ovima", [""]], // gradovima ← grad
  ["evima", [""]],
  ["ovi", [""]],
  ["evi", [""]],
  ["ove", [""]],
  ["eve", [""]],
  ["ova", [""]],
  ["eva", [""]],
  ["ijima", ["i", "io"]],
  ["iji", ["i", "io"]], // žiriji ← žiri
  ["ima", ["", "o", "e", "anin", "in", "i"]],
  ["ama", ["a"]],
  ["ena", ["e"]], // imena ← ime
  ["enima", ["e"]],
  ["eta", ["e"]],
  ["ani", ["anin"]], // građani ← građanin
  ["i", ["", "in", "i", "a"]],
  ["e", ["a", "", "i"]], // žene ← žena, junake ← junak, islamske ← islamski
  ["a", ["o", "e", "", "i", "in"]], // sela ← selo, islamska ← islamski
  ["u", ["", "a", "o", "e", "i"]],
  ["om", ["", "a", "o", "i"]],
  ["em", ["", "e", "i"]],
  ["oj", ["i", "a"]],
  ["oga", ["i"]],
  ["og", ["i"]],
  ["ega", ["i"]],
  ["eg", ["i"]],
  ["omu", ["i"]],
  ["ome", ["i"]],
  ["emu", ["i"]],
  ["im", ["i"]],
  ["ih", ["i"]],
  ["o", ["i"]],
];

function candidates(form: string): readonly string[] {
  const found = new Set<string>(irregularHeadwords(form));
  for (const [ending, replacements] of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < SHORTEST_STEM) continue;
    const stems = stemsBefore(form.slice(0, form.length - ending.length));
    for (const replacement of adjectiveFirst(form.slice(0, -ending.length), replacements)) {
      for (const stem of stems) found.add(stem + replacement);
    }
  }
  found.delete(form);
  return [...found].filter((word) => !/[^aeiou](?:r|[ztds]m|[^aeiounrl]k|c)$/.test(word));
}

/** europsk-a, sigurnosn-om, godišnj-e: what looks like an adjective is rather one. */
function adjectiveFirst(stem: string, replacements: readonly string[]): readonly string[] {
  const likely = /(?:[sšč]k|[^aeiou]n|šnj|uć)$/.test(stem) && replacements.includes("i");
  return likely ? ["i", ...replacements] : replacements;
}

/** Letters that a stem has at least: psi ← pas. */
const SHORTEST_STEM = 2;

/** What a stem may have been before its sound changes, the likelier first; by the first row that fits. */
function stemsBefore(stem: string): readonly string[] {
  const row = UNDOINGS.find(([after]) => after.test(stem));
  return row === undefined ? [stem] : row[1].map((before) => stem.replace(row[0], before));
}

/** Ends of stems, and what they were in the headword. */
const UNDOINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/pc$/, ["bac", "pac"]], // vrapci ← vrabac
  [/sc$/, ["zak", "sak", "zac", "sac"]], // svesci ← svezak
  [/tc$/, ["tak", "dak", "tac"]], // zadatci ← zadatak
  [/([aeiou])oc$/, ["$1lac", "$1ok"]], // čitaoci ← čitalac
  [/^([^aeiou]*[aeiou])c$/i, ["$1k", "$1dac", "$1tac", "$1c"]], // suci ← sudac
  [/([aeiou])c$/, ["$1k", "$1tak", "$1dak", "$1dac", "$1tac", "$1c"]], // učenici, podaci, suci
  [/([^aeiou])c$/, ["$1ac", "$1ak", "$1k", "$1c"]], // borci, sastanci, banci
  [/sk$/, ["zak", "sak", "sk"]],
  [/tk$/, ["tak", "dak", "tk"]],
  [/([^aeiou])k$/, ["$1ak", "$1k"]],
  [/([aeiou])č$/, ["$1č", "$1k", "$1c", "$1tac"]], // očevi ← otac, zečevi ← zec
  [/([^aeiou])č$/, ["$1č", "$1ac"]],
  [/z$/, ["z", "g"]], // bubrezi ← bubreg
  [/s$/, ["s", "h", "as"]], // psi ← pas
  [/ž$/, ["ž", "g"]],
  [/([^aeiou])(lj|nj|[rmlt])$/, ["$1$2", "$1a$2"]], // centri ← centar
  [/l$/, ["l", "o", "ao"]], // posli ← posao
];
