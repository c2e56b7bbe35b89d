import { CompletingPreference } from "../../../../views/completing-preference.tsx";
import type { Feature } from "../feature.ts";

/** Whether suggestions are wanted, as this browser keeps it, and where that is changed. */
export interface Suggesting {
  readonly isOn: boolean;
  readonly feature: Feature;
}

const PREFERENCE = "tumac.completing";

export function createSuggesting(): Suggesting {
  let isOn = readPreference();
  const change = (wanted: boolean) => {
    isOn = wanted;
    keepPreference(wanted);
  };
  return {
    get isOn() {
      return isOn;
    },
    feature: { foot: () => <CompletingPreference isOn={isOn} onChange={change} /> },
  };
}

/** Storage may be forbidden in this browser; then suggestions are on. */
function readPreference(): boolean {
  try {
    return window.localStorage.getItem(PREFERENCE) !== "off";
  } catch {
    return true;
  }
}

function keepPreference(wanted: boolean): void {
  try {
    window.localStorage.setItem(PREFERENCE, wanted ? "on" : "off");
  } catch {
    // it holds until the page is left
  }
}
