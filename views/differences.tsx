import type { JSX } from "preact";
import { type Difference, differences } from "../src/revisions/differences.ts";
import { CodedText } from "./coded-text.tsx";

/** How one text became another, word by word: added words underlined, removed ones struck through. */
export function DifferenceText(props: {
  readonly before: string;
  readonly after: string;
}): JSX.Element {
  return <DifferenceRuns differences={differences(props.before, props.after)} />;
}

/** The same for differences that are already known. */
export function DifferenceRuns(props: {
  readonly differences: readonly Difference[];
}): JSX.Element {
  return <span class="difference">{props.differences.map(run)}</span>;
}

function run({ type, text }: Difference, index: number): JSX.Element {
  const coded = <CodedText text={text} />;
  if (type === "added") return <ins key={index}>{coded}</ins>;
  if (type === "removed") return <del key={index}>{coded}</del>;
  return <span key={index}>{coded}</span>;
}
