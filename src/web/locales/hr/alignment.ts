/** Strings of the interface in Croatian: aligning a text with its old translation. */
export const alignment = {};
