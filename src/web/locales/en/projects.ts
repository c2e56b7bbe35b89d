/** Strings of the interface in English: projects and how their texts are cut. */
export const projects = {};
