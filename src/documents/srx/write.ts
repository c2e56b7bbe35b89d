import { CROATIAN } from "../../language/segmentation/croatian.ts";
import { ENGLISH } from "../../language/segmentation/english.ts";
import { withOwnAbbreviations } from "../../language/segmentation/own.ts";
import type { SegmentationSettings } from "../segmentation.ts";
import { escapedXml } from "../xml/tree.ts";
import { srxGroups, type WrittenSrxRule } from "./language-rules.ts";

/** What no regular expression can say, told to whoever reads the file. */
const LIMITS = `
    The sentence rules of Tumač for Croatian and English, as far as regular expressions can say them.

    Tumač itself decides by more than that: whether the sentence so far has its verb (Vratio se 1995. Zagreb je
    tada …, but U ljeto 1914. Austro-Ugarska je …); which words make up a quotation or a bracket, inside which no
    sentence ends; whether a name or a common noun follows initials; whether a number counts a list in the line.
    The rules below decide such places by the words next to them alone, and are wrong in some of them.
`;

/** The rules of a project as an SRX 2.0 file for other programs, with its own abbreviations. */
export function srxOf({ abbreviations }: Pick<SegmentationSettings, "abbreviations">): string {
  const croatian = srxGroups(withOwnAbbreviations(CROATIAN, abbreviations));
  const english = srxGroups(ENGLISH);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!--${LIMITS}-->
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
${languageRule("Croatian", croatian)}
${languageRule("English", english)}
    </languagerules>
    <maprules>
      <languagemap languagepattern="[Ee][Nn].*" languagerulename="English"/>
      <languagemap languagepattern="[Hh][Rr].*" languagerulename="Croatian"/>
      <languagemap languagepattern=".*" languagerulename="Croatian"/>
    </maprules>
  </body>
</srx>
`;
}

function languageRule(name: string, groups: ReturnType<typeof srxGroups>): string {
  const rules = groups.map(({ why, rules }) => `${comment(why)}\n${rules.map(written).join("\n")}`);
  return `      <languagerule languagerulename="${name}">\n${rules.join("\n")}\n      </languagerule>`;
}

/** A comment cannot hold two hyphens. */
function comment(text: string): string {
  return `        <!-- ${text.replace(/--+/gu, "–")} -->`;
}

function written({ breaks, before, after }: WrittenSrxRule): string {
  return `        <rule break="${breaks ? "yes" : "no"}">
          <beforebreak>${escapedXml(before)}</beforebreak>
          <afterbreak>${escapedXml(after)}</afterbreak>
        </rule>`;
}
