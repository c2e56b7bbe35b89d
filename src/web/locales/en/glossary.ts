/** Strings of the interface in English: glossary. */
export const glossary = {};
