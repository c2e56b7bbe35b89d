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
  code: {
    missing: "Code {{number}} ({{label}}) is missing",
    missing_open: "The beginning of code {{number}} ({{label}}) is missing",
    missing_close: "The end of code {{number}} ({{label}}) is missing",
    doubled: "Code {{number}} ({{label}}) stands here twice",
    crossing: "Codes {{number}} ({{label}}) and {{other}} ({{otherLabel}}) cross each other",
    crossing_turned: "Code {{number}} ({{label}}) ends before it begins",
    unknown: "The source has no code {{number}}",
  },
  fixes: {
    codeInsert: "Put the code in",
    codeRemove: "Take the code out",
    codeReorder: "Put the codes in order",
    codesAll: "Put all codes right",
  },
  length: {
    exceeded_one: "{{count}} character; there is room for {{maximum}}",
    exceeded_other: "{{count}} characters; there is room for {{maximum}}",
  },
  placeholder: {
    missing: "“{{text}}” is missing, which a program fills in or reads",
  },
  subtitle: {
    lines_one: "{{count}} line; a subtitle should have {{maximum}} at most",
    lines_other: "{{count}} lines; a subtitle should have {{maximum}} at most",
    lineLength_one: "A line of {{count}} character; {{maximum}} at most are read well",
    lineLength_other: "A line of {{count}} characters; {{maximum}} at most are read well",
    readingSpeed_one: "{{count}} character a second; {{maximum}} at most can be read",
    readingSpeed_other: "{{count}} characters a second; {{maximum}} at most can be read",
  },
};
