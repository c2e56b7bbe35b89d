import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openData } from "../../src/commands/data-folder.ts";
import { glossary } from "../../src/commands/glossary.ts";
import { readConfig } from "../../src/config.ts";
import { createTranslations } from "../../src/web/translate.ts";
import { emptyRecognisers, morphologies } from "../support/app.ts";
import { temporaryFolder } from "../support/server.ts";

let folder: ReturnType<typeof temporaryFolder>;
const path = (name: string) => join(folder.path, name);
const shared = (name = "glossary.csv") => path(`shared/${name}`);
const read = (file: string) => readFileSync(file, "utf8");

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path("shared"));
});

afterEach(() => folder.remove());

/** Runs a command as the shell would, and answers its lines and exit code. */
async function run(...words: readonly string[]) {
  const config = readConfig(["glossary", ...words, "--data", path("data")], {});
  const printed: string[] = [];
  const code = await glossary({
    config,
    translation: createTranslations()("en"),
    recognisers: async () => emptyRecognisers(),
    morphologies: async () => morphologies,
    print: (line) => printed.push(line),
    remark: () => {},
  });
  return { code, printed };
}

const sync = () => run("sync", "--glossary", path("shared"));

describe("tumac glossary sync", () => {
  test("takes what the files have, and leaves them as they are", async () => {
    const text = "id,hr,en,Client\nkalif,kalif,caliph,N1\nkalifat,kalifat,caliphate,\n";
    writeFileSync(shared(), text);
    expect(await sync()).toMatchObject({
      code: 0,
      printed: [expect.stringContaining("2 concepts")],
    });
    expect(await sync()).toMatchObject({
      code: 0,
      printed: [expect.stringContaining("0 concepts")],
    });
    expect(read(shared())).toBe(text);
  });

  test("writes what was imported since as one more line of the file", async () => {
    writeFileSync(shared(), "id;en;hr\r\nkalifat;caliphate;kalifat");
    writeFileSync(path("new.csv"), "id,hr,en\nborac,borac,fighter\n");
    await sync();
    await run("import", path("new.csv"));
    await sync();
    expect(read(shared())).toBe("id;en;hr\r\nborac;fighter;borac\r\nkalifat;caliphate;kalifat");
  });

  test("keeps what the file says and the database contradicts, and answers 1", async () => {
    writeFileSync(shared(), "id,hr,en,note\nkalifat,kalifat,caliphate,a\nz,z,zz,\n");
    await sync();
    writeFileSync(path("mine.csv"), "id,hr,en,note\nkalifat,kalifat,caliphate,ours\n");
    expect((await run("import", path("mine.csv"))).code).toBe(0);
    const theirs = read(shared()).replace(",a\n", ",theirs\n");
    writeFileSync(shared(), theirs);
    const { code, printed } = await sync();
    expect(code).toBe(1);
    expect(printed.at(-1)).toBe('glossary.csv: kalifat note: "ours" ≠ "theirs"');
    expect(read(shared())).toBe(theirs);
  });

  test.each([
    ["half written", "id,hr,en,note\nkalif,kalif,caliph,\nkalifat,kal"],
    ["empty", ""],
    ["no glossary", "kalifat\n"],
    ["with a row that has no term", "id,hr,en\nkalif,,\nkalifat,kalifat,caliphate\n"],
    [
      "not merged by Git yet",
      "id,hr,en,note\n<<<<<<< HEAD\nkalif,kalif,caliph,a\n=======\nkalif,kalif,caliph,b\n>>>>>>> other\n",
    ],
    ["cut within a letter", Buffer.from("id,hr,en\nkalif,čđšžč,š").subarray(0, -1)],
  ])("waits for a file that is %s", async (_, broken) => {
    writeFileSync(shared(), "id,hr,en,note\nkalif,kalif,caliph,\nkalifat,kalifat,caliphate,a\n");
    await sync();
    writeFileSync(shared(), broken);
    expect(await sync()).toMatchObject({
      code: 1,
      printed: [expect.stringContaining("0 concepts"), expect.stringMatching(/^glossary\.csv: /u)],
    });
    expect(readFileSync(shared())).toEqual(Buffer.from(broken));
    const { printed } = await run("export", "-");
    expect(printed.join("")).toContain("caliphate");
    writeFileSync(shared(), "id,hr,en,note\nkalif,kalif,caliph,\nkalifat,kalifat,caliphate,b\n");
    expect(await sync()).toMatchObject({
      code: 0,
      printed: [expect.stringContaining("1 concept ")],
    });
  });

  test("of a copy beside the file takes nothing, and says which id stands twice", async () => {
    writeFileSync(shared("b.csv"), "id,hr,en\nkalifat,kalifat,caliphate\n");
    await sync();
    writeFileSync(shared("a.csv"), "id,hr,en\nkalifat,kalifat,khalifate\n");
    const { code, printed } = await sync();
    expect([code, printed[1]]).toEqual([
      1,
      expect.stringMatching(/^a\.csv: The id kalifat .* b\.csv/u),
    ]);
  });

  test("asks before it deletes what is gone with its file", async () => {
    writeFileSync(shared(), "id,hr,en\nkalif,kalif,caliph\nkalifat,kalifat,caliphate\n");
    await sync();
    rmSync(shared());
    const { code, printed } = await sync();
    expect([code, printed.at(-1)]).toEqual([
      1,
      'glossary.csv:  deletions: ["kalif","kalifat"] ≠ null',
    ]);
    expect((await run("export", "-")).printed.join("")).toContain("caliphate");
    expect(existsSync(shared())).toBe(false);
    writeFileSync(shared(), "id,hr,en\nkalif,kalif,caliph\nkalifat,kalifat,caliphate\n");
    expect((await sync()).code).toBe(0);
  });

  test("keeps an older encoding as long as it has the letters", async () => {
    const row = "kalif;kalif;caliph;šđčćž ŠĐČĆŽ\r\n";
    const head = "id;hr;en;note\r\n";
    writeFileSync(shared(), windows1250(head + row));
    writeFileSync(path("new.csv"), "id,hr,en,note\nborac,borac,fighter,šuma\n");
    await sync();
    await run("import", path("new.csv"));
    await sync();
    expect(readFileSync(shared())).toEqual(
      windows1250(`${head}borac;borac;fighter;šuma\r\n${row}`),
    );
  });

  test("makes the folder and its first file where there is none", async () => {
    writeFileSync(path("new.csv"), "id,hr,en\nborac,borac,fighter\n");
    await run("import", path("new.csv"));
    await run("sync", "--glossary", path("other/folder"));
    expect(read(path("other/folder/glossary.csv"))).toMatch(
      /^id,hr,en,.*\nborac,borac,fighter,.*\n$/u,
    );
  });
});

/** Croatian letters as Windows wrote them before there was UTF-8. */
function windows1250(text: string): Buffer {
  const codes: Readonly<Record<string, number>> = {
    š: 0x9a,
    đ: 0xf0,
    č: 0xe8,
    ć: 0xe6,
    ž: 0x9e,
    Š: 0x8a,
    Đ: 0xd0,
    Č: 0xc8,
    Ć: 0xc6,
    Ž: 0x8e,
  };
  return Buffer.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
}

describe("tumac glossary import", () => {
  test("with --dry-run says row by row what it would do, and does nothing", async () => {
    writeFileSync(path("new.csv"), "id,hr,en\nborac,borac,fighter\n");
    const { code, printed } = await run("import", path("new.csv"), "--dry-run");
    expect([code, printed]).toEqual([
      0,
      ["2: new: borac → fighter", "new: 1", "1 concept would be imported; nothing was written."],
    ]);
    expect((await run("export", "-")).printed.join("")).not.toContain("borac");
  });

  test("answers 1 where a row contradicts the glossary, and leaves it out", async () => {
    writeFileSync(path("one.csv"), "id,hr,en\nborac,borac,fighter\n");
    writeFileSync(path("two.csv"), "Croatian,English\nborac,warrior\nkalif,caliph\n");
    await run("import", path("one.csv"));
    const { code, printed } = await run("import", path("two.csv"));
    expect(code).toBe(1);
    expect(printed[0]).toMatch(/^2: conflict: /u);
    expect((await run("export", "-")).printed.join("")).not.toContain("warrior");
  });
});

describe("tumac glossary export", () => {
  test.each(["csv", "xlsx", "tbx", "tsv"])(
    "writes a .%s that can be imported again",
    async (extension) => {
      writeFileSync(path("new.csv"), "id,hr,en\nborac,borac,fighter\n");
      await run("import", path("new.csv"));
      const file = path(`out.${extension}`);
      expect((await run("export", file)).code).toBe(0);
      expect((await run("import", file)).printed).toContain("the same: 1");
    },
  );

  test("to the screen begins with its columns, without the mark that a file has for Excel", async () => {
    writeFileSync(path("new.csv"), "id,hr,en\nborac,borac,fighter\n");
    await run("import", path("new.csv"));
    expect((await run("export", "-")).printed.join("")).toMatch(
      /^id,hr,en,.*\r\nborac,borac,.*[^\n]$/su,
    );
    await run("export", path("out.csv"));
    expect(readFileSync(path("out.csv"), "utf8")).toMatch(/^\uFEFFid,/u);
  });

  test.each([["out.doc"], ["-", "--format", "xlsx"], ["out.csv", "--format", "pdf"]])(
    "does not guess at «%s %s %s»",
    async (...words) => {
      const given = words.filter((word) => word !== undefined);
      await expect(run("export", ...given)).rejects.toMatchObject({ mishap: "usage" });
      expect(existsSync("out.csv")).toBe(false);
    },
  );
});

test.each([[[]], [["frob"]], [["sync", "x"]], [["import"]], [["constructor"]]])(
  "«glossary %s» is told, not guessed",
  async (words) => {
    await expect(run(...words)).rejects.toMatchObject({ mishap: "usage" });
  },
);

test("a folder that a server works in is told", async () => {
  const { close } = await openData(path("data"));
  await expect(sync()).rejects.toMatchObject({ mishap: "dataBusy" });
  await close();
});
