/** Strings of the interface in English: imports. */
export const imports = {};
