/** Strings of the interface in English: documents. */
export const documents = {};
