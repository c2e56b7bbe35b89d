/** Tells the style sheet how high a bar is, as it changes; what is given back measures at once. */
export function keepRoom(host: HTMLElement, property: `--${string}`): () => void {
  const measure = () =>
    document.documentElement.style.setProperty(property, `${host.offsetHeight}px`);
  new ResizeObserver(measure).observe(host);
  return measure;
}
