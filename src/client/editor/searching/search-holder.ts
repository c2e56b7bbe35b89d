import { failureSentence, type Tools } from "../tools.ts";
import { NOT_SEARCHED, type SearchState } from "./search-state.ts";

/** What a search stands at, which its parts read and change. */
export interface SearchHolder {
  readonly state: SearchState;
  /** `arrived`: another place is to be brought into sight. */
  set(part: Partial<SearchState>, arrived?: boolean): void;
  /** Says what came of an act. */
  tell(told: string): void;
  /** Says what the server refuses, or that it cannot be asked. */
  fail(error: unknown): void;
}

export function createSearchHolder(
  { announce, around }: Tools,
  onChange: (arrived: boolean) => void,
): SearchHolder {
  let state = NOT_SEARCHED;

  const set: SearchHolder["set"] = (part, arrived = false) => {
    state = { ...state, ...part };
    onChange(arrived);
  };

  return {
    get state() {
      return state;
    },
    set,
    tell(told) {
      set({ told, busy: false });
      announce(told);
    },
    fail(error) {
      const message = failureSentence(error, around.translation.t);
      set({ answer: { type: "failed", message }, busy: false, at: null });
      announce(message);
    },
  };
}
