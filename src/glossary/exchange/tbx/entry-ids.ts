/** What may be an id in XML, as far as we need it: a letter first, no colon. */
const NAME = /^[A-Za-z_čćđšžČĆĐŠŽ][\w.\-čćđšžČĆĐŠŽ]*$/u;

/** Before an id that had to be spelt differently, so that it is known again. */
const MARK = "tumac.";

const PLAIN_UNIT = /[\w-]/u;

/** The id of a concept as XML allows it: `kalif` stays, `17` → `tumac.17`, `a b` → `tumac.a.20.b`. */
export function xmlIdOf(id: string): string {
  if (NAME.test(id) && !id.startsWith(MARK)) return id;
  const units = id.split("");
  return MARK + units.map((unit) => (PLAIN_UNIT.test(unit) ? unit : spelt(unit))).join("");
}

/** The id of a concept by what stands in XML; what other programs wrote stays as it is. */
export function idOf(xmlId: string): string {
  if (!xmlId.startsWith(MARK)) return xmlId;
  const id = xmlId
    .slice(MARK.length)
    .replace(/\.([0-9a-f]+)\./gu, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return xmlIdOf(id) === xmlId ? id : xmlId;
}

function spelt(unit: string): string {
  return `.${unit.charCodeAt(0).toString(16)}.`;
}
