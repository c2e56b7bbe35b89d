/** So often a page that shows how far something is asks again. Milliseconds. */
const AGAIN = 1_500;

/** Shows the page anew until what it waits for is there. */
export function refresh(): void {
  setTimeout(() => location.reload(), AGAIN);
}
