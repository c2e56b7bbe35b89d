import { expect, test } from "vitest";
import { plainConcept, plainTerm } from "../../src/glossary/concept.ts";
import { type FormAct, isVetoedForm, withForm } from "../../src/glossary/term-forms.ts";

const term = plainTerm({
  id: "k:hr:1",
  language: "hr",
  text: "kalifat",
  formsAdded: ["halifat"],
  formsVetoed: ["kalifatu"],
});
const concept = plainConcept({ id: "k", terms: [term, { ...term, id: "k:hr:2" }] });

test.each<[FormAct, string, readonly string[], readonly string[]]>([
  ["veto", "kalifate", ["halifat"], ["kalifatu", "kalifate"]],
  ["veto", "kalifatu", ["halifat"], ["kalifatu"]],
  ["veto", "Halifat", [], ["kalifatu", "Halifat"]],
  ["allow", "Kalifatu", ["halifat"], []],
  ["allow", "borac", ["halifat"], ["kalifatu"]],
  ["add", "  novi   kalifat ", ["halifat", "novi kalifat"], ["kalifatu"]],
  ["add", "kalifatu", ["halifat", "kalifatu"], []],
  ["add", " ", ["halifat"], ["kalifatu"]],
  ["drop", "halifat", [], ["kalifatu"]],
])("%s «%s»: added %j, vetoed %j", (act, form, formsAdded, formsVetoed) => {
  const [changed, other] = withForm(concept, act, { termId: "k:hr:1", form }).terms;
  expect(changed).toEqual({ ...term, formsAdded, formsVetoed });
  expect(other).toBe(concept.terms[1]);
});

test("a form is vetoed in whatever capitals", () => {
  expect([isVetoedForm(term, "Kalifatu"), isVetoedForm(term, "kalifat")]).toEqual([true, false]);
});
