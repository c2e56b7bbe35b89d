import { describe, expect, test } from "vitest";
import { formsOf, rows } from "./paradigm-table.ts";

describe.each([
  [
    "pronouns",
    `
      taj: tog toga tom tome tomu tim to ta te toj tu ti tih tima time
      ovaj: ovog ovoga ovom ovome ovomu ovim ovo ova ove ovoj ovu ovi ovih ovima
      jedan: jednog jednoga jednom jednome jednomu jednim jedno jedna jedne jednoj jednu jedni
        jednih jednima
      sav: sveg svega svem svemu svim sve sva svoj svu svom svi svih svima
      naš: našeg našega našem našemu našim naše naša našoj našu našom naši naših našima
      moj: mojeg mojega mojem mojemu mojim moje moja mojoj moju mojom moji mojih mojima mog moga mom
        mome momu
      koji: kojeg kojega kojem kojemu kojim koje koja kojoj koju kojom kojih kojima kog koga kom
        kome komu
      svaki: svakog svakoga svakom svakome svakomu svakim svako svaka svake svakoj svaku svakih
        svakima
      prvi: prvog prvoga prvom prvome prvomu prvim prvo prva prve prvoj prvu prvih prvima
      treći: trećeg trećega trećem trećemu trećim treće treća trećoj treću trećom trećih trećima
      drugi: drugog drugoga drugom drugome drugomu drugim drugo druga druge drugoj drugu drugih
        drugima
      kakav: kakvog kakvoga kakvom kakvome kakvomu kakvim kakvo kakva kakve kakvoj kakvu kakvi
        kakvih kakvima
      njegov: njegovog njegovoga njegova njegovom njegovome njegovomu njegovu njegovim njegovo
        njegove njegovoj njegovi njegovih njegovima
      tko: koga kog komu kome kom kim kime
      što: čega čeg čemu čem čime čim
    `,
  ],
  [
    "numerals",
    `
      dva: dvaju dvama dvije dviju dvjema
      oba: obaju obama obje obiju objema
      tri: triju trima
      četiri: četiriju četirima četirma
      dvoje: dvoga dvojeg dvojega dvome dvojem dvojemu dvoma dvojih dvojim dvojima
      pet:
      sto:
    `,
  ],
])("Pronouns and numerals: %s", (_, table) => {
  test.each(rows(table))("%s has all its forms and no others", (headword, forms) => {
    expect(formsOf(headword)).toEqual(forms);
  });
});
