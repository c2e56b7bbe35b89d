import { isLetter } from "../rows/row-focus.ts";

/** Takes what is typed while for a moment no segment is open; the answer ends that, and says what was typed. */
export function takeLetters(): () => string {
  let letters = "";
  const take = (event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof Element && event.target.matches("input, textarea");
    if (isElsewhere || !isLetter(event) || event.key === "Dead") return;
    letters += event.key;
    event.preventDefault();
  };
  document.addEventListener("keydown", take, { capture: true });
  return () => {
    document.removeEventListener("keydown", take, { capture: true });
    return letters;
  };
}
