/** Strings of the interface in Croatian: files, their formats, reading and writing them. */
export const files = {};
