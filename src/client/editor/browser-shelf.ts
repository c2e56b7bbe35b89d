/** Where this browser keeps small things from visit to visit; undefined where it may not. */
export function browserShelf(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
