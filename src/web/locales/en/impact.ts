/** Strings of the interface in English: impact. */
export const impact = {};
