const YES = new Set("yes y true t 1 x da d istina točno tocno uključeno on ✓ ✔ ☑".split(" "));
const NO = new Set("no n false f 0 - ne laž laz netočno netocno isključeno off ✗ ✘ ☐".split(" "));

/** What a cell says that answers yes or no in Croatian, English or a program's way; null where it says neither. */
export function yesOrNo(cell: string): boolean | null {
  const said = cell.trim().toLowerCase();
  if (YES.has(said)) return true;
  return said === "" || NO.has(said) ? false : null;
}
