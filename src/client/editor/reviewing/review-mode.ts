/** Where the browser remembers that one reviews. */
const REMEMBERED = "tumac.review";

/** Whether one reviews here rather than translates, as the reader left it. */
export interface ReviewMode {
  readonly isOn: boolean;
  toggle(): boolean;
}

/** `shelf`: undefined where the browser may store nothing; then it is remembered as long as the page lives. */
export function createReviewMode(
  shelf: Pick<Storage, "getItem" | "setItem"> | undefined,
): ReviewMode {
  let isOn = shelf?.getItem(REMEMBERED) === "on";
  return {
    get isOn() {
      return isOn;
    },
    toggle() {
      isOn = !isOn;
      try {
        shelf?.setItem(REMEMBERED, isOn ? "on" : "off");
      } catch {
        // A full shelf remembers nothing; the page still does.
      }
      return isOn;
    },
  };
}
