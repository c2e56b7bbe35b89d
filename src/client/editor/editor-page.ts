/** The document that the editor page shows. */
export function documentOfPage(): number {
  const root = document.querySelector<HTMLElement>("[data-editor]");
  if (root === null) throw new RangeError("no document is shown here");
  return Number(root.dataset.editor);
}

/** The place of a bar or a dialog in the editor page, to oneself. */
export function hostIn(selector: `[data-${string}]`): HTMLElement {
  const place = document.querySelector<HTMLElement>(selector);
  if (place === null) throw new RangeError(`the editor page has no ${selector}`);
  const host = document.createElement("div");
  place.append(host);
  return host;
}
