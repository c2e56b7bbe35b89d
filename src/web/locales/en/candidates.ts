/** Strings of the interface in English: candidates. */
export const candidates = {};
