/** Strings of the interface in Croatian: inline codes. */
export const codes = {};
