/** The CRC-32 that archives hold of each of their files, as PKZIP's note on the format defines it. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  // twice as fast as an iterator
  for (let at = 0; at < bytes.length; at++) {
    sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const POLYNOMIAL = 0xedb88320;

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = (remainder & 1) === 1 ? POLYNOMIAL ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});
