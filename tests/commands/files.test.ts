import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tumac-files-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" },
  });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const SUBTITLES = `1
00:00:01,000 --> 00:00:03,500
Kiša pada.

2
00:00:04,000 --> 00:00:06,000
Sunce sja.
`;

describe("tumac roundtrip", () => {
  test("answers 0 for a file that comes back the same, whatever its encoding", () => {
    const path = file("a.txt", Buffer.from([0x4b, 0x69, 0x9a, 0x61, 0x2e, 0x0d, 0x0a])); // Windows-1250
    expect(run("roundtrip", path)).toEqual({
      status: 0,
      stdout: `${path}: 1 segment; comes back the same\n`,
      stderr: "",
    });
  });

  test("says beside the answer what else was noticed in the file", () => {
    const text =
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a" source-language="hr" target-language="en" datatype="plaintext" colour="red"><body><trans-unit id="1"><source>Kiša.</source></trans-unit></body></file></xliff>';
    const { status, stdout, stderr } = run("roundtrip", file("c.xlf", text));
    expect([status, stdout]).toEqual([0, expect.stringContaining("comes back the same")]);
    expect(stderr).toBe("Line 2: An attribute may not stand there (file colour). Take it out.\n");
  });

  test("tells of a file that cannot be read, by its name", () => {
    const path = file("prazno.txt", " \n");
    const { status, stderr } = run("roundtrip", path);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `${path}: There is no text in it. Choose another file, or paste the text.\n`,
    );
  });
});

describe("tumac convert", () => {
  test("prints another format", () => {
    const path = file("b.txt", "Kiša <pada>.\n\nSunce & more.\n");
    const { status, stdout } = run("convert", path, "--to", "html");
    expect(status).toBe(0);
    expect(stdout).toContain("<p>Kiša &lt;pada&gt;.</p>\n<p>Sunce &amp; more.</p>");
  });

  test.each(["docx", "odt", "xlsx", "pptx", "markdown", "xliff", "xliff2", "po"])(
    "writes a text as %s, which comes back the same and says the same",
    (format) => {
      const out = join(folder, `d.${format === "xliff2" ? "xlf" : format}`);
      const path = file("d.txt", "Kiša <pada> & 5 % žita.\n\n* Sunce _sja_ nad morem.\n");
      expect(run("convert", path, "--to", format, "--out", out)).toMatchObject({ status: 0 });
      expect(run("roundtrip", out)).toMatchObject({ status: 0 });
      const back = run("convert", out, "--to", "text");
      expect(back.stdout).toBe("Kiša <pada> & 5 % žita.\n\n* Sunce _sja_ nad morem.\n");
    },
  );

  test("writes to a file", () => {
    const out = join(folder, "b.vtt");
    expect(run("convert", file("b.srt", SUBTITLES), "--to", "vtt", "--out", out).status).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("00:00:01.000 --> 00:00:03.500\nKiša pada.");
  });

  test.each([
    [["--to", "pdf"], "Tumač does not know the format pdf."],
    [["--to", "srt"], "subtitles need times"],
    [[], "Not understood: convert FILE --to FORMAT"],
    [["--to", "html", "--out", "/nema/b.html"], "/nema/b.html cannot be written"],
  ])("refuses %j with a sentence", (words, sentence) => {
    const { status, stderr } = run("convert", file("c.txt", "Kiša pada."), ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
