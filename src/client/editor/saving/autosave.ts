/** Text is saved once the fingers rest this long … Milliseconds. */
const REST = 350;
/** … and while they do not, at least this often. */
const LONGEST = 1000;

/** Waits for a pause in typing. */
export interface Autosave {
  /** Something was typed. */
  touch(): void;
  /** What was waiting is done in another way. */
  cancel(): void;
}

export function createAutosave(save: () => void): Autosave {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;

  const cancel = () => {
    clearTimeout(rest);
    clearTimeout(longest);
    rest = undefined;
    longest = undefined;
  };
  const fire = () => {
    cancel();
    save();
  };
  return {
    cancel,
    touch() {
      clearTimeout(rest);
      rest = setTimeout(fire, REST);
      longest ??= setTimeout(fire, LONGEST);
    },
  };
}
