import { zipSync } from "fflate";

/** Archives are dated by their files; the same document gives the same archive whenever it is made. */
const DATED = new Date("2000-01-01T00:00:00");

/** The first line of every part of an Office file. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An archive of files by their names, in this order. `stored` is not packed: others must read it without unpacking. */
export function packed(
  files: Readonly<Record<string, string>>,
  stored: readonly string[] = [],
): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, content]) => {
    const level = stored.includes(name) ? 0 : 6;
    return [name, [encoder.encode(content), { level, mtime: DATED }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]); // it knows no readonly entries
}
