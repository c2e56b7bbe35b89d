import { describe, expect, test } from "vitest";
import {
  dropFleetingA,
  endsInCluster,
  insertFleetingA,
  jotate,
  palatalize,
  sibilarize,
  syllables,
} from "../../../src/language/croatian/sound-changes.ts";

describe.each([
  ["sibilarization", sibilarize, "jezik jezic, bubreg bubrez, kožuh kožus, Bush Bush, grad grad"],
  ["palatalization", palatalize, "čovjek čovječ, drug druž, duh duš, stric strič, Murdoch Murdoch"],
  [
    "jotation",
    jotate,
    `smrt smrć, glad glađ, nos noš, voz vož, ljubav ljubavlj, krp krplj, sol solj, kost košć, misl mišlj,
    stvar stvarj, noć noć, obitelj obitelj`,
  ],
  [
    "the fall of a",
    dropFleetingA,
    `borac borc, vrabac vrapc, svezak svesk, sudac suc, svetac svec, predak pretk, težak tešk, lipanj lipnj,
    bolestan bolesn, ministar ministr, češalj češlj`,
  ],
  [
    "the coming of a",
    insertFleetingA,
    "sestr sestar, zemlj zemalj, društv društav, pism pisam, jasn jasan, grad grad",
  ],
])("%s", (_, change, pairs) => {
  test.each(pairs.split(/,\s*/).map((pair) => pair.split(" ")))("%s → %s", (before, after) => {
    expect(change(before ?? "")).toBe(after);
  });
});

test.each([
  ["sestr", true],
  ["pism", true],
  ["crkv", true],
  ["zemlj", true],
  ["mjest", false],
  ["svrh", false],
  ["polj", false],
  ["žen", false],
])("the genitive plural of %s- parts its end: %s", (stem, parted) => {
  expect(endsInCluster(stem)).toBe(parted);
});

test.each([
  ["grad", 1],
  ["vrh", 1],
  ["prst", 1],
  ["jezik", 2],
  ["predsjednik", 3],
])("%s has %i syllables", (word, count) => {
  expect(syllables(word)).toBe(count);
});
