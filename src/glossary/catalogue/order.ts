/** A list that stays sorted while its items come and go. */
export interface Order<Item> {
  items(): readonly Item[];
  put(item: Item): void;
  /** Takes out an item that is in it. */
  remove(item: Item): void;
}

/** More waiting changes than this are not sorted in one by one: an import of thousands. */
const SORT_ANEW_FROM = 200;

/** Sorts when it is first asked, then a change at a time. `compare` must tell all items apart. */
export function createOrder<Item>(
  all: () => Iterable<Item>,
  compare: (one: Item, other: Item) => number,
): Order<Item> {
  let sorted: Item[] | undefined;
  let changes = 0;

  /** Whether the change is to be sorted in; otherwise all are sorted when they are next asked for. */
  function isOne(): boolean {
    changes += 1;
    if (changes > SORT_ANEW_FROM) sorted = undefined;
    return sorted !== undefined;
  }

  return {
    items() {
      sorted ??= [...all()].sort(compare);
      changes = 0;
      return sorted;
    },
    put(item) {
      if (isOne() && sorted) sorted.splice(placeOf(item, sorted, compare), 0, item);
    },
    remove(item) {
      if (isOne() && sorted) sorted.splice(placeOf(item, sorted, compare), 1);
    },
  };
}

/** How many of the sorted items come before this one. */
function placeOf<Item>(
  item: Item,
  sorted: readonly Item[],
  compare: (one: Item, other: Item) => number,
): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
