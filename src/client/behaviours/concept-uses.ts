/** Counts where the concept is used once the page stands: all documents are read for it. */
export async function conceptUses(section: HTMLElement): Promise<void> {
  const address = new URL(section.dataset.address ?? "", location.href);
  address.searchParams.set("part", "1");
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return;
  const part = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = part.querySelector("#uses");
  if (fresh) section.replaceChildren(...fresh.childNodes);
}
