/** Strings of the interface in English: history. */
export const history = {};
