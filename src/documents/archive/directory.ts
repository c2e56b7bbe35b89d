import { Mishap } from "../../errors.ts";
import { decodeAs } from "../encoding.ts";

/** One file of an archive, as the list at its end has it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; what else there is cannot be read. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes. */
  readonly packed: number;
  /** Bytes, as it claims. */
  readonly unpacked: number;
  /** Its record in the list. */
  readonly listed: Range;
  /** Its own record: header, data and what follows them up to the next one. */
  readonly record: Range;
  /** Where its data begin. */
  readonly data: number;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The list of an archive: its files, and where the list itself stands. Places are bytes. */
export interface ArchiveDirectory {
  readonly entries: readonly ArchiveEntry[];
  /** The list of all files. */
  readonly list: Range;
  /** Where the record stands that ends the archive. */
  readonly end: number;
}

/** More files are in no document, and their list alone could fill the memory. */
const MOST_FILES = 10_000;

/** The four bytes that each record begins with. */
const SIGNATURE = { local: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;

/** How long the records are without their names and fields of varying length. Bytes. */
export const LENGTH = { local: 30, listed: 46, end: 22 } as const;

/** The longest remark that can follow the end. Bytes. */
const LONGEST_REMARK = 0xffff;

/** The bits of a file that tell how it is kept. */
const FLAG = { encrypted: 1, unicode: 0x800 } as const;

/** What stands where a number does not fit, and a longer one stands elsewhere (ZIP64: beyond 4 GB). */
const ELSEWHERE = 0xffffffff;

/**
 * Reads the list of an archive and proves that its files lie one behind the other, each once. Throws the mishaps
 * `archiveUnusable`, `archiveTooLarge` and `filePassword`.
 */
export function directoryOf(bytes: Uint8Array): ArchiveDirectory {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const list = { from: view.getUint32(end + 16, true), to: 0 };
  if (count === 0xffff || list.from === ELSEWHERE) throw unusable("ZIP64");
  if (count > MOST_FILES) throw new Mishap("archiveTooLarge");
  const found: Listed[] = [];
  let at = list.from;
  for (let index = 0; index < count; index++) {
    const entry = listedAt(bytes, at, end);
    found.push(entry);
    at = entry.listed.to;
  }
  if (new Set(found.map(({ name }) => name)).size < found.length) throw unusable("doubled names");
  const directory = { from: list.from, to: at };
  return { entries: placed(view, found, directory), list: directory, end };
}

/** A file that cannot be unpacked, and why. */
export function unusable(cause: string): Mishap {
  return new Mishap("archiveUnusable", { cause });
}

/** Reads and writes the numbers in some bytes. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The last record that can be the end; a remark behind it may hold anything. */
function endOf(view: DataView): number {
  const last = view.byteLength - LENGTH.end;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    if (view.getUint16(at + 20, true) <= last - at) return at;
  }
  throw unusable("its end is missing");
}

interface Listed extends Omit<ArchiveEntry, "record" | "data"> {
  readonly offset: number;
}

function listedAt(bytes: Uint8Array, from: number, end: number): Listed {
  const view = viewOf(bytes);
  if (from + LENGTH.listed > end || view.getUint32(from, true) !== SIGNATURE.listed) {
    throw unusable("its list of files is damaged");
  }
  const flags = view.getUint16(from + 8, true);
  if ((flags & FLAG.encrypted) !== 0) throw new Mishap("filePassword");
  const nameEnd = from + LENGTH.listed + view.getUint16(from + 28, true);
  const to = nameEnd + view.getUint16(from + 30, true) + view.getUint16(from + 32, true);
  if (to > end) throw unusable("its list of files is damaged");
  const [packed, unpacked] = [view.getUint32(from + 20, true), view.getUint32(from + 24, true)];
  const offset = view.getUint32(from + 42, true);
  if ([packed, unpacked, offset].includes(ELSEWHERE)) throw unusable("ZIP64");
  return {
    name: nameOf(bytes.subarray(from + LENGTH.listed, nameEnd), (flags & FLAG.unicode) !== 0),
    method: view.getUint16(from + 10, true),
    checksum: view.getUint32(from + 16, true),
    packed,
    unpacked,
    listed: { from, to },
    offset,
  };
}

/** Programs of Windows write Croatian names in its old encoding: `č` as one byte. */
function nameOf(bytes: Uint8Array, isUnicode: boolean): string {
  const name = decodeAs(bytes, "utf-8");
  return isUnicode || !name.includes("\uFFFD") ? name : decodeAs(bytes, "cp852");
}

/** Each file with its own record; two that share bytes would unpack to more than there is. */
function placed(view: DataView, files: readonly Listed[], list: Range): readonly ArchiveEntry[] {
  const starts = files.map(({ offset }) => offset).sort((one, other) => one - other);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? list.from]));
  if (next.size < files.length) throw unusable("its files overlap");
  return files.map(({ offset, ...file }) => {
    const to = Math.min(next.get(offset) ?? list.from, list.from);
    const isThere = offset + LENGTH.local <= to && view.getUint32(offset, true) === SIGNATURE.local;
    if (!isThere) throw unusable(`${file.name} is missing`);
    const name = view.getUint16(offset + 26, true);
    const data = offset + LENGTH.local + name + view.getUint16(offset + 28, true);
    if (data + file.packed > to) throw unusable("its files overlap");
    return { ...file, record: { from: offset, to }, data };
  });
}
