/** Strings of the interface in English: what of a translation is kept where. */
export const saving = {
  saved: "Saved at {{time}} on the server",
  pending: "Being sent: not everything is on the server yet",
  away: {
    server: "Not saved yet: the server does not answer.",
    network: "Not saved yet: there is no network.",
  },
  kept_one: "{{count}} segment is kept in this browser and will be sent.",
  kept_other: "{{count}} segments are kept in this browser and will be sent.",
  onlyHere_one: "{{count}} segment is only in this page: keep it open until it has been sent.",
  onlyHere_other:
    "{{count}} segments are only in this page: keep it open until they have been sent.",
  keepsNothing: "This browser keeps nothing: what is not saved lives in this page only.",
  goTo: "Go to segment {{number}}",
  notOpened: "Segment {{number}} was not loaded yet; it opens once the server answers again.",
  mark: "Not on the server yet",
  resolved: "Being saved. Both texts stay in the history.",
  bothKept:
    "What you leave out is not lost: their text and yours both stay in the history of the segment.",
};
