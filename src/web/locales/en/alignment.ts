/** Strings of the interface in English: aligning a text with its old translation. */
export const alignment = {};
