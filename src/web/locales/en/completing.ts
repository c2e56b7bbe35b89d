/** Strings of the interface in English: suggestions while one types. */
export const completing = {
  list: "Suggestions",
  preference: "Suggest words while I type",
  hint: "Tab takes the first one, ↑ and ↓ choose another, Esc closes the list.",
  kinds: {
    term: "term",
    name: "name",
  },
};
