/** How large the files of a ZIP archive are, as its directory declares it. Bytes. */
export interface DeclaredSizes {
  readonly packed: number;
  readonly unpacked: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** Without its comment, which is at most 65,535 bytes long. Bytes. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Without name, further fields and comment. Bytes. */
const ENTRY_LENGTH = 46;

/**
 * Adds up what the directory at the end of an archive says, before anything is unpacked; null where there is
 * none. Sizes of 4 GB and more stand elsewhere, and here as 4 GB.
 */
export function declaredSizes(archive: Uint8Array): DeclaredSizes | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let packed = 0;
  let unpacked = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
    packed += view.getUint32(at + 20, true);
    unpacked += view.getUint32(at + 24, true);
    at +=
      ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return { packed, unpacked };
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
