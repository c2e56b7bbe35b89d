/** Strings of the interface in English: files, their formats, reading and writing them. */
export const files = {};
