import { expect, test } from "vitest";
import { casesOf, titleCase } from "../../../src/language/english/letter-case.ts";

test.each([
  ["the fall of raqqa", "The Fall of Raqqa"],
  ["THE FALL OF RAQQA", "The Fall of Raqqa"],
  ["the city we came to", "The City We Came To"],
  ["men with or without arms", "Men With or Without Arms"],
  ["ISIL fighters", "ISIL Fighters"],
  ["well-known cities", "Well-Known Cities"],
  ["it’s over", "It’s Over"],
  ["čovjek i đak", "Čovjek I Đak"],
  ["ǆep", "ǅep"],
  ["ßig", "Ssig"],
  ["", ""],
])("the title of «%s» is «%s»", (text, title) => {
  expect(titleCase(text)).toBe(title);
});

test.each([
  ["caliphate", ["caliphate", "Caliphate", "CALIPHATE"]],
  ["Caliphate", ["Caliphate", "caliphate", "CALIPHATE"]],
  ["IS", ["IS", "is", "Is"]],
  ["straße", ["straße", "Straße", "STRASSE"]],
  ["the Fall of", ["the Fall of", "the fall of", "The Fall Of", "THE FALL OF"]],
  ["12", ["12"]],
  [
    "\u{100001}bold\u{106001} word",
    [
      "\u{100001}bold\u{106001} word",
      "\u{100001}Bold\u{106001} Word",
      "\u{100001}BOLD\u{106001} WORD",
    ],
  ],
])("«%s» is written in turn as %j", (text, cases) => {
  expect(casesOf(text)).toEqual(cases);
});
