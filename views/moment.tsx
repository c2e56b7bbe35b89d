import type { JSX } from "preact";
import { formatMoment } from "./format.ts";
import { useTranslation } from "./translation.ts";

/** A point in time for people and programs. `at`: milliseconds since 1970. */
export function Moment({ at }: { readonly at: number }): JSX.Element {
  const { language } = useTranslation();
  return <time dateTime={new Date(at).toISOString()}>{formatMoment(at, language)}</time>;
}
