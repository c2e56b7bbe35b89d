/** Tells by what a browser says of itself whether it runs at a keyboard of Apple. */
export function isMac(userAgent: string): boolean {
  return /Mac|iPhone|iPad/u.test(userAgent);
}
