/** Strings of the interface in English: changes. */
export const changes = {};
