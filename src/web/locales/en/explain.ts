/** Strings of the interface in English: explain. */
export const explain = {};
