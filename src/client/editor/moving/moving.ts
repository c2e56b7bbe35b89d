import type { Desk } from "../desk.ts";
import type { Feature } from "../feature.ts";

/** From segment to segment, and out of them. */
export function createMoving(desk: Desk): Feature {
  return {
    commands: {
      previous: () => desk.goTo(desk.neighbour("previous")),
      next: () => desk.goTo(desk.neighbour("next")),
      nextOpen: () => desk.goTo(desk.nextOpen()),
      leave: () => desk.leave(),
    },
  };
}
