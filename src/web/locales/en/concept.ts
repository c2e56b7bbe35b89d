/** Strings of the interface in English: concept. */
export const concept = {};
