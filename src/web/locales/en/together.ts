/** Strings of the interface in English: others who have the same document open, and locks. */
export const together = {
  alsoHere: "Also in this document:",
  you: "you, elsewhere",
  in: "In this segment: {{name}}",
  place: "{{name}}: go to segment {{number}}",
  more_one: "and {{count}} more",
  more_other: "and {{count}} more",
  taken: "{{author}} has saved this segment; the new text is shown.",
  waiting:
    "{{author}} has saved this segment meanwhile. What you write stays; on saving you can compare both texts.",
  locked: "{{author}} has locked this segment.",
  kept: "What you have written could not be saved any more; it stays here until the segment is unlocked.",
  copy: "Copy my text",
  lockedBy: "Locked by {{author}}, {{time}}",
  lock: "Lock segment",
  unlock: "Unlock segment",
  isLocked: "Segment {{number}} is locked.",
  isOpen: "Segment {{number}} is unlocked.",
  saveFirst: "The segment was not locked, since its text is not saved yet.",
};
