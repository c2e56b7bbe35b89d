/** Strings of the interface in English: exceptions. */
export const exceptions = {};
