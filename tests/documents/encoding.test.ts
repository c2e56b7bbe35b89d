import { Buffer } from "node:buffer";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeDeclared, decodeText, encodingNamed } from "../../src/documents/encoding.ts";

const NEWS =
  "Džihadisti su, kažu, već napustili gradić. „Čuli smo žamor i šuštanje”, rekla je Đurđica Šćepanović.\r\n";

function mishapOf(bytes: Uint8Array): unknown {
  try {
    return decodeText(bytes);
  } catch (error) {
    return error;
  }
}

describe("a Croatian text is read as it was written", () => {
  test.each([
    ["utf-8", Buffer.from(NEWS, "utf8"), NEWS],
    ["utf-8-bom", Buffer.from(`\uFEFF${NEWS}`, "utf8"), `\uFEFF${NEWS}`],
    ["utf-16le", Buffer.from(`\uFEFF${NEWS}`, "utf16le"), `\uFEFF${NEWS}`],
    ["utf-16be", Buffer.from(`\uFEFF${NEWS}`, "utf16le").swap16(), `\uFEFF${NEWS}`],
    ["utf-16le", Buffer.from(NEWS, "utf16le"), NEWS],
    ["utf-16be", Buffer.from(NEWS, "utf16le").swap16(), NEWS],
    ["windows-1250", iconv.encode(NEWS, "windows-1250"), NEWS],
    [
      "iso-8859-2",
      iconv.encode("Čaša žuči, šaka đumbira.", "iso-8859-2"),
      "Čaša žuči, šaka đumbira.",
    ],
    ["cp852", iconv.encode("Čaša žuči, šaka đumbira.", "cp852"), "Čaša žuči, šaka đumbira."],
    [
      "maccenteuro",
      iconv.encode("Čaša žuči, šaka šećera.", "maccenteuro"),
      "Čaša žuči, šaka šećera.",
    ],
  ])("%s", (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test.each(["Kiša.", "Ž", "Čačak, Đakovo", "2017. će bit i bolja", "»Šta ćeš«"])(
    "«%s» in Windows-1250, however short",
    (text) => {
      expect(decodeText(iconv.encode(text, "windows-1250")).text).toBe(text);
    },
  );

  test("in Windows-1250 whose first Croatian letter comes late", () => {
    const text = `${"Danas nema vijesti. ".repeat(20_000)}Sutra će ih možda biti.`;
    expect(decodeText(iconv.encode(text, "windows-1250"))).toEqual({
      text,
      encoding: "windows-1250",
    });
  });

  test.each([
    ["windows-1250", "Cijena je 5 € – „ni manje ni više”."],
    ["windows-1251", "Влада је јуче усвојила предлог закона о безбедности саобраћаја на путевима."],
    ["windows-1252", "Le président a été réélu à la majorité, où qu’il soit allé à Genève."],
  ])("%s: «%s»", (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding)).text).toBe(text);
  });

  test("any text in UTF-8 without control characters", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeText(Buffer.from(one, "utf8")).text).toBe(one);
      }),
    );
  });
});

test("a stray control character does not make a text binary", () => {
  const text = "Prvi redak\u000b\u0002 i drugi.\f";
  expect(decodeText(Buffer.from(text)).text).toBe(text);
});

test.each([
  ["a PNG image", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ["a ZIP archive", Buffer.from("504b0304140008080800", "hex")],
  ["a PDF file", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj", "latin1")],
  ["an RTF file", Buffer.from("{\\rtf1\\ansi Dobar dan}")],
  ["text with NUL bytes", Buffer.from("Dobar\0dan")],
  ["noise", Buffer.from(Array.from({ length: 300 }, (_, index) => ((index * 89) % 255) + 1))],
])("%s is no text", (_, bytes) => {
  expect(mishapOf(bytes)).toMatchObject({ mishap: "documentNotText" });
});

test("a text that is nearly UTF-8 is refused rather than garbled", () => {
  const cut = Buffer.from("Čaša žuči, šaka šećera, š", "utf8").subarray(0, -1);
  expect(mishapOf(cut)).toMatchObject({ mishap: "encodingUnknown" });
});

test.each([
  ["no bytes", Buffer.alloc(0)],
  ["a byte order mark", Buffer.from("\uFEFF")],
  ["white space", Buffer.from(" \r\n\t \n")],
])("%s is an empty document", (_, bytes) => {
  expect(mishapOf(bytes)).toMatchObject({ mishap: "documentEmpty" });
});

describe("an encoding that a file names", () => {
  test.each([
    ["cp1250", "windows-1250"],
    [" ISO-8859-1 ", "windows-1252"],
    ["UTF-8", "utf-8"],
    ["klingon", null],
  ])("%j is %s", (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });

  test("is believed where the bytes can be so, and guessed anew where they cannot", () => {
    const bytes = Buffer.from([0x8a, 0x75, 0x6d, 0x61]); // Šuma in Windows-1250, no letter in ISO 8859-2
    expect(decodeDeclared(bytes, "windows-1250")).toEqual({
      text: "Šuma",
      encoding: "windows-1250",
    });
    expect(decodeDeclared(bytes, "iso-8859-2").encoding).not.toBe("iso-8859-2");
  });
});
