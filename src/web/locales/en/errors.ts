/** Strings of the interface in English: errors. */
export const errors = {};
