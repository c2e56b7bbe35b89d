/** Says a sentence to those who do not see the page, once and without interrupting. */
export type Announce = (sentence: string) => void;

export function createAnnouncer(region: Element): Announce {
  return (sentence) => {
    // The same sentence twice in a row would not be read again.
    region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
}
