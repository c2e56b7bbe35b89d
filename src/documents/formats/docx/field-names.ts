/** `PAGE  \* MERGEFORMAT` → `page`. */
export function fieldName(instruction: string): string {
  return /\w+/u.exec(instruction)?.[0].toLowerCase() ?? "field";
}

/**
 * Tells whether Word reckons the result of a field anew: a number, a date. The texts that other fields show (of a
 * link, a table of contents, a reference, a form) are translated, for they stay until somebody has them renewed.
 */
export function isReckoned(instruction: string): boolean {
  return RECKONED.has(fieldName(instruction));
}

const RECKONED: ReadonlySet<string> = new Set([
  ..."page numpages section sectionpages pageref noteref seq listnum autonum autonumlgl".split(" "),
  ..."autonumout date time createdate savedate printdate edittime filename filesize".split(" "),
  ..."numwords numchars revnum author lastsavedby username userinitials mergefield".split(" "),
  ..."mergerec mergeseq next symbol eq formcheckbox formdropdown docproperty docvariable".split(
    " ",
  ),
  ..."styleref title subject barcode displaybarcode mergebarcode advance".split(" "),
]);
