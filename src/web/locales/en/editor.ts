/** Strings of the interface in English: editor. */
export const editor = {};
