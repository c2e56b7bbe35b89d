/** Elements that stand in a line of text: their tags are codes in it. All others but unknown ones part texts. */
export const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big blink cite code data del dfn em font i img input ins kbd mark meter nobr output " +
    "picture progress q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var wbr br " +
    "script style svg math embed iframe area track param"
  ).split(" "),
);

/** Those that part texts; a name in neither table is one of an author's own, and stands in the line as in browsers. */
export const BLOCK = new Set(
  (
    "address applet article aside audio base basefont bgsound blockquote body button canvas caption center col " +
    "colgroup datalist dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 " +
    "h3 h4 h5 h6 head header hgroup hr html label legend li link listing main map marquee menu menuitem meta nav " +
    "noembed noframes noscript object ol optgroup option p plaintext pre search section select slot summary table " +
    "tbody td template textarea tfoot th thead title tr ul video xmp foreignobject"
  ).split(" "),
);

/** What has no end tag in HTML. */
export const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Protected with all that they hold, as a word of the text. */
export const WORDS = new Set("code samp var tt math".split(" "));

/** Protected with all that they hold, and nothing to read. */
export const SILENT = new Set("script style iframe noembed noframes xmp plaintext".split(" "));

/** Their white space and lines are kept. */
export const KEEPS_SPACE = new Set("pre textarea listing".split(" "));

/** They stand alone and part the words beside them. */
export const SPACES = new Set("br img input embed iframe svg".split(" "));

/** In a drawing, only these have text; the texts of a drawing are each of their own. */
export const SVG_TEXTS = new Set("text title desc".split(" "));

/** … with these in the line. */
export const SVG_INLINE = new Set("tspan textPath a tref".split(" "));

/** Attributes that are read, and the elements that have them; empty for all. */
const READ_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  title: [],
  alt: [],
  placeholder: [],
  "aria-label": [],
  "aria-description": [],
  "aria-placeholder": [],
  "aria-roledescription": [],
  "aria-valuetext": [],
  abbr: ["td", "th"],
  label: ["option", "optgroup", "track", "menuitem"],
  standby: ["object"],
  summary: ["table"],
};

/** What `<meta name>`, `property` and `itemprop` say to readers. */
const READ_META = new Set(
  (
    "description keywords abstract subject application-name apple-mobile-web-app-title name headline alternatename " +
    "og:title og:description og:site_name og:image:alt twitter:title twitter:description twitter:image:alt " +
    "dc.title dc.description dc.subject dcterms.title dcterms.description dcterms.subject"
  ).split(" "),
);

/** Buttons show their value. */
const BUTTONS = new Set(["submit", "button", "reset"]);

/** Whether an attribute of an element holds text. `valueFor` gives the others. */
export function isReadAttribute(
  element: string,
  name: string,
  valueFor: (attribute: string) => string | undefined,
): boolean {
  if (element === "meta") return name === "content" && isReadMeta(valueFor);
  if (element === "input" && name === "value") {
    return BUTTONS.has(valueFor("type")?.toLowerCase() ?? "");
  }
  const elements = READ_ATTRIBUTES[name];
  return elements !== undefined && (elements.length === 0 || elements.includes(element));
}

function isReadMeta(valueFor: (attribute: string) => string | undefined): boolean {
  return ["name", "property", "itemprop"].some((attribute) =>
    READ_META.has(valueFor(attribute)?.trim().toLowerCase() ?? ""),
  );
}

/** Whether `<meta>` names the language of the page in its content. */
export function isLanguageMeta(valueFor: (attribute: string) => string | undefined): boolean {
  return (
    valueFor("http-equiv")?.toLowerCase() === "content-language" ||
    ["og:locale", "language", "dc.language"].includes(
      (valueFor("property") ?? valueFor("name") ?? "").toLowerCase(),
    )
  );
}
