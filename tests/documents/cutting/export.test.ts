import { describe, expect, test } from "vitest";
import { betweenPlaces } from "../../../src/documents/cutting/between.ts";
import { joinSegments } from "../../../src/documents/cutting/join.ts";
import { type CutSegment, splitSegment } from "../../../src/documents/cutting/split.ts";
import { codesIn, withoutCodes } from "../../../src/documents/inline-codes.ts";
import type { SegmentStatus } from "../../../src/documents/segment.ts";
import { writeDocument } from "../../../src/documents/write.ts";
import { readBytes } from "../../support/documents.ts";
import { bodyOf, docx } from "../../support/docx.ts";

/** A document under the scissors: its segments are split and joined by the words that they have. */
function cutting(fileName: string, content: string | Uint8Array) {
  const document = readBytes(fileName, content);
  let segments: readonly (CutSegment & { readonly status: SegmentStatus })[] =
    document.segments.map(({ source, target = "", codes = [], context = {}, status }) => {
      return { source, target, codes, context, place: undefined, status: status ?? "initial" };
    });
  const at = (index: number) => {
    const segment = segments[index];
    if (segment === undefined) throw new RangeError(`no segment ${index}`);
    return segment;
  };
  const put = (index: number, count: number, made: readonly CutSegment[]) => {
    const drafts = made.map((one) => ({ ...one, status: "draft" as const }));
    segments = segments.toSpliced(index, count, ...drafts);
  };
  const self = {
    get sources() {
      return segments.map(({ source }) => withoutCodes(source));
    },
    get places() {
      return segments.map(({ place }) => place);
    },
    get codes() {
      return segments.map(({ source, codes }) =>
        codesIn(source).map(({ kind, number }) => {
          const code = codes.find((one) => one.kind === kind && one.number === number);
          return `${code?.half ?? kind}${number}`;
        }),
      );
    },
    split(index: number, before: string) {
      const { source } = at(index);
      const made = splitSegment(at(index), { at: source.indexOf(before), targetAt: null });
      if (made === null) throw new RangeError(`${source} is not split before ${before}`);
      put(index, 1, made);
      return self;
    },
    join(index: number, slot = index) {
      const between = betweenPlaces(document.skeleton, slot) ?? { text: "", codes: [] };
      put(index, 2, [joinSegments(at(index), at(index + 1), between)]);
      return self;
    },
    translate(index: number, write: (source: string) => string) {
      const translated = { ...at(index), target: write(at(index).source) };
      segments = segments.toSpliced(index, 1, { ...translated, status: "translated" as const });
      return self;
    },
    bytes: () => writeDocument({ ...document, segments, variety: "en-GB" }),
    text: () => new TextDecoder().decode(self.bytes()),
  };
  return self;
}

/** Words that stand for a translation, so that codes stay where they are. */
function shout(source: string): string {
  return source.toUpperCase();
}

describe("plain text", () => {
  const text = "Prva rečenica,  druga polovica. Treća rečenica.\n\nNovi odlomak.\n";

  test("untranslated comes back byte for byte, however it was cut", () => {
    const cut = cutting("a.txt", text).split(0, "druga").split(2, "rečenica.").join(1, 0);
    expect(cut.sources).toEqual([
      "Prva rečenica,",
      "druga polovica. Treća",
      "rečenica.",
      "Novi odlomak.",
    ]);
    expect(cut.text()).toBe(text);
  });

  test("has the translation of a part, and the source of the other", () => {
    const cut = cutting("a.txt", text)
      .split(0, "druga")
      .translate(0, () => "The first one,");
    expect(cut.text()).toBe("The first one,  druga polovica. Treća rečenica.\n\nNovi odlomak.\n");
  });

  test("has one translation for two sentences", () => {
    const cut = cutting("a.txt", text)
      .join(0)
      .translate(0, () => "All in one.");
    expect(cut.text()).toBe("All in one.\n\nNovi odlomak.\n");
  });

  test("has each sentence in its own place again where the cut is where they met", () => {
    const cut = cutting("a.txt", "Jedna stvar. Druga stvar.").join(0).split(0, "Druga");
    expect(cut.places).toEqual([undefined, undefined]);
    expect(cut.translate(1, shout).text()).toBe("Jedna stvar. DRUGA STVAR.");
  });
});

describe("Markdown", () => {
  const text = "Prva *važna rečenica* i dalje. Druga &amp; treća\n**jako** duga rečenica.\n";

  test("untranslated comes back byte for byte", () => {
    const cut = cutting("a.md", text).split(0, "rečenica").split(2, "treća").join(1);
    expect(cut.text()).toBe(text);
  });

  test("keeps a pair that was cut in two, and makes it one again", () => {
    const cut = cutting("a.md", text).split(0, "rečenica");
    expect(cut.codes.slice(0, 2)).toEqual([["open1"], ["close1"]]);
    expect(cut.translate(0, shout).text()).toContain("PRVA *VAŽNA rečenica* i dalje.");
    expect(cutting("a.md", text).split(0, "rečenica").join(0).codes[0]).toEqual([
      "open1",
      "close1",
    ]);
  });

  test("numbers the codes of two sentences one after the other", () => {
    const two = "Prva *važna* stvar. Druga **jaka** stvar.\n";
    const cut = cutting("a.md", two).join(0);
    expect(cut.codes).toEqual([["open1", "close1", "open2", "close2"]]);
    expect(cut.translate(0, shout).text()).toBe("PRVA *VAŽNA* STVAR. DRUGA **JAKA** STVAR.\n");
  });
});

describe("HTML", () => {
  const text =
    '<p lang="hr">Prva <b>jaka stvar i <i>kosa</i> stvar</b>. Druga <a href="x">veza</a>.</p>\n<p>Kraj.</p>\n';

  test("untranslated comes back byte for byte", () => {
    expect(cutting("a.html", text).split(0, "stvar").join(1).text()).toBe(text);
  });

  test("is whole where a part is translated", () => {
    const cut = cutting("a.html", text).split(0, "i ").translate(1, shout);
    expect(cut.text()).toContain("Prva <b>jaka stvar I <i>KOSA</i> STVAR</b>. Druga");
  });

  test("is whole where two sentences are one", () => {
    const cut = cutting("a.html", text).join(0).translate(0, shout);
    expect(cut.text()).toContain(
      '<b>JAKA STVAR I <i>KOSA</i> STVAR</b>. DRUGA <a href="x">VEZA</a>.',
    );
  });
});

describe("DOCX", () => {
  const file = docx(
    '<w:p><w:r><w:t xml:space="preserve">Prva rečenica je </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>jaka i duga</w:t></w:r><w:r><w:t xml:space="preserve">. Druga nije.</w:t></w:r></w:p>',
  );

  test("untranslated is the file as it came", () => {
    expect(cutting("a.docx", file).split(0, "i duga").join(1).bytes()).toEqual(file);
  });

  test("has the translation of a part in its run", () => {
    const cut = cutting("a.docx", file).split(0, "i duga").translate(1, shout);
    expect(bodyOf(cut.bytes())).toContain("I DUGA");
    expect(bodyOf(cut.bytes())).toContain("Prva rečenica je");
  });

  test("has one translation for two sentences", () => {
    const cut = cutting("a.docx", file).join(0).translate(0, shout);
    expect(bodyOf(cut.bytes())).toContain("DRUGA NIJE.");
  });
});

describe("XLIFF", () => {
  const xliff = (targets: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="hr" trgLang="en">
  <file id="f1"><unit id="u1">
    <segment id="s1"><source>Prva rečenica. </source>${targets[0] ?? ""}</segment>
    <segment id="s2"><source>Druga je ovdje.</source>${targets[1] ?? ""}</segment>
  </unit></file>
</xliff>
`;

  test("untranslated comes back byte for byte", () => {
    expect(cutting("a.xlf", xliff([])).join(0).text()).toBe(xliff([]));
    expect(cutting("a.xlf", xliff([])).split(1, "ovdje").text()).toBe(xliff([]));
  });

  test("has the whole target of a segment that was split, as a draft until all of it is translated", () => {
    const cut = cutting("a.xlf", xliff([])).split(1, "ovdje").translate(1, shout);
    expect(cut.text()).toContain("<target>DRUGA JE ovdje.</target>");
  });

  test("shares one translation out to the segments that were joined, so that none is without", () => {
    const cut = cutting("a.xlf", xliff([])).join(0);
    expect(cut.sources).toEqual(["Prva rečenica. Druga je ovdje."]);
    const written = cut.translate(0, () => "The first one. The second is here.").text();
    expect(written).toContain("<target>The first one. </target>");
    expect(written).toContain("<target>The second is here.</target>");
  });

  test("shares out even a single word", () => {
    const written = cutting("a.xlf", xliff([]))
      .join(0)
      .translate(0, () => "Nothing")
      .text();
    const targets = [...written.matchAll(/<target>(.*?)<\/target>/gu)].map(([, one]) =>
      one?.trim(),
    );
    expect(targets.join("")).toBe("Nothing");
    expect(targets).toHaveLength(2);
  });

  test("puts together what the file had translated", () => {
    const read = xliff(["<target>First. </target>", "<target>Second.</target>"]);
    const written = cutting("a.xlf", read).join(0).text();
    expect(written).toContain("<target>First. </target>");
    expect(written).toContain("<target>Second.</target>");
  });
});

describe("PO", () => {
  const po = 'msgid "Prva rečenica. Druga rečenica."\nmsgstr ""\n\nmsgid "Kraj"\nmsgstr ""\n';

  test("has one message for two segments", () => {
    const cut = cutting("a.po", po).split(0, "Druga");
    expect(cut.text()).toBe(po);
    const written = cut.translate(0, shout).translate(1, shout).text();
    expect(written).toContain('msgstr "PRVA REČENICA. DRUGA REČENICA."');
  });
});
