import { describe, expect, test } from "vitest";
import { xliffProblems } from "../../../src/documents/formats/xliff/rules/constraints.ts";
import type { XliffRule } from "../../../src/documents/formats/xliff/rules/rules.ts";
import { RULES } from "../../../src/documents/formats/xliff/rules/rules.ts";
import { worked, xliff1, xliff2, xliffFixture } from "../../support/xliff.ts";

const NAMESPACES =
  'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:my="urn:moje"';

/** A file of XLIFF 2.1 with all modules. */
function file(units: string, attributes = ' trgLang="en"'): string {
  return xliff2(units, `${attributes} ${NAMESPACES}`);
}

/** One unit of one segment, with what stands before the segment. */
function unit(source: string, target: string | null = null, before = "", segment = ""): string {
  const translation = target === null ? "" : `<target>${target}</target>`;
  return `<unit id="u">${before}<segment${segment}><source>${source}</source>${translation}</segment></unit>`;
}

function rulesOf(text: string): readonly XliffRule[] {
  return [...new Set(xliffProblems(text).map(({ rule }) => rule))];
}

const DATA = '<originalData><data id="d">x</data></originalData>';
const PLAIN = "<segment><source>a</source></segment>";

/** Files of XLIFF 2 that break one rule each. */
const BROKEN_2: readonly (readonly [XliffRule, string])[] = [
  ["attributeMissing", file(`<unit>${PLAIN}</unit>`)],
  ["attributeUnknown", file(`<unit id="u" boja="crvena">${PLAIN}</unit>`)],
  ["attributeValue", file(`<unit id="u" translate="ne">${PLAIN}</unit>`)],
  ["attributeValue", file(unit("a", "b", "", ' state="gotovo"'))],
  ["attributeValue", file(unit('<ph id="1" type="slika"/>a'))],
  ["elementMissing", file('<unit id="u"/>')],
  ["elementMissing", file('<unit id="u"><segment/></unit>')],
  ["elementUnknown", file(`<jedinica/><unit id="u">${PLAIN}</unit>`)],
  ["elementUnknown", file(unit("a <b>c</b>"))],
  ["elementTwice", file(unit("a", null, `${DATA}${DATA.replace('"d"', '"e"')}`))],
  ["elementTwice", file(unit("a", null, `${DATA}<notes><note>n</note></notes>`))],
  ["textMisplaced", file(`<unit id="u">tekst${PLAIN}</unit>`)],
  ["idTwice", file(unit("a") + unit("b"))],
  ["idTwice", file(`<group id="g"><group id="g">${unit("a")}</group></group>`)],
  ["idTwice", file(unit('<ph id="1"/>a<ph id="1"/>'))],
  ["idTwice", file(unit('<ph id="s"/>a', null, "", ' id="s"'))],
  ["idTwice", file(unit("a", null, '<notes><note id="1">a</note><note id="1">b</note></notes>'))],
  ["idTwice", file(unit("a", null, DATA.replace("</data>", '</data><data id="d">y</data>')))],
  ["idTwice", file(unit("a")).replace("</xliff>", `<file id="f">${unit("a")}</file></xliff>`)],
  ["targetIdOther", file(unit('<ph id="1"/>a', '<pc id="1">a</pc>'))],
  ["targetIdOther", file(unit('<ph id="1"/>a', 'a<ph id="1"/><ph id="1"/>'))],
  ["targetLanguageMissing", file(unit("a", "b"), "")],
  ["languageOther", file(unit("a", "b").replace("<target>", '<target xml:lang="de">'))],
  ["languageOther", file(unit("a").replace("<source>", '<source xml:lang="sl">'))],
  ["skeletonContent", file(`<skeleton/>${unit("a")}`)],
  ["skeletonContent", file(`<skeleton href="a">b</skeleton>${unit("a")}`)],
  ["sourceTwice", file(unit("a").replace("<source>", "<source>b</source><source>"))],
  ["targetTwice", file(unit("a", "b").replace("<target>", "<target>b</target><target>"))],
  ["stateWithoutTarget", file(unit("a", null, "", ' state="translated"'))],
  ["subStateAlone", file(unit("a", "b", "", ' subState="my:x"'))],
  [
    "orderTwice",
    file(
      '<unit id="u"><segment><source>a</source><target order="2">a</target></segment><segment><source>b</source><target order="2">b</target></segment></unit>',
    ),
  ],
  ["orderTooHigh", file(unit("a", "b").replace("<target>", '<target order="5">'))],
  [
    "orderIncomplete",
    file(
      '<unit id="u"><segment><source>a</source><target order="2">a</target></segment><segment><source>b</source><target>b</target></segment></unit>',
    ),
  ],
  ["startWithoutEnd", file(unit('<sc id="1"/>a'))],
  ["startWithoutEnd", file(unit('<sm id="1" type="term"/>a'))],
  ["endWithoutStart", file(unit('a<ec startRef="1"/>'))],
  ["endWithoutStart", file(unit('<em startRef="1"/>a<sm id="1" type="term"/>'))],
  ["isolatedPair", file(unit('<sc id="1" isolated="yes"/>a<ec startRef="1"/>'))],
  ["endWrong", file(unit('a<ec id="1"/>'))],
  ["endWrong", file(unit('<sc id="1"/>a<ec startRef="1" dir="rtl"/>'))],
  ["hintsOther", file(unit('<sc id="1" canCopy="no"/>a<ec startRef="1"/>'))],
  ["copyOfNothing", file(unit('<ph id="1" copyOf="9"/>a'))],
  [
    "copyForbidden",
    file(unit('<ph id="1" canCopy="no"/>a', '<ph id="1"/><ph id="2" copyOf="1"/>')),
  ],
  ["copyWithData", file(unit('<ph id="1"/><ph id="2" copyOf="1" dataRef="d"/>a', null, DATA))],
  ["dataUnknown", file(unit('<ph id="1" dataRef="x"/>a', null, DATA))],
  ["pairIncomplete", file(unit('<pc id="1" dataRefStart="d">a</pc>', null, DATA))],
  ["pairIncomplete", file(unit('<pc id="1" equivStart="d">a</pc>'))],
  ["subFlowUnknown", file(unit('<ph id="1" subFlows="nema"/>a'))],
  ["subTypeAlone", file(unit('<ph id="1" subType="my:x"/>a'))],
  ["subTypeUnfit", file(unit('<ph id="1" type="ui" subType="xlf:lb"/>a'))],
  ["characterAllowed", file(unit('<cp hex="0041"/>a'))],
  ["commentAnnotation", file(unit('<mrk id="1" type="comment">a</mrk>'))],
  ["noteUnknown", file(unit('<mrk id="1" type="comment" ref="#n=1">a</mrk>'))],
  ["annotationWithout", file(unit('<mrk id="1">a</mrk>'))],
  ["referenceOutside", file(unit('<mrk id="1" type="mtc:match" ref="#x">a</mrk>'))],
  ["codeDeleted", file(unit('<ph id="1" canDelete="no"/>a', "b", "", ' state="final"'))],
  ["reorderHints", file(unit('<ph id="1" canReorder="firstNo"/>a'))],
  ["reorderStart", file(unit('<ph id="1" canReorder="no" canDelete="no" canCopy="no"/>a'))],
  [
    "reorderMoved",
    file(
      unit(
        '<ph id="1" canReorder="firstNo" canDelete="no" canCopy="no"/><ph id="2"/><ph id="3" canReorder="no" canDelete="no" canCopy="no"/>a',
      ),
    ),
  ],
  ["matchReference", file(unit("a", null, match('ref="#nema"')))],
  ["subTypeAlone", file(unit("a", null, match('ref="#s" subType="my:x"'), ' id="s"'))],
  ["languageOther", file(unit("a", null, match('ref="#s"', "de"), ' id="s"'))],
  ["attributeMissing", file(unit("a", null, match(""), ' id="s"'))],
  ["glossaryEntryEmpty", file(unit("a", null, glossary("<gls:term>a</gls:term>")))],
  [
    "referenceOutside",
    file(
      unit(
        "a",
        null,
        glossary('<gls:term>a</gls:term><gls:translation ref="#x">b</gls:translation>'),
      ),
    ),
  ],
  [
    "idTwice",
    file(
      unit(
        "a",
        null,
        '<mda:metadata id="m"><mda:metaGroup id="m"><mda:meta type="t">1</mda:meta></mda:metaGroup></mda:metadata>',
      ),
    ),
  ],
  [
    "moduleMisplaced",
    file(`<mtc:matches>${match('ref="#s"').slice(13, -14)}</mtc:matches>${unit("a")}`),
  ],
  [
    "resourceContent",
    file(resource('<res:resourceItem mimeType="a/b"><res:source/></res:resourceItem>')),
  ],
  ["resourceType", file(resource('<res:resourceItem><res:source href="a"/></res:resourceItem>'))],
  ["resourceUnknown", file(resource('<res:resourceItemRef ref="nema"/>'))],
  ["sizeInfoTwice", file(`<unit id="u" slr:sizeInfo="1" slr:sizeInfoRef="a">${PLAIN}</unit>`)],
  ["sizeValue", file(`<unit id="u" slr:sizeRestriction="puno">${PLAIN}</unit>`)],
  ["formatStyle", file(`<unit id="u" fs:subFs="class,a">${PLAIN}</unit>`)],
  ["validationRule", file(validation('isPresent="a" startsWith="b"'))],
  ["validationRule", file(validation('isNotPresent="a" occurs="2"'))],
  ["validationRule", file(validation(""))],
  ["validationDisabled", file(validation('isPresent="a" disabled="yes"'))],
  ["itsVersion", file(unit('<mrk id="1" its:mtConfidence="0.5">a</mrk>'))],
  ["itsType", file(unit(its('type="comment" value="a" its:mtConfidence="0.5"')))],
  ["itsTogether", file(unit(its('its:taIdentRef="a" its:taIdent="b" its:taSource="c"')))],
  ["itsAlone", file(unit(its('its:taIdent="b"')))],
  ["itsAnnotators", file(unit(its('its:annotatorsRef="nema|alat"')))],
  ["itsReference", file(unit(its('its:locQualityIssuesRef="#its=nema"')))],
];

/** Files of XLIFF 1.2 that break one rule each. */
const BROKEN_1: readonly (readonly [XliffRule, string])[] = [
  ["attributeMissing", xliff1("<trans-unit><source>a</source></trans-unit>")],
  ["attributeUnknown", xliff1(unit1("a").replace("<source>", '<source boja="x">'))],
  ["attributeValue", xliff1(unit1("a", '<target state="gotovo">b</target>'))],
  ["elementMissing", xliff1('<trans-unit id="1"/>')],
  ["elementUnknown", xliff1(unit1("<b>a</b>"))],
  ["elementTwice", xliff1(unit1("a").replace("<source>", "<note>n</note><source>"))],
  ["textMisplaced", xliff1(`tekst${unit1("a")}`)],
  ["idTwice", xliff1(unit1("a") + unit1("b"))],
  ["idTwice", xliff1(unit1('<x id="1"/>a<x id="1"/>'))],
  ["languageOther", xliff1(unit1("a", '<target xml:lang="de">b</target>'))],
  ["segmentIdTwice", xliff1(unit1("ab", cut("1", "1")))],
  [
    "segmentOnlyInTarget",
    xliff1(unit1("ab", `${cut("1", "2")}<target><mrk mtype="seg" mid="3">a</mrk></target>`)),
  ],
  ["segmentsOther", xliff1(unit1("nešto drugo", cut("1", "2")))],
  ["targetTwice", xliff1(unit1("a", "<target>a</target><target>b</target>"))],
  ["halfAlone", xliff1(unit1('<bpt id="1">x</bpt>a'))],
  ["halfAlone", xliff1(unit1('a<ex id="1"/>'))],
  ["codeMissingInTarget", xliff1(unit1('<x id="1"/>a', "<target>a</target>"))],
  ["codeOnlyInTarget", xliff1(unit1("a", '<target><x id="1"/>a</target>'))],
  ["phaseUnknown", xliff1(unit1("a").replace('id="1"', 'id="1" phase-name="p"'))],
  ["toolUnknown", xliff1(unit1("a"), ' tool-id="t"')],
  ["unitUnknown", xliff1(unit1('<x id="1" xid="9"/>a'))],
];

function match(attributes: string, language = "en"): string {
  return `<mtc:matches><mtc:match ${attributes}><source>a</source><target xml:lang="${language}">b</target></mtc:match></mtc:matches>`;
}

function glossary(content: string): string {
  return `<gls:glossary><gls:glossEntry>${content}</gls:glossEntry></gls:glossary>`;
}

function resource(content: string): string {
  return `<res:resourceData>${content}</res:resourceData>${unit("a")}`;
}

function validation(attributes: string): string {
  return `<val:validation><val:rule ${attributes}/></val:validation>${unit("a")}`;
}

function its(attributes: string): string {
  return `<mrk id="1" its:version="2.0" ${attributes}>a</mrk>`;
}

function unit1(source: string, after = ""): string {
  return `<trans-unit id="1"><source>${source}</source>${after}</trans-unit>`;
}

function cut(first: string, second: string): string {
  return `<seg-source><mrk mtype="seg" mid="${first}">a</mrk><mrk mtype="seg" mid="${second}">b</mrk></seg-source>`;
}

describe("the rules of XLIFF", () => {
  test.each([...BROKEN_2, ...BROKEN_1])("%s is found in %s", (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  test("are each broken by one of these files", () => {
    const broken = new Set([...BROKEN_2, ...BROKEN_1].map(([rule]) => rule));
    expect(Object.keys(RULES).filter((rule) => !broken.has(rule as XliffRule))).toEqual([]);
  });

  test.each([
    "agency.xlf",
    "angular.xlf",
    "memoq.mqxliff",
    "modules.xlf",
    "phone.xliff",
    "studio.sdlxliff",
    "weblate.xliff",
  ])("are not broken by %s", (name) => {
    expect(xliffProblems(xliffFixture(name))).toEqual([]);
  });

  test.each([
    file(
      unit(
        '<sc id="1"/>a <pc id="2">b<ec startRef="1"/> c</pc>',
        'a<sc id="1"/><ec startRef="1"/>',
      ),
    ),
    file(unit('<sc id="1" isolated="yes"/>a', 'b<sc id="1" isolated="yes"/>')),
    file(unit('a<ec id="1" isolated="yes" dir="ltr"/>')),
    file(unit('<cp hex="001F"/>a <ph id="1"/>', 'b<ph id="1"/><ph id="2" copyOf="1"/>')),
    file(unit(its('its:taIdent="b" its:taSource="c"'))),
    file(unit('<ph id="1" type="ui" subType="xlf:var" subFlows="u"/>a')),
    file(
      unit(
        '<mrk id="1" type="comment" ref="#n=1">a</mrk>',
        null,
        '<notes><note id="1">b</note></notes>',
      ),
    ),
    file(unit("a", null, match('ref="#s" matchQuality="85.5"'), ' id="s"')),
    file(unit("a", '<pc id="9">b</pc>')),
    xliff1(unit1('<bpt id="1" rid="r">x</bpt>a<ept id="2" rid="r">y</ept>')),
  ])("are kept by %s", (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test("are told with line, severity and what is wrong", () => {
    expect(xliffProblems(file(`\n${unit("a")}\n<unit id="u">${PLAIN}</unit>`))).toEqual([
      { rule: "idTwice", line: 3, severity: "error", values: { subject: 'unit id="u"' } },
    ]);
  });

  test("are not asked of a translator who has not broken them", () => {
    const broken = file(unit('<ph id="1" subType="my:x"/>a') + unit("b"));
    expect(worked("a.xlf", broken, { 1: { target: "c" } })).toContain("<target>c</target>");
  });

  test("end after a thousand, and quickly, where everything is wrong", () => {
    const codes = '<ph id="1" copyOf="1" dataRef="x"/>'.repeat(20_000);
    expect(xliffProblems(file(unit(codes, codes)))).toHaveLength(1000);
  });
});
