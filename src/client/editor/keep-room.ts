/** Tells the style sheet how much of the window something covers, so that nothing is scrolled to behind it. */
export function keepRoom(host: HTMLElement, property: `--${string}`): void {
  const measure = () =>
    document.documentElement.style.setProperty(property, `${host.offsetHeight}px`);
  new ResizeObserver(measure).observe(host);
}
