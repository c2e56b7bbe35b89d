/** Strings of the interface in English: splitting and joining segments. */
export const cutting = {
  choose:
    "Choose where to split the source: arrow keys move, Enter splits, Escape leaves it whole.",
  place: "Split into “{{before}}” and “{{after}}”.",
  splitHere: "Split here",
  leave: "Leave whole",
  split: "The segment was split.",
  join: "The two segments were joined.",
  undone: "The segments are as they were.",
  undo: "Undo",
  hint: { split: "undo the split", join: "undo the join" },
  elsewhere: "Someone else split or joined segments. This is where you were.",
  redo: "Redo",
  nothing: "There is no place to split this segment: it is one word.",
  noNext: "There is no next segment to join this one with.",
  unsaved:
    "This segment is not saved yet. It can be split or joined as soon as the server has its text.",
  history: {
    title: "History of a segment that was split or joined",
    earlier: "The earlier segment",
    gone: {
      split: "This segment was split. In its place stand:",
      join: "This segment was joined. In its place stands:",
      undo: "What made this segment was undone. In its place stand:",
      reimport: "This segment went when a changed file was imported.",
      restore: "This segment went when an earlier state of the document was restored.",
    },
    made: {
      split: "This segment was split off from:",
      join: "This segment was joined from:",
      undo: "This segment came back when another was undone:",
      reimport: "This segment came with a changed file.",
      restore: "This segment came when an earlier state of the document was restored.",
    },
  },
};
