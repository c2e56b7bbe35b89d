/** Strings of the interface in English: cli. */
export const cli = {};
