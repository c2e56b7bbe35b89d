/** Shows one hint after the other; putting them away leaves the page, and what is written on it, as it is. */
export function tour(section: HTMLElement): void {
  const hints = [...section.querySelectorAll<HTMLElement>("[data-hint]")];
  const next = section.querySelector<HTMLButtonElement>("[data-next-hint]");
  const form = section.querySelector("form");
  if (next === null || form === null) return;
  let shown = 0;
  const show = () => {
    for (const [index, hint] of hints.entries()) hint.classList.toggle("is-shown", index === shown);
  };
  next.addEventListener("click", () => {
    shown = (shown + 1) % hints.length;
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void putAway(form).then(() => section.remove());
  });
}

/** Where the server cannot be asked, the hints are shown again with the next visit. */
async function putAway(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, `${value}`]),
  );
  await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
}
