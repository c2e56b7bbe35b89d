/** `Ctrl-Alt-h` as a keyboard event. */
export function stroke(keys: string, code = "") {
  const parts = keys.split("-");
  return {
    key: parts.at(-1) ?? "",
    code,
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Cmd"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
  };
}
