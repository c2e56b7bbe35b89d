/** Strings of the interface in English: the text field of the open segment. */
export const field = {
  choose: "other ways to mend it",
  choice: "{{number}} of {{count}}: {{fix}}",
  terms_one: "{{count}} term.",
  terms_other: "{{count}} terms.",
  found_one: "{{count}} finding. {{sentence}}",
  found_other: "{{count}} findings. {{sentence}}",
  mended: "No findings any more.",
  use: {
    translated: "translates it here",
    deprecated: "deprecated term",
    forbidden: "forbidden term",
  },
  spaces: {
    shown: "Special spaces are shown.",
    hidden: "Special spaces are hidden.",
  },
  source: {
    copied: "The source was copied.",
    replaced: "The source replaced the translation; undo brings it back.",
  },
};
