/** A file of a ZIP archive, as the archive's directory declares it. */
export interface ZipEntry {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** Without its comment, which is at most 65,535 bytes long. Bytes. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Without name, further fields and comment. Bytes. */
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;

/**
 * What the directory at the end of an archive says, before anything is unpacked; null where there is none.
 * Sizes of 4 GB and more stand elsewhere, and here as 4 GB.
 */
export function entriesOf(archive: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(archive);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    const further = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += further.reduce((sum, length) => sum + length, ENTRY_LENGTH);
  }
  return entries;
}

/** The bytes of an entry as they are packed; they begin behind its own header, its name and further fields. */
export function packedBytes(archive: Uint8Array, { at, packed }: ZipEntry): Uint8Array {
  const view = viewOf(archive);
  if (at + HEADER_LENGTH > view.byteLength) return new Uint8Array();
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return archive.subarray(start, start + packed);
}

function viewOf(archive: Uint8Array): DataView {
  return new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
