/** Strings of the interface in English: common. */
export const common = {};
