import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { looksPacked, openArchive } from "../../../src/documents/archive/archive.ts";
import { replaceParts } from "../../../src/documents/archive/replace-parts.ts";
import { Mishap } from "../../../src/errors.ts";
import { packed, unpacked } from "../../support/office.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const PARTS = {
  mimetype: "application/x",
  "a/b.xml": "<a>Kiša pada.</a>",
  "c.txt": "c".repeat(900),
};

/** `changed(bytes, 12, [1, 0])`: the same bytes but for some; negative places count from the end. */
function changed(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at < 0 ? bytes.length + at : at);
  return copy;
}

/** Where a record of the list begins: its name stands 46 bytes behind. */
function listed(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

function mishapOf(act: () => unknown): string {
  try {
    act();
    return "none";
  } catch (error) {
    if (!(error instanceof Mishap)) throw error;
    return error.mishap;
  }
}

function readAll(bytes: Uint8Array): void {
  const archive = openArchive(bytes);
  for (const name of archive.names) archive.read(name);
}

describe("an archive", () => {
  test("gives its files by name, in its order", () => {
    const archive = openArchive(packed(PARTS, ["mimetype"]));
    expect(archive.names).toEqual(Object.keys(PARTS));
    expect(Buffer.from(archive.read("a/b.xml") ?? []).toString()).toBe("<a>Kiša pada.</a>");
    expect(archive.read("d")).toBeUndefined();
  });

  test("reads a file of many steps whole", () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `redak ${index * 7919}`).join("\n");
    const content = openArchive(packed({ a: text })).read("a");
    expect(Buffer.from(content ?? []).toString()).toBe(text);
  });

  test("keeps names as names", () => {
    const names = ["../../etc/passwd", "/apsolutno", "C:\\x", "mapa/Čitaj me.txt"];
    const parts = Object.fromEntries(names.map((name) => [name, name]));
    expect(openArchive(packed(parts)).names).toEqual(names);
  });

  test("reads names in the old encoding of Windows", () => {
    const bytes = packed({ "Xitaj.txt": "a" });
    const name = listed(bytes, "Xitaj.txt") + 46;
    expect(openArchive(changed(bytes, name, [0xac])).names).toEqual(["Čitaj.txt"]);
  });

  test("leaves out folders", () => {
    expect(openArchive(packed({ "a/": "", "a/b": "b" })).names).toEqual(["a/b"]);
  });

  test("may be empty", () => {
    expect(openArchive(packed({})).names).toEqual([]);
  });
});

describe("a bad archive", () => {
  const bytes = packed(PARTS, ["mimetype"]);
  const b = listed(bytes, "a/b.xml");
  const c = listed(bytes, "c.txt");
  const two = packed({ ab: "1", ac: "2" });

  test.each([
    ["no archive", strToU8("Kiša pada."), "archiveUnusable"],
    ["nothing", new Uint8Array(), "archiveUnusable"],
    ["cut off", bytes.slice(0, -40), "archiveUnusable"],
    ["cut off at its beginning", bytes.slice(20), "archiveUnusable"],
    ["locked with a password", changed(bytes, b + 8, [1, 0]), "filePassword"],
    ["packed in an unknown way", changed(bytes, b + 10, [14, 0]), "archiveUnusable"],
    ["with a wrong checksum", changed(bytes, b + 16, [0, 0, 0, 0]), "archiveUnusable"],
    ["larger than it claims", changed(bytes, c + 24, [10, 0, 0, 0]), "archiveUnusable"],
    ["smaller than it claims", changed(bytes, c + 24, [0, 4, 0, 0]), "archiveUnusable"],
    ["claiming 2 GB", changed(bytes, c + 24, [0, 0, 0, 0x80]), "archiveTooLarge"],
    ["ZIP64", changed(bytes, c + 24, [255, 255, 255, 255]), "archiveUnusable"],
    ["ZIP64 in its files", changed(bytes, -12, [255, 255]), "archiveUnusable"],
    ["of 20,000 files", changed(bytes, -12, [0x20, 0x4e]), "archiveTooLarge"],
    ["of more files than listed", changed(bytes, -12, [9, 0]), "archiveUnusable"],
    ["overlapping", changed(bytes, c + 42, [0, 0, 0, 0]), "archiveUnusable"],
    ["pointing into its list", changed(bytes, c + 42, [...bytes.slice(-6, -2)]), "archiveUnusable"],
    ["pointing nowhere", changed(bytes, c + 42, [0, 0, 0, 127]), "archiveUnusable"],
    ["reaching into the next file", changed(bytes, b + 20, [99, 0, 0, 0]), "archiveUnusable"],
    ["with doubled names", changed(two, listed(two, "ac") + 47, [98]), "archiveUnusable"],
    ["an old Office file", changed(new Uint8Array(512), 0, OLE), "archiveUnusable"],
  ])("%s is refused", (_, file, mishap) => {
    expect(mishapOf(() => readAll(file))).toBe(mishap);
  });

  test("an Office file with a password is refused as such", () => {
    const name = Buffer.from("EncryptedPackage", "utf16le");
    const file = changed(changed(new Uint8Array(2048), 0, OLE), 1152, [...name]);
    expect(looksPacked(file)).toBe(true);
    expect(mishapOf(() => openArchive(file))).toBe("filePassword");
  });

  test("a bomb is refused before it is unpacked", () => {
    const bomb = zipSync({ bomb: new Uint8Array(8 * 1024 * 1024) });
    expect(mishapOf(() => openArchive(bomb))).toBe("archiveTooLarge");
  });

  test("a bomb that claims to be small is stopped on its way", () => {
    const bomb = zipSync({ bomb: new Uint8Array(32 * 1024 * 1024) });
    const liar = changed(bomb, listed(bomb, "bomb") + 24, [0, 16, 0, 0]);
    expect(mishapOf(() => readAll(liar))).toBe("archiveUnusable");
  });

  test("a file with any byte changed is read or refused, never a defect", () => {
    const place = fc.nat(bytes.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1 }), (changes) => {
        const file = Uint8Array.from(bytes);
        for (const [at, value] of changes) file[at] = value;
        expect(mishapOf(() => readAll(file))).toMatch(/^(none|archive\w+|filePassword)$/u);
      }),
    );
  });
});

describe("replacing files of an archive", () => {
  const remark = [...strToU8("napomena")];
  const plain = packed(PARTS, ["mimetype"]);
  const bytes = Uint8Array.from([...changed(plain, -2, [remark.length]), ...remark]);

  test("copies all others as they are packed", () => {
    const written = replaceParts(bytes, new Map([["a/b.xml", strToU8("<a>Rain.</a>")]]));
    expect(unpacked(written)).toEqual({ ...PARTS, "a/b.xml": "<a>Rain.</a>" });
    const b = Buffer.from(bytes).indexOf("a/b.xml") - 30;
    expect(written.slice(0, b)).toEqual(bytes.slice(0, b));
    const c = Buffer.from(bytes).indexOf("c.txt") - 30;
    const last = (file: Uint8Array) => Buffer.from(file).subarray(-8).toString();
    expect(
      Buffer.from(written).includes(Buffer.from(bytes.slice(c, listed(bytes, "mimetype")))),
    ).toBe(true);
    expect(last(written)).toBe("napomena");
  });

  test("keeps the date and attributes of what it replaces", () => {
    const written = replaceParts(bytes, new Map([["c.txt", strToU8("d")]]));
    const fields = (file: Uint8Array) => {
      const at = listed(file, "c.txt");
      return [file.slice(at + 12, at + 16), file.slice(at + 34, at + 42)];
    };
    expect(fields(written)).toEqual(fields(bytes));
  });

  test("with what they held changes nothing", () => {
    const same = new Map(Object.entries(PARTS).map(([name, text]) => [name, strToU8(text)]));
    expect(replaceParts(bytes, same)).toEqual(bytes);
  });

  test("writes files anew that had their sizes behind them", () => {
    const flagged = changed(bytes, Buffer.from(bytes).indexOf("c.txt") - 24, [8, 0]);
    const streamed = changed(flagged, listed(bytes, "c.txt") + 8, [8, 0]);
    const written = replaceParts(streamed, new Map([["c.txt", strToU8("ć")]]));
    expect(Buffer.from(openArchive(written).read("c.txt") ?? []).toString()).toBe("ć");
    expect(written[listed(written, "c.txt") + 8]).toBe(0);
  });

  test("throws for a file that is not there", () => {
    expect(() => replaceParts(bytes, new Map([["d", strToU8("d")]]))).toThrow(RangeError);
  });

  test("gives what was given, whatever it is", () => {
    const name = fc.stringMatching(/^[a-zčćž]{1,6}$/u);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), fc.string(), (parts, text) => {
        const [first] = Object.keys(parts);
        const changes = new Map(first === undefined ? [] : [[first, strToU8(text)]]);
        const wanted = first === undefined ? parts : { ...parts, [first]: strFrom(strToU8(text)) };
        const before = Object.fromEntries(
          Object.entries(wanted).map(([key, value]) => [key, strFrom(strToU8(value))]),
        );
        expect(unpacked(replaceParts(packed(parts), changes))).toEqual(before);
      }),
    );
  });
});

/** Halves of letters are lost in UTF-8. */
function strFrom(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
