/** Strings of the interface in English: sharing. */
export const sharing = {};
