/** Strings of the interface in English: numbers, dates and quotations of a segment. */
export const figures = {
  title: "Numbers and dates",
  insert: "Insert {{figure}}",
  inserted: "Inserted: {{figure}}",
  none: "The source has no number, date or quotation.",
  allThere: "All numbers, dates and quotations are in the translation.",
};
