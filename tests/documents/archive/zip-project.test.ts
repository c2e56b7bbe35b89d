import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { filesOfZip, isZipOfFiles } from "../../../src/documents/archive/zip-project.ts";
import { Mishap } from "../../../src/errors.ts";

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries));
}

/** The same archive, its files said to be encrypted. */
function locked(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(copy.readUInt16LE(6) | 1, 6);
  const listed = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  copy.writeUInt16LE(copy.readUInt16LE(listed + 8) | 1, listed + 8);
  return copy;
}

function mishapOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof Mishap ? error.mishap : error;
  }
  return null;
}

describe("a ZIP of several files", () => {
  test.each([
    ["texts", "a.zip", zip({ "a.txt": "A", "b/c.md": "B" }), true],
    ["texts under another name", "a.bin", zip({ "a.txt": "A" }), true],
    [
      "a Word file",
      "a.zip",
      zip({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }),
      false,
    ],
    [
      "an OpenDocument file",
      "a.odt",
      zip({ mimetype: "application/x", "content.xml": "<x/>" }),
      false,
    ],
    ["locked texts", "a.zip", locked(zip({ "a.txt": "A" })), true],
    ["a locked file of another name", "a.docx", locked(zip({ "a.txt": "A" })), false],
    ["a text", "a.zip", strToU8("PK"), false],
  ])("of %s in %s", (_, fileName, bytes, isZip) => {
    expect(isZipOfFiles({ fileName, bytes })).toBe(isZip);
  });

  test("gives its files with their folders, and not what systems leave beside them", () => {
    const files = filesOfZip(
      zip({
        "poglavlja/1.md": "# Prvo",
        "poglavlja/.DS_Store": "x",
        "__MACOSX/poglavlja/._1.md": "x",
        "uvod.txt": "Uvod.",
        "Thumbs.db": "x",
        "~$uvod.docx": "x",
      }),
    );
    expect(files.map(({ fileName, folder }) => [fileName, folder])).toEqual([
      ["poglavlja/1.md", "poglavlja"],
      ["uvod.txt", ""],
    ]);
    expect(files.map(({ read }) => Buffer.from(read()).toString())).toEqual(["# Prvo", "Uvod."]);
  });

  test("leads nowhere outside of itself", () => {
    const [file] = filesOfZip(zip({ "../../tajno/./popis.txt": "x" }));
    expect(file?.folder).toBe("tajno");
  });

  test("within a ZIP is not opened", () => {
    const [inner, text] = filesOfZip(zip({ "b.zip": zip({ "c.txt": "C" }), "a.txt": "A" }));
    expect(mishapOf(() => inner?.read())).toBe("archiveNested");
    expect(mishapOf(() => text?.read())).toBeNull();
  });

  test.each([
    ["with a password", locked(zip({ "a.txt": "A" })), "filePassword"],
    ["cut short", zip({ "a.txt": "A" }).subarray(0, 60), "archiveUnusable"],
  ])("%s is refused", (_, bytes, mishap) => {
    expect(mishapOf(() => filesOfZip(bytes))).toBe(mishap);
  });
});
