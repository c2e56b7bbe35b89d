import { describe, expect, test } from "vitest";
import { codeCharacter, type InlineCode } from "../../src/documents/inline-codes.ts";
import { merge } from "../../src/revisions/merge.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { CodedText, CodesContext } from "../../views/coded-text.tsx";
import { ConflictView } from "../../views/conflict.tsx";
import { DifferenceText } from "../../views/differences.tsx";
import { findingSentence } from "../../views/finding-sentence.ts";
import { SegmentItem } from "../../views/segment.tsx";
import { ContextSection } from "../../views/segment-context.tsx";
import { html, text } from "./rendering.tsx";
import { finding, row, term } from "./rows.ts";

const [bold, boldEnd] = [codeCharacter("open", 1), codeCharacter("close", 1)];
const [line, name] = [codeCharacter("space", 2), codeCharacter("word", 3)];
const CODES: readonly InlineCode[] = [
  { kind: "open", number: 1, label: "b", data: "<b>" },
  { kind: "close", number: 1, label: "b", data: "</b>" },
  { kind: "space", number: 2, label: "br", data: "<br>" },
  { kind: "word", number: 3, label: "%(name)s", data: "%(name)s" },
];

/** A character that no font has: a reader would see a box. */
const PRIVATE = /[\u{100000}-\u{10ffff}]/u;

/** What is heard of a text, in order. */
function heard(coded: string, language: "hr" | "en" = "en"): readonly string[] {
  const markup = html(<CodedText text={coded} codes={CODES} />, language);
  return Array.from(markup.matchAll(/aria-label="([^"]*)"/gu), ([, label = ""]) => label);
}

describe("a text with codes", () => {
  test.each([
    ["en", ["code 1: bold, start", "code 1: bold, end", "code 2: line break", "code 3: %(name)s"]],
    [
      "hr",
      [
        "oznaka 1: podebljano, početak",
        "oznaka 1: podebljano, kraj",
        "oznaka 2: prijelom retka",
        "oznaka 3: %(name)s",
      ],
    ],
  ] as const)("is heard in %s with each code by its name", (language, expected) => {
    expect(heard(`The ${bold}city${boldEnd}${line}of ${name}`, language)).toEqual(expected);
  });

  test("has their marks outside the text, so that a copy has the words alone", () => {
    const view = <CodedText text={`The ${bold}city${boldEnd}${line}fell`} codes={CODES} />;
    expect(html(view).replace(/<[^>]+>/gu, "")).toBe("The city fell");
    expect(html(view)).toContain('data-mark="‹1"');
    expect(html(view)).toContain('data-mark="1›"');
  });

  test("shows a variable by its name", () => {
    expect(text(<CodedText text={`Hello ${name}!`} codes={CODES} />)).toBe("Hello %(name)s !");
  });

  test.each([
    ["code", "<code>git add</code>", "git add"],
    ["code", "`a < b`", "a < b"],
    ["a", "<https://primjer.hr>", "https://primjer.hr"],
    ["{}", "{{ ime }}", "{{ ime }}"],
    ["page", "<w:fldSimple/>", "broj stranice"],
    ["%d", "%d", "%d"],
  ])("shows a %s that is %s as «%s»", (label, data, words) => {
    const codes = [{ kind: "word", number: 1, label, data }] as const;
    const view = <CodedText text={codeCharacter("word", 1)} codes={codes} />;
    expect(html(view, "hr")).toContain(`>${words.replace("<", "&lt;")}<`);
    expect(html(view, "hr")).toContain(`aria-label="oznaka 1: ${words.replace("<", "&lt;")}"`);
  });

  test.each([
    ["b+color", "podebljano, boja"],
    ["-b", "bez: podebljano"],
    ["b+i", "podebljano, kurziv"],
    ["%+d", "%+d"],
    ["Naglasak", "Naglasak"],
  ])("calls %s «%s»", (label, name) => {
    const codes = [{ kind: "open", number: 1, label, data: "" }] as const;
    const view = <CodedText text={codeCharacter("open", 1)} codes={codes} />;
    expect(html(view, "hr")).toContain(`aria-label="oznaka 1: ${name}, početak"`);
  });

  test("marks a line break with the sign that everybody knows", () => {
    const view = <CodedText text={line} codes={CODES} />;
    expect(html(view)).toContain('data-mark="2 ↵"');
  });

  test("names a code that it knows nothing of by its number", () => {
    expect(heard(codeCharacter("point", 9))).toEqual(["code 9"]);
  });

  test("shows half of a pair whose other half is elsewhere as that half", () => {
    const half: InlineCode = { kind: "point", number: 4, label: "a", data: "</a>", half: "close" };
    const view = <CodedText text={codeCharacter("point", 4)} codes={[half]} />;
    expect(html(view)).toContain('data-mark="4›"');
    expect(html(view)).toContain("code 4: link, end");
  });

  test("is markup nowhere", () => {
    const codes: readonly InlineCode[] = [
      { kind: "word", number: 3, label: '"><script>', data: "" },
    ];
    expect(html(<CodedText text={name} codes={codes} />)).not.toContain("<script>");
  });
});

describe("where texts are shown, no character of a code is left:", () => {
  const source = `Pad ${bold}Islamske${boldEnd} države${line}danas`;
  const found = term(source, `Islamske${boldEnd} države`);

  test("a row, with a term across a code", () => {
    const view = row({ source, target: `The ${bold}fall`, codes: CODES, terms: [found] });
    const markup = html(<SegmentItem row={view} startsParagraph={false} />);
    expect(markup).not.toMatch(PRIVATE);
    expect(markup.match(/<mark[^>]*>(.*?)<\/mark>/u)?.[1]?.replace(/<[^>]+>/gu, "")).toBe(
      "Islamske države",
    );
  });

  test("a difference", () => {
    const view = <DifferenceText before="The city" after={`The ${bold}city${boldEnd}`} />;
    const markup = html(<CodesContext.Provider value={CODES}>{view}</CodesContext.Provider>);
    expect(markup).not.toMatch(PRIVATE);
    expect(markup).toMatch(/<ins><span class="code code-open"/u);
  });

  test("a conflict, whose field has them written out", () => {
    const base = `The ${bold}city${boldEnd} fell`;
    const theirs = `The ${bold}town${boldEnd} fell`;
    const mine = `The ${bold}place${boldEnd} fell`;
    const shared = { segmentId: 1, status: "draft", author: "Ana", at: 0, open: false } as const;
    const revision = (number: number, target: string) =>
      ({ ...shared, number, target, origin: "typed" }) as const;
    const conflict = {
      base: revision(1, base),
      current: revision(2, theirs),
      mine,
      merge: merge({ base, mine, theirs }),
    };
    const nothing = () => undefined;
    const view = (
      <ConflictView conflict={conflict} merged={undefined} onMerge={nothing} onSave={nothing} />
    );
    expect(html(view)).not.toMatch(PRIVATE);
    expect(html(view)).toContain("The ‹1›town place‹/1› fell</textarea>");
  });
});

test("a finding about a code calls it as its chip does", () => {
  const about = { number: 1, label: "b", context: "" };
  const missing = finding({ rule: "code.missing", values: about });
  const { t } = createTranslations()("hr");
  expect(findingSentence(missing, t)).toContain("podebljano");
});

describe("what the file says about a segment", () => {
  const nothing = () => undefined;
  const written = (target: string) => ({ text: target, watch: () => nothing });

  test("is nothing where it says nothing", () => {
    expect(html(<ContextSection context={{}} live={written("")} />)).toBe("");
  });

  test("is a note, a place, and the room that is left, codes not counted", () => {
    const context = { note: "On the first page", key: "home.title", maximum: 20 };
    const read = text(<ContextSection context={context} live={written(`${bold}The city`)} />);
    expect(read).toContain("On the first page");
    expect(read).toContain("home.title");
    expect(read).toContain("12 of 20 characters left");
  });

  test("is how much is too much", () => {
    const context = { maximum: 5 };
    expect(text(<ContextSection context={context} live={written("The city")} />)).toContain(
      "3 characters more than the 5",
    );
  });

  test("is how fast a subtitle has to be read", () => {
    const context = { duration: 2_500 };
    expect(text(<ContextSection context={context} live={written("Where?\nThere.")} />)).toContain(
      "5 characters a second, shown for 2.5 s",
    );
  });
});
