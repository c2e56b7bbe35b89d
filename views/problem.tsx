import type { JSX } from "preact";
import { Icon } from "./icon.tsx";

/** What went wrong and how to mend it, in a sentence, above what has to be mended. */
export function Problem({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="problem" role="alert">
      <Icon name="problem" />
      <span>{text}</span>
    </p>
  );
}
