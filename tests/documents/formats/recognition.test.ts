import { expect, test } from "vitest";
import { formatOf } from "../../../src/documents/formats/formats.ts";

test.each(["\n", " \n", "<!---->", "<?a?>", "<!--", "<", "\t<!"])(
  "a thousand of %j before a text keep nobody who asks for its format",
  (mark) => {
    const bytes = new TextEncoder().encode(`${mark.repeat(1_000)}Tekst.`);
    expect(formatOf({ fileName: "a.unknown", bytes }).name).toBe("text");
  },
);
