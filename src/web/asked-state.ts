import type { ChosenState } from "../../views/version-models.ts";
import { Mishap } from "../errors.ts";
import { NOW, type Point } from "../revisions/point.ts";
import type { Version } from "../revisions/version.ts";
import type { Services } from "./services.ts";

/** The last moment that a time of day is shown with: whoever asks for 12:04 wants what was done at 12:04. Milliseconds. */
const REST_OF_MINUTE = 60_000 - 1;

/** The state that `stateKey` writes: `now`, the id of a version, `@` and a moment. Throws the mishap `notFound`. */
export async function askedState(
  services: Services,
  documentId: number,
  key: string,
): Promise<ChosenState> {
  if (key === "now") return { type: "now" };
  const at = /^@(\d{1,15})$/u.exec(key)?.[1];
  if (at !== undefined) return { type: "moment", at: Number(at) };
  if (!/^\d{1,15}$/u.test(key)) throw new Mishap("notFound");
  return { type: "version", version: await findVersion(services, documentId, Number(key)) };
}

/** A moment as a field for date and time sends it (`2026-05-12T14:05`, the clock of this machine), or in milliseconds. */
export function askedMoment(text: string): number | undefined {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const isMinute = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(text);
  const isExact = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z?$/u.test(text);
  const at = isMinute || isExact ? new Date(text).getTime() : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  return isMinute ? at + REST_OF_MINUTE : at;
}

/** Where a state stands in the history of its document. */
export function pointOf({ versions }: Pick<Services, "versions">, state: ChosenState): Point {
  if (state.type === "now") return NOW;
  return state.type === "version" ? versions.pointOf(state.version) : { at: state.at };
}

/** When a state was, for comparing which of two came first. Milliseconds since 1970, UTC. */
export function timeOf(state: ChosenState): number {
  if (state.type === "now") return Number.POSITIVE_INFINITY;
  return state.type === "version" ? state.version.at : state.at;
}

/** A version of this document. Throws the mishap `notFound` where it has none with this id. */
export async function findVersion(
  { versions }: Pick<Services, "versions">,
  documentId: number,
  id: number,
): Promise<Version> {
  const version = await versions.find(id);
  if (version?.documentId !== documentId) throw new Mishap("notFound");
  return version;
}
