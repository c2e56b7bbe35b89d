import type { Term } from "../concept.ts";
import type { Sides } from "./fields.ts";
import type { MatchedTerm } from "./term-matching.ts";

type Side = keyof MatchedTerm;

/** The matched terms as they stand on each side. */
type Orders = Sides<readonly MatchedTerm[]>;

/**
 * Puts terms in order: the side that moved any leads, and what only the other one has follows the term that it
 * stood behind there. Where both moved them in different ways, it is nothing to ask a person about.
 */
export function arrange(
  staying: readonly MatchedTerm[],
  sides: Sides<readonly Term[], readonly Term[] | null>,
): readonly MatchedTerm[] {
  const orderOn = (side: Side) => {
    const of = new Map(staying.map((one) => [one[side], one]));
    return (sides[side] ?? []).flatMap((term) => of.get(term) ?? []);
  };
  const orders = { base: orderOn("base"), ours: orderOn("ours"), theirs: orderOn("theirs") };
  const leading = leader(orders);
  const arranged = [...orders[leading]];
  const following = orders[leading === "ours" ? "theirs" : "ours"];
  for (const [index, one] of following.entries()) {
    const before = following[index - 1];
    if (!arranged.includes(one))
      arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, one);
  }
  return arranged;
}

function leader(orders: Orders): "ours" | "theirs" {
  const everywhere = (one: MatchedTerm) => one.base && one.ours && one.theirs;
  const base = orders.base.filter(everywhere);
  const ours = orders.ours.filter(everywhere);
  const theirs = orders.theirs.filter(everywhere);
  const isMovedByOne = isSame(base, ours) !== isSame(base, theirs);
  if (isMovedByOne) return isSame(base, theirs) ? "ours" : "theirs";
  return firstInOrder(orders);
}

/** Where nothing else decides, the texts do, so that it does not matter which side is called ours. */
function firstInOrder({ ours, theirs }: Orders): "ours" | "theirs" {
  const one = ours.map((term) => term.ours?.text).join("\0");
  const other = theirs.map((term) => term.theirs?.text).join("\0");
  return other < one ? "theirs" : "ours";
}

function isSame(some: readonly MatchedTerm[], others: readonly MatchedTerm[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
