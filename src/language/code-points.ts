/** Compares as the bytes of UTF-8 do; JavaScript itself puts 𝒜 before ﬁ. */
export function compareCodePoints(one: string, other: string): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const difference = weight(one.charCodeAt(index)) - weight(other.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Surrogates stand for the characters after all others. */
function weight(code: number): number {
  return code >= 0xd800 && code <= 0xdfff ? code + 0x10000 : code;
}
