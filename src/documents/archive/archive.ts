import { Inflate } from "fflate";
import { Mishap } from "../../errors.ts";
import { checksumOf } from "./checksum.ts";
import { type ArchiveEntry, directoryOf, unusable } from "./directory.ts";

/** What an archive may ask for, since a small file can ask for any amount. */
const LIMITS = {
  /** Of all files together, once unpacked. Bytes. */
  unpacked: 512 * 1024 * 1024,
  /** Of one file that is read: the text of a book takes a tenth. Bytes. */
  part: 64 * 1024 * 1024,
  /** Office files shrink to a tenth; to less than a hundredth shrinks what was made to burst. */
  ratio: 200,
  /** Small files may shrink as they like. Bytes. */
  harmless: 4 * 1024 * 1024,
} as const;

/** The files in an archive, unpacked in memory one at a time. Names are names: nothing is ever written there. */
export interface Archive {
  /** In the order of its list; folders are left out. */
  readonly names: readonly string[];
  /** Undefined where there is no such file. Throws the mishaps `archiveUnusable` and `archiveTooLarge`. */
  read(name: string): Uint8Array | undefined;
}

/** Throws the mishaps `archiveUnusable`, `archiveTooLarge` and `filePassword`. */
export function openArchive(bytes: Uint8Array): Archive {
  if (isCompoundFile(bytes)) {
    throw isLocked(bytes) ? new Mishap("filePassword") : unusable("a file of an old Office");
  }
  const { entries } = directoryOf(bytes);
  const total = (key: "packed" | "unpacked") => entries.reduce((sum, entry) => sum + entry[key], 0);
  const unpacked = total("unpacked");
  const bursts = unpacked > LIMITS.harmless && unpacked > total("packed") * LIMITS.ratio;
  if (bursts || unpacked > LIMITS.unpacked) throw new Mishap("archiveTooLarge");
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: [...files.keys()].filter((name) => !name.endsWith("/")),
    read: (name) => {
      const entry = files.get(name);
      return entry && contentOf(bytes, entry);
    },
  };
}

/** Tells whether bytes begin as an archive does, or as an Office file does that is locked with a password. */
export function looksPacked(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || (isCompoundFile(bytes) && isLocked(bytes));
}

/** What a file of an archive holds, proved by its length and checksum. */
export function contentOf(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const { name, method, packed, unpacked, data } = entry;
  if (unpacked > LIMITS.part) throw new Mishap("archiveTooLarge");
  if (method !== 0 && method !== 8) throw unusable(`${name}: method ${method}`);
  const content = bytes.subarray(data, data + packed);
  const whole = method === 0 ? content : inflated(content, entry);
  const isWhole = whole.length === unpacked && checksumOf(whole) === entry.checksum;
  if (!isWhole) throw unusable(`${name} is damaged`);
  return whole;
}

/** So much is given to the inflater at once: it cannot grow to more than a thousand times that. Bytes. */
const STEP = 16 * 1024;

/** Stops where a file grows beyond what it claims. */
function inflated(packed: Uint8Array, { name, unpacked }: ArchiveEntry): Uint8Array {
  const whole = new Uint8Array(unpacked);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > unpacked) throw unusable(`${name} is larger than it claims`);
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from === 0 || from < packed.length; from += STEP) {
      inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Mishap ? error : unusable(`${name} is damaged`);
  }
  return whole.subarray(0, filled);
}

/** Office files with a password, and those before 2007. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

/** What a locked file calls its content, in UTF-16. */
const LOCKED = Uint8Array.from("EncryptedPackage", (letter) => letter.charCodeAt(0));

function isLocked(bytes: Uint8Array): boolean {
  const [first = 0] = LOCKED;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (LOCKED.every((code, index) => bytes[at + 2 * index] === code)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
