import { unzipSync, zipSync } from "fflate";
import { Mishap } from "../errors.ts";

/** What an archive may ask for, since a small file can ask for any amount. */
const LIMITS = {
  /** Of all files together, once unpacked. Bytes. */
  unpacked: 512 * 1024 * 1024,
  /** Office files shrink to a tenth; to less than a hundredth shrinks what was made to burst. */
  ratio: 200,
  /** Small files may shrink as they like. Bytes. */
  harmless: 4 * 1024 * 1024,
  files: 10_000,
} as const;

/** The files in an archive, unpacked in memory one at a time. */
export interface Archive {
  readonly names: readonly string[];
  /** Undefined where there is no such file. */
  read(name: string): Uint8Array | undefined;
}

/** Throws the mishaps `archiveUnusable` and `archiveTooLarge`. */
export function openArchive(bytes: Uint8Array): Archive {
  const names = new Set<string>();
  let [packed, unpacked] = [0, 0];
  unpack(bytes, (file) => {
    names.add(file.name);
    packed += file.size;
    unpacked += file.originalSize;
    return false;
  });
  const bursts = unpacked > LIMITS.harmless && unpacked > packed * LIMITS.ratio;
  if (bursts || unpacked > LIMITS.unpacked || names.size > LIMITS.files) {
    throw new Mishap("archiveTooLarge");
  }
  return {
    names: [...names],
    read: (name) =>
      names.has(name) ? unpack(bytes, (file) => file.name === name)[name] : undefined,
  };
}

/** The archive with some of its files replaced; all others hold what they held. */
export function replaceParts(
  archive: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const files = unpack(archive, () => true);
  for (const [name, bytes] of parts) files[name] = bytes;
  return zipSync(files);
}

function unpack(
  bytes: Uint8Array,
  filter: (file: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw new Mishap("archiveUnusable", { cause: error instanceof Error ? error.message : "" });
  }
}
