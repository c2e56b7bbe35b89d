/** Strings of the interface in Croatian: projects and how their texts are cut. */
export const projects = {};
