import type { JSX } from "preact";
import { Keys } from "./editor-keys.tsx";

/** The end of a small form in a segment: Enter sends it, Escape gives it up. */
export function AsideActions(props: {
  readonly send: string;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** Whether sending is what the form is there for, rather than one of several ways on. */
  readonly main?: boolean;
}): JSX.Element {
  return (
    <div class="finding-actions">
      <button type="submit" class={props.main ? "button main" : "button"}>
        {props.send} <Keys keys="Enter" />
      </button>
      <button type="button" class="button quiet" data-cancel onClick={props.onCancel}>
        {props.cancel} <Keys keys="Escape" />
      </button>
    </div>
  );
}
