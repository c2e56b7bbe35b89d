import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { coded } from "../../support/coded.ts";
import { readBytes, shownSources, translatedFile, untouchedFile } from "../../support/documents.ts";

const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/subtitles/${name}`, import.meta.url), "utf8");
}

const SRT = fixture("film.srt");

const VTT = fixture("dnevnik.vtt");

const translations = (sources: Readonly<Record<string, string>>) => (source: string) =>
  coded(sources[source] ?? "");

describe("SubRip", () => {
  test("a cue is a segment with its line ends; codes around the whole of it stay outside", () => {
    expect(shownSources("a.srt", SRT)).toEqual([
      "Gdje si bio?",
      "- Kod kuće.\n- A jučer?",
      "1984\nje ‹1›roman‹/1› o čovjeku",
      "‹1›Čekao‹/1› te‹2_›do kraja.",
    ]);
  });

  test("tells when it is shown and for how long; times that make no sense tell no length", () => {
    expect(readBytes("a.srt", SRT).segments.map(({ context }) => context)).toEqual([
      { key: "00:00:01,000", duration: 1500 },
      { key: "00:00:03,000", duration: 3000 },
      { key: "00:00:07.000" },
      { key: "00:00:10,000", duration: 2000 },
    ]);
  });

  test.each([
    ["no numbers", "00:00:01,000 --> 00:00:02,000\nJedan\n\n00:00:03,000 --> 00:00:04,000\nDva"],
    [
      "no empty lines",
      "1\n00:00:01,000 --> 00:00:02,000\nJedan\n2\n00:00:03,000 --> 00:00:04,000\nDva",
    ],
    [
      "many empty lines",
      "\n\n1\n00:00:01,000 --> 00:00:02,000\nJedan\n\n\n\n2\n00:00:03,000 --> 00:00:04,000\n\nDva\n\n",
    ],
    ["an empty line within a cue", "1\n00:00:01,000 --> 00:00:02,000\nJedan\n\nDva"],
    ["short times", "1\n0:01 --> 0:02\nJedan\n\n2\n1:03.5 -> 1:04.5\nDva"],
    [
      "spaces within times",
      "1\n00: 00: 01, 000 --> 00: 00: 02, 000\nJedan\n\n2\n00:00:03,000 --> 00:00:04,000 \nDva",
    ],
    [
      "times that are broken",
      "1\n00:00:01,000 --> 00:\nJedan\n\n2\n00:00:03,000 --> 00:00:04,000\nDva",
    ],
    [
      "words above the first cue",
      "Preveo: Ivo\n\n1\n00:00:01,000 --> 00:00:02,000\nJedan\n2\n00:00:03,000 --> 00:00:04,000\nDva",
    ],
  ])("is read with %s", (_, file) => {
    expect(shownSources("a.srt", file)).toEqual(["Jedan", "Dva"]);
  });

  test("a translation may break its lines elsewhere, but has no empty ones", () => {
    const crlf = SRT.replaceAll("\n", "\r\n");
    const translate = translations({
      "Gdje si bio?": "So where\n\nhave you been?\n",
      "- Kod kuće.\n- A jučer?": "- At home. - Yesterday?",
    });
    expect(text(translatedFile(readBytes("a.srt", crlf), translate))).toBe(
      crlf
        .replace("Gdje si bio?", "So where\r\nhave you been?")
        .replace("- Kod kuće.\r\n- A jučer?", "- At home. - Yesterday?"),
    );
  });

  test("a file of another kind with its ending is refused", () => {
    expect(() => readBytes("a.srt", "Dobar dan.")).toThrow(
      expect.objectContaining({ mishap: "fileNotOfFormat" }),
    );
  });
});

describe("WebVTT", () => {
  test("styles, regions, comments, names and settings are no text", () => {
    expect(shownSources("a.vtt", VTT)).toEqual([
      "Dobra večer, Ivo & Mare!",
      "- ‹1›Bok!‹/1› ‹2/›Kako ste?\n- Dobro – a vi?",
    ]);
  });

  test("who speaks and what is noted above are told", () => {
    expect(readBytes("a.vtt", VTT).segments.map(({ context }) => context)).toEqual([
      { key: "00:01.000", duration: 2500, note: "Ana Anić\nSnimljeno u studiju" },
      { key: "00:00:04.000", duration: 2000, note: "Javlja se\niz Splita." },
    ]);
  });

  test("the translation is escaped, and the file says that it is English", () => {
    const translate = translations({
      "Dobra večer, Ivo & Mare!": "Good evening, Ivo & Mare -> <3",
    });
    expect(text(translatedFile(readBytes("a.vtt", VTT), translate))).toBe(
      VTT.replace("Language: hr", "Language: en").replace(
        "Dobra večer, Ivo &amp; Mare!",
        "Good evening, Ivo &amp; Mare -&gt; &lt;3",
      ),
    );
  });

  test("is known by its first line, whatever its ending", () => {
    expect(readBytes("titlovi.dat", VTT).format).toBe("vtt");
    expect(readBytes("titlovi.dat", SRT).format).toBe("srt");
  });

  test.each([
    ["a voice that is never closed", "<v Ana>Bok, <v Iva>ljudi", "Bok, ‹1/›ljudi"],
    ["tags within each other", "<b>Bok, <i>ljudi</i></b>", "Bok, ‹1›ljudi‹/1›"],
    ["tags beside each other", "<i>Bok</i>, <i>ljudi</i>", "‹1›Bok‹/1›, ‹2›ljudi‹/2›"],
    ["a character of our own", "Ivo &amp;\u{100001} Mare", "Ivo &‹1=› Mare"],
    ["an entity that is none", "Ivo &nesto; Mare & &#0; dalje", "Ivo &nesto; Mare & &#0; dalje"],
  ])("%s", (_, cue, expected) => {
    expect(shownSources("a.vtt", `WEBVTT\n\n00:01.000 --> 00:02.000\n${cue}\n`)).toEqual([
      expected,
    ]);
  });
});

describe("a file that nobody touched is the same byte for byte", () => {
  test.each([
    ["a.srt", "as it is", Buffer.from(SRT)],
    ["a.srt", "with line ends of Windows", Buffer.from(SRT.replaceAll("\n", "\r\n"))],
    ["a.srt", "with a byte order mark", Buffer.from(`\uFEFF${SRT}`)],
    ["a.srt", "in Windows-1250", iconv.encode(SRT.replaceAll("♪", "..."), "windows-1250")],
    ["a.srt", "in UTF-16", iconv.encode(SRT, "utf-16le", { addBOM: true })],
    ["a.vtt", "as it is", Buffer.from(VTT)],
    ["a.vtt", "with a byte order mark", Buffer.from(`\uFEFF${VTT}`)],
    ["a.vtt", "with line ends of old Macs", Buffer.from(VTT.replaceAll("\n", "\r"))],
  ])("%s %s", (name, _, bytes) => {
    const document = readBytes(name, bytes);
    expect(document.segments.length).toBeGreaterThan(1);
    expect(Buffer.from(untouchedFile(document)).equals(bytes)).toBe(true);
  });
});

test.each(["srt", "vtt"])("any translation lands in its cue: %s", (kind) => {
  const words = fc
    .array(fc.constantFrom("Bok", " ", "\n", "&", "<", ">", "-->", "3", "čao", "&amp;", "…"), {
      maxLength: 12,
    })
    .map((parts) => `A${parts.join("")}B`);
  const cues = fc.array(words, { minLength: 1, maxLength: 6 });
  const head = kind === "vtt" ? "WEBVTT\n\n" : "";
  const time = (at: number) => `00:00:0${at}.000 --> 00:00:0${at}.900`;
  fc.assert(
    fc.property(cues, (targets) => {
      const file = head + targets.map((_, at) => `${at}\n${time(at)}\nIzvor ${at}\n`).join("\n");
      const written = translatedFile(readBytes(`a.${kind}`, file), (_, at) => targets[at] ?? "");
      const again = readBytes(`a.${kind}`, written);
      const lines = (one: string) =>
        one
          .split("\n")
          .filter((line) => line.trim() !== "")
          .join("\n");
      expect(again.segments.map(({ source }) => source)).toEqual(targets.map(lines));
      expect(Buffer.from(untouchedFile(again)).equals(Buffer.from(written))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
