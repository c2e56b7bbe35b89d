/** Strings of the interface in English: inline codes. */
export const codes = {};
