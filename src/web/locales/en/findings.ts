/** Strings of the interface in English: findings, one sentence a rule. */
export const findings = {
  term: {
    missing: "No translation of “{{headword}}”: use “{{translation}}”",
    partlyMissing_one:
      "“{{headword}}” stands here {{count}} time, “{{translation}}” only {{found}}",
    partlyMissing_other:
      "“{{headword}}” stands here {{count}} times, “{{translation}}” only {{found}}",
    deprecated: "“{{forbidden}}” is out of use for “{{headword}}”: better “{{translation}}”",
    deprecated_alone: "“{{forbidden}}” is out of use: better “{{translation}}”",
    deprecated_unreplaced: "“{{forbidden}}” is out of use: choose another word",
    forbidden_alone: "“{{forbidden}}” is not allowed: use “{{translation}}”",
    forbidden_unreplaced: "“{{forbidden}}” is not allowed: choose another word",
    forbidden: "“{{forbidden}}” must not be used for “{{headword}}”: use “{{translation}}”",
    unprompted: "“{{surface}}” stands for “{{headword}}”, which is not in the source",
  },
  target: {
    empty: "There is no translation yet",
  },
};
