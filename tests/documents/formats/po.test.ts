import { readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { EnglishVariety } from "../../../src/documents/project.ts";
import type { SegmentStatus } from "../../../src/documents/segment.ts";
import { writeDocument } from "../../../src/documents/write.ts";
import { coded } from "../../support/coded.ts";
import {
  readBytes,
  shown,
  shownSources,
  translatedFile,
  untouchedFile,
} from "../../support/documents.ts";

const program = readFileSync(new URL("../../fixtures/po/program.po", import.meta.url), "utf8");
const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** A file with the header that it needs and some messages. */
function po(...messages: readonly string[]): string {
  const header =
    'msgid ""\nmsgstr ""\n"Language: hr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
  return [header, ...messages.map((message) => `${message}\n`)].join("\n");
}

/** The messages of a file whose segments are translated, in order; a translation left out is empty. */
function translated(
  content: string | Uint8Array,
  targets: readonly string[],
  {
    status = "translated",
    variety = "en-GB",
  }: {
    readonly status?: SegmentStatus;
    readonly variety?: EnglishVariety;
  } = {},
): string {
  const document = readBytes("a.po", content);
  const segments = document.segments.map(({ source, codes = [], target, status: read }, index) => {
    const wanted = targets[index];
    if (wanted === undefined)
      return { source, codes, target: target ?? "", status: read ?? "initial" };
    return { source, codes, target: coded(wanted), status: wanted === "" ? "initial" : status };
  });
  return text(writeDocument({ ...document, variety, segments }));
}

/** What stands behind the header. */
const messages = (file: string) => file.slice(file.indexOf("\n\n") + 2).trimEnd();

describe("the msgid is the source", () => {
  test("of messages, each a segment, and of their plurals another one", () => {
    expect(shownSources("program.po", program)).toEqual([
      "Otvori spis",
      "Spis ‹1=› ne može se izbrisati: ostalo je još ‹2=› stranica.",
      "Pronađen je ‹1=› spis",
      "Pronađeno je ‹1=› spisa",
      "Bok, ‹1=›! Pročitajte ‹2›upute‹/2› prije nego što prvi put spremite spis u arhiv.",
      'Prvi redak poruke\ndrugi redak, s "navodnicima" i kosom crtom \\ i\ttabulatorom',
      "Napredak: 100% sigurno, 50 % s kamatama",
      "Stranica ‹1=› od ‹2=›",
    ]);
  });

  test("with what the file says of it, and the translation that it has", () => {
    const [window, removal] = readBytes("program.po", program).segments;
    expect(window?.context).toEqual({
      key: "prozor",
      note: "Naslov prozora\nsrc/window.c:12 src/window.c:40",
    });
    expect(removal?.status).toBe("draft");
    expect(shown(removal?.target ?? "")).toBe(
      "The file ‹1=› cannot be removed: ‹2=› pages are left.",
    );
  });

  test.each([
    [
      "",
      "%s i %d, %1$s, %(ime)s, {ime}, {{ ime }}, {0}",
      "‹1=› i ‹2=›, ‹3=›, ‹4=›, ‹5=›, ‹6=›, ‹7=›",
    ],
    [
      "",
      "50 % s, 50%d, 100%, {vidi dolje}, %postotak",
      "50 % s, 50%d, 100%, {vidi dolje}, %postotak",
    ],
    ["c-format", "50%% i %-10.2f, % s", "50‹1=› i ‹2=›, ‹3=›"],
    ["c-format", "{ime}", "{ime}"],
    ["no-c-format", "%s od {0}", "%s od ‹1=›"],
    ["python-format", "%(ime)s ima %(broj)d", "‹1=› ima ‹2=›"],
    ["python-brace-format", "{} i {0:>5} i {ime!r}", "‹1=› i ‹2=› i ‹3=›"],
    ["csharp-format", "{0:N2} od {1}", "‹1=› od ‹2=›"],
    ["qt-format", "%1 od %L2, %n", "‹1=› od ‹2=›, ‹3=›"],
    ["kde-format", "<b>%1</b><br/>", "‹1›‹2=›‹/1›‹3_›"],
    ["ruby-format", "%{ime} i %<broj>d", "‹1=› i ‹2=›"],
    ["", "<b>Važno</b> <0>ovdje</0>, <ime> i a < b", "‹1›Važno‹/1› ‹2›ovdje‹/2›, <ime> i a < b"],
  ])("with flag «%s»: %s", (flag, source, expected) => {
    const file = po(`${flag === "" ? "" : `#, ${flag}\n`}msgid "${source}"\nmsgstr ""`);
    expect(shownSources("a.po", file)).toEqual([expected]);
  });

  test("read as a compiler reads it: \\x and octal numbers are bytes", () => {
    const file = po(`${String.raw`msgid "\303\241\x41 \"a\" \\ \t." "dalje"`}\nmsgstr ""`);
    expect(shownSources("a.po", file)).toEqual(['áA "a" \\ \t.dalje']);
  });

  test("but not of obsolete messages, the header, or comments at the end", () => {
    const file = po('#~ msgid "Staro"\n#~ msgstr "Old"', 'msgid "Novo"\nmsgstr ""', "# kraj");
    expect(shownSources("a.po", file)).toEqual(["Novo"]);
  });

  test("also where no blank line stands between messages", () => {
    const file = po(
      'msgid "Jedan"\nmsgstr ""\nmsgid "Dva"\nmsgstr ""\n# o trećem\nmsgid "Tri"\nmsgstr ""',
    );
    expect(shownSources("a.po", file)).toEqual(["Jedan", "Dva", "Tri"]);
  });
});

describe("where keys or English stand in the msgid of a Croatian file", () => {
  const file = po('msgid "menu.open"\nmsgstr "Otvori što već čeka"');

  test("the msgstr is the source, and the msgid tells where it is", () => {
    const [segment] = readBytes("hr.po", file).segments;
    expect(segment).toMatchObject({ source: "Otvori što već čeka", context: { key: "menu.open" } });
    expect(segment?.target).toBeUndefined();
  });

  test("the translation takes its place", () => {
    expect(messages(translated(file, ["Open what waits"]))).toBe(
      'msgid "menu.open"\nmsgstr "Open what waits"',
    );
  });
});

describe("a file that nobody touched is the same byte for byte", () => {
  test.each([
    ["as it is", Buffer.from(program)],
    ["with line ends of Windows", Buffer.from(program.replaceAll("\n", "\r\n"))],
    ["with a byte order mark", Buffer.from(`\uFEFF${program}`)],
    ["in ISO 8859-2", iconv.encode(program.replace("UTF-8", "ISO-8859-2"), "iso-8859-2")],
    ["without an end of its last line", Buffer.from(program.trimEnd())],
  ])("%s", (_, bytes) => {
    const document = readBytes("program.po", bytes);
    expect(document.segments).toHaveLength(8);
    expect(Buffer.from(untouchedFile(document)).equals(bytes)).toBe(true);
  });
});

describe("the translation", () => {
  test("is written into the msgstr, and the header speaks of English", () => {
    const file = translated(program, [
      "Open file",
      "There are ‹2=› more pages, so the file ‹1=› cannot be removed.",
      "‹1=› file was found",
      "‹1=› files were found",
    ]);
    expect(file).toContain('"Language: en_GB\\n"');
    expect(file).toContain('"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n#.');
    expect(file).toContain('msgid "Otvori spis"\nmsgstr "Open file"');
    expect(file).toContain(
      'msgstr[0] "%d file was found\\n"\nmsgstr[1] "%d files were found\\n"\n\n',
    );
    expect(file).toContain('"Last-Translator: Ana Anić <ana@example.org>\\n"');
    expect(file).toContain('#~ msgid "Zastarjela poruka"\n#~ msgstr "Obsolete message"');
  });

  test("numbers arguments that come in another order than in the source, where the program can", () => {
    const message = (flag: string) => po(`#, ${flag}\nmsgid "%s od %d"\nmsgstr ""`);
    expect(translated(message("c-format"), ["‹2=› of ‹1=›"])).toContain('msgstr "%2$d of %1$s"');
    expect(translated(message("c-format"), ["‹1=› of ‹2=›"])).toContain('msgstr "%s of %d"');
    expect(translated(message("python-format"), ["‹2=› of ‹1=›"])).toContain('msgstr "%d of %s"');
    const again = readBytes("a.po", translated(message("c-format"), ["‹2=› of ‹1=›"]));
    expect(again.segments.map(({ target }) => shown(target ?? ""))).toEqual(["‹2=› of ‹1=›"]);
  });

  test("leaves all other messages as they are, but for forms that English has not", () => {
    const lines = translated(program, ["Open file"]).split("\n");
    const gone = program.split("\n").filter((line) => !lines.includes(line));
    expect(gone).toEqual([
      '"Language: hr_HR\\n"',
      expect.stringContaining("Plural-Forms"),
      expect.stringContaining("n%10<=4"),
      'msgstr[2] ""',
    ]);
  });

  test.each([
    ["translated", "#, c-format\nmsgid"],
    ["draft", '#, fuzzy, c-format\n#| msgid "Star %s"\nmsgid'],
  ] as const)("is fuzzy only where it is not confirmed: %s", (status, expected) => {
    const file = po('#, fuzzy, c-format\n#| msgid "Star %s"\nmsgid "Nov %s"\nmsgstr "Old %s"');
    expect(messages(translated(file, ["New ‹1=›"], { status }))).toBe(
      `${expected} "Nov %s"\nmsgstr "New %s"`,
    );
  });

  test("that is a draft gets the flag, in front of others or in a line of its own", () => {
    const file = po('#, c-format\nmsgid "Nov %s"\nmsgstr ""', '# opaska\nmsgid "Nov"\nmsgstr ""');
    expect(messages(translated(file, ["New ‹1=›", "New"], { status: "draft" }))).toBe(
      '#, fuzzy, c-format\nmsgid "Nov %s"\nmsgstr "New %s"\n\n# opaska\n#, fuzzy\nmsgid "Nov"\nmsgstr "New"',
    );
  });

  test("confirmed as it was loses the flag, and an emptied one its words", () => {
    const file = po('#, fuzzy\nmsgid "Nov"\nmsgstr "New"', 'msgid "Star"\nmsgstr "Old"');
    expect(messages(translated(file, ["New", ""]))).toBe(
      'msgid "Nov"\nmsgstr "New"\n\nmsgid "Star"\nmsgstr ""',
    );
  });

  test("is cut into lines where those of the file are, behind line ends and at 79 characters", () => {
    const long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
    const wrapped = `msgstr ""\n"one two three four five six seven eight nine ten eleven twelve thirteen "\n"fourteen"`;
    const file = po('msgid "Brojevi"\nmsgstr ""');
    expect(translated(file, [long])).toContain(wrapped);
    expect(translated(file, ["One\ntwo"])).toContain('msgstr ""\n"One\\n"\n"two"');
    const whole = po(`msgid "${"Jedan dva tri četiri, ".repeat(5)}pet"\nmsgstr ""`);
    expect(translated(whole, [long])).toContain(`msgstr "${long}"`);
  });

  test("in another encoding stays in it as long as it can, then the file changes to UTF-8", () => {
    const latin = iconv.encode(program.replace("UTF-8", "ISO-8859-2"), "iso-8859-2");
    expect(translated(latin, ["Open file"])).toContain("charset=ISO-8859-2");
    const file = translated(latin, ["Open the user’s file"]);
    expect(file).toContain("charset=UTF-8");
    expect(file).toContain('msgid "Pronađen je %d spis\\n"');
    expect(file.startsWith("# Poruke")).toBe(true);
  });

  test("of a template makes a file of it", () => {
    const template = `# SOME TITLE\n#, fuzzy\n${po('msgid "Nov"\nmsgstr ""').replace("hr", "").replace("UTF-8", "CHARSET")}`;
    const file = translated(template, ["New"]);
    expect(file).toMatch(/^# SOME TITLE\nmsgid ""/u);
    expect(file).toContain('"Language: en\\n"');
    expect(file).toContain("charset=UTF-8");
  });
});

describe("a file that is damaged is refused with the number of the line", () => {
  test.each([
    ["a string that is not closed", 'msgid "Nov\nmsgstr ""', 6],
    ["a line of something else", 'msgid "Nov"\nnešto\nmsgstr ""', 7],
    ["a message without translation", 'msgid "Nov"\n\nmsgid "Star"\nmsgstr ""', 7],
    ["a keyword twice", 'msgid "Nov"\nmsgid "Star"\nmsgstr ""', 7],
  ])("%s", (_, message, line) => {
    expect(() => readBytes("a.po", po(message))).toThrow(
      expect.objectContaining({ mishap: "poUnusable", values: { line } }),
    );
  });
});

test("any translation comes back from the file as it was written", () => {
  const letters = ["a", "č", " ", "\n", "\t", '"', "\\", "n", "😀", "100 %,", "<", "\r"];
  const string = fc
    .array(fc.constantFrom(...letters), { maxLength: 60 })
    .map((parts) => `x${parts.join("")}x`);
  fc.assert(
    fc.property(fc.array(fc.tuple(string, string), { minLength: 1, maxLength: 5 }), (pairs) => {
      const sources = pairs.map(([source]) => source);
      const targets = pairs.map(([, target]) => target);
      const file = po(...sources.map((source) => `msgid ${JSON.stringify(source)}\nmsgstr ""`));
      const written = translatedFile(readBytes("a.po", file), (_, at) => targets[at] ?? "");
      const again = readBytes("a.po", written).segments;
      expect(again.map(({ source }) => source)).toEqual(sources);
      expect(again.map(({ source, target }) => target ?? source)).toEqual(targets);
    }),
    { numRuns: 100 },
  );
});
