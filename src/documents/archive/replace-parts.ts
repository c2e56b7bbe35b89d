import { deflateSync } from "fflate";
import { contentOf } from "./archive.ts";
import { checksumOf } from "./checksum.ts";
import {
  type ArchiveDirectory,
  type ArchiveEntry,
  directoryOf,
  LENGTH,
  viewOf,
} from "./directory.ts";

/**
 * The archive with some of its files replaced. All others are copied as they are packed, in their order, with their
 * dates and attributes; so are those that are given as they were. Throws a RangeError for a file that is not there.
 */
export function replaceParts(
  archive: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const directory = directoryOf(archive);
  const names = new Set(directory.entries.map(({ name }) => name));
  for (const name of parts.keys()) if (!names.has(name)) throw new RangeError(`no part ${name}`);
  const records = new Map<ArchiveEntry, FileRecords>();
  for (const entry of directory.entries) {
    const content = parts.get(entry.name);
    const isNew = content !== undefined && !areEqual(content, contentOf(archive, entry));
    records.set(entry, isNew ? written(archive, entry, content) : copied(archive, entry));
  }
  return joined(archive, directory, records);
}

/** A file as it stands in the archive, and in the list of the archive. */
interface FileRecords {
  readonly local: readonly Uint8Array[];
  readonly listed: Uint8Array;
}

function copied(archive: Uint8Array, { record, listed }: ArchiveEntry): FileRecords {
  return {
    local: [archive.subarray(record.from, record.to)],
    listed: archive.slice(listed.from, listed.to),
  };
}

/** Bits that say how the file was packed, and that its sizes stand behind it; they hold no longer. */
const HOW_PACKED = 0b1110;

const DEFLATED = 8;

/** The version of the format that knows deflated files: 2.0. */
const VERSION = 20;

/** Of its records only the name, the dates and the attributes are kept. */
function written(archive: Uint8Array, entry: ArchiveEntry, content: Uint8Array): FileRecords {
  const packed = deflateSync(content);
  const { record, listed } = entry;
  const view = viewOf(archive);
  const nameLength = view.getUint16(listed.from + 28, true);
  const name = listed.from + LENGTH.listed;
  const remark = name + nameLength + view.getUint16(listed.from + 30, true);
  const remarkLength = view.getUint16(listed.from + 32, true);
  const header = archive.slice(record.from, record.from + LENGTH.local);
  const list = archive.slice(listed.from, name);
  const flags = view.getUint16(listed.from + 8, true) & ~HOW_PACKED;
  for (const [bytes, from] of [
    [header, 4],
    [list, 6],
  ] as const) {
    const fields = viewOf(bytes);
    fields.setUint16(from, VERSION, true);
    fields.setUint16(from + 2, flags, true);
    fields.setUint16(from + 4, DEFLATED, true);
    fields.setUint32(from + 10, checksumOf(content), true);
    fields.setUint32(from + 14, packed.length, true);
    fields.setUint32(from + 18, content.length, true);
    fields.setUint16(from + 22, nameLength, true);
    fields.setUint16(from + 24, 0, true);
  }
  const named = archive.subarray(name, name + nameLength);
  return {
    local: [header, named, packed],
    listed: concatenated([list, named, archive.subarray(remark, remark + remarkLength)]),
  };
}

/** What stands before the first file is copied, too. */
function joined(
  archive: Uint8Array,
  { entries, list, end }: ArchiveDirectory,
  records: ReadonlyMap<ArchiveEntry, FileRecords>,
): Uint8Array {
  const inPlace = [...entries].sort((one, other) => one.record.from - other.record.from);
  const pieces = [archive.subarray(0, inPlace[0]?.record.from ?? list.from)];
  let at = pieces[0]?.length ?? 0;
  for (const entry of inPlace) {
    const { local = [], listed } = records.get(entry) ?? {};
    if (listed) viewOf(listed).setUint32(42, at, true);
    pieces.push(...local);
    at += lengthOf(local);
  }
  const lists = entries.flatMap((entry) => records.get(entry)?.listed ?? []);
  const ending = archive.slice(end);
  viewOf(ending).setUint32(12, lengthOf(lists), true);
  viewOf(ending).setUint32(16, at, true);
  return concatenated([...pieces, ...lists, ending]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
